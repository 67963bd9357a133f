"""The public floor plan and the list that says the same."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from exhibition.booths import BoothList
from exhibition.plan import plan_of
from exhibition.presenters.frame import locale_shown

ZOOMS = {"1": _("Whole plan"), "2": _("Twice as large"), "3": _("Three times as large")}


def plan_context(exhibition: Any, request: HttpRequest) -> dict[str, Any]:
    booths = BoothList(exhibition, locale_shown(exhibition)).with_services()
    here = request.GET.get("dari", "")[:12]
    zoom = request.GET.get("besar", "1")
    zoom = zoom if zoom in ZOOMS else "1"
    plan = plan_of(exhibition, exhibition.rows["zones"], exhibition.rows["places"], booths, here)
    query = request.GET.copy()
    zooms = []
    for value, label in ZOOMS.items():
        query["besar"] = value
        zooms.append(
            {
                "value": value,
                "label": label,
                "url": f"?{query.urlencode()}",
                "current": value == zoom,
            }
        )
    return {
        "plan": plan,
        "booths": list(booths),
        "here": booths.by_code(here) if here else None,
        "here_unknown": here if here and booths.by_code(here) is None else "",
        "zones": exhibition.rows["zones"],
        "places": exhibition.rows["places"],
        "zoom": zoom,
        "zooms": zooms,
    }
