"""An invented innovation: ronda ceria."""

from datetime import date

from ...shapes import Adopter, Innovation, line, prose
from ..sample_parts import CONTACT, PUBLIC_CHOICE, REPLICATION_CONTACT, award, figure, team

INNOVATION = Innovation(
    slug="ronda-ceria",
    name=line("Ronda Ceria", "Ronda Ceria (The Cheerful Watch)"),
    summary=line(
        "Ronda malam dimulai pukul 20.00 bersama seluruh keluarga, lalu dilanjutkan dua orang.",
        "The night watch begins at eight with whole families, and two people carry on from there.",
    ),
    organisation="desa-contoh-karangasri",
    is_sample=True,
    further_organisations=("satuan-contoh-ketertiban-umum",),
    initiator_kind="community",
    form="public_service",
    kind="non_digital",
    stage="adoption",
    initiative_on=date(2019, 8, 19),
    trial_on=date(2019, 10, 7),
    adoption_on=date(2021, 1, 11),
    lab_stage="display",
    year_started=2019,
    government_function="ketenteraman-ketertiban-umum-dan-pelindungan-masyarakat",
    sectors=("keamanan-ketertiban", "desa"),
    topics=("gotong-royong", "pemuda"),
    districts=("bae", "kota_kudus"),
    sdgs=(11, 16),
    problem=prose(
        """
        Jadwal ronda masih tertempel, tetapi posnya gelap. Laki-laki yang bekerja giliran malam
        membayar denda, lama-lama semua orang memilih membayar. Uang kas banyak, yang berjaga
        tidak
        ada.
        """,
        """
        The rota still hung on the wall, but the watch post was dark. Men on night shift paid
        the
        fine, and in time everyone chose to pay. There was plenty of money in the box and
        nobody on
        watch.
        """,
    ),
    solution=prose(
        """
        Ronda dipindah ke jam ketika orang masih terjaga. Pukul 20.00 sampai 21.00 keluarga yang
        bertugas berjalan keliling membawa senter dan kue, menyapa setiap teras, dan mencatat
        lampu
        jalan yang mati. Setelah itu dua orang berjaga sampai tengah malam, dibayar dari kas
        lama.
        """,
        """
        The watch moved to an hour when people are awake. From eight to nine, the families on
        duty
        walk around with torches and cakes, greet every porch and note the street lamps that are
        out. After that two people stay until midnight, paid from the old fund.
        """,
    ),
    results=prose(
        """
        Pencurian kecil berkurang, tetapi hasil yang paling terasa adalah lampu: 31 titik gelap
        menjadi terang dalam tiga bulan, karena akhirnya ada yang mencatat.
        """,
        """
        Petty theft went down, but people notice the lamps most: 31 dark spots were lit within
        three months, because at last somebody wrote them down.
        """,
    ),
    lessons=prose(
        "Jangan dijadikan lomba antar-RT. Tahun kedua kami mencobanya dan semangatnya rusak.",
        "Do not make it a contest. We tried in the second year and it spoilt the mood.",
    ),
    novelty=prose(
        "Perempuan dan anak ikut berjaga, pada jam yang aman dan menyenangkan.",
        "Women and children take part, at an hour that is safe and pleasant.",
    ),
    impacts=(
        figure(
            line("Pencurian yang dilaporkan ke RT", "Thefts reported to neighbourhood heads"),
            line("per tahun", "per year"),
            19,
            5,
            "lower",
            line("Catatan 14 RT", "Notes of 14 neighbourhoods"),
            date(2021, 12, 31),
        ),
        figure(
            line("Lampu jalan yang mati", "Street lamps out of order"),
            line("titik", "spots"),
            34,
            3,
            "lower",
            line("Catatan ronda Oktober dan Januari", "Watch notes of October and January"),
            date(2020, 1, 31),
        ),
    ),
    status="running",
    last_verified=date(2024, 12, 16),
    adopted_by=(
        Adopter(
            organisation="desa-contoh-sendangmulyo",
            region=line("Kudus (contoh)", "Kudus (sample)"),
            year=2022,
        ),
    ),
    replication_contact=REPLICATION_CONTACT,
    awards=(award("regency", 2021, category=PUBLIC_CHOICE),),
    people=(team(line("Keluarga peronda", "Families of the watch"), date(2024, 12, 9)),),
    contact=CONTACT,
)
