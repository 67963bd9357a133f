"""An invented innovation: panen bareng."""

from datetime import date

from ...shapes import Innovation, line, prose

INNOVATION = Innovation(
    slug="panen-bareng",
    name=line("Panen Bareng", "Panen Bareng (Harvesting Together)"),
    summary=line(
        "Jadwal mesin panen dibagi lewat grup WhatsApp kelompok tani. Baru berupa gagasan.",
        "Farmers' groups share the harvester timetable on WhatsApp. Still only an idea.",
    ),
    organisation="kelompok-tani-contoh-subur",
    is_sample=True,
    initiator_kind="community",
    form="other",
    kind="digital",
    stage="initiative",
    initiative_on=date(2025, 10, 13),
    lab_stage="drum_up",
    year_started=2025,
    government_function="pertanian",
    sectors=("pertanian-pangan",),
    topics=("whatsapp", "gotong-royong"),
    districts=("undaan",),
    sdgs=(2,),
    problem=prose(
        """
        Mesin panen datang dari luar daerah dan berpindah tanpa urutan. Padi yang matang
        menunggu,
        sementara petak sebelahnya dipanen terlalu muda.
        """,
        """
        Harvesters come from outside the area and move about in no order. Ripe rice waits while
        the plot next to it is cut too early.
        """,
    ),
    solution=prose(
        """
        Kelompok tani ingin menyusun urutan panen per blok dan mengumumkannya lewat satu grup
        pesan, dua minggu sebelumnya. Bentuk akhirnya belum diputuskan.
        """,
        """
        The farmers' group wants to draw up an order of harvest by block and announce it in one
        message group, two weeks ahead. The final form has not been decided.
        """,
    ),
    status="running",
    last_verified=None,
    has_picture=False,
)
