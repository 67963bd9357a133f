"""The directory of organisations, by kind. No page of the tree: see `showcase.views`."""

from collections import Counter
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from showcase.enums import OrganisationKind
from showcase.organisation.directory import Listed, listed_organisations
from showcase.pages.organisation_head import organisation_head, way_here

TEXT, KIND = "q", "jenis"  # parameters in the address, the same in every language
MAX_TEXT = 100  # characters that are looked at


def directory_context(request: HttpRequest) -> dict[str, Any]:
    """The directory as `?q=` and `?jenis=` narrow it; an unknown kind is ignored and said to be."""
    text = request.GET.get(TEXT, "")[:MAX_TEXT].replace("\x00", "").strip()
    asked = request.GET.get(KIND, "")
    kind = asked if asked in OrganisationKind.values else ""
    found = [row for row in listed_organisations() if _matches(row, text)]
    by_kind = Counter(row.kind for row in found)
    shown = [row for row in found if not kind or row.kind == kind]
    notes = []
    if asked and not kind:
        notes.append(
            _("“%(value)s” is not a kind of organisation and was ignored.") % {"value": asked[:40]}
        )
    return {
        "head": organisation_head(
            request,
            title=_("Organisations"),
            description=_("Who innovates in Kudus: agencies, units, schools, villages and more."),
            robots="noindex, follow" if text else "",
            query=f"?{urlencode({KIND: kind})}" if kind else "",
        ),
        "breadcrumbs": way_here(request),
        "text": text,
        "kind": kind,
        "notes": notes,
        "kinds": [
            {
                "label": label,
                "count": by_kind[value],
                "url": _address(text, "" if value == kind else value),
                "selected": value == kind,
            }
            for value, label in OrganisationKind.choices
            if by_kind[value] or value == kind
        ],
        "groups": [
            {"label": label, "organisations": [row for row in shown if row.kind == value]}
            for value, label in OrganisationKind.choices
            if any(row.kind == value for row in shown)
        ],
        "count": len(shown),
        "clear_url": reverse("organisations"),
        "hidden_fields": [(KIND, kind)] if kind else [],
        "empty_actions": [
            {"label": _("All organisations"), "url": reverse("organisations"), "icon": "list"}
        ],
    }


def _address(text: str, kind: str) -> str:
    chosen = {name: value for name, value in ((TEXT, text), (KIND, kind)) if value}
    return reverse("organisations") + (f"?{urlencode(chosen)}" if chosen else "")


def _matches(row: Listed, text: str) -> bool:
    """Every word of `text` begins or stands within a word of the name."""
    words = f"{row.name} {row.short_name}".casefold()
    return all(part in words for part in text.casefold().split())
