"""An invented innovation: lampu bumil."""

from datetime import date

from ...shapes import Innovation, line, prose
from ..sample_parts import CONTACT, FAMILIES, figure

INNOVATION = Innovation(
    slug="lampu-bumil",
    name=line("Lampu Bumil", "Lampu Bumil (Lamps for Mothers-to-be)"),
    summary=line(
        "Lampu warna di teras memberi tahu tetangga bahwa ada ibu hamil yang perlu dijaga.",
        "A coloured lamp on the porch tells neighbours that a mother-to-be needs watching over.",
    ),
    organisation="desa-contoh-wonorejo",
    is_sample=True,
    further_organisations=("puskesmas-contoh-melati",),
    initiator_kind="community",
    form="public_service",
    kind="non_digital",
    stage="initiative",
    initiative_on=date(2025, 9, 8),
    lab_stage="diagnose",
    year_started=2025,
    government_function="kesehatan",
    sectors=("kesehatan", "desa"),
    topics=("ibu-hamil", "gotong-royong", "kader"),
    districts=("dawe",),
    sdgs=(3,),
    problem=prose(
        """
        Rumah di lereng berjauhan dan sinyal telepon sering hilang. Bila seorang ibu merasa
        mulas pada malam hari, keluarganya harus berjalan dulu mencari orang yang punya mobil.
        """,
        """
        Houses on the slope stand far apart and the telephone signal comes and goes. When a
        woman feels the first pains at night, her family must walk to find someone with a car.
        """,
    ),
    solution=prose(
        """
        Rencananya, setiap ibu hamil yang mau akan diberi lampu teras tenaga surya: hijau untuk
        kehamilan biasa, kuning menjelang tanggal perkiraan lahir. Warga yang punya mobil tahu
        rumah mana yang harus siap ditolong. Lampu hanya dipasang bila ibunya setuju.
        """,
        """
        The plan is to give every mother-to-be who wants one a solar porch lamp: green for an
        ordinary pregnancy, yellow as the due date comes near. Neighbours with a car then know
        which house may need them. A lamp is put up only if the woman agrees.
        """,
    ),
    impacts=(
        figure(
            line("Keluarga yang bersedia ikut", "Families willing to take part"),
            FAMILIES,
            0,
            31,
            "higher",
            line("Pendataan awal di empat dusun", "First survey in four hamlets"),
            date(2025, 10, 20),
        ),
    ),
    status="running",
    last_verified=date(2025, 10, 27),
    contact=CONTACT,
    has_picture=False,
)
