"""Blood donation. The sources disagree on the interval, so both are shown."""

from ..exhibition_shapes import Requirement, RequirementVariant, Service
from ..shapes import line
from .parts import (
    ASK_AT_COUNTER,
    LAPOR,
    PMI_SIDOARJO,
    PMI_WEST_JAKARTA,
    SEARCHX,
    counter_desk,
)

BLOOD_DONATION = Service(
    slug="donor-darah",
    name=line(id="Donor darah", en="Blood donation"),
    summary=line(
        id="Menyumbang darah bersama PMI, dengan pemeriksaan singkat sebelumnya.",
        en="Give blood with the Red Cross, after a short check.",
    ),
    aliases=("Donor",),
    provider="pmi-kudus",
    icon="droplet",
    sectors=("kesehatan", "sosial"),
    requirements=(
        Requirement(
            text=line(id="KTP", en="Identity card (KTP)"),
            note=line(id="SIM atau paspor juga bisa.", en="A driving licence or passport will do."),
            source=SEARCHX,
        ),
        Requirement(
            text=line(id="Sehat jasmani dan rohani", en="In good health, body and mind"),
            source=PMI_SIDOARJO,
        ),
        Requirement(
            text=line(id="Berusia 17 sampai 60 tahun", en="Aged 17 to 60"),
            note=line(
                id="Sampai 65 tahun bagi yang rutin donor, dengan pertimbangan dokter.",
                en="Up to 65 for regular donors, if the doctor agrees.",
            ),
            source=PMI_SIDOARJO,
        ),
        Requirement(
            text=line(id="Berat badan paling sedikit 45 kg", en="A weight of at least 45 kg"),
            source=PMI_SIDOARJO,
        ),
        Requirement(
            text=line(id="Hemoglobin 12,5 sampai 17 g/dL", en="Haemoglobin from 12.5 to 17 g/dL"),
            note=line(id="Diperiksa di tempat.", en="Measured on the spot."),
            source=PMI_SIDOARJO,
        ),
        Requirement(
            text=line(
                id="Jarak dari donor terakhir: sumbernya berbeda",
                en="Time since the last donation: the sources differ",
            ),
            condition=line(id="Bila pernah donor", en="If you have given blood before"),
            note=line(
                id="Petugas PMI yang memutuskan.", en="The Red Cross staff make the decision."
            ),
            variants=(
                RequirementVariant(
                    text=line(id="Paling cepat 2 bulan", en="At least 2 months"),
                    source=PMI_SIDOARJO,
                ),
                RequirementVariant(
                    text=line(
                        id="Paling cepat 12 minggu atau 3 bulan",
                        en="At least 12 weeks or 3 months",
                    ),
                    source=PMI_WEST_JAKARTA,
                ),
            ),
        ),
    ),
    procedure=(
        line(
            id="Isi formulir di kertas milik PMI; jawabannya tidak masuk ke situs ini.",
            en="Fill in the Red Cross's paper form; your answers never reach this site.",
        ),
        line(
            id="Timbang badan, ukur tekanan darah, dan periksa hemoglobin.",
            en="Have your weight, blood pressure and haemoglobin checked.",
        ),
        line(id="Donor.", en="Give blood."),
        line(
            id="Duduk, minum, dan makan sebentar sebelum pulang.",
            en="Sit down, drink and eat a little before you leave.",
        ),
    ),
    duration=ASK_AT_COUNTER,
    cost_kind="free",
    cost=line(id="Tidak dipungut biaya", en="Free of charge"),
    product=line(id="Catatan donor di kartu Anda", en="An entry in your donor card"),
    complaints=(counter_desk(line(id="PMI", en="the Red Cross")), LAPOR),
    sources=(PMI_SIDOARJO, PMI_WEST_JAKARTA, SEARCHX),
)
