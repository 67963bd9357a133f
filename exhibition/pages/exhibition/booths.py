"""The list of an exhibition's booths with its filters."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import ngettext

from core.listing import shown, state
from core.listing.values import containing, items_of
from exhibition.booths.filtering import BOOTHS, index_of
from exhibition.booths.loading import BoothList
from exhibition.models import ExhibitionPage


def booths(exhibition: ExhibitionPage, request: HttpRequest) -> dict[str, Any]:
    booths = BoothList(exhibition, exhibition.shown_locale, with_services=True, with_sectors=True)
    index = index_of(booths, exhibition.rows["zones"])
    asked, ignored = state.parse(request.GET, BOOTHS, index)
    among = containing(booths.entries, asked.text)
    found = items_of(index.matching(asked.values, among), booths.entries)
    listed = shown.list_context(
        asked,
        index,
        request.path,
        ignored=ignored,
        among=among,
        open_groups=len(BOOTHS.facets),
    )
    return {
        **listed,
        "booths": found,
        "total": len(booths),
        "noun": ngettext("booth", "booths", len(found)),
    }
