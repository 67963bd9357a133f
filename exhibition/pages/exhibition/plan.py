"""The public floor plan and the list that says the same."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from core.protocols import Spot, SpotPlan
from exhibition import models
from exhibition.booths.loading import BoothEntry, BoothList
from exhibition.models import ExhibitionPage
from exhibition.plan.geometry import WIDTH, background_of, plan_of, radius_for

ZOOMS = {"1": _("Whole plan"), "2": _("Twice as large"), "3": _("Three times as large")}
PAPERS = {"a4": "A4", "a3": "A3"}


def plan(exhibition: ExhibitionPage, request: HttpRequest) -> dict[str, Any]:
    booths = BoothList(exhibition, exhibition.shown_locale, with_services=True)
    here = request.GET.get("dari", "")[:12]
    wanted = request.GET.get("cari", "").strip()[:60]
    words = wanted.casefold().split()
    found = [booth for booth in booths if words and booth.contains(words)]
    zoom = request.GET.get("besar", "")
    zoom = zoom if zoom in ZOOMS else ""  # "": readable on a phone, whole on a wide screen
    plan = plan_of(
        exhibition,
        exhibition.rows["zones"],
        exhibition.rows["places"],
        booths,
        here,
        {booth.code for booth in found},
    )
    paper = request.GET.get("kertas", "a4")
    paper = paper if paper in PAPERS else "a4"
    return {
        "plan": plan,
        "wanted": wanted,
        "found_text": found_in_words(found) if wanted else "",
        "booths": list(booths),
        "here": booths.by_code(here) if here else None,
        "here_unknown": here if here and booths.by_code(here) is None else "",
        "zones": exhibition.rows["zones"],
        "places": exhibition.rows["places"],
        "zoom": zoom,
        "zooms": settings(request, "besar", ZOOMS, zoom),
        "paper": paper,
        "papers": settings(request, "kertas", PAPERS, paper),
    }


def found_in_words(found: list[BoothEntry]) -> str:
    """What the plan highlights, said beside it."""
    if not found:
        return str(_("No booth on the plan fits."))
    codes = ", ".join(booth.code for booth in found[:8])
    count = len(found)
    text = ngettext("%(count)d booth found: %(codes)s", "%(count)d booths found: %(codes)s", count)
    return text % {"count": count, "codes": codes + (" …" if count > 8 else "")}


def spots(exhibition: ExhibitionPage) -> SpotPlan:
    """Where the booths stand, for whoever counts something by booth; two queries."""
    background = background_of(exhibition)
    booths = models.BoothPage.objects.of(exhibition).for_lists()
    placed = [booth for booth in booths if booth.has_position]
    points = [
        (float(booth.position_x) * WIDTH, float(booth.position_y) * background.height)
        for booth in placed
    ]
    return SpotPlan(
        width=WIDTH,
        height=background.height,
        radius=radius_for(points),
        drawing_url=background.url,
        spots=tuple(
            Spot(booth.translation_key, booth.code, x, y)
            for booth, (x, y) in zip(placed, points, strict=True)
        ),
    )


@dataclass(frozen=True)
class Setting:
    """One way to show the plan, as a link that keeps the rest of the query string."""

    value: str
    label: str
    url: str
    current: bool


def settings(
    request: HttpRequest, name: str, labels: Mapping[str, Any], chosen: str
) -> list[Setting]:
    query = request.GET.copy()
    found = []
    for value, label in labels.items():
        query[name] = value
        found.append(Setting(value, str(label), f"?{query.urlencode()}", value == chosen))
    return found
