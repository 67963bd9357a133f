"""Identity card, child card and family card."""

from ..exhibition_shapes import Requirement, Service
from ..shapes import Source, line
from .parts import (
    ASK_AT_COUNTER,
    DENGOK_VILLAGE,
    GENERAL_LIST,
    KATONGAN_VILLAGE,
    LAPOR,
    counter_desk,
)

FOR_IDENTITY_CARD = line(id="Untuk KTP-el pertama", en="For a first identity card")
FOR_CHILD_CARD = line(id="Untuk KIA", en="For a child card")

POPULATION_DOCUMENTS = Service(
    slug="administrasi-kependudukan",
    name=line(id="Dokumen kependudukan", en="Population documents"),
    summary=line(
        id="KTP-el, kartu identitas anak (KIA), dan kartu keluarga.",
        en="Identity card (KTP-el), child card (KIA) and family card (KK).",
    ),
    aliases=("KTP", "KTP-el", "KIA", "KK", "Kartu keluarga"),
    provider="disdukcapil",
    icon="id-card",
    sectors=("kependudukan",),
    requirements=(
        Requirement(
            text=line(
                id="Berusia 17 tahun, atau sudah atau pernah kawin",
                en="You are 17, or are or have been married",
            ),
            condition=FOR_IDENTITY_CARD,
            source=DENGOK_VILLAGE,
        ),
        Requirement(
            text=line(id="Fotokopi kartu keluarga", en="A copy of the family card"),
            condition=FOR_IDENTITY_CARD,
            source=DENGOK_VILLAGE,
        ),
        Requirement(
            text=line(
                id="Datang sendiri untuk foto, sidik jari, dan mata",
                en="Come in person for photograph, fingerprints and eyes",
            ),
            condition=FOR_IDENTITY_CARD,
            note=line(id="Tidak bisa diwakilkan.", en="Nobody else can do this for you."),
            source=DENGOK_VILLAGE,
        ),
        Requirement(
            text=line(
                id="Akta kelahiran anak, asli dan fotokopi",
                en="The child's birth certificate, original and copy",
            ),
            condition=FOR_CHILD_CARD,
            source=KATONGAN_VILLAGE,
        ),
        Requirement(
            text=line(
                id="Kartu keluarga asli orang tua atau wali",
                en="The original family card of the parents or guardian",
            ),
            condition=FOR_CHILD_CARD,
            source=KATONGAN_VILLAGE,
        ),
        Requirement(
            text=line(
                id="KTP-el asli kedua orang tua atau wali",
                en="The original identity cards of both parents or the guardian",
            ),
            condition=FOR_CHILD_CARD,
            source=KATONGAN_VILLAGE,
        ),
        Requirement(
            text=line(
                id="Dua pasfoto anak berwarna, 2 x 3 cm",
                en="Two colour photographs of the child, 2 x 3 cm",
            ),
            condition=line(
                id="Untuk KIA, bila anak berusia 5 sampai 17 tahun",
                en="For a child card, if the child is aged 5 to 17",
            ),
            source=KATONGAN_VILLAGE,
        ),
        Requirement(
            text=line(
                id="Kartu keluarga lama dan bukti perubahannya",
                en="The old family card and proof of what has changed",
            ),
            condition=line(
                id="Untuk perubahan kartu keluarga", en="For a change to the family card"
            ),
            note=line(
                id="Bukti bergantung pada perubahannya; tanyakan dulu kepada petugas.",
                en="The proof depends on the change; ask the staff first.",
            ),
            source=GENERAL_LIST,
        ),
    ),
    procedure=(
        line(id="Ambil nomor antrean.", en="Take a queue number."),
        line(id="Petugas memeriksa berkas.", en="Staff check your papers."),
        line(
            id="Untuk KTP-el, rekam foto, sidik jari, dan mata.",
            en="For an identity card, photograph, fingerprints and eyes are recorded.",
        ),
        line(
            id="Periksa ejaan nama sebelum dokumen dicetak.",
            en="Check the spelling of your name before the document is printed.",
        ),
        line(id="Terima dokumen.", en="Receive your document."),
    ),
    duration=ASK_AT_COUNTER,
    cost_kind="free",
    cost=line(id="Tidak dipungut biaya", en="Free of charge"),
    product=line(id="KTP-el, KIA, atau kartu keluarga", en="Identity, child or family card"),
    complaints=(counter_desk(line(id="Disdukcapil", en="Disdukcapil")), LAPOR),
    sources=(
        Source(
            publisher=line(id="Pemerintah Republik Indonesia", en="Government of Indonesia"),
            title="Undang-Undang Nomor 24 Tahun 2013, Pasal 79A",
            note=line(
                id="Pengurusan dan penerbitan dokumen kependudukan bebas biaya.",
                en="Population documents are issued free of charge.",
            ),
        ),
        DENGOK_VILLAGE,
        KATONGAN_VILLAGE,
    ),
)
