"""An invented innovation: ketuk sampah."""

from datetime import date

from ...shapes import Innovation, line, prose, same
from ..sample_parts import CONTACT, REPLICATION_CONTACT, award, figure, neighbour, team

INNOVATION = Innovation(
    slug="ketuk-sampah",
    name=same("KETUK SAMPAH"),
    expansion=line(
        "Kunjungan Tukar Kantong Sampah dari Pintu ke Pintu",
        "Door-to-door visits that swap bags of sorted waste",
    ),
    aliases=("Ketuk Sampah",),
    summary=line(
        "Bank sampah yang datang mengetuk pintu setiap dua minggu dan menimbang di tempat.",
        "A waste bank that knocks on doors every two weeks and weighs on the spot.",
    ),
    organisation="dinas-contoh-lingkungan",
    is_sample=True,
    further_organisations=("karang-taruna-contoh",),
    initiator_kind="agency",
    form="public_service",
    kind="hybrid",
    stage="adoption",
    initiative_on=date(2020, 8, 3),
    trial_on=date(2021, 2, 1),
    adoption_on=date(2022, 6, 6),
    lab_stage="display",
    year_started=2020,
    government_function="lingkungan-hidup",
    sectors=("lingkungan", "umkm-ekonomi"),
    topics=("bank-sampah", "jemput-bola", "pemuda", "gotong-royong"),
    districts=("bae", "kota_kudus", "gebog"),
    sdgs=(11, 12),
    problem=prose(
        """
        Bank sampah desa buka Minggu pagi di lapangan. Yang datang selalu orang yang sama,
        kira-kira
        dua puluh rumah. Rumah lain memilah hanya seminggu setelah penyuluhan.
        """,
        """
        The village waste bank opened on Sunday mornings on the sports ground. Always the same
        people came, about twenty households. The others sorted for a week after each talk.
        """,
    ),
    solution=prose(
        """
        Dua anak muda dengan gerobak dan timbangan gantung mengetuk pintu sesuai jadwal yang
        ditempel di pagar. Kantong ditukar dengan kantong kosong, hasil timbangan dibacakan
        keras,
        dan uangnya masuk tabungan keluarga. Yang lupa memilah tidak ditegur: kantong kosongnya
        tetap diberikan.
        """,
        """
        Two young people with a cart and a hanging scale knock on doors according to a timetable
        fixed to the fence. A full bag is swapped for an empty one, the weight is read out loud
        and
        the money goes into the family's savings. Whoever forgot is not scolded: they get the
        empty
        bag all the same.
        """,
    ),
    results=prose(
        """
        Rumah yang memilah naik dari 21 menjadi 164 dalam delapan belas bulan. Sampah yang
        diangkut
        ke tempat akhir dari dusun ini berkurang sepertiga.
        """,
        """
        The number of households that sort rose from 21 to 164 in eighteen months. A third less
        waste leaves the hamlet for the landfill.
        """,
    ),
    lessons=prose(
        """
        Harga kertas naik turun. Tetapkan harga beli tiga bulan sekali supaya warga tidak merasa
        dibohongi.
        """,
        """
        The price of paper goes up and down. Fix what you pay for three months at a time, so
        that
        nobody feels cheated.
        """,
    ),
    novelty=prose(
        "Waktu dan tempatnya mengikuti warga, dan pengangkutnya dikenal oleh penghuni rumah.",
        "Time and place suit the residents, and those who collect are known to the household.",
    ),
    impacts=(
        figure(
            line("Rumah yang memilah sampah", "Households that sort their waste"),
            line("rumah", "households"),
            21,
            164,
            "higher",
            line("Buku tabungan bank sampah", "Savings books of the waste bank"),
            date(2022, 8, 29),
        ),
        figure(
            line("Sampah ke tempat akhir", "Waste sent to landfill"),
            line("kilogram per hari", "kilograms a day"),
            610,
            405,
            "lower",
            line("Timbangan truk dua minggu", "Truck scale over two weeks"),
            date(2022, 8, 29),
        ),
    ),
    status="running",
    last_verified=date(2025, 3, 10),
    adopted_by=(neighbour(2023, 9),),
    replication_contact=REPLICATION_CONTACT,
    awards=(award("regency", 2022, rank=3),),
    people=(team(line("Pemuda pengangkut sampah", "Young waste collectors"), date(2025, 3, 10)),),
    contact=CONTACT,
)
