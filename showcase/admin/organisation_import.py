"""Views of the editor's side that no viewset brings: the import of organisations."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from core.spreadsheets import Row, UnreadableListError
from showcase.admin.forms import OrganisationImportForm
from showcase.organisation.importing import carry_out, plan_import
from showcase.organisation.sheet import LIST, read_list, template_file

SESSION_KEY = "organisation_import"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PERMISSIONS = ("showcase.add_organisation", "showcase.change_organisation")


def _check_permission(request: HttpRequest) -> None:
    if not request.user.has_perms(PERMISSIONS):
        raise PermissionDenied


def import_organisations(request: HttpRequest) -> HttpResponse:
    """Upload a list; the answer shows what it would do, or every row that stands in the way."""
    _check_permission(request)
    form = OrganisationImportForm(request.POST or None, request.FILES or None)
    plan = None
    notes: list[str] = []
    if request.method == "POST":
        request.session.pop(SESSION_KEY, None)
        if form.is_valid():
            upload = form.cleaned_data["file"]
            try:
                table = read_list(upload, upload.name)
            except UnreadableListError as error:
                form.add_error("file", ValidationError(str(error), code="unreadable"))
            else:
                plan, notes = plan_import(table.rows, table.headings), table.notes
                if plan.is_good:
                    request.session[SESSION_KEY] = [(row.number, row.texts) for row in table.rows]
    return _page(request, {"form": form, "plan": plan, "notes": notes})


@require_POST
def confirm_import(request: HttpRequest) -> HttpResponse:
    """Carry out what was shown. It is checked again: others may have edited in the meantime."""
    _check_permission(request)
    rows = request.session.pop(SESSION_KEY, None)
    if not rows:
        messages.warning(request, _("Choose the file again: there is nothing to confirm."))
        return redirect("import_organisations")
    plan = plan_import([Row(number, texts) for number, texts in rows])
    if plan.bad_rows:
        return _page(request, {"form": OrganisationImportForm(), "plan": plan})
    count = carry_out(plan)
    messages.success(
        request,
        ngettext(
            "%(count)d organisation was imported.", "%(count)d organisations were imported.", count
        )
        % {"count": count},
    )
    return redirect(reverse("wagtailsnippets_showcase_organisation:list"))


def import_template(request: HttpRequest) -> HttpResponse:
    _check_permission(request)
    response = HttpResponse(template_file(), content_type=XLSX)
    response["Content-Disposition"] = 'attachment; filename="organisations.xlsx"'
    return response


def _page(request: HttpRequest, context: dict[str, Any]) -> HttpResponse:
    index = reverse("wagtailsnippets_showcase_organisation:list")
    return render(
        request,
        "showcase/admin/import_organisations.html",
        {
            "columns": LIST,
            "breadcrumbs_items": [
                {"url": reverse("wagtailadmin_home"), "label": _("Home")},
                {"url": index, "label": _("Organisations")},
                {"url": "", "label": _("Import")},
            ],
            **context,
        },
    )
