"""Where an innovation comes from, who took it over, and what someone needs to do the same."""

from dataclasses import dataclass

from core.components import Document
from core.protocols import Card
from showcase.innovation.attachments import documents
from showcase.innovation.loading import Neighbours
from showcase.innovation.story import written
from showcase.models import Adoption, InnovationPage


@dataclass(frozen=True, slots=True)
class Adopter:
    """Who does it too, since which year as far as that is known."""

    name: str
    url: str
    year: str
    note: str


@dataclass(frozen=True, slots=True)
class Replication:
    """`origins`: the nearest last. `note` is rich text."""

    origins: list[Card]
    replicas: list[Card]
    adopters: list[Adopter]
    note: str
    kit: list[Document]
    contact: str

    @property
    def has_lineage(self) -> bool:
        return bool(self.origins or self.replicas)

    @property
    def has_instructions(self) -> bool:
        return bool(self.note or self.kit or self.contact)

    def __bool__(self) -> bool:
        return self.has_lineage or self.has_instructions or bool(self.adopters)


def replication(innovation: InnovationPage, neighbours: Neighbours) -> Replication:
    """False where nothing of it is recorded."""
    return Replication(
        origins=neighbours.origins,
        replicas=neighbours.replicas,
        adopters=[_adopter(row) for row in innovation.adoptions.all()],
        note=written(innovation.replication_note),
        kit=documents(innovation.replication_kit),
        contact=innovation.replication_contact,
    )


def _adopter(row: Adoption) -> Adopter:
    organisation = row.organisation
    return Adopter(
        name=str(organisation) if organisation else row.name,
        url=organisation.get_absolute_url() if organisation else "",
        year=str(row.year) if row.year else "",
        note=row.note,
    )
