"""The job-seeker card, AK-1, known as the yellow card."""

from ..exhibition_shapes import Requirement, Service
from ..shapes import line
from .parts import ASK_AT_COUNTER, KOMPAS_2021, KOMPAS_2022, LAPOR, counter_desk

JOB_SEEKER_CARD = Service(
    slug="kartu-pencari-kerja",
    name=line(id="Kartu pencari kerja (AK-1)", en="Job-seeker card (AK-1)"),
    summary=line(
        id="Kartu kuning untuk melamar kerja, berlaku dua tahun.",
        en="The “yellow card” for job applications, valid for two years.",
    ),
    aliases=("AK-1", "AK1", "Kartu kuning", "Kartu pencari tenaga kerja"),
    provider="dinas-tenaga-kerja",
    icon="briefcase",
    sectors=("ketenagakerjaan",),
    requirements=(
        Requirement(
            text=line(
                id="Ijazah terakhir, asli dan fotokopi",
                en="Your latest school certificate, original and copy",
            ),
            source=KOMPAS_2022,
        ),
        Requirement(
            text=line(id="KTP, asli dan fotokopi", en="Identity card (KTP), original and copy"),
            note=line(
                id="Kartu dibuat di kabupaten sesuai alamat KTP.",
                en="The card is issued in the regency of the address on your KTP.",
            ),
            source=KOMPAS_2022,
        ),
        Requirement(
            text=line(id="Fotokopi kartu keluarga", en="A copy of the family card"),
            source=KOMPAS_2022,
        ),
        Requirement(
            text=line(id="Dua pasfoto berwarna, 3 x 4 cm", en="Two colour photographs, 3 x 4 cm"),
            note=line(
                id="Ada daerah yang meminta latar merah.", en="Some regions ask for a red ground."
            ),
            source=KOMPAS_2021,
        ),
    ),
    procedure=(
        line(id="Serahkan berkas.", en="Hand in your papers."),
        line(
            id="Petugas mencatat pendidikan, keahlian, dan pekerjaan yang dicari.",
            en="Staff note your schooling, skills and the work you want.",
        ),
        line(id="Terima kartu.", en="Receive the card."),
        line(
            id="Lapor setiap enam bulan selama belum bekerja.",
            en="Report every six months until you have found work.",
        ),
    ),
    duration=ASK_AT_COUNTER,
    cost_kind="free",
    cost=line(id="Tidak dipungut biaya", en="Free of charge"),
    product=line(
        id="Kartu AK-1, berlaku dua tahun di seluruh Indonesia",
        en="An AK-1 card, valid for two years throughout Indonesia",
    ),
    complaints=(counter_desk(line(id="Dinas Tenaga Kerja", en="the Manpower Agency")), LAPOR),
    sources=(KOMPAS_2022, KOMPAS_2021),
)
