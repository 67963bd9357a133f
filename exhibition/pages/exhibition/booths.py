"""The list of an exhibition's booths with its filters."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from exhibition.booths.filtering import BoothFilter
from exhibition.booths.loading import BoothList


def booths(exhibition: Any, request: HttpRequest) -> dict[str, Any]:
    booths = BoothList(exhibition, exhibition.shown_locale, with_services=True, with_sectors=True)
    choice = BoothFilter(booths, exhibition.rows["zones"], request.GET)
    found = choice.matching()
    path = request.path
    return {
        "booths": found,
        "total": len(booths),
        "filter": choice,
        "groups": choice.groups(),
        "chips": choice.chips(request.GET),
        "clear_url": path,
        "count": len(found),
        "noun": ngettext("booth", "booths", len(found)),
        "note": ignored_note(choice.ignored),
        "suggestions": suggestions(choice, request) if not found and len(booths) else [],
        "hidden": [("q", choice.text)] if choice.text else [],
        "kept": [(name, value) for name, values in choice.chosen.items() for value in values],
    }


def ignored_note(values: list[str]) -> str:
    if not values:
        return ""
    shown = ", ".join(value[:40] for value in values[:3])
    return _("Unknown filters were ignored: %(values)s") % {"values": shown}


def suggestions(choice: BoothFilter, request: HttpRequest) -> list[dict[str, Any]]:
    """What to drop so that there is something again."""
    return [
        {"label": _("Without %(filter)s") % {"filter": chip["label"]}, "url": chip["remove_url"]}
        for chip in choice.chips(request.GET)
    ]
