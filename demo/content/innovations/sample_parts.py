"""Pieces that the invented innovations share, each of them saying that it is invented."""

from datetime import date
from decimal import Decimal

from ..shapes import Adopter, Award, ImpactFigure, Person, Text, line

FIGURE_SOURCE = line(
    id="Angka rekaan untuk konten contoh", en="Invented figure for the sample content"
)
AWARD_SOURCE = line(
    id="Konten contoh, bukan hasil lomba sebenarnya",
    en="Sample content, not the result of a real contest",
)
COMPETITIONS = {
    "regency": line(
        id="Lomba Inovasi Contoh tingkat kabupaten", en="Sample innovation contest, regency"
    ),
    "province": line(
        id="Lomba Inovasi Contoh tingkat provinsi", en="Sample innovation contest, province"
    ),
    "nation": line(
        id="Lomba Inovasi Contoh tingkat nasional", en="Sample innovation contest, nation"
    ),
}
REPLICATION_CONTACT = line(
    id="Tim replikasi (contoh), replikasi@example.go.id",
    en="Replication team (sample), replikasi@example.go.id",
)
CONTACT = line(
    id="Meja informasi (contoh), informasi@example.go.id",
    en="Information desk (sample), informasi@example.go.id",
)


def figure(
    name: Text,
    unit: Text,
    before: int | str,
    after: int | str,
    better: str,
    basis: Text,
    measured_on: date,
) -> ImpactFigure:
    """An invented measurement; decimals are given as text to stay exact."""
    return ImpactFigure(
        name=name,
        unit=unit,
        before=Decimal(before),
        after=Decimal(after),
        better=better,
        basis=basis,
        measured_on=measured_on,
        source=FIGURE_SOURCE,
    )


def award(level: str, year: int, rank: int | None = None, category: Text | None = None) -> Award:
    """An award of the invented contest."""
    return Award(
        level=level,
        competition=COMPETITIONS[level],
        year=year,
        rank=rank,
        category=category,
        source=AWARD_SOURCE,
    )


def team(role: Text, consented_on: date) -> Person:
    """An innovation team without names."""
    return Person(
        name=line(id="Tim Inovasi (contoh)", en="Innovation Team (sample)"),
        role=role,
        consented_on=consented_on,
    )


def neighbour(year: int, number: int = 1) -> Adopter:
    """An invented office of an invented regency that took the innovation over."""
    return Adopter(
        name=Text(id=f"Kantor Contoh {number}", en=f"Sample Office {number}"),
        region=Text(
            id=f"Kabupaten Contoh {number}, luar Kudus", en=f"Sample Regency {number}, not Kudus"
        ),
        year=year,
    )


FINALIST = line(id="Finalis", en="Finalist")
PUBLIC_CHOICE = line(id="Pilihan pengunjung", en="Visitors' choice")
DAYS = line(id="hari", en="days")
MINUTES = line(id="menit", en="minutes")
PERCENT = line(id="persen", en="per cent")
PEOPLE = line(id="orang", en="people")
FAMILIES = line(id="keluarga", en="families")
