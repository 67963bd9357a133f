"""Services: what a visitor can get done, in the six public parts of a service standard.

The parts are those of Law 25/2009 on public services, article 21, as PermenPANRB 15/2014 orders
them: requirements; system, mechanism and procedure; time; cost; product; complaints.
"""

import datetime
from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from wagtail.fields import RichTextField
from wagtail.models import Locale
from wagtail_localize.fields import SynchronizedField

from core.models import BasePage, ContactMixin, CoverMixin, SourcesMixin
from core.protocols import Card
from core.text import plain_text
from exhibition import presenters
from exhibition.enums import CostKind
from exhibition.forms import ServicePageForm
from exhibition.models.sections import TimedPage
from exhibition.offers import Occasion
from exhibition.panels import INDEX_CONTENT_PANELS, SERVICE_EDIT_HANDLER
from exhibition.querysets import ServicePageManager
from exhibition.rows import RowsMixin, organisations_in, organisations_named, sectors_named
from showcase.models import Organisation, Sector

STEPS = ["bold", "italic", "ol", "ul", "link", "document-link"]


class ServiceIndexPage(TimedPage, BasePage):
    """All services, and which can be had now."""

    page_kind = "service_index"
    template = "exhibition/service_index_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["exhibition.ServicePage"]
    max_count_per_parent = 1

    introduction = RichTextField(_("introduction"), features=["bold", "italic", "link"], blank=True)

    content_panels = INDEX_CONTENT_PANELS

    class Meta:
        verbose_name = _("index of services")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return {**context, **presenters.service_index_context(self, request)}

    def structured_data(self) -> dict[str, Any]:
        return {"@type": "CollectionPage", "name": self.title, "description": self.summary}


class ServicePage(TimedPage, RowsMixin, CoverMixin, SourcesMixin, ContactMixin, BasePage):
    """A service and its standard, the same at every exhibition."""

    page_kind = "service"
    template = "exhibition/service_page.html"
    parent_page_types = ["exhibition.ServiceIndexPage"]
    subpage_types: list[str] = []
    base_form_class = ServicePageForm

    provider = models.ForeignKey(
        "showcase.Organisation",
        verbose_name=_("provider"),
        on_delete=models.PROTECT,
        related_name="services",
    )
    icon = models.CharField(
        _("icon"),
        max_length=40,
        default="clipboard-check",
        help_text=_("A name from the icon sprite."),
    )
    sectors = ClusterTaggableManager(
        through="exhibition.ServiceSector", verbose_name=_("sectors"), blank=True
    )
    procedure = RichTextField(_("how it goes, step by step"), features=STEPS)
    duration = models.CharField(
        _("how long it takes"), max_length=200, help_text=_("For example: about 30 minutes")
    )
    cost_kind = models.CharField(_("cost"), max_length=8, choices=CostKind.choices)
    cost = models.CharField(
        _("cost in words"),
        max_length=250,
        help_text=_("Never empty. For a free service: “Free of charge”."),
    )
    product = models.CharField(
        _("what one gets"), max_length=250, help_text=_("For example: a library card")
    )
    note = RichTextField(_("good to know"), features=STEPS, blank=True)

    objects = ServicePageManager()

    edit_handler = SERVICE_EDIT_HANDLER
    row_relations = ("requirements", "tariffs", "complaints_channels")

    override_translatable_fields = [SynchronizedField("icon"), SynchronizedField("contact_phone")]

    def more_rows(self) -> dict[str, models.QuerySet]:
        sectors = Sector.objects.filter(service_items__content_object=self)
        return {
            **organisations_named(Organisation.objects.filter(pk=self.provider_id)),
            **(sectors_named(sectors) if self.pk else {}),
        }

    class Meta:
        verbose_name = _("service")
        verbose_name_plural = _("services")

    def card(self, locale: Locale | None = None) -> Card:
        return presenters.service_card(self, super().card(locale))

    def search_body(self) -> str:
        requirements = [f"{row.text} {row.condition} {row.note}" for row in self.requirements.all()]
        parts = [self.procedure, self.product, self.cost, self.note, *requirements]
        return plain_text(" ".join(parts))

    def structured_data(self) -> dict[str, Any]:
        return presenters.service_structured_data(self)

    def occasions(self, now: datetime.datetime) -> list[Occasion]:
        """Where and when it can be had from `now` on, over all exhibitions; asked once a request."""
        if self._occasions is None:
            self._occasions = presenters.find_occasions(self, self.fallback_for or self.locale, now)
        return self._occasions

    _occasions: list[Occasion] | None = None

    def next_change(self, now: datetime.datetime) -> datetime.datetime | None:
        return presenters.service_next_change(self, now)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        for provider in organisations_in(self.rows):
            self.provider = provider
        context = super().get_context(request, *args, **kwargs)
        return {**context, **presenters.service_context(self, request)}
