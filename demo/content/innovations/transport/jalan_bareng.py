"""An invented innovation: jalan bareng."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import (
    CONTACT,
    FINALIST,
    PERCENT,
    REPLICATION_CONTACT,
    award,
    figure,
    neighbour,
    team,
)

INNOVATION = Innovation(
    slug="jalan-bareng",
    name=line("Jalan Bareng", "Jalan Bareng (Walking Together)"),
    aliases=("Bus jalan kaki",),
    summary=line(
        "“Bus” jalan kaki ke sekolah: satu rute, satu jadwal, dua orang tua, dan seutas tali "
        "warna.",
        "A walking “bus” to school: one route, one timetable, two parents and a coloured rope.",
    ),
    organisation="sd-contoh-1",
    is_sample=True,
    further_organisations=("dinas-contoh-perhubungan",),
    initiator_kind="community",
    form="other",
    kind="non_digital",
    stage="adoption",
    initiative_on=date(2022, 7, 18),
    trial_on=date(2022, 9, 5),
    adoption_on=date(2023, 9, 4),
    lab_stage="display",
    year_started=2022,
    government_function="perhubungan",
    sectors=("transportasi", "pendidikan"),
    topics=("keselamatan-jalan", "gotong-royong"),
    districts=("jekulo", "kota_kudus"),
    sdgs=(3, 4, 11),
    problem=prose(
        """
        Rumah murid rata-rata hanya 700 meter dari sekolah, tetapi tujuh dari sepuluh diantar
        motor.
        Di gerbang, motor, mobil, dan anak kecil berebut ruang selebar empat meter.
        """,
        """
        Pupils live 700 metres from school on average, yet seven in ten came on the back of a
        motorcycle. At the gate, motorcycles, cars and small children shared a space four metres
        wide.
        """,
    ),
    solution=prose(
        """
        Empat rute diberi warna dan halte berupa stiker di pagar. Pukul 06.25 rute merah
        berangkat
        dari musala, dipimpin dua orang tua berompi. Anak memegang tali dan naik di haltenya
        masing-masing. Kalau hujan, semua membawa jas; hanya petir yang membatalkan.
        """,
        """
        Four routes were given a colour and stops, which are stickers on fences. At 6.25 the red
        route leaves the prayer house, led by two parents in vests. Children hold the rope and
        join
        at their own stop. In rain everyone wears a cape; only lightning cancels it.
        """,
    ),
    results=prose(
        """
        Motor di gerbang berkurang dari 180 menjadi 70 pada jam masuk. Guru mencatat lebih
        sedikit
        murid terlambat, sebab “busnya” tidak pernah menunggu.
        """,
        """
        Motorcycles at the gate fell from 180 to 70 in the morning. Teachers note fewer late
        arrivals, because the “bus” never waits.
        """,
    ),
    lessons=prose(
        "Bayaran pengantar adalah sarapan di kantin. Sederhana, tetapi jadwalnya selalu penuh.",
        "Parents on duty are paid with breakfast in the canteen. Simple, but the rota is "
        "always full.",
    ),
    novelty=prose(
        "Jadwal dan halte membuat berjalan kaki sepasti angkutan umum.",
        "A timetable and stops make walking as dependable as public transport.",
    ),
    impacts=(
        figure(
            line("Motor di gerbang pukul 06.30–07.00", "Motorcycles at the gate, 6.30–7.00"),
            line("motor", "motorcycles"),
            180,
            70,
            "lower",
            line("Hitungan lima hari sekolah", "Counted on five school days"),
            date(2023, 11, 17),
        ),
        figure(
            line("Murid yang berjalan kaki", "Pupils who walk"),
            PERCENT,
            22,
            64,
            "higher",
            line("Acungan tangan di semua kelas", "Show of hands in every class"),
            date(2023, 11, 17),
        ),
    ),
    status="running",
    last_verified=date(2025, 9, 1),
    adopted_by=(neighbour(2024, 13),),
    replication_contact=REPLICATION_CONTACT,
    awards=(award("regency", 2024, rank=3), award("province", 2025, category=FINALIST)),
    people=(team(line("Orang tua murid", "Parents"), date(2025, 8, 25)),),
    contact=CONTACT,
)
