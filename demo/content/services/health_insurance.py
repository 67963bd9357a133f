"""National health insurance."""

from ..exhibition_shapes import Requirement, Service, Tariff
from ..shapes import line
from .parts import (
    ASK_AT_COUNTER,
    GENERAL_LIST,
    JOMBANG_NEWS,
    LAPOR,
    TRIBUN_BATAM,
    counter_desk,
)

PER_MONTH = line(id="Per orang per bulan", en="Per person and month")

HEALTH_INSURANCE = Service(
    slug="bpjs-kesehatan",
    name=line(id="Layanan BPJS Kesehatan", en="BPJS Kesehatan: health insurance"),
    summary=line(
        id="Mendaftar sebagai peserta mandiri, mengubah data, dan bertanya soal iuran.",
        en="Enrol on your own account, change your details, ask about contributions.",
    ),
    aliases=("JKN", "JKN-KIS"),
    provider="bpjs-kesehatan",
    icon="shield",
    sectors=("kesehatan", "sosial"),
    requirements=(
        Requirement(text=line(id="Kartu keluarga", en="Family card (KK)"), source=JOMBANG_NEWS),
        Requirement(text=line(id="KTP", en="Identity card (KTP)"), source=JOMBANG_NEWS),
        Requirement(
            text=line(id="Buku tabungan", en="Bank book"),
            condition=line(
                id="Untuk pendaftaran peserta mandiri", en="To enrol on your own account"
            ),
            note=line(
                id="Iuran ditarik otomatis dari rekening. Rekening anggota keluarga dalam satu "
                "kartu keluarga boleh dipakai.",
                en="Contributions are debited. The account may belong to anyone on the same "
                "family card.",
            ),
            source=JOMBANG_NEWS,
        ),
        Requirement(
            text=line(
                id="Telepon dengan nomor yang aktif", en="A telephone whose number is in use"
            ),
            note=line(id="Untuk menerima kode.", en="To receive a code."),
            source=GENERAL_LIST,
        ),
    ),
    procedure=(
        line(id="Sampaikan keperluan di loket.", en="Say at the counter what you need."),
        line(
            id="Petugas memeriksa data keluarga; semua anggota keluarga didaftarkan bersama.",
            en="Staff check the family's details; the whole family is enrolled together.",
        ),
        line(id="Pilih kelas dan tempat berobat.", en="Choose a class and a health centre."),
        line(
            id="Bayar iuran pertama 14 sampai 30 hari sesudah mendaftar.",
            en="Pay the first contribution 14 to 30 days after enrolling.",
        ),
    ),
    duration=ASK_AT_COUNTER,
    cost_kind="tariff",
    cost=line(
        id="Iuran menurut kelas, untuk peserta mandiri",
        en="A contribution by class, for people who enrol on their own account",
    ),
    tariffs=(
        Tariff(label=line(id="Kelas I", en="Class I"), amount=150_000, note=PER_MONTH),
        Tariff(label=line(id="Kelas II", en="Class II"), amount=100_000, note=PER_MONTH),
        Tariff(label=line(id="Kelas III", en="Class III"), amount=35_000, note=PER_MONTH),
    ),
    product=line(
        id="Kepesertaan jaminan kesehatan nasional, atau data yang sudah diperbarui",
        en="Membership of the national health insurance, or corrected details",
    ),
    complaints=(counter_desk(line(id="BPJS Kesehatan", en="BPJS Kesehatan")), LAPOR),
    note=line(
        id="Angka iuran dari berita tahun 2022. Pastikan yang berlaku sekarang di loket.",
        en="The contributions come from a report of 2022. Ask at the counter what applies now.",
    ),
    sources=(JOMBANG_NEWS, TRIBUN_BATAM),
)
