"""An invented innovation: kelas sungai."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT

INNOVATION = Innovation(
    slug="kelas-sungai",
    name=line("Kelas Sungai", "Kelas Sungai (The River Class)"),
    summary=line(
        "Pelajaran IPA sebulan sekali di tepi sungai, dengan data yang dipakai sungguhan.",
        "A monthly science lesson on the river bank, with data that is really used.",
    ),
    organisation="smp-contoh-1",
    is_sample=True,
    further_organisations=("komunitas-contoh-kali-resik",),
    initiator_kind="community",
    form="other",
    kind="hybrid",
    stage="trial",
    initiative_on=date(2024, 11, 4),
    trial_on=date(2025, 2, 10),
    lab_stage="design",
    year_started=2024,
    government_function="pendidikan",
    sectors=("pendidikan", "lingkungan"),
    topics=("pemuda", "data-terbuka", "gotong-royong"),
    districts=("jati", "kaliwungu"),
    sdgs=(4, 6),
    problem=prose(
        """
        Anak-anak menghafal daur air tanpa pernah menyentuh air sungai di belakang sekolahnya.
        Sementara itu komunitas sungai butuh banyak tangan untuk mencatat kejernihan air setiap
        bulan.
        """,
        """
        Children learn the water cycle by heart without ever touching the river behind their
        school. Meanwhile the river community needs many hands to record how clear the water is
        each month.
        """,
    ),
    solution=prose(
        """
        Sebulan sekali satu kelas turun ke tepi sungai yang aman bersama dua pendamping per
        sepuluh anak. Mereka mengukur kejernihan, suhu, dan menghitung capung. Angkanya masuk ke
        lembar terbuka milik komunitas, dengan nama kelas sebagai pencatat.
        """,
        """
        Once a month a class goes down to a safe stretch of the bank with two adults for every
        ten children. They measure clarity and temperature and count dragonflies. The figures go
        into the community's open sheet, with the class named as the recorder.
        """,
    ),
    results=prose(
        """
        Enam kali turun lapangan menghasilkan 212 catatan. Dua titik yang tiba-tiba keruh
        dilaporkan anak-anak sebelum warga sekitar menyadarinya.
        """,
        """
        Six outings produced 212 records. The children reported two spots that had suddenly
        turned murky before the people living there noticed.
        """,
    ),
    lessons=prose(
        "Siapkan tanggal cadangan. Pada musim hujan, dua dari tiga jadwal pertama batal.",
        "Keep a spare date. In the rainy season, two of the first three outings were called off.",
    ),
    status="running",
    last_verified=date(2025, 9, 15),
    contact=CONTACT,
)
