"""An invented innovation: sapa sepuh."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import (
    CONTACT,
    PEOPLE,
    PUBLIC_CHOICE,
    REPLICATION_CONTACT,
    award,
    figure,
    neighbour,
    team,
)

INNOVATION = Innovation(
    slug="sapa-sepuh",
    name=line("Sapa Sepuh", "Sapa Sepuh (A Call for the Elders)"),
    summary=line(
        "Telepon dua menit setiap pagi untuk lansia yang tinggal sendiri, dari relawan sekampung.",
        "A two-minute call each morning from a neighbour to older people who live alone.",
    ),
    organisation="perangkat-daerah-contoh-4",
    is_sample=True,
    further_organisations=("karang-taruna-contoh",),
    initiator_kind="community",
    form="public_service",
    kind="hybrid",
    stage="adoption",
    initiative_on=date(2019, 2, 4),
    trial_on=date(2019, 6, 17),
    adoption_on=date(2020, 10, 1),
    lab_stage="display",
    year_started=2019,
    government_function="sosial",
    sectors=("sosial", "kesehatan"),
    topics=("lansia", "gotong-royong", "pemuda"),
    districts=("kota_kudus", "bae", "jati"),
    sdgs=(3, 10, 11),
    problem=prose(
        """
        Kunjungan bulanan tidak menolong orang yang terpeleset di kamar mandi pada hari kedua.
        Anak-anaknya merantau dan menelepon seminggu sekali, kalau ingat. Sebaliknya banyak anak
        muda di kampung yang punya waktu setiap pagi tetapi tidak tahu harus berbuat apa.
        """,
        """
        A monthly visit is no help to someone who slips in the bathroom on day two. Their
        children work far away and ring once a week, if they remember. Meanwhile many young
        people nearby have time in the morning and do not know what to do with it.
        """,
    ),
    solution=prose(
        """
        Setiap lansia yang mau dipasangkan dengan dua relawan muda dari RT yang sama. Setiap
        pagi
        salah satunya menelepon: sudah sarapan, sudah minum obat, ada yang perlu? Bila dua
        kali tidak diangkat, relawan berjalan ke rumahnya. Bila pintu tidak dibuka, ia memanggil
        ketua RT yang memegang kunci cadangan.

        Tidak ada aplikasi. Catatannya satu buku, satu baris per hari.
        """,
        """
        Every older person who wishes is paired with two young volunteers from the same
        neighbourhood. Each morning one of them rings: have you had breakfast, taken your
        medicine, do you need anything? If two calls go unanswered, the volunteer walks over. If
        the door stays shut, the neighbourhood head comes with the spare key.

        There is no app. The record is a notebook, one line a day.
        """,
    ),
    results=prose(
        """
        Dalam satu tahun ada 23 kejadian yang ditolong pada hari yang sama. Yang tidak terukur:
        banyak telepon dua menit yang menjadi sepuluh menit, dan resep jenang yang hampir hilang
        kini dicatat tiga orang remaja.
        """,
        """
        In one year help came on the same day in 23 emergencies. What was not measured: many
        two-minute calls turned into ten, and three teenagers have written down a recipe for
        jenang that was almost lost.
        """,
    ),
    lessons=prose(
        """
        - Pasangkan dua relawan, bukan satu. Relawan pertama pasti suatu hari kesiangan.
        - Tulis persetujuan soal kunci cadangan, dan siapa saja yang boleh memegangnya.
        """,
        """
        - Pair two volunteers, not one. Sooner or later the first will oversleep.
        - Put the agreement about the spare key in writing, with the names of those who may hold
        it.
        """,
    ),
    design_narrative=prose(
        """
        Rancangan ini lahir dari rapat penutup edisi pertama. Sepuluh lansia ditanya apa yang
        paling ditunggu dalam sehari. Tujuh menjawab: suara orang.
        """,
        """
        The design came out of the closing meeting of the first edition. Ten older people were
        asked what they look forward to most in a day. Seven said: somebody's voice.
        """,
    ),
    novelty=prose(
        "Jarak pengecekan dari 30 hari menjadi 1 hari tanpa menambah satu pun pegawai.",
        "The gap between checks went from 30 days to 1 without a single extra employee.",
    ),
    impacts=(
        figure(
            line("Waktu sampai ada yang tahu bila terjadi sesuatu", "Time until somebody notices"),
            line("jam", "hours"),
            "52",
            "3.5",
            "lower",
            line("31 kejadian, catatan relawan dan RT", "31 cases, notes of volunteers and heads"),
            date(2021, 9, 30),
        ),
        figure(
            line("Lansia yang ikut", "Older people taking part"),
            PEOPLE,
            40,
            286,
            "higher",
            line("Buku relawan", "Volunteers' notebooks"),
            date(2021, 12, 31),
        ),
    ),
    status="running",
    last_verified=date(2025, 10, 1),
    replicated_from="sapa-sepuh-lama",
    adopted_by=(neighbour(2022, 4),),
    replication_contact=REPLICATION_CONTACT,
    awards=(award("regency", 2021, rank=3), award("province", 2022, category=PUBLIC_CHOICE)),
    people=(
        team(line("Relawan muda kampung", "Young neighbourhood volunteers"), date(2025, 3, 24)),
    ),
    contact=CONTACT,
)
