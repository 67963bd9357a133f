"""An invented innovation: tutur dulu."""

from datetime import date

from ...shapes import Innovation, line, prose, same
from ..sample_parts import CONTACT, FINALIST, REPLICATION_CONTACT, award, figure, team

INNOVATION = Innovation(
    slug="tutur-dulu",
    name=same("TUTUR DULU"),
    expansion=line(
        "Tertib Usaha lewat Tutur dan Rembuk, Denda Urusan Belakangan",
        "Orderly trade by talk and agreement, with fines as the last resort",
    ),
    aliases=("Tutur Dulu",),
    summary=line(
        "Sebelum menertibkan pedagang, petugas tiga kali duduk bersama mencari tempat yang cocok.",
        "Before moving street traders on, officers sit down with them three times to find a place.",
    ),
    organisation="satuan-contoh-ketertiban-umum",
    is_sample=True,
    further_organisations=("dinas-contoh-pasar-dan-umkm",),
    initiator_kind="agency",
    form="governance",
    kind="non_digital",
    stage="adoption",
    initiative_on=date(2020, 6, 15),
    trial_on=date(2020, 9, 14),
    adoption_on=date(2022, 2, 14),
    lab_stage="display",
    year_started=2020,
    government_function="ketenteraman-ketertiban-umum-dan-pelindungan-masyarakat",
    sectors=("keamanan-ketertiban", "umkm-ekonomi"),
    topics=("pasar-rakyat", "inklusi", "pengaduan"),
    districts=("kota_kudus", "jati"),
    sdgs=(8, 11, 16),
    problem=prose(
        """
        Penertiban berulang di trotoar yang sama: pagi dibersihkan, sore kembali. Petugas lelah,
        pedagang takut, pejalan kaki tetap turun ke jalan.
        """,
        """
        The same pavement was cleared again and again: empty in the morning, full by the
        afternoon.
        Officers were tired, traders afraid, and people on foot still walked in the road.
        """,
    ),
    solution=prose(
        """
        Petugas datang tanpa truk, duduk, dan membeli. Pertemuan pertama untuk mendengar, kedua
        untuk menggambar bersama di aspal dengan kapur, ketiga untuk menandatangani jam dan
        garis
        batas. Denda baru berlaku bila kesepakatan itu dilanggar dua kali.
        """,
        """
        Officers come without a truck, sit down and buy something. The first meeting is for
        listening, the second for drawing together on the tarmac with chalk, the third for
        signing
        hours and limits. Fines apply only when that agreement is broken twice.
        """,
    ),
    results=prose(
        """
        Di sembilan ruas jalan, pelanggaran turun lebih dari separuh dan tidak ada barang yang
        disita selama setahun. Dua ruas masih buntu karena pemilik tokonya belum setuju.
        """,
        """
        In nine streets, offences fell by more than half and no goods were seized for a year.
        Two
        streets are still at a deadlock because the shop owners do not agree.
        """,
    ),
    lessons=prose(
        "Petugas yang menandatangani harus petugas yang sama yang datang kembali.",
        "The officer who signs must be the one who comes back.",
    ),
    novelty=prose(
        "Urutannya dibalik: kesepakatan dulu, papan larangan kemudian.",
        "The order is reversed: the agreement first, the sign that forbids later.",
    ),
    impacts=(
        figure(
            line("Pelanggaran garis batas", "Breaches of the line"),
            line("per bulan", "per month"),
            143,
            58,
            "lower",
            line("Catatan patroli sembilan ruas", "Patrol notes of nine streets"),
            date(2022, 12, 30),
        ),
        figure(
            line("Penyitaan barang", "Seizures of goods"),
            line("per tahun", "per year"),
            27,
            0,
            "lower",
            line("Berita acara", "Official records"),
            date(2022, 12, 30),
        ),
    ),
    status="running",
    last_verified=date(2025, 4, 14),
    replication_contact=REPLICATION_CONTACT,
    awards=(award("province", 2023, category=FINALIST),),
    people=(team(line("Petugas lapangan", "Field officers"), date(2025, 4, 14)),),
    contact=CONTACT,
)
