"""Organisations, sectors, topics and government functions in the editor, under one menu."""

from typing import Any

import django_filters
from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.urls import reverse_lazy
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.widgets.button import Button
from wagtail.snippets.views.snippets import IndexView, SnippetViewSet, SnippetViewSetGroup

from showcase.admin.innovation_list import InnovationListingViewSet
from showcase.enums import FunctionGroup, OrganisationKind
from showcase.models import GovernmentFunction, Organisation, Sector, Topic


def _in_english(row: Any) -> str:
    return row.text("name", "en")


def _innovations(path: str) -> Count:
    """How many innovations lie at `path`, each counted once however many languages it has."""
    return Count(f"{path}__translation_key", distinct=True)


INNOVATIONS = Column("innovation_count", label=_("Innovations"), sort_key="innovation_count")
IN_ENGLISH = Column("in_english", label=_("In English"), accessor=_in_english)


class OrganisationFilterSet(WagtailFilterSet):
    kind = django_filters.ChoiceFilter(label=_("Kind"), choices=OrganisationKind.choices)
    parent = django_filters.ModelChoiceFilter(
        label=_("Belongs to"),
        queryset=lambda request: (
            Organisation.objects.filter(units__isnull=False).distinct().with_names()
        ),
    )
    is_sample = django_filters.BooleanFilter(label=_("Sample content"))

    class Meta:
        model = Organisation
        fields: list[str] = []


class OrganisationIndexView(IndexView):
    @cached_property
    def header_more_buttons(self) -> list[Button]:
        buttons = super().header_more_buttons
        if self.request.user.has_perm("showcase.add_organisation"):
            buttons.append(
                Button(
                    _("Import a list"),
                    url=reverse_lazy("import_organisations"),
                    icon_name="upload",
                    priority=80,
                )
            )
        return buttons


class OrganisationViewSet(SnippetViewSet):
    model = Organisation
    index_view_class = OrganisationIndexView
    icon = "group"
    menu_label = _("Organisations")
    list_display = [
        "name",
        "short_name",
        Column("kind", label=_("Kind"), accessor="get_kind_display", sort_key="kind"),
        Column("parent", label=_("Belongs to")),
        INNOVATIONS,
        BooleanColumn("is_sample", label=_("Sample content")),
    ]
    filterset_class = OrganisationFilterSet
    list_export = ["name", "slug", "short_name", "kind", "parent", "district", "website"]
    ordering = ["name"]
    list_per_page = 50

    def get_queryset(self, request: HttpRequest) -> QuerySet[Organisation]:
        return (
            Organisation.objects.with_names()
            .select_related("parent")
            .prefetch_related("parent__translations")
            .annotate(innovation_count=_innovations("innovations"))
        )


class VocabularyViewSet(SnippetViewSet):
    """A short list, searched by name."""

    search_fields = ["name"]
    search_backend_name = None
    list_per_page = 100
    innovations = "innovations__content_object"  # the way from a tag to the pages that bear it

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return self.model.objects.with_names().annotate(
            innovation_count=_innovations(self.innovations)
        )


class SectorViewSet(VocabularyViewSet):
    model = Sector
    icon = "tag"
    menu_label = _("Sectors")
    list_display = ["name", IN_ENGLISH, "slug", "motif", INNOVATIONS]
    ordering = ["order", "name"]
    sort_order_field = "order"


class TopicViewSet(VocabularyViewSet):
    model = Topic
    icon = "tag"
    menu_label = _("Topics")
    list_display = ["name", IN_ENGLISH, "slug", INNOVATIONS]
    ordering = ["name"]


class FunctionFilterSet(WagtailFilterSet):
    group = django_filters.ChoiceFilter(label=_("Group"), choices=FunctionGroup.choices)

    class Meta:
        model = GovernmentFunction
        fields: list[str] = []


class GovernmentFunctionViewSet(VocabularyViewSet):
    model = GovernmentFunction
    icon = "clipboard-list"
    menu_label = _("Government functions")
    list_display = [
        "name",
        IN_ENGLISH,
        Column("group", label=_("Group"), accessor="get_group_display", sort_key="group"),
        INNOVATIONS,
    ]
    filterset_class = FunctionFilterSet
    innovations = "innovations"
    ordering = ["order", "name"]
    sort_order_field = "order"


class InnovationViewSetGroup(SnippetViewSetGroup):
    """One menu for what belongs together."""

    menu_label = _("Innovations")
    menu_icon = "pick"
    menu_order = 150  # right below the pages
    items = (
        InnovationListingViewSet("innovations"),
        OrganisationViewSet,
        SectorViewSet,
        TopicViewSet,
        GovernmentFunctionViewSet,
    )
