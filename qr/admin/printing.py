"""Printing many codes at once, and what hangs somewhere and says what is no longer so."""

from typing import Any

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.jobs import job_url
from core.models.jobs import Job, JobState
from qr.admin import permissions
from qr.admin.code_list import kinds
from qr.admin.dashboard import pages_below_which_codes_stand
from qr.admin.forms import PrintForm
from qr.admin.print_run import print_codes
from qr.admin.selection import Selection, printed_ids, selection_of
from qr.codes.addresses import encoded_address
from qr.posters.layouts import LAYOUTS, Layout
from qr.posters.print_check import PrintCheck, check_print
from qr.posters.records import layout_label, outdated
from qr.posters.symbol import USUAL_LEVEL, symbol_of

EXAMPLE = "7KX2M9"  # all codes are as long as this one, so their symbols are as large


def print_many(request: HttpRequest) -> HttpResponse:
    """Choose what to print and how; the figures of every format stand beside it."""
    permissions.require(request, permissions.VIEW, permissions.PRINT)
    selection = selection_of(request.GET)
    form = PrintForm(request.POST or None)
    if request.method == "POST" and selection.codes and form.is_valid():
        printer = form.printer()
        check = check_print(
            printer.layout, symbol_of(encoded_address(EXAMPLE), printer.level), printer.dark
        )
        if check.is_good:
            return start(request, selection, form)
        for problem in check.problems:
            form.add_error("layout", problem)
    context = {
        "selection": selection,
        "form": form,
        "checks": checks(),
        "printed": len(printed_ids() & {code.pk for code in selection.codes}),
        "pages": pages_below_which_codes_stand(),
        "kinds": kinds(),
        "chosen": request.GET,
        "breadcrumbs_items": way_here(_("Print")),
    }
    return TemplateResponse(request, "qr/admin/print.html", context)


def start(request: HttpRequest, selection: Selection, form: PrintForm) -> HttpResponse:
    count = len(selection.codes)
    label = ngettext("Print %(count)d code: %(title)s", "Print %(count)d codes: %(title)s", count)
    job = print_codes.start(
        user=request.user,
        label=label % {"count": count, "title": selection.title},
        codes=[code.pk for code in selection.codes],
        values={name: request.POST.get(name, "") for name in form.fields if name in request.POST},
        name=selection.name,
    )
    return redirect(job_url(job))


def checks(level: str = USUAL_LEVEL) -> list[tuple[Layout, PrintCheck]]:
    """Each format with its figures in the usual colour."""
    symbol = symbol_of(encoded_address(EXAMPLE), level)
    return [(layout, check_print(layout, symbol)) for layout in LAYOUTS.values()]


def print_file(request: HttpRequest, job_id: int) -> FileResponse:
    """What a print run has made; for whoever asked for it, for a week."""
    permissions.require(request, permissions.PRINT)
    job = get_object_or_404(Job, pk=job_id, kind=print_codes.name, state=JobState.DONE)
    path = job.kept.get("file", "")
    is_theirs = job.user == request.user or request.user.is_superuser
    if not is_theirs or not path or not default_storage.exists(path):
        raise Http404
    response = FileResponse(default_storage.open(path), as_attachment=True)
    response.headers["Cache-Control"] = "private, no-store"
    return response


def reprint(request: HttpRequest) -> HttpResponse:
    """What hangs somewhere and has become untrue, and what has never been printed."""
    permissions.require(request, permissions.VIEW, permissions.PRINT)
    selection = selection_of(request.GET)
    untrue = outdated(selection.codes)
    for each in untrue:
        each.printing.label = layout_label(each.printing.layout)  # type: ignore[attr-defined]
    printed = printed_ids()
    context: dict[str, Any] = {
        "selection": selection,
        "untrue": untrue,
        "never": [code for code in selection.codes if code.pk not in printed],
        "pages": pages_below_which_codes_stand(),
        "chosen": request.GET,
        "untrue_query": with_only(request, "outdated"),
        "never_query": with_only(request, "unprinted"),
        "breadcrumbs_items": way_here(_("To print again")),
    }
    return TemplateResponse(request, "qr/admin/reprint.html", context)


def with_only(request: HttpRequest, value: str) -> str:
    query = request.GET.copy()
    query["only"] = value
    return query.urlencode()


def way_here(label: str) -> list[dict[str, str]]:
    return [
        {"url": reverse("wagtailadmin_home"), "label": _("Home")},
        {"url": reverse("qr_codes"), "label": _("QR codes")},
        {"url": "", "label": label},
    ]
