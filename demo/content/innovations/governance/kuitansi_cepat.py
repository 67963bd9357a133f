"""An invented innovation: kuitansi cepat."""

from datetime import date

from ...shapes import Innovation, line, prose, same
from ..sample_parts import CONTACT, DAYS, REPLICATION_CONTACT, award, figure, team

INNOVATION = Innovation(
    slug="kuitansi-cepat",
    name=same("KUITANSI CEPAT"),
    expansion=line(
        "Kuitansi yang Terlihat, Cepat Dibayar",
        "Invoices in plain sight are paid quickly",
    ),
    summary=line(
        "Penyedia kecil bisa melihat tagihannya sedang di meja siapa, dan kapan dibayar.",
        "Small suppliers can see on whose desk their invoice lies and when it will be paid.",
    ),
    organisation="badan-contoh-keuangan-daerah",
    is_sample=True,
    further_organisations=("pt-contoh-solusi-digital",),
    initiator_kind="agency",
    form="governance",
    kind="digital",
    stage="adoption",
    initiative_on=date(2022, 8, 8),
    trial_on=date(2023, 2, 6),
    adoption_on=date(2024, 1, 2),
    lab_stage="deliver",
    year_started=2022,
    sectors=("tata-kelola", "umkm-ekonomi"),
    topics=("transparansi", "tanpa-kertas"),
    districts=(
        "kaliwungu",
        "kota_kudus",
        "jati",
        "undaan",
        "mejobo",
        "jekulo",
        "bae",
        "gebog",
        "dawe",
    ),
    sdgs=(8, 16),
    problem=prose(
        """
        Katering kecil yang melayani rapat menunggu bayaran dua bulan. Karena tidak tahu kapan
        uangnya datang, ia berhenti ikut, dan pesanan kembali ke penyedia besar.
        """,
        """
        A small caterer who serves a meeting waited two months to be paid. Not knowing when the
        money would come, it stopped bidding, and orders went back to large suppliers.
        """,
    ),
    solution=prose(
        """
        Cara Izin Terang dipakai untuk tagihan: lima langkah, tanggal, dan giliran siapa.
        Penyedia
        membuka halamannya dengan kode di surat pesanan. Tagihan yang diam lima hari kerja
        muncul
        di daftar pagi kepala badan.
        """,
        """
        The method of Izin Terang was applied to invoices: five steps, dates and whose turn it
        is.
        Suppliers open their page with the code on the order. An invoice that has not moved for
        five working days shows up in the morning list of the agency's head.
        """,
    ),
    results=prose(
        """
        Waktu bayar turun dari 61 menjadi 17 hari. Penyedia kecil yang ikut pengadaan naik
        hampir
        dua kali.
        """,
        """
        Payment takes 17 days instead of 61. The number of small suppliers who take part has
        nearly
        doubled.
        """,
    ),
    lessons=prose(
        """
        Bagian tersulit bukan layar, melainkan sepakat tentang arti “berkas lengkap”.
        Tuliskan dulu, satu halaman.
        """,
        """
        The hardest part is not the screen but agreeing on what “complete” means. Write that
        down
        first, on one page.
        """,
    ),
    impacts=(
        figure(
            line("Tagihan lengkap sampai dibayar", "From complete invoice to payment"),
            DAYS,
            61,
            17,
            "lower",
            line("Nilai tengah 890 tagihan", "Median of 890 invoices"),
            date(2024, 12, 31),
        ),
        figure(
            line("Penyedia kecil yang ikut", "Small suppliers taking part"),
            line("usaha", "firms"),
            132,
            251,
            "higher",
            line("Daftar penyedia", "List of suppliers"),
            date(2024, 12, 31),
        ),
    ),
    status="running",
    last_verified=date(2025, 12, 15),
    replicated_from="izin-terang",
    replication_contact=REPLICATION_CONTACT,
    awards=(award("regency", 2025, rank=2),),
    people=(team(line("Petugas pembayaran", "Payment officers"), date(2025, 12, 1)),),
    contact=CONTACT,
)
