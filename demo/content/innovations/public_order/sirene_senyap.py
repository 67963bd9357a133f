"""An invented innovation: sirene senyap."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT, figure

INNOVATION = Innovation(
    slug="sirene-senyap",
    name=line("Sirene Senyap", "Sirene Senyap (The Silent Siren)"),
    summary=line(
        "Lampu kilat di kamar warga tuli yang menyala saat kentongan banjir berbunyi.",
        "A flashing lamp in the bedrooms of deaf residents that starts with the flood drum.",
    ),
    organisation="badan-contoh-penanggulangan-bencana",
    is_sample=True,
    further_organisations=("komunitas-contoh-difabel-berkarya", "smk-contoh-1"),
    initiator_kind="community",
    form="public_service",
    kind="hybrid",
    stage="trial",
    initiative_on=date(2023, 12, 3),
    trial_on=date(2024, 11, 4),
    lab_stage="design",
    year_started=2023,
    government_function="ketenteraman-ketertiban-umum-dan-pelindungan-masyarakat",
    sectors=("keamanan-ketertiban", "sosial"),
    topics=("difabel", "inklusi", "siaga-bencana", "banjir"),
    districts=("undaan",),
    sdgs=(10, 11, 13),
    problem=prose(
        """
        Alarm Bambu membangunkan satu desa, kecuali dua belas orang yang tidak bisa
        mendengarnya.
        Mereka bergantung pada tetangga yang ingat di tengah kepanikan.
        """,
        """
        The bamboo alarm wakes the whole village except twelve people who cannot hear it. They
        depend on a neighbour who remembers them in the middle of the panic.
        """,
    ),
    solution=prose(
        """
        Pemancar kecil bertenaga surya di tiang alarm menyalakan lampu kilat dan bantal getar di
        kamar. Baterainya tahan tiga hari. Pada percobaan pertama lampu dipilih sendiri oleh
        pemakainya: warna, terang, dan letak.
        """,
        """
        A small solar transmitter on the alarm post sets off a flashing lamp and a vibrating
        cushion in the bedroom. Its battery lasts three days. In the first trial, the users
        chose
        their own lamp: colour, brightness and place.
        """,
    ),
    results=prose(
        """
        Pada tiga latihan malam, sebelas dari dua belas pemakai terbangun dalam satu menit. Satu
        penerima gagal karena tembok tebal, dan sedang diganti antenanya.
        """,
        """
        In three night drills, eleven of twelve users woke within a minute. One receiver failed
        behind a thick wall, and its aerial is being replaced.
        """,
    ),
    lessons=prose(
        "Latih pada malam hari. Pada latihan siang semua orang sudah menunggu lampunya.",
        "Drill at night. By day everyone is already waiting for the lamp.",
    ),
    impacts=(
        figure(
            line("Terbangun dalam satu menit", "Awake within one minute"),
            line("dari 12 orang", "of 12 people"),
            2,
            11,
            "higher",
            line("Tiga latihan malam", "Three night drills"),
            date(2025, 1, 27),
        ),
    ),
    status="running",
    last_verified=date(2025, 2, 24),
    replicated_from="alarm-bambu",
    contact=CONTACT,
)
