"""All codes: what each leads to, whether it hangs somewhere, how often it was scanned."""

from typing import Any

import django_filters
from django.db.models import OuterRef, Q, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.admin.widgets.button import Button
from wagtail.models import Page, get_page_models

from core.models import BasePage
from qr.admin import permissions
from qr.admin.selection import with_printed
from qr.codes.alphabet import folded
from qr.models import Code, ScanCount


def kinds(request: HttpRequest | None = None) -> list[tuple[str, Any]]:
    """The page kinds that get codes, with their names."""
    models = [model for model in get_page_models() if issubclass(model, BasePage)]
    return [(model.page_kind, model._meta.verbose_name) for model in models if model.gets_code]


def exhibitions() -> list[tuple[str, str]]:
    """The pages with a code below which others stand, by their key: exhibitions."""
    keys = Code.objects.filter(page_key__in=Code.objects.values("parent_key")).values("page_key")
    pages = Page.objects.filter(translation_key__in=keys, alias_of=None).order_by("-pk")
    return list({str(page.translation_key): page.title for page in pages}.items())


class CodeFilterSet(WagtailFilterSet):
    q = django_filters.CharFilter(label=_("Code, number or name"), method="find")
    kind = django_filters.ChoiceFilter(label=_("Kind"), field_name="page_kind", choices=kinds)
    below = django_filters.ChoiceFilter(
        label=_("Exhibition"), field_name="parent_key", choices=exhibitions
    )
    printed = django_filters.ChoiceFilter(
        label=_("Print"),
        method="by_print",
        choices=[("yes", _("Hangs somewhere")), ("no", _("Not printed yet"))],
    )
    use = django_filters.ChoiceFilter(
        label=_("State"),
        method="by_use",
        choices=[("yes", _("In use")), ("repointed", _("Repointed")), ("no", _("Retired"))],
    )

    class Meta:
        model = Code
        fields: list[str] = []

    def find(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        wanted = Q(page_title__icontains=value) | Q(page_number__iexact=value.strip())
        if letters := folded(value):
            wanted |= Q(code=letters)
        return queryset.filter(wanted)

    def by_print(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        return queryset.filter(has_print=value == "yes")

    def by_use(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        if value == "repointed":
            return queryset.filter(pointings__undone_at=None, pointings__isnull=False).distinct()
        return queryset.filter(retired_at__isnull=value == "yes")


class CodeListView(ReportView):
    """Newest first is of no use here: the order is that of kinds, numbers and names."""

    index_url_name = "qr_codes"
    index_results_url_name = "qr_codes_results"
    permission_policy = permissions.policy
    any_permission_required = ["view"]
    header_icon = "qr-code"
    page_title = _("QR codes")
    filterset_class = CodeFilterSet
    columns = [
        TitleColumn("grouped", label=_("Code"), url_name="qr_code_detail", sort_key="code"),
        Column("page_number", label=_("Booth number"), sort_key="page_number"),
        Column("page_title", label=_("Page"), sort_key="page_title"),
        Column("kind_label", label=_("Kind")),
        Column("state_label", label=_("State")),
        Column("print_label", label=_("Print")),
        Column("scans", label=_("Scans"), sort_key="scans"),
    ]
    list_export = ["code", "page_number", "page_title", "page_kind", "issued_at", "scans"]
    export_headings = {"scans": _("Scans")}
    default_ordering = "page_title"

    def get_queryset(self) -> QuerySet[Code]:
        scans = ScanCount.objects.filter(code=OuterRef("pk")).order_by().values("code")
        total = scans.annotate(total=Sum("count")).values("total")
        codes = with_printed(Code.objects.all()).prefetch_related("pointings")
        return codes.annotate(scans=Coalesce(Subquery(total), 0))

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        names, now = dict(kinds()), timezone.now()
        codes = list(object_list)
        for code in codes:
            code.kind_label = str(names.get(code.page_kind, code.page_kind)).capitalize()
            pointing = code.pointing_at(now)
            if code.is_retired:
                code.state_label = _("Retired")
            elif pointing is not None:
                code.state_label = f"→ {pointing.target_title}"
            else:
                code.state_label = _("In use")
            code.print_label = _("Hangs somewhere") if code.has_print else _("Not printed yet")
        return codes

    @cached_property
    def header_buttons(self) -> list[Button]:
        user = self.request.user
        buttons = []
        if user.has_perm(permissions.PRINT):
            buttons.append(Button(_("Print"), url=reverse("qr_print"), icon_name="print"))
        return buttons
