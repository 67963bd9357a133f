"""One code: its picture, where it leads and led, its prints and its scans, and what can be done."""

import datetime
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.models import Page

from qr.admin import permissions
from qr.admin.charts import bars
from qr.admin.forms import RepointForm, RetireForm, SwapForm
from qr.codes import issuing, pointing
from qr.codes.addresses import encoded_address, full_address
from qr.codes.destinations import family, look_up
from qr.models import Code, Pointing, Printing
from qr.posters.layouts import LAYOUTS
from qr.posters.print_check import check_print
from qr.posters.records import layout_label, outdated, take_down
from qr.posters.symbol import symbol_of
from qr.scans.figures import Days, figures_of, totals

DAYS_SHOWN = 30


def detail(request: HttpRequest, pk: int, **bound: Any) -> HttpResponse:
    """`bound`: a form that was refused, by its name in the template."""
    permissions.require(request, permissions.VIEW)
    code = get_object_or_404(Code.objects.prefetch_related("pointings"), pk=pk)
    now, today = timezone.now(), timezone.localdate()
    symbol = symbol_of(encoded_address(code.code))
    recent = figures_of([code], Days(today - datetime.timedelta(days=DAYS_SHOWN - 1), today))
    untrue = {each.printing.pk: each for each in outdated([code])}
    printings = list(code.printings.all())
    for printing in printings:
        printing.label = layout_label(printing.layout)
        printing.untrue = untrue.get(printing.pk)
    context = {
        "code": code,
        "svg": mark_safe(symbol.svg()),
        "address": full_address(code.code),
        "found": look_up(code.code, now),
        "page": page_to_edit(code.target_key_at(now), request.user),
        "pointing": code.pointing_at(now),
        "pointings": code.pointings.all(),
        "now": now,
        "layouts": [(layout, check_print(layout, symbol)) for layout in LAYOUTS.values()],
        "printings": printings,
        "total": totals([code]).get(code.pk, 0),
        "chart": bars([(day, count) for day, count in recent.by_day], days=True),
        "recent": recent,
        "may": permissions.may(request.user),
        "repoint_form": RepointForm(),
        "swap_form": SwapForm(code=code),
        "retire_form": RetireForm(),
        "breadcrumbs_items": way_here(code.grouped),
        **bound,
    }
    return TemplateResponse(request, "qr/admin/code_detail.html", context)


def way_here(label: str) -> list[dict[str, str]]:
    return [
        {"url": reverse("wagtailadmin_home"), "label": _("Home")},
        {"url": reverse("qr_codes"), "label": _("QR codes")},
        {"url": "", "label": label},
    ]


def page_to_edit(key: Any, user: Any) -> Page | None:
    """The page in the first language that there is, if `user` may edit it."""
    pages = list(family(key).values())
    return next((page for page in pages if page.permissions_for_user(user).can_edit()), None)


# --- What can be done ----------------------------------------------------------------------------


@require_POST
def repoint(request: HttpRequest, pk: int) -> HttpResponse:
    permissions.require(request, permissions.VIEW, permissions.REPOINT)
    code = get_object_or_404(Code.objects.in_use(), pk=pk)
    form = RepointForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Nothing was changed. Check what you entered."))
        return detail(request, pk, repoint_form=form)
    values = form.cleaned_data
    pointing.repoint(
        code, values["target"], request.user, period=values["period"], note=values["note"]
    )
    messages.success(
        request,
        _("The code %(code)s leads to “%(title)s”.")
        % {"code": code.grouped, "title": values["target"].title}
        if values["period"].starts_at <= timezone.now()
        else _("The repointing of the code %(code)s is planned.") % {"code": code.grouped},
    )
    return redirect("qr_code_detail", pk)


@require_POST
def swap(request: HttpRequest, pk: int) -> HttpResponse:
    permissions.require(request, permissions.VIEW, permissions.REPOINT)
    code = get_object_or_404(Code.objects.in_use(), pk=pk)
    form = SwapForm(request.POST, code=code)
    if not form.is_valid():
        messages.error(request, _("Nothing was changed. Check what you entered."))
        return detail(request, pk, swap_form=form)
    other = form.cleaned_data["other"]
    pointing.swap(code, other, request.user, note=form.cleaned_data["note"])
    messages.success(
        request,
        _("The codes %(code)s and %(other)s have changed places.")
        % {"code": code.grouped, "other": other.grouped},
    )
    return redirect("qr_code_detail", pk)


@require_POST
def undo(request: HttpRequest, pk: int, pointing_pk: int) -> HttpResponse:
    permissions.require(request, permissions.VIEW, permissions.REPOINT)
    made = get_object_or_404(Pointing, pk=pointing_pk, code=pk)
    undone = pointing.undo(made, request.user)
    codes = ", ".join(each.code.grouped for each in undone)
    if undone:
        messages.success(request, _("Undone: %(codes)s.") % {"codes": codes})
    return redirect("qr_code_detail", pk)


@require_POST
def retire(request: HttpRequest, pk: int) -> HttpResponse:
    permissions.require(request, permissions.VIEW, permissions.RETIRE)
    form = RetireForm(request.POST)
    code = get_object_or_404(Code, pk=pk)
    if not form.is_valid():
        messages.error(request, _("Say why the code is taken out of use."))
        return detail(request, pk, retire_form=form)
    issuing.retire_code(code, request.user, form.cleaned_data["reason"])
    messages.success(request, _("The code %(code)s is out of use.") % {"code": code.grouped})
    return redirect("qr_code_detail", pk)


@require_POST
def restore(request: HttpRequest, pk: int) -> HttpResponse:
    permissions.require(request, permissions.VIEW, permissions.RETIRE)
    code = get_object_or_404(Code, pk=pk)
    if issuing.restore_code(code):
        messages.success(request, _("The code %(code)s is in use again.") % {"code": code.grouped})
    else:
        messages.error(request, _("Its page has another code by now. Retire that one first."))
    return redirect("qr_code_detail", pk)


@require_POST
def not_hanging(request: HttpRequest, pk: int, printing_pk: int) -> HttpResponse:
    permissions.require(request, permissions.VIEW, permissions.PRINT)
    take_down(get_object_or_404(Printing, pk=printing_pk, code=pk))
    messages.success(request, _("Noted: this sheet no longer hangs."))
    return redirect("qr_code_detail", pk)


@require_POST
def issue(request: HttpRequest, page_pk: int) -> HttpResponse:
    """Give a page of any type its code."""
    permissions.require(request, permissions.VIEW, permissions.ISSUE)
    page = get_object_or_404(Page.objects.live(), pk=page_pk, alias_of=None).specific
    return redirect("qr_code_detail", issuing.issue_code(page).pk)
