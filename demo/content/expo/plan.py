"""Zones and places of the sample expo. Positions are shares of the plan."""

from decimal import Decimal

from ..exhibition_shapes import Place, Zone
from ..shapes import line


def _zone(
    letter: str, id: str, en: str, tone: str, x: str, y: str, width: str, height: str
) -> Zone:
    return Zone(
        letter=letter,
        name=line(id, en),
        tone=tone,
        x=Decimal(x),
        y=Decimal(y),
        width=Decimal(width),
        height=Decimal(height),
    )


ZONES = (
    _zone("A", "Layanan langsung", "Services on the spot", "brick", "0.03", "0.05", "0.60", "0.24"),
    _zone("B", "Perangkat daerah", "Regency agencies", "teak", "0.03", "0.36", "0.44", "0.24"),
    _zone(
        "C", "Sekolah dan kampus", "Schools and university", "sky", "0.53", "0.36", "0.44", "0.24"
    ),
    _zone(
        "D",
        "Desa dan komunitas",
        "Villages and communities",
        "leaf",
        "0.03",
        "0.67",
        "0.54",
        "0.24",
    ),
    _zone("E", "Usaha", "Business", "berry", "0.63", "0.67", "0.34", "0.24"),
)


def _place(key: str, id: str, en: str, kind: str, x: str, y: str) -> Place:
    return Place(key=key, name=line(id, en), kind=kind, x=Decimal(x), y=Decimal(y))


PLACES = (
    _place("panggung", "Panggung utama", "Main stage", "presentation", "0.80", "0.11"),
    _place("tenda-lokakarya", "Tenda lokakarya", "Workshop tent", "presentation", "0.72", "0.24"),
    _place("serambi", "Serambi pendopo", "Pendopo porch", "presentation", "0.90", "0.24"),
    _place("pintu-selatan", "Pintu masuk", "Entrance", "log-in", "0.50", "0.97"),
    _place("meja-informasi", "Meja informasi", "Information desk", "info", "0.50", "0.63"),
    _place("p3k", "P3K", "First aid", "heart-pulse", "0.66", "0.07"),
    _place("musala", "Musala", "Prayer room", "moon", "0.96", "0.07"),
    _place("toilet", "Toilet", "Toilets", "droplet", "0.96", "0.32"),
    _place("ruang-laktasi", "Ruang laktasi", "Nursing room", "baby", "0.50", "0.32"),
    _place("jalur-landai", "Jalur landai", "Step-free way in", "accessibility", "0.40", "0.97"),
    _place("parkir", "Parkir", "Parking", "circle-parking", "0.92", "0.97"),
)

ROWS = {
    "A": (("0.09", "0.21", "0.33", "0.45", "0.57"), ("0.11", "0.23")),
    "B": (("0.075", "0.16", "0.25", "0.34", "0.425"), ("0.42", "0.54")),
    "C": (("0.58", "0.665", "0.75", "0.835", "0.92"), ("0.48",)),
    "D": (("0.08", "0.19", "0.30", "0.41", "0.52"), ("0.73", "0.85")),
    "E": (("0.69", "0.80", "0.91"), ("0.73", "0.85")),
}


def position(number: str) -> tuple[Decimal, Decimal]:
    """The centre of a booth such as "A07": its zone's rows, filled from the left."""
    columns, rows = ROWS[number[0]]
    row, column = divmod(int(number[1:]) - 1, len(columns))
    return Decimal(columns[column]), Decimal(rows[row])
