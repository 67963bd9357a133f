"""An invented innovation: dongeng simbah."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT

INNOVATION = Innovation(
    slug="dongeng-simbah",
    name=line("Dongeng Simbah", "Dongeng Simbah (Grandmother's Tales)"),
    summary=line(
        "Rekaman dongeng berbahasa Jawa dari para nenek, bisa didengar lewat nomor telepon biasa.",
        "Tales in Javanese told by grandmothers, to be heard on an ordinary telephone.",
    ),
    organisation="perangkat-daerah-contoh-6",
    is_sample=True,
    further_organisations=("komunitas-contoh-lapak-baca",),
    initiator_kind="community",
    form="other",
    kind="digital",
    stage="initiative",
    initiative_on=date(2025, 6, 16),
    lab_stage="drum_up",
    year_started=2025,
    government_function="perpustakaan",
    sectors=("perpustakaan-arsip", "pendidikan"),
    topics=("literasi", "lansia", "inklusi"),
    districts=("gebog", "bae"),
    sdgs=(4, 11),
    problem=prose(
        """
        Dongeng yang dulu diceritakan sebelum tidur mulai dilupakan. Perekaman yang pernah
        dibuat
        tersimpan di lemari kaset dan hanya didengar peneliti.
        """,
        """
        Tales once told at bedtime are being forgotten. Recordings that were made lie in a
        cupboard of cassettes, heard by scholars alone.
        """,
    ),
    solution=prose(
        """
        Gagasannya: rekam lima menit cerita dari 50 simbah, lalu sediakan lewat sambungan
        telepon
        biasa. Anak menelepon, menekan nomor cerita, dan mendengar. Tidak perlu internet. Sampai
        sekarang sembilan cerita sudah direkam, dan kami mencari penyedia sambungannya.
        """,
        """
        The idea: record five minutes each from 50 grandmothers and offer them on an ordinary
        telephone line. A child rings, presses the number of a story and listens. No internet is
        needed. So far nine stories are on tape, and we are looking for someone to run the line.
        """,
    ),
    status="running",
    last_verified=date(2025, 9, 22),
    contact=CONTACT,
)
