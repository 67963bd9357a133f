"""An invented innovation: dapur tetangga."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT, DAYS, figure

INNOVATION = Innovation(
    slug="dapur-tetangga",
    name=line("Dapur Tetangga", "Dapur Tetangga (The Neighbours' Kitchen)"),
    summary=line(
        "Warga memasak satu porsi lebih dan mengantarnya ke tetangga yang sakit.",
        "Residents cook one portion more and take it to a neighbour who is ill.",
    ),
    organisation="desa-contoh-karangasri",
    is_sample=True,
    initiator_kind="community",
    form="other",
    kind="non_digital",
    stage="trial",
    initiative_on=date(2025, 1, 6),
    trial_on=date(2025, 3, 3),
    lab_stage="deliver",
    year_started=2025,
    government_function="sosial",
    sectors=("sosial", "pertanian-pangan"),
    topics=("gotong-royong", "gizi", "lansia", "perempuan"),
    districts=("bae",),
    sdgs=(1, 2, 3),
    problem=prose(
        """
        Bantuan makanan datang dua bulan sekali dalam bentuk beras. Orang yang terbaring sakit
        tidak bisa memasaknya, dan yang merawatnya sering bekerja sampai malam.
        """,
        """
        Food aid arrives every other month in the form of rice. Somebody who is bedridden cannot
        cook it, and whoever cares for them often works until the evening.
        """,
    ),
    solution=prose(
        """
        Tiap RT menyusun jadwal memasak. Satu rumah mendapat giliran sekali seminggu: masak
        seperti
        biasa, tambah satu porsi sesuai catatan bidan tentang garam dan gula. Porsi itu diantar
        dalam rantang yang sama, yang kembali sudah dicuci oleh keluarga penerima.
        """,
        """
        Each neighbourhood draws up a cooking rota. A household has its turn once a week: cook
        as
        usual, with one portion more that follows the midwife's note on salt and sugar. It
        travels
        in the same tin, which the family returns washed.
        """,
    ),
    results=prose(
        """
        Sebelas penerima mendapat makanan hangat setiap hari selama lima bulan. Dua RT berhenti
        pada bulan puasa dan mulai lagi sesudah Lebaran.
        """,
        """
        Eleven people received a hot meal every day for five months. Two neighbourhoods paused
        in
        the fasting month and began again after Lebaran.
        """,
    ),
    lessons=prose(
        "Jangan lebih dari satu giliran seminggu. Kebaikan yang melelahkan tidak bertahan.",
        "No more than one turn a week. Kindness that wears people out does not last.",
    ),
    novelty=prose(
        "Bukan dapur umum, tidak ada kas, dan tidak ada pengurus selain selembar jadwal.",
        "It is no soup kitchen: no fund, no committee, nothing but a rota on a sheet of paper.",
    ),
    impacts=(
        figure(
            line("Hari dengan makanan hangat dalam sepekan", "Days with a hot meal in a week"),
            DAYS,
            2,
            7,
            "higher",
            line("Wawancara 11 penerima", "Interviews with 11 recipients"),
            date(2025, 8, 4),
        ),
    ),
    status="running",
    last_verified=date(2025, 8, 25),
    contact=CONTACT,
)
