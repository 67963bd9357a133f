"""All organisations as the directory lists them, and what they can be narrowed down by."""

from collections import Counter
from dataclasses import dataclass

from django.db.models import Count
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from core.languages import locale_of
from core.listing.definition import Facet, Listing
from core.listing.values import ValueIndex
from core.visibility import public_now
from showcase.enums import OrganisationKind
from showcase.models import EntryFacet, Organisation

DIRECTORY = Listing(facets=(Facet("jenis", _("Kind"), order="list"),))


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the directory."""

    name: str
    short_name: str
    url: str
    slug: str
    parent: str
    count: int
    is_sample: bool
    kind: str

    def contains(self, words: list[str]) -> bool:
        """Every word begins or stands within a word of the name."""
        names = f"{self.name} {self.short_name}".casefold()
        return all(word in names for word in words)


def listed_organisations() -> list[Listed]:
    """All organisations by name in the visitor's language; three queries."""
    counts = innovation_counts()
    organisations = list(Organisation.objects.with_names())
    names = {organisation.pk: str(organisation) for organisation in organisations}
    rows = [
        Listed(
            name=names[organisation.pk],
            short_name=organisation.short_name,
            url=organisation.get_absolute_url(),
            slug=organisation.slug,
            parent=names.get(organisation.parent_id, ""),
            count=counts[organisation.slug],
            is_sample=organisation.is_sample,
            kind=organisation.kind,
        )
        for organisation in organisations
    ]
    return sorted(rows, key=lambda row: row.name.casefold())


def index_of(rows: list[Listed]) -> ValueIndex:
    kinds = {value: str(label) for value, label in OrganisationKind.choices}
    return ValueIndex.of(rows, {"jenis": lambda row: [row.kind]}, {"jenis": kinds})


def innovation_counts() -> Counter[str]:
    """Innovations by organisation slug in the visitor's language, shared ones included."""
    rows = (
        public_now(EntryFacet.objects.filter(facet="instansi"), "entry__page__")
        .filter(entry__locale=locale_of(get_language()))
        .values_list("value")
        .annotate(count=Count("pk"))
    )
    return Counter(dict(rows))
