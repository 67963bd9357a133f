"""An invented innovation: satu formulir."""

from datetime import date

from ...shapes import Innovation, line, prose, same
from ..sample_parts import (
    CONTACT,
    MINUTES,
    PERCENT,
    REPLICATION_CONTACT,
    award,
    figure,
    neighbour,
    team,
)

INNOVATION = Innovation(
    slug="satu-formulir",
    name=same("SATU FORMULIR"),
    expansion=line(
        "Sekali Tulis untuk Semua Urusan",
        "Write it once for every office",
    ),
    aliases=("Satu Formulir",),
    summary=line(
        "Dua puluh tiga formulir layanan dilebur menjadi satu, dan yang sudah diketahui tidak "
        "ditanya lagi.",
        "Twenty-three forms became one, and nobody is asked for what is already known.",
    ),
    organisation="inspektorat-contoh",
    is_sample=True,
    further_organisations=("perangkat-daerah-contoh-2", "perangkat-daerah-contoh-3"),
    initiator_kind="regional_head",
    form="governance",
    kind="digital",
    stage="adoption",
    initiative_on=date(2021, 1, 11),
    trial_on=date(2021, 9, 6),
    adoption_on=date(2023, 1, 2),
    lab_stage="display",
    year_started=2021,
    government_function="komunikasi-dan-informatika",
    sectors=("tata-kelola", "perizinan-investasi"),
    topics=("satu-data", "tanpa-kertas"),
    districts=(
        "kaliwungu",
        "kota_kudus",
        "jati",
        "undaan",
        "mejobo",
        "jekulo",
        "bae",
        "gebog",
        "dawe",
    ),
    sdgs=(9, 16),
    problem=prose(
        """
        Seorang warga yang membuka warung makan menulis namanya 31 kali di 23 formulir.
        Kesalahan
        satu huruf di formulir kedua belas mengulang semuanya.
        """,
        """
        A resident who opens a small restaurant wrote their name 31 times on 23 forms. One wrong
        letter on the twelfth started everything over again.
        """,
    ),
    solution=prose(
        """
        Semua kantor menempelkan formulirnya di satu dinding dan mencoret pertanyaan yang
        jawabannya
        sudah dimiliki kantor lain. Sisanya menjadi satu formulir dua halaman. Dasar hukum tiap
        pertanyaan ditulis di balik lembarnya; pertanyaan tanpa dasar dihapus.
        """,
        """
        All offices pinned their forms to one wall and crossed out every question whose answer
        some
        other office already holds. What was left became one form of two pages. The legal basis
        of
        each question is printed on the back; a question without one is gone.
        """,
    ),
    results=prose(
        """
        Dari 412 pertanyaan tersisa 38. Waktu mengisi turun dari satu setengah jam menjadi
        sebelas
        menit, dan berkas yang kembali karena salah tulis berkurang delapan puluh persen.
        """,
        """
        Of 412 questions 38 are left. Filling in takes eleven minutes instead of an hour and a
        half,
        and files sent back because of a slip of the pen are down by eighty per cent.
        """,
    ),
    lessons=prose(
        """
        - Mulai dari dinding dan spidol. Perangkat lunak baru dibuat setelah semua setuju.
        - Tugaskan satu orang yang berhak menolak pertanyaan baru. Tanpa penjaga, formulir
        tumbuh
        lagi.
        """,
        """
        - Begin with a wall and a marker pen. Software came only after everyone agreed.
        - Appoint one person who may refuse new questions. Without a guard, the form grows back.
        """,
    ),
    design_narrative=prose(
        """
        Pengawas bertanya kepada setiap kantor: apa yang terjadi bila jawaban ini kosong? Bila
        tidak
        terjadi apa-apa, pertanyaannya dicoret. Setengah daftar selesai dalam satu sore.
        """,
        """
        The inspectors asked each office: what happens if this answer is left blank? If nothing
        does, the question goes. Half the list was done in one afternoon.
        """,
    ),
    novelty=prose(
        "Yang disederhanakan lebih dulu adalah pertanyaannya, baru sistemnya.",
        "The questions were simplified first, and only then the system.",
    ),
    impacts=(
        figure(
            line("Pertanyaan yang harus dijawab", "Questions to answer"),
            line("pertanyaan", "questions"),
            412,
            38,
            "lower",
            line("Perbandingan formulir", "Comparison of the forms"),
            date(2023, 1, 16),
        ),
        figure(
            line("Waktu mengisi", "Time to fill in"),
            MINUTES,
            90,
            11,
            "lower",
            line("Pengamatan 60 pemohon", "60 applicants observed"),
            date(2023, 5, 22),
        ),
        figure(
            line("Berkas kembali karena salah tulis", "Files returned for slips of the pen"),
            PERCENT,
            "27.5",
            "5.4",
            "lower",
            line("2.310 berkas", "2,310 files"),
            date(2023, 12, 29),
        ),
    ),
    status="running",
    last_verified=date(2026, 3, 2),
    adopted_by=(neighbour(2024, 17), neighbour(2025, 18)),
    replication_contact=REPLICATION_CONTACT,
    awards=(
        award("regency", 2023, rank=2),
        award("province", 2024, rank=1),
        award("nation", 2025, rank=1),
    ),
    people=(
        team(
            line("Tim pengawas dan petugas loket", "Inspectors and counter staff"),
            date(2025, 10, 20),
        ),
    ),
    contact=CONTACT,
)
