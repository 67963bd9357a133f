"""The directory of organisations, by kind. No page of the tree: see `showcase.views`."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.utils.translation import gettext as _

from core.components import Link
from core.listing import shown, state
from core.listing.values import containing, items_of
from showcase.enums import OrganisationKind
from showcase.organisation.directory import (
    DIRECTORY,
    Listed,
    index_of,
    listed_organisations,
)
from showcase.pages.organisation_head import organisation_head, way_here


@dataclass(frozen=True, slots=True)
class KindGroup:
    """The organisations of one kind, by name."""

    label: str
    organisations: list[Listed]


def directory_context(request: HttpRequest) -> dict[str, Any]:
    """The directory as `?q=` and `?jenis=` narrow it; what is unknown is ignored and said to be."""
    rows = listed_organisations()
    index = index_of(rows)
    asked, ignored = state.parse(request.GET, DIRECTORY, index)
    among = containing(rows, asked.text)
    found = items_of(index.matching(asked.values, among), rows)
    listed = shown.list_context(asked, index, request.path, ignored=ignored, among=among)
    kinds = asked.values.get("jenis", ())
    return {
        **listed,
        "kinds": shown.value_options(DIRECTORY.facets[0], asked, index, among, request.path),
        "groups": [
            KindGroup(str(label), [row for row in found if row.kind == value])
            for value, label in OrganisationKind.choices
            if any(row.kind == value for row in found)
        ],
        "sample_count": sum(row.is_sample for row in found),
        "path": request.path,
        "empty_actions": [Link(_("All organisations"), request.path, "list")],
        "head": organisation_head(
            request,
            title=_("Organisations"),
            description=_("Who innovates in Kudus: agencies, units, schools, villages and more."),
            robots="noindex, follow" if asked.text else "",
            query=f"?{urlencode([('jenis', kind) for kind in kinds])}" if kinds else "",
        ),
        "breadcrumbs": way_here(request),
    }
