"""An invented innovation: kandang resik."""

from datetime import date

from ...shapes import Innovation, line, prose, same
from ..sample_parts import (
    CONTACT,
    FAMILIES,
    FINALIST,
    REPLICATION_CONTACT,
    award,
    figure,
    neighbour,
    team,
)

INNOVATION = Innovation(
    slug="kandang-resik",
    name=same("KANDANG RESIK"),
    expansion=line(
        "Kandang Kelompok: Olah Rabuk dan Energi Secara Bersama",
        "Shared barns that turn manure into fertiliser and gas",
    ),
    aliases=("Kandang Resik",),
    summary=line(
        "Sapi warga dikumpulkan di satu kandang; kotorannya menjadi pupuk dan gas dapur.",
        "Villagers' cattle share one barn; the dung becomes fertiliser and cooking gas.",
    ),
    organisation="desa-contoh-wonorejo",
    is_sample=True,
    further_organisations=("dinas-contoh-pertanian",),
    initiator_kind="community",
    form="other",
    kind="non_digital",
    stage="adoption",
    initiative_on=date(2018, 1, 22),
    trial_on=date(2018, 8, 13),
    adoption_on=date(2020, 2, 10),
    lab_stage="display",
    year_started=2018,
    government_function="pertanian",
    sectors=("pertanian-pangan", "lingkungan", "desa"),
    topics=("pupuk-organik", "gotong-royong"),
    districts=("dawe",),
    sdgs=(2, 7, 12),
    problem=prose(
        """
        Hampir setiap rumah punya seekor sapi di samping dapur. Kotorannya mengalir ke selokan,
        lalat masuk rumah, dan saat kemarau air sumur berbau.
        """,
        """
        Nearly every house kept a cow next to the kitchen. Dung ran into the drain, flies came
        indoors, and in the dry season the wells smelled.
        """,
    ),
    solution=prose(
        """
        Warga membangun satu kandang bersama di tanah desa, jauh dari sumur. Setiap keluarga
        tetap
        memiliki sapinya sendiri dan mendapat giliran membersihkan. Kotoran masuk ke tangki gas
        yang menyalakan 16 kompor; ampasnya dikeringkan dan dijual sebagai pupuk.
        """,
        """
        The villagers built one barn on village land, away from the wells. Every family still
        owns
        its cow and has its turn at cleaning. The dung goes into a gas tank that feeds 16
        stoves;
        what is left is dried and sold as fertiliser.
        """,
    ),
    results=prose(
        """
        Penjualan pupuk membayar penjaga malam. Setelah dua tahun, tidak ada lagi sapi yang
        tinggal
        di samping dapur.
        """,
        """
        Sales of fertiliser pay for a night watchman. After two years, no cow was left beside a
        kitchen.
        """,
    ),
    lessons=prose(
        """
        - Sepakati dulu siapa yang menanggung bila sapi sakit, baru membangun.
        - Tangki gas harus dekat kompor: lebih dari 80 meter, apinya terlalu kecil.
        """,
        """
        - Agree first on who pays when a cow falls ill, then build.
        - The gas tank must be near the stoves: beyond 80 metres the flame is too small.
        """,
    ),
    design_narrative=prose(
        """
        Letak kandang dipilih dengan permainan peta di balai desa. Setiap keluarga menaruh satu
        biji jagung di tempat yang mereka setujui, dan satu kerikil di tempat yang mereka tolak.
        """,
        """
        The site was chosen with a game on a map in the village hall. Each family put a grain of
        maize where they agreed and a pebble where they did not.
        """,
    ),
    impacts=(
        figure(
            line("Sumur yang airnya layak", "Wells with water fit for use"),
            line("dari 24 sumur", "of 24 wells"),
            9,
            22,
            "higher",
            line("Pemeriksaan air puncak kemarau", "Water test at the height of the dry season"),
            date(2021, 9, 6),
        ),
        figure(
            line("Keluarga yang memasak dengan gas sendiri", "Families cooking with their own gas"),
            FAMILIES,
            0,
            16,
            "higher",
            line("Daftar sambungan", "List of connections"),
            date(2021, 9, 6),
        ),
    ),
    status="running",
    last_verified=date(2025, 2, 10),
    adopted_by=(neighbour(2023, 7),),
    replication_contact=REPLICATION_CONTACT,
    awards=(award("regency", 2021, category=FINALIST),),
    people=(team(line("Warga pemilik sapi", "Cattle owners"), date(2024, 12, 2)),),
    contact=CONTACT,
)
