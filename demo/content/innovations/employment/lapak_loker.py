"""An invented innovation: lapak loker."""

from datetime import date

from ...shapes import Innovation, line, prose, same
from ..sample_parts import CONTACT, figure

INNOVATION = Innovation(
    slug="lapak-loker",
    name=same("LAPAK LOKER"),
    expansion=line("Lapak Lowongan Kerja di Pasar", "A stall of job openings in the market"),
    summary=line(
        "Papan lowongan di enam pasar, diperbarui tiap pekan. Dihentikan pada 2022.",
        "Job boards in six markets, renewed weekly. Stopped in 2022.",
    ),
    organisation="perangkat-daerah-contoh-5",
    is_sample=True,
    further_organisations=("dinas-contoh-pasar-dan-umkm",),
    initiator_kind="council_member",
    form="public_service",
    kind="non_digital",
    stage="trial",
    initiative_on=date(2018, 4, 2),
    trial_on=date(2018, 8, 6),
    lab_stage="deliver",
    year_started=2018,
    government_function="tenaga-kerja",
    sectors=("ketenagakerjaan",),
    topics=("pasar-rakyat",),
    districts=("kota_kudus", "jekulo", "kaliwungu"),
    sdgs=(8,),
    problem=prose(
        """
        Lowongan diumumkan di situs web, sedangkan banyak pencari kerja paling sering berada di
        pasar bersama orang tuanya.
        """,
        """
        Openings were posted on websites, while many who looked for work spent their days at the
        market with their parents.
        """,
    ),
    solution=prose(
        """
        Papan dipasang di pintu pasar. Setiap Senin petugas mengganti lembarannya: nama
        pekerjaan
        dengan huruf besar, upah, syarat, dan potongan kertas bernomor yang bisa disobek.
        """,
        """
        A board was put up at the market gate. Every Monday an officer changed the sheets: the
        job
        in large letters, the pay, what is asked for and numbered slips to tear off.
        """,
    ),
    results=prose(
        """
        Pada tahun pertama 410 potongan kertas disobek, tetapi hanya 36 orang yang melamar.
        Setelah
        pandemi, perusahaan tidak lagi mengirim lowongan tepat waktu dan papan sering
        kedaluwarsa.
        """,
        """
        In the first year 410 slips were torn off, yet only 36 people applied. After the
        pandemic
        firms stopped sending their openings in time and the boards were often out of date.
        """,
    ),
    lessons=prose(
        """
        Informasi basi lebih buruk daripada tidak ada. Kami menghentikannya pada Maret 2022 dan
        mencatat alasannya di sini, agar yang mencoba lagi memulai dari komitmen perusahaan.
        """,
        """
        Stale information is worse than none. We stopped in March 2022 and say why here, so that
        whoever tries again begins with the commitment of the firms.
        """,
    ),
    impacts=(
        figure(
            line("Lamaran yang masuk lewat papan", "Applications through the board"),
            line("per tahun", "per year"),
            0,
            36,
            "higher",
            line("Catatan petugas", "Officers' notes"),
            date(2019, 8, 30),
        ),
    ),
    status="stopped",
    last_verified=date(2022, 3, 28),
    contact=CONTACT,
)
