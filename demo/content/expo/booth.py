"""A short way to write a booth of the sample expo."""

from ..exhibition_shapes import Booth, BoothService
from ..shapes import Text, line, prose
from .plan import position

CONTACT = line(
    id="Petugas stan (contoh), pameran@example.go.id",
    en="Booth staff (sample), pameran@example.go.id",
)


def booth(
    number: str,
    title: Text,
    exhibitor: str,
    exhibitor_type: str,
    summary: Text,
    description: tuple[str, str],
    services: tuple[BoothService, ...] = (),
    innovations: tuple[str, ...] = (),
    status: str = "open",
    status_note: Text | None = None,
    moved_to: str = "",
) -> Booth:
    x, y = position(number)
    return Booth(
        number=number,
        title=title,
        exhibitor=exhibitor,
        exhibitor_type=exhibitor_type,
        zone=number[0],
        x=x,
        y=y,
        summary=summary,
        description=prose(*description),
        services=services,
        innovations=innovations,
        contact=CONTACT,
        status=status,
        status_note=status_note,
        moved_to=moved_to,
    )
