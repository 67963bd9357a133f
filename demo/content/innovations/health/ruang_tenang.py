"""An invented innovation: ruang tenang."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT, team

INNOVATION = Innovation(
    slug="ruang-tenang",
    name=line("Ruang Tenang", "Ruang Tenang (Quiet Room)"),
    summary=line(
        "Satu ruang kecil di puskesmas tempat siapa pun boleh bercerita lima belas menit.",
        "A small room at the health centre where anyone may talk for fifteen minutes.",
    ),
    organisation="puskesmas-contoh-melati",
    is_sample=True,
    initiator_kind="civil_servant",
    form="public_service",
    kind="non_digital",
    stage="trial",
    initiative_on=date(2024, 8, 5),
    trial_on=date(2025, 1, 13),
    lab_stage="design",
    year_started=2024,
    government_function="kesehatan",
    sectors=("kesehatan",),
    topics=("perempuan", "pemuda", "inklusi"),
    districts=("dawe",),
    sdgs=(3, 5),
    problem=prose(
        """
        Keluhan yang paling sering dicatat perawat adalah pusing, sulit tidur, dan nyeri ulu
        hati. Obatnya diberikan, orangnya kembali bulan depan dengan keluhan yang sama. Poli
        jiwa ada di rumah sakit, jauh, dan namanya saja sudah membuat orang enggan.
        """,
        """
        What nurses write down most often is headache, poor sleep and stomach pain. Medicine
        is handed out, and the same person returns a month later with the same complaint. The
        psychiatric clinic is far away in the hospital, and its name alone keeps people off.
        """,
    ),
    solution=prose(
        """
        Gudang berkas di ujung lorong dikosongkan, dicat, dan diberi dua kursi. Tidak ada papan
        nama poli. Perawat yang sudah dilatih mendengarkan lima belas menit, mengisi lembar
        penyaringan singkat bila orangnya bersedia, lalu menawarkan langkah berikutnya.
        """,
        """
        A store room at the end of the corridor was cleared, painted and given two chairs.
        No clinic sign hangs at the door. A trained nurse listens for fifteen minutes, fills
        in a short screening sheet if the person agrees, and offers a next step.
        """,
    ),
    results=prose(
        """
        Pada empat bulan pertama ada 96 kunjungan, lebih dari separuhnya perempuan berusia 25
        sampai 45 tahun. Tujuh orang dirujuk. Angka keluhan berulang belum bisa dibandingkan
        karena masa uji cobanya belum genap setahun.
        """,
        """
        There were 96 visits in the first four months, more than half of them by women aged
        25 to 45. Seven people were referred. Repeat complaints cannot be compared yet, since
        the trial has not run for a year.
        """,
    ),
    lessons=prose(
        """
        Pintu yang bisa dilihat dari ruang tunggu membuat ruang ini sepi. Setelah jalan masuknya
        dipindah lewat taman, orang mulai datang.
        """,
        """
        As long as the door could be seen from the waiting room, hardly anyone came. Once the
        way in led through the garden, people began to arrive.
        """,
    ),
    status="running",
    last_verified=date(2025, 6, 2),
    people=(team(line("Perawat puskesmas", "Nurses"), date(2025, 3, 3)),),
    contact=CONTACT,
)
