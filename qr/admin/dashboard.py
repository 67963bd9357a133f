"""What the organisers see of the scans: at an exhibition, or of everything."""

import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page

from core.models import BasePage
from qr.admin import permissions
from qr.admin.charts import bars, heat_map
from qr.admin.code_list import exhibitions
from qr.admin.downloads import attachment
from qr.admin.forms import DaysForm
from qr.admin.selection import codes_below, page_of
from qr.models import Code
from qr.scans.export import as_csv, as_xlsx
from qr.scans.figures import Days, figures_of

USUAL_DAYS = 30
SECONDS_BETWEEN = 30  # until a page that is open asks again while its exhibition is on
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def scans(request: HttpRequest, page_id: int | None = None) -> HttpResponse:
    """The figures of one page and those below it, or of all codes; `?export=csv|xlsx` as a file."""
    permissions.require(request, permissions.SCANS)
    page = page_of(str(page_id)) if page_id is not None else None
    codes = codes_below(page, retired=True) if page else list(Code.objects.all())
    usual = usual_days(page)
    initial = {"first": usual.first, "last": usual.last}
    form = DaysForm(request.GET if "first" in request.GET else None, initial=initial)
    days = form.cleaned_data["days"] if form.is_bound and form.is_valid() else usual
    if request.GET.get("export") == "csv":
        return attachment(as_csv(codes, days), "text/csv", f"{file_name(page, days)}.csv")
    if request.GET.get("export") == "xlsx":
        return attachment(as_xlsx(codes, days), XLSX, f"{file_name(page, days)}.xlsx")
    figures = figures_of(codes, days)
    context = {
        "page": page,
        "pages": pages_below_which_codes_stand(),
        "form": form,
        "days": days,
        "figures": figures,
        "by_day": bars(figures.by_day, days=True),
        "by_hour": bars(figures.by_hour),
        "heat": heat_map(page.spots() if page else None, figures.by_code),
        "is_live": days.first <= timezone.localdate() <= days.last,
        "seconds": SECONDS_BETWEEN,
        "query": f"first={days.first.isoformat()}&last={days.last.isoformat()}",
        "now": timezone.now(),
        "breadcrumbs_items": way_here(page),
    }
    template = "scans_figures.html" if request.GET.get("part") == "figures" else "scans.html"
    return TemplateResponse(request, f"qr/admin/{template}", context)


def usual_days(page: BasePage | None) -> Days:
    """The days of an exhibition as far as they have come, else the last thirty."""
    today = timezone.localdate()
    first = getattr(page, "first_day", None)
    last = getattr(page, "last_day", None)
    if first and last and first <= today:
        return Days(first, last)
    return Days(today - datetime.timedelta(days=USUAL_DAYS - 1), today)


def pages_below_which_codes_stand() -> list[Page]:
    """Exhibitions, each once in the language it was made in, the newest first."""
    keys = [key for key, _title in exhibitions()]
    pages = Page.objects.filter(translation_key__in=keys, alias_of=None).order_by("pk")
    first = {}
    for page in pages:
        first.setdefault(page.translation_key, page)
    return list(first.values())[::-1]


def file_name(page: BasePage | None, days: Days) -> str:
    name = page.slug if page else "kode-qr"
    return f"pindaian-{name}-{days.first.isoformat()}-{days.last.isoformat()}"


def way_here(page: BasePage | None) -> list[dict[str, Any]]:
    items = [
        {"url": reverse("wagtailadmin_home"), "label": _("Home")},
        {"url": reverse("qr_scans") if page else "", "label": _("Scans")},
    ]
    return [*items, {"url": "", "label": page.title}] if page else items
