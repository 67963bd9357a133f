"""An invented innovation: parkir terang."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT, figure, team

INNOVATION = Innovation(
    slug="parkir-terang",
    name=line("Parkir Terang", "Parkir Terang (Clear Parking)"),
    summary=line(
        "Tarif dipasang besar di rompi juru parkir, dan bayar bisa dengan QRIS.",
        "The fee is printed large on the attendant's vest, and QRIS payment is accepted.",
    ),
    organisation="dinas-contoh-perhubungan",
    is_sample=True,
    initiator_kind="council_member",
    form="public_service",
    kind="hybrid",
    stage="trial",
    initiative_on=date(2024, 5, 13),
    trial_on=date(2025, 1, 6),
    lab_stage="deliver",
    year_started=2024,
    government_function="perhubungan",
    sectors=("transportasi", "tata-kelola"),
    topics=("transparansi", "pengaduan"),
    districts=("kota_kudus",),
    sdgs=(11, 16),
    problem=prose(
        """
        Pengunjung ditarik tarif yang berbeda-beda, juru parkir dituduh memungut liar, dan
        pendapatan yang tercatat jauh di bawah jumlah kendaraan.
        """,
        """
        Visitors were charged different sums, attendants were accused of extortion, and what was
        booked fell far short of the number of vehicles.
        """,
    ),
    solution=prose(
        """
        Rompi baru memuat tarif setinggi 12 sentimeter di punggung dan kode QRIS di dada. Juru
        parkir menerima bagian tetap setiap hari, apa pun cara bayarnya, sehingga tidak rugi
        bila
        orang membayar tanpa uang tunai.
        """,
        """
        New vests show the fee 12 centimetres tall on the back and a payment code on the chest.
        Attendants receive a fixed share each day whatever the way of paying, so they lose
        nothing
        when people pay without cash.
        """,
    ),
    results=prose(
        """
        Pada enam ruas percobaan, pendapatan tercatat naik dua pertiga. Aduan tidak langsung
        turun:
        tiga bulan pertama justru naik, karena sekarang orang tahu tarif yang benar.
        """,
        """
        On six trial streets, booked income rose by two thirds. Complaints did not fall at
        once: in
        the first three months they went up, because people now knew the right fee.
        """,
    ),
    lessons=prose(
        "Umumkan lebih dulu bahwa aduan akan naik. Tanpa itu, uji coba hampir dihentikan.",
        "Say beforehand that complaints will rise. Without that, the trial was nearly stopped.",
    ),
    impacts=(
        figure(
            line("Pendapatan yang tercatat", "Income booked"),
            line("juta rupiah per bulan", "million rupiah a month"),
            "38.5",
            "64.2",
            "higher",
            line("Setoran enam ruas", "Payments from six streets"),
            date(2025, 6, 30),
        ),
        figure(
            line("Aduan tarif", "Complaints about fees"),
            line("per bulan", "per month"),
            14,
            9,
            "lower",
            line("Bulan keenam dibandingkan sebelum uji coba", "Month six compared with before"),
            date(2025, 6, 30),
        ),
    ),
    status="running",
    last_verified=date(2025, 7, 14),
    people=(team(line("Juru parkir", "Parking attendants"), date(2025, 6, 2)),),
    contact=CONTACT,
)
