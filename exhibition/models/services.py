"""Services: what a visitor can get done, in the six public parts of a service standard.

The parts are those of Law 25/2009 on public services, article 21, as PermenPANRB 15/2014 orders
them: requirements; system, mechanism and procedure; time; cost; product; complaints.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from wagtail.fields import RichTextField
from wagtail_localize.fields import SynchronizedField

from core.freshness import TimedPage
from core.models import BasePage, ContactMixin, CoverMixin, SourcesMixin
from core.text import plain_text
from exhibition.enums import CostKind
from exhibition.models.forms import ServicePageForm
from exhibition.models.panels import INDEX_CONTENT_PANELS, SERVICE_EDIT_HANDLER
from exhibition.models.querysets import ServicePageManager
from exhibition.models.rows import RowsMixin, organisations_named, sectors_named
from showcase.models import Organisation, Sector

STEPS = ["bold", "italic", "ol", "ul", "link", "document-link"]


class ServiceIndexPage(TimedPage, BasePage):
    """All services, and which can be had now."""

    page_kind = "service_index"
    builder = "exhibition.pages.service_index"
    template = "exhibition/service_index_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["exhibition.ServicePage"]
    max_count_per_parent = 1

    introduction = RichTextField(_("introduction"), features=["bold", "italic", "link"], blank=True)

    content_panels = INDEX_CONTENT_PANELS

    class Meta:
        verbose_name = _("index of services")


class ServicePage(TimedPage, RowsMixin, CoverMixin, SourcesMixin, ContactMixin, BasePage):
    """A service and its standard, the same at every exhibition."""

    page_kind = "service"
    builder = "exhibition.pages.service"
    shows_coverage = True
    gets_code = True
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

    def search_body(self) -> str:
        requirements = [f"{row.text} {row.condition} {row.note}" for row in self.requirements.all()]
        parts = [self.procedure, self.product, self.cost, self.note, *requirements]
        return plain_text(" ".join(parts))
