"""What the catalogue can be filtered by.

A facet's name is its parameter in the address, the same in every language, so that a filter
survives the language switch. Names and values are part of shared links: do not rename them.
"""

from dataclasses import dataclass

from django.db.models import Choices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from core.enums import District
from core.listing.definition import Facet
from showcase.enums import (
    AwardLevel,
    InnovationForm,
    InnovationKind,
    Stage,
    SustainableDevelopmentGoal,
)


@dataclass(frozen=True, slots=True)
class CatalogueFacet(Facet):
    """A facet, and where its values come from; they are text, whatever they are in the database.

    `column`: of InnovationEntry, where an innovation has one value at most; others have rows in
    EntryFacet. `options`: the fixed list of values. `vocabulary`: the model whose slugs are the
    values. With neither, every value that occurs is one.
    """

    column: str = ""
    options: type[Choices] | None = None
    vocabulary: str = ""

    def fixed_labels(self) -> dict[str, str]:
        """Value -> label in the active language, for a facet with a fixed list."""
        if self.options is None:
            return {}
        if self.options is SustainableDevelopmentGoal:
            return {str(value): f"{value}. {label}" for value, label in self.options.choices}
        return {str(value): str(label) for value, label in self.options.choices}


FACETS = (
    CatalogueFacet("sektor", _("Sector"), vocabulary="Sector"),
    CatalogueFacet("instansi", _("Organisation"), vocabulary="Organisation"),
    CatalogueFacet("tahun", _("Year started"), column="year", order="newest"),
    CatalogueFacet("jenis", _("Kind"), column="kind", options=InnovationKind, order="list"),
    CatalogueFacet("tahap", _("Stage"), column="stage", options=Stage, order="list"),
    CatalogueFacet(
        "bentuk",
        pgettext_lazy("of an innovation", "Form"),
        column="form",
        options=InnovationForm,
        order="list",
    ),
    CatalogueFacet("penghargaan", _("Award"), options=AwardLevel, order="list", qualified=True),
    CatalogueFacet("kecamatan", _("District"), options=District),
    CatalogueFacet("sdg", _("Development goal"), options=SustainableDevelopmentGoal),
    CatalogueFacet("topik", _("Topic"), vocabulary="Topic", listed=False),
)
FACETS_BY_NAME = {facet.name: facet for facet in FACETS}
