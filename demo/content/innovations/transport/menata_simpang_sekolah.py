"""An invented innovation: menata simpang sekolah."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT

INNOVATION = Innovation(
    slug="menata-simpang-sekolah",
    name=line(
        "Gerakan Bersama Menata Simpang Sekolah agar Anak Menyeberang dengan Selamat Setiap "
        "Pagi dan Sore, Hujan maupun Panas",
        "A Joint Effort to Rearrange School Crossings so that Children Cross Safely Every "
        "Morning and Afternoon, Rain or Shine",
    ),
    aliases=("Simpang Sekolah",),
    summary=line(
        "Garis kapur dan pot bunga menguji bentuk simpang baru sebelum aspal dibongkar.",
        "Chalk lines and flowerpots try out a new crossing before any tarmac is broken up.",
    ),
    organisation="dinas-contoh-pekerjaan-umum",
    is_sample=True,
    further_organisations=("dinas-contoh-perhubungan", "sd-contoh-1"),
    initiator_kind="regional_head",
    form="governance",
    kind="non_digital",
    stage="initiative",
    initiative_on=date(2025, 7, 7),
    lab_stage="design",
    year_started=2025,
    government_function="pekerjaan-umum-dan-penataan-ruang",
    sectors=("transportasi", "keamanan-ketertiban"),
    topics=("keselamatan-jalan", "pemuda"),
    districts=("jekulo", "jati"),
    sdgs=(3, 11),
    problem=prose(
        """
        Simpang di depan sekolah dirancang untuk truk. Anak harus menyeberang 14 meter
        sekaligus,
        tanpa tempat berhenti di tengah.
        """,
        """
        The junction in front of the school was designed for lorries. Children must cross 14
        metres
        at once, with nowhere to stop in the middle.
        """,
    ),
    solution=prose(
        """
        Sebelum anggaran diajukan, simpang baru digambar dengan kapur dan pot bunga selama satu
        minggu. Murid menghitung berapa detik mereka menyeberang. Rencana dimulai di dua sekolah
        pada tahun ajaran depan.
        """,
        """
        Before any budget is asked for, the new junction is drawn with chalk and flowerpots for
        one
        week. Pupils count how many seconds it takes them to cross. It is to begin at two
        schools in
        the coming school year.
        """,
    ),
    status="running",
    last_verified=date(2025, 9, 29),
    replicated_from="jalan-bareng",
    contact=CONTACT,
    has_picture=False,
)
