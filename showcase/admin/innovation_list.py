"""The flat list of all innovations in the editor: what is still missing, what has grown old."""

from typing import Any

import django_filters
from django.db.models import F, Q, QuerySet
from django.utils.functional import cached_property
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.ui.tables.pages import BulkActionsColumn, PageStatusColumn, PageTitleColumn
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.models import Locale

from core.typed.filters import TypedDateFilter
from core.typed.widgets import TypedDateInput
from showcase.enums import InnovationKind, Stage
from showcase.models import InnovationPage, Organisation, Sector
from showcase.models.completeness import with_completeness

COMPLETE_ENOUGH = 70  # per cent; below, a profile is listed as incomplete


class InnovationFilterSet(WagtailFilterSet):
    organisation = django_filters.ModelChoiceFilter(
        label=_("Organisation"), queryset=lambda request: Organisation.objects.with_names()
    )
    sector = django_filters.ModelChoiceFilter(
        label=_("Sector"),
        field_name="sector_items__tag",
        queryset=lambda request: Sector.objects.with_names(),
    )
    stage = django_filters.ChoiceFilter(label=_("Stage"), choices=Stage.choices)
    kind = django_filters.ChoiceFilter(label=_("Kind"), choices=InnovationKind.choices)
    not_verified_since = TypedDateFilter(
        label=_("Not verified since"),
        method="filter_not_verified_since",
        widget=TypedDateInput(attrs={"placeholder": _("Date")}),
    )
    incomplete = django_filters.BooleanFilter(label=_("Incomplete"), method="filter_incomplete")
    live = django_filters.BooleanFilter(label=_("Published"))
    language = django_filters.ModelChoiceFilter(
        label=_("Language"),
        field_name="locale",  # under its own name Wagtail takes it for a switch of languages
        queryset=lambda request: Locale.objects.all(),
    )

    class Meta:
        model = InnovationPage
        fields: list[str] = []

    def filter_not_verified_since(self, queryset: QuerySet, name: str, value: Any) -> QuerySet:
        return queryset.filter(Q(last_verified_on__lt=value) | Q(last_verified_on__isnull=True))

    def filter_incomplete(self, queryset: QuerySet, name: str, value: bool) -> QuerySet:
        if value:
            return queryset.filter(completeness__lt=COMPLETE_ENOUGH)
        return queryset.filter(completeness__gte=COMPLETE_ENOUGH)


class NameColumn(PageTitleColumn):
    """The name, which leads to the form, and the language."""

    cell_template_name = "showcase/admin/innovation_title_cell.html"


class CompletenessColumn(Column):
    """Per cent, with a bar."""

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> dict[str, Any]:
        context = super().get_cell_context_data(instance, parent_context)
        percent = instance.completeness
        context["value"] = format_html(
            '<span class="completeness"><progress max="100" value="{}"></progress> {}%</span>',
            percent,
            percent,
        )
        return context


class InnovationIndexView(IndexView):
    """A fixed number of queries, however many innovations a page of the list holds."""

    model = InnovationPage
    filterset_class = InnovationFilterSet
    columns = [
        BulkActionsColumn("bulk_actions"),
        NameColumn("title", label=_("Name"), sort_key="title", classname="title"),
        Column(
            "organisation", label=_("Organisation"), accessor=lambda page: page.organisation.label
        ),
        Column(
            "sectors",
            label=_("Sectors"),
            accessor=lambda page: ", ".join(str(sector) for sector in page.sectors.all()),
        ),
        Column("stage", label=_("Stage"), accessor="get_stage_display", sort_key="stage"),
        CompletenessColumn("completeness", label=_("Complete"), sort_key="completeness"),
        DateColumn("last_verified_on", label=_("Last verified"), sort_key="last_verified_on"),
        DateColumn(
            "latest_revision_created_at", label=_("Updated"), sort_key="latest_revision_created_at"
        ),
        PageStatusColumn("status", label=_("Status"), sort_key="live"),
    ]

    def annotate_queryset(self, pages: QuerySet) -> QuerySet:
        return super().annotate_queryset(
            with_completeness(pages).prefetch_related(
                "organisation__translations", "sectors__translations"
            )
        )

    def order_queryset(self, queryset: QuerySet) -> QuerySet:
        """Never verified counts as verified longest ago, on every database."""
        if self.ordering == "last_verified_on" and not self.is_searching:
            return queryset.order_by(F("last_verified_on").asc(nulls_first=True), "pk")
        if self.ordering == "-last_verified_on" and not self.is_searching:
            return queryset.order_by(F("last_verified_on").desc(nulls_last=True), "pk")
        return super().order_queryset(queryset)

    @cached_property
    def show_locale_labels(self) -> bool:
        return True


class InnovationListingViewSet(PageListingViewSet):
    model = InnovationPage
    index_view_class = InnovationIndexView
    name = "innovations"
    icon = "pick"
    menu_label = _("All innovations")
    columns = InnovationIndexView.columns
    filterset_class = InnovationFilterSet
