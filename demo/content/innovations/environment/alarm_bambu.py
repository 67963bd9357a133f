"""An invented innovation: alarm bambu."""

from datetime import date

from ...shapes import Adopter, Innovation, line, prose
from ..sample_parts import (
    CONTACT,
    MINUTES,
    PUBLIC_CHOICE,
    REPLICATION_CONTACT,
    award,
    figure,
    neighbour,
    team,
)

INNOVATION = Innovation(
    slug="alarm-bambu",
    name=line("Alarm Bambu", "Alarm Bambu (The Bamboo Alarm)"),
    summary=line(
        "Pelampung bambu di sungai memukul kentongan sendiri ketika air naik.",
        "A bamboo float in the river strikes the village drum by itself when the water rises.",
    ),
    organisation="desa-contoh-sendangmulyo",
    is_sample=True,
    further_organisations=("badan-contoh-penanggulangan-bencana", "smk-contoh-1"),
    initiator_kind="community",
    form="public_service",
    kind="non_digital",
    stage="adoption",
    initiative_on=date(2019, 11, 4),
    trial_on=date(2020, 1, 13),
    adoption_on=date(2021, 11, 1),
    lab_stage="display",
    year_started=2019,
    government_function="ketenteraman-ketertiban-umum-dan-pelindungan-masyarakat",
    sectors=("lingkungan", "keamanan-ketertiban", "desa"),
    topics=("banjir", "siaga-bencana", "gotong-royong"),
    districts=("undaan", "mejobo"),
    sdgs=(11, 13),
    problem=prose(
        """
        Air selalu datang pada malam hari. Peringatan resmi dikirim lewat telepon, tetapi
        telepon
        orang tidur dalam mode senyap, dan ketika listrik padam menara sinyal ikut mati.
        """,
        """
        The water always comes at night. Official warnings arrive by telephone, but people who
        sleep have theirs on silent, and when the power fails so does the mast.
        """,
    ),
    solution=prose(
        """
        Sebuah pelampung dari tiga ruas bambu naik-turun di dalam tiang berongga. Pada tinggi
        air
        140 sentimeter ia menarik tali yang memukul kentongan besar, dua pukulan setiap menit.
        Pada
        180 sentimeter pukulannya menjadi terus-menerus.

        Setiap RT tahu artinya: dua pukulan berarti angkat barang, terus-menerus berarti
        berkumpul
        di balai desa. Alat diperiksa anak-anak Pramuka setiap Sabtu.
        """,
        """
        A float made of three sections of bamboo moves up and down in a hollow post. At a water
        level of 140 centimetres it pulls a cord that strikes the great slit drum, two beats a
        minute. At 180 centimetres the beating does not stop.

        Every neighbourhood knows what it means: two beats, lift your things; no pause, come to
        the village hall. Scouts check the device every Saturday.
        """,
    ),
    results=prose(
        """
        Pada empat banjir sesudahnya, warga punya waktu bersiap hampir dua jam, dibandingkan dua
        puluh menit sebelumnya. Satu kali alat berbunyi karena biawak, dan desa tertawa bersama.
        """,
        """
        In the four floods since, people have had almost two hours to prepare, where there used
        to
        be twenty minutes. Once a monitor lizard set it off, and the whole village laughed.
        """,
    ),
    lessons=prose(
        """
        - Bambu harus diganti tiap dua tahun. Tulis tanggalnya di tiang.
        - Latih dengan suara sungguhan, tidak hanya dengan selebaran.
        """,
        """
        - The bamboo must be replaced every two years. Write the date on the post.
        - Practise with the real sound, not only with leaflets.
        """,
    ),
    design_narrative=prose(
        """
        Siswa SMK membuat lima model di bak air sekolah. Model dengan sensor listrik paling
        cepat,
        tetapi mati pada hari ketiga karena lumpur. Model bambu sedikit lebih lambat dan
        bertahan
        satu musim penuh, jadi itulah yang dipilih warga.
        """,
        """
        Vocational pupils built five models in the school's water tank. The one with an electric
        sensor was the fastest but died of mud on the third day. The bamboo one was a little
        slower and lasted a whole season, so that is what the villagers chose.
        """,
    ),
    novelty=prose(
        "Peringatan yang tidak memerlukan listrik, sinyal, atau orang yang terjaga.",
        "A warning that needs no power, no signal and nobody awake.",
    ),
    impacts=(
        figure(
            line(
                "Waktu bersiap sebelum air masuk rumah", "Time to prepare before water enters homes"
            ),
            MINUTES,
            20,
            110,
            "higher",
            line("Rata-rata empat kejadian", "Mean of four events"),
            date(2024, 2, 26),
        ),
        figure(
            line("Kerugian barang per rumah", "Loss of belongings per house"),
            line("ribu rupiah", "thousand rupiah"),
            2350,
            480,
            "lower",
            line(
                "Pendataan desa setelah banjir, 62 rumah", "Village survey after floods, 62 homes"
            ),
            date(2024, 3, 18),
        ),
    ),
    status="running",
    last_verified=date(2025, 11, 17),
    adopted_by=(
        Adopter(
            organisation="desa-contoh-karangasri",
            region=line("Kudus (contoh)", "Kudus (sample)"),
            year=2023,
        ),
        neighbour(2024, 8),
    ),
    replication_contact=REPLICATION_CONTACT,
    awards=(
        award("regency", 2022, rank=2),
        award("province", 2023, rank=1),
        award("nation", 2024, category=PUBLIC_CHOICE),
    ),
    people=(
        team(line("Warga desa dan siswa SMK", "Villagers and vocational pupils"), date(2025, 2, 3)),
    ),
    contact=CONTACT,
)
