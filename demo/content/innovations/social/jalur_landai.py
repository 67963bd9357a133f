"""An invented innovation: jalur landai."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT, FINALIST, REPLICATION_CONTACT, award, figure, neighbour, team

INNOVATION = Innovation(
    slug="jalur-landai",
    name=line("Jalur Landai", "Jalur Landai (The Gentle Slope)"),
    summary=line(
        "Pengguna kursi roda memeriksa kantor layanan, dan memberi nilai yang dipasang di pintu.",
        "Wheelchair users inspect public offices and their grade is posted at the door.",
    ),
    organisation="komunitas-contoh-difabel-berkarya",
    is_sample=True,
    further_organisations=("dinas-contoh-pekerjaan-umum",),
    initiator_kind="community",
    form="public_service",
    kind="non_digital",
    stage="adoption",
    initiative_on=date(2021, 12, 3),
    trial_on=date(2022, 5, 9),
    adoption_on=date(2023, 12, 4),
    lab_stage="display",
    year_started=2021,
    government_function="sosial",
    sectors=("sosial", "tata-kelola"),
    topics=("difabel", "inklusi", "pengaduan"),
    districts=("kota_kudus", "jati", "bae", "gebog"),
    sdgs=(10, 11, 16),
    problem=prose(
        """
        Hampir setiap kantor punya jalur landai, dan hampir setiap jalur landai tidak bisa
        dipakai: terlalu curam, berujung anak tangga, atau dipakai parkir motor. Laporan resmi
        menulis “tersedia”.
        """,
        """
        Almost every office has a ramp, and almost every ramp cannot be used: too steep, ending
        in a step, or full of parked motorcycles. The official report says “available”.
        """,
    ),
    solution=prose(
        """
        Tiga pemeriksa dari komunitas datang tanpa pemberitahuan: seorang pengguna kursi roda,
        seorang tunanetra, dan seorang tuli. Mereka menjalani layanan seperti warga biasa, dari
        gerbang sampai selesai, dengan 22 hal yang dinilai. Nilainya, A sampai D, dipasang di
        pintu bersama tiga perbaikan yang paling mendesak.
        """,
        """
        Three inspectors from the community arrive unannounced: one in a wheelchair, one who is
        blind and one who is deaf. They go through the service like anyone else, from gate to
        finish, with 22 points to check. The grade, A to D, goes up at the door together with
        the
        three most urgent repairs.
        """,
    ),
    results=prose(
        """
        Dari 38 kantor yang dinilai, 27 memperbaiki jalurnya sebelum kunjungan kedua. Perbaikan
        yang paling sering tidak perlu biaya: memindah pot bunga dan melarang parkir.
        """,
        """
        Of 38 offices graded, 27 repaired their ramp before the second visit. The most frequent
        repair costs nothing: move the flowerpots and forbid parking.
        """,
    ),
    lessons=prose(
        """
        Bayar pemeriksa. Keahlian mereka adalah pengalaman bertahun-tahun, dan honor yang
        layak membuat jadwal kunjungan dapat dipegang.
        """,
        """
        Pay the inspectors. Their expertise is years of experience, and a fair fee makes the
        schedule of visits reliable.
        """,
    ),
    design_narrative=prose(
        """
        Daftar penilaian disusun terbalik: mulai dari hal yang membuat orang pulang sebelum
        dilayani. Dari 60 hal dalam daftar resmi, 22 yang benar-benar menentukan.
        """,
        """
        The checklist was drawn up backwards, beginning with whatever makes people go home
        before
        they are served. Of the 60 points in the official list, 22 really decide.
        """,
    ),
    novelty=prose(
        "Yang menilai adalah pemakainya, dan nilainya dipasang di tempat yang dilihat semua orang.",
        "Those who use the service grade it, and the grade hangs where everyone can see it.",
    ),
    impacts=(
        figure(
            line(
                "Kantor yang bisa dimasuki sendiri dengan kursi roda",
                "Offices a wheelchair user can enter alone",
            ),
            line("dari 38 kantor", "of 38 offices"),
            6,
            33,
            "higher",
            line("Kunjungan pertama dan kedua", "First and second visit"),
            date(2024, 11, 29),
        ),
    ),
    status="running",
    last_verified=date(2025, 12, 3),
    adopted_by=(neighbour(2025, 5),),
    replication_contact=REPLICATION_CONTACT,
    awards=(award("regency", 2024, rank=2), award("nation", 2025, category=FINALIST)),
    people=(team(line("Pemeriksa difabel", "Inspectors with disabilities"), date(2025, 12, 3)),),
    contact=CONTACT,
)
