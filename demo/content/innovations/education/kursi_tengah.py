"""An invented innovation: kursi tengah."""

from datetime import date

from ...shapes import Adopter, Innovation, line, prose
from ..sample_parts import CONTACT, PERCENT, REPLICATION_CONTACT, award, figure, team

INNOVATION = Innovation(
    slug="kursi-tengah",
    name=line("Kursi Tengah", "Kursi Tengah (The Chair in the Middle)"),
    summary=line(
        "Guru duduk di tengah kelas, dan anak yang belum lancar membaca duduk paling dekat.",
        "The teacher sits in the middle of the class, closest to those who struggle to read.",
    ),
    organisation="sd-contoh-1",
    is_sample=True,
    further_organisations=("dinas-contoh-pendidikan",),
    initiator_kind="civil_servant",
    form="other",
    kind="non_digital",
    stage="adoption",
    initiative_on=date(2021, 7, 12),
    trial_on=date(2021, 10, 4),
    adoption_on=date(2023, 1, 9),
    lab_stage="display",
    year_started=2021,
    government_function="pendidikan",
    sectors=("pendidikan",),
    topics=("literasi", "inklusi"),
    districts=("jekulo", "mejobo"),
    sdgs=(4,),
    problem=prose(
        """
        Setelah lama belajar dari rumah, ada anak kelas tiga yang belum bisa membaca satu
        kalimat. Mereka memilih bangku belakang, tempat yang paling jauh dari guru, dan menjadi
        pandai berpura-pura mengikuti.
        """,
        """
        After the long months of learning from home, some children in year three could not read
        a single sentence. They chose the back row, as far from the teacher as possible, and
        became skilled at pretending to follow.
        """,
    ),
    solution=prose(
        """
        Meja guru di depan disingkirkan. Guru memakai kursi beroda di tengah, bangku disusun
        melingkar dua lapis. Anak yang butuh bantuan duduk di lapis dalam, bergantian dengan
        teman pendampingnya, sehingga tidak ada bangku yang berarti “bodoh”.

        - Lima belas menit pertama setiap hari dipakai membaca bersuara, berpasangan.
        - Guru mendengarkan empat anak sehari dan mencatat di satu kartu.
        """,
        """
        The teacher's desk at the front was taken away. The teacher uses a chair on wheels in
        the middle, and the benches form two rings. Children who need help sit in the inner
        ring and swap with the friend who supports them, so that no seat means “slow”.

        - The first fifteen minutes of the day are for reading aloud in pairs.
        - The teacher listens to four children a day and notes it on one card.
        """,
    ),
    results=prose(
        """
        Dalam satu tahun ajaran, 19 dari 23 anak yang tertinggal mencapai bacaan setingkat
        kelasnya. Guru melaporkan suaranya tidak lagi serak pada siang hari.
        """,
        """
        Within one school year, 19 of the 23 children who had fallen behind read at the level of
        their class. Teachers also report that they are no longer hoarse by noon.
        """,
    ),
    lessons=prose(
        """
        Kelas dengan lebih dari 34 anak terlalu sempit untuk dua lingkaran. Di sana bangku
        disusun seperti huruf U, dan hasilnya sedikit lebih rendah.
        """,
        """
        A class of more than 34 is too crowded for two rings. There the benches form a U, and
        the results are slightly lower.
        """,
    ),
    design_narrative=prose(
        """
        Seorang guru merekam kelasnya sendiri dengan telepon yang disandarkan di jendela. Dari
        rekaman itu terlihat ia berdiri di depan selama 38 menit dari 40 menit. Percobaan
        pertama hanya memindahkan satu kursi, tanpa biaya.
        """,
        """
        A teacher filmed her own lesson with a telephone leaning on the window. It showed her
        standing at the front for 38 of 40 minutes. The first experiment was to move one chair,
        and it cost nothing.
        """,
    ),
    novelty=prose(
        "Yang diubah bukan bahan ajarnya, melainkan jarak antara guru dan anak.",
        "What changed was not the teaching material but the distance between teacher and child.",
    ),
    impacts=(
        figure(
            line("Anak kelas tiga yang lancar membaca", "Year-three pupils who read fluently"),
            PERCENT,
            61,
            92,
            "higher",
            line("Tes baca satu menit, 54 anak", "One-minute reading test, 54 children"),
            date(2023, 6, 16),
        ),
        figure(
            line("Biaya penataan per kelas", "Cost of rearranging one classroom"),
            line("ribu rupiah", "thousand rupiah"),
            0,
            0,
            "lower",
            line("Memakai bangku yang sudah ada", "The benches were there already"),
            date(2023, 6, 16),
        ),
    ),
    status="running",
    last_verified=date(2025, 12, 1),
    adopted_by=(
        Adopter(
            organisation="smp-contoh-1",
            region=line("Kudus (contoh)", "Kudus (sample)"),
            year=2024,
        ),
    ),
    replication_contact=REPLICATION_CONTACT,
    awards=(award("regency", 2023, rank=1), award("province", 2024, rank=3)),
    people=(team(line("Guru kelas rendah", "Lower primary teachers"), date(2025, 8, 18)),),
    contact=CONTACT,
)
