"""An invented innovation: timbang jujur."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT, PERCENT, REPLICATION_CONTACT, award, figure, neighbour, team

INNOVATION = Innovation(
    slug="timbang-jujur",
    name=line("Timbang Jujur", "Timbang Jujur (Honest Scales)"),
    summary=line(
        "Timbangan pembanding di tengah pasar, boleh dipakai siapa saja tanpa bertanya.",
        "A reference scale in the middle of the market that anyone may use without asking.",
    ),
    organisation="dinas-contoh-pasar-dan-umkm",
    is_sample=True,
    initiator_kind="regional_head",
    form="public_service",
    kind="non_digital",
    stage="adoption",
    initiative_on=date(2017, 1, 9),
    trial_on=date(2017, 4, 3),
    adoption_on=date(2018, 1, 8),
    lab_stage="display",
    year_started=2017,
    government_function="perdagangan",
    sectors=("umkm-ekonomi",),
    topics=("pasar-rakyat", "transparansi"),
    districts=("kota_kudus", "jati", "mejobo", "kaliwungu"),
    sdgs=(8, 12, 16),
    problem=prose(
        """
        Pembeli curiga, pedagang tersinggung. Tera ulang setahun sekali tidak menyelesaikan
        pertengkaran pukul enam pagi tentang setengah ons cabai.
        """,
        """
        Customers were suspicious, traders offended. An inspection once a year does not settle a
        quarrel at six in the morning over fifty grams of chillies.
        """,
    ),
    solution=prose(
        """
        Satu timbangan digital bersegel ditaruh di meja tanpa penjaga, setinggi pinggang, dekat
        pintu keluar. Pedagang yang timbangannya cocok selama tiga pemeriksaan mendapat kain
        hijau
        untuk lapaknya.
        """,
        """
        A sealed digital scale stands on an unattended table, at waist height, near the exit.
        Traders whose own scales agree in three checks receive a green cloth for their stall.
        """,
    ),
    results=prose(
        """
        Aduan timbangan hampir hilang. Pedagang sendiri yang paling sering memakainya, untuk
        memeriksa kiriman dari pengepul.
        """,
        """
        Complaints about weights have almost vanished. Those who use the scale most are the
        traders
        themselves, to check what the wholesaler sends.
        """,
    ),
    lessons=prose(
        "Jangan dijaga. Begitu ada petugas di sampingnya, orang takut dianggap menuduh.",
        "Do not guard it. With an officer beside it, people fear to seem accusing.",
    ),
    impacts=(
        figure(
            line("Aduan timbangan", "Complaints about weights"),
            line("per tahun", "per year"),
            73,
            6,
            "lower",
            line("Buku aduan empat pasar", "Complaint books of four markets"),
            date(2019, 12, 30),
        ),
        figure(
            line("Timbangan pedagang yang cocok", "Traders' scales that agree"),
            PERCENT,
            68,
            94,
            "higher",
            line("Pemeriksaan acak 320 lapak", "Random check of 320 stalls"),
            date(2019, 10, 14),
        ),
    ),
    status="running",
    last_verified=date(2023, 10, 2),
    adopted_by=(neighbour(2019, 11), neighbour(2020, 12)),
    replication_contact=REPLICATION_CONTACT,
    awards=(award("regency", 2018, rank=1),),
    people=(team(line("Petugas metrologi", "Weights and measures officers"), date(2023, 10, 2)),),
    contact=CONTACT,
)
