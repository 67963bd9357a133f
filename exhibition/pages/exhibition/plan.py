"""The public floor plan and the list that says the same."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from core.protocols import Spot, SpotPlan
from exhibition import models
from exhibition.booths.loading import BoothEntry, BoothList
from exhibition.plan.geometry import WIDTH, drawing_of, plan_of, radius_for

ZOOMS = {"1": _("Whole plan"), "2": _("Twice as large"), "3": _("Three times as large")}


PAPERS = {"a4": "A4", "a3": "A3"}


def plan(exhibition: Any, request: HttpRequest) -> dict[str, Any]:
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
        "zooms": choices(request, "besar", ZOOMS, zoom),
        "paper": paper,
        "papers": choices(request, "kertas", PAPERS, paper),
    }


def found_in_words(found: list[BoothEntry]) -> str:
    """What the plan highlights, said beside it."""
    if not found:
        return str(_("No booth on the plan fits."))
    codes = ", ".join(booth.code for booth in found[:8])
    count = len(found)
    text = ngettext("%(count)d booth found: %(codes)s", "%(count)d booths found: %(codes)s", count)
    return text % {"count": count, "codes": codes + (" …" if count > 8 else "")}


def spots(exhibition: Any) -> SpotPlan:
    """Where the booths stand, for whoever counts something by booth; two queries."""
    drawing = drawing_of(exhibition)
    booths = models.BoothPage.objects.of(exhibition).for_lists()
    placed = [booth for booth in booths if booth.has_position]
    points = [
        (float(booth.position_x) * WIDTH, float(booth.position_y) * drawing.height)
        for booth in placed
    ]
    return SpotPlan(
        width=WIDTH,
        height=drawing.height,
        radius=radius_for(points),
        drawing_url=drawing.url,
        spots=tuple(
            Spot(booth.translation_key, booth.code, x, y)
            for booth, (x, y) in zip(placed, points, strict=True)
        ),
    )


def choices(
    request: HttpRequest, name: str, labels: dict[str, Any], chosen: str
) -> list[dict[str, Any]]:
    """Each value as a link that keeps the rest of the query string."""
    query = request.GET.copy()
    found = []
    for value, label in labels.items():
        query[name] = value
        found.append(
            {
                "value": value,
                "label": label,
                "url": f"?{query.urlencode()}",
                "current": value == chosen,
            }
        )
    return found
