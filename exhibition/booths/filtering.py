"""What the booths of one exhibition can be narrowed down by. See `core.listing`."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from core.listing.definition import Facet, Listing
from core.listing.values import ValueIndex
from exhibition.booths.loading import BoothList
from exhibition.enums import ExhibitorType

BOOTHS = Listing(
    facets=(
        Facet("layanan", _("Service"), fewest=2),
        Facet("jenis", _("Exhibitor type"), order="list", fewest=2),
        Facet("zona", _("Zone"), order="list", fewest=2),
        Facet("sektor", _("Sector"), order="list", fewest=2),
    )
)


def index_of(booths: BoothList, zones: list[Any]) -> ValueIndex:
    """Which of `booths` has which value; `zones` are the exhibition's, in its order."""
    sectors = booths.sectors
    return ValueIndex.of(
        booths.entries,
        {
            "layanan": lambda entry: [service.slug for service in entry.services],
            "jenis": lambda entry: [entry.exhibitor_type],
            "zona": lambda entry: [entry.zone],
            "sektor": lambda entry: [sectors[pk].slug for pk in entry.sector_ids if pk in sectors],
        },
        {
            "layanan": {each.slug: each.title for entry in booths for each in entry.services},
            "jenis": {value: str(label) for value, label in ExhibitorType.choices},
            "zona": {zone.letter: str(zone) for zone in zones},
            "sektor": {sector.slug: str(sector) for sector in sectors.values()},
        },
    )
