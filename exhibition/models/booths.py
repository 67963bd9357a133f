"""Booths: who is there, what can be done there, where it is."""

import re

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, PageChooserPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable
from wagtail_localize.fields import SynchronizedField

from core.freshness import TimedPage
from core.models import BasePage, ContactMixin, CoverMixin
from core.text import plain_text
from core.visibility import is_shown
from exhibition.enums import BoothStatus, ExhibitorType
from exhibition.hours.opening import check_hours
from exhibition.models.exhibitions import NARRATIVE, ExhibitionPage
from exhibition.models.fields import TranslatedRow, require_both_or_neither, share_of_plan
from exhibition.models.forms import BoothPageForm
from exhibition.models.panels import BOOTH_EDIT_HANDLER
from exhibition.models.querysets import BoothPageManager, BoothServiceQuerySet
from exhibition.models.rows import RowsMixin, organisations_named
from exhibition.models.service_parts import ServiceRequirement, ServiceTariff
from exhibition.models.services import ServicePage
from showcase.blocks import MediaBlock
from showcase.models import Organisation

CODE = re.compile(r"^[A-Za-z0-9][A-Za-z0-9.-]{0,11}$")
# The exhibition's own parts have these addresses below it.
RESERVED_SLUGS = {"stan", "denah", "acara", "laporan"}


class BoothPage(TimedPage, RowsMixin, CoverMixin, ContactMixin, BasePage):
    """A booth of one exhibition, printed with its code."""

    page_kind = "booth"
    builder = "exhibition.pages.booth"
    gets_code = True
    template = "exhibition/booth_page.html"
    parent_page_types = ["exhibition.ExhibitionPage"]
    subpage_types: list[str] = []
    base_form_class = BoothPageForm

    code = models.CharField(
        _("number"),
        max_length=12,
        validators=[
            RegexValidator(CODE, _("Letters, digits, dots and hyphens, for example A-12."))
        ],
        help_text=_("As it stands on the booth, for example A-12."),
    )
    exhibitor = models.ForeignKey(
        "showcase.Organisation",
        verbose_name=_("exhibitor"),
        on_delete=models.PROTECT,
        related_name="booths",
    )
    exhibitor_type = models.CharField(
        _("exhibitor type"), max_length=12, choices=ExhibitorType.choices
    )
    status = models.CharField(
        _("status"), max_length=8, choices=BoothStatus.choices, default=BoothStatus.OPEN
    )
    status_note = models.CharField(
        _("note on the status"), max_length=160, blank=True, help_text=_("For example: back at 13.")
    )
    moved_to = models.CharField(
        _("moved to"), max_length=120, blank=True, help_text=_("Where visitors find it now.")
    )
    zone = models.CharField(_("zone"), max_length=3, blank=True)
    position_x = share_of_plan(
        _("position from the left"), help_text=_("0 is the left edge of the plan, 1 the right.")
    )
    position_y = share_of_plan(
        _("position from the top"), help_text=_("0 is the upper edge of the plan, 1 the lower.")
    )
    description = RichTextField(_("description"), features=NARRATIVE, blank=True)
    media = StreamField(MediaBlock(), verbose_name=_("pictures and video"), blank=True)

    objects = BoothPageManager()

    edit_handler = BOOTH_EDIT_HANDLER
    row_relations = ("services", "innovations")

    override_translatable_fields = [
        SynchronizedField("code"),
        SynchronizedField("zone"),
        SynchronizedField("contact_phone"),
    ]

    def shared_title(self) -> str:
        return f"{self.code} · {super().shared_title()}"

    def more_rows(self) -> dict[str, models.QuerySet]:
        """Also its exhibitor, and what to bring for its services, in every language."""
        named = organisations_named(Organisation.objects.filter(pk=self.exhibitor_id))
        if self.pk is None:
            return named
        offered = ServicePage.objects.filter(offers__page=self).values("translation_key")
        of_services = {"page__translation_key__in": offered}
        return {
            **named,
            "requirements": ServiceRequirement.objects.filter(**of_services),
            "tariffs": ServiceTariff.objects.filter(**of_services),
        }

    class Meta:
        verbose_name = _("booth")
        verbose_name_plural = _("booths")

    def __str__(self) -> str:
        return f"{self.code} · {self.title}"

    # --- Rules -----------------------------------------------------------------------------------

    def clean(self) -> None:
        super().clean()
        errors: dict[str, ValidationError] = {}
        require_both_or_neither(errors, self, "position_x", "position_y")
        if self.status == BoothStatus.MOVED and not self.moved_to.strip():
            errors["moved_to"] = ValidationError(_("Say where the booth is now."))
        if self.slug in RESERVED_SLUGS:
            errors["slug"] = ValidationError(
                _("This address belongs to a part of the exhibition. Choose another one.")
            )
        if errors:
            raise ValidationError(errors)

    @property
    def has_position(self) -> bool:
        return self.position_x is not None and self.position_y is not None

    @cached_property
    def exhibition(self) -> ExhibitionPage:
        """The exhibition that the booth belongs to; one query."""
        return ExhibitionPage.objects.select_related("locale").get(path=self.path[: -self.steplen])

    @cached_property
    def shown_exhibition(self) -> ExhibitionPage:
        """The exhibition as the visitor reads it: translated, even where the booth is not yet."""
        if self.fallback_for is None:
            return self.exhibition
        translation = self.exhibition.get_translation_or_none(self.fallback_for)
        if translation is not None and is_shown(translation):
            translation.source_page = self.exhibition
            return translation
        self.exhibition.fallback_for = self.fallback_for
        return self.exhibition

    def search_body(self) -> str:
        offers = [f"{row.counter} {row.note}" for row in self.services.all()]
        return plain_text(" ".join([self.description, self.status_note, *offers]))


class BoothService(TranslatedRow):
    """A service offered at a booth. What is filled in here goes before the service's own."""

    page = ParentalKey(BoothPage, on_delete=models.CASCADE, related_name="services")
    service = models.ForeignKey(
        "exhibition.ServicePage",
        verbose_name=_("service"),
        on_delete=models.CASCADE,
        related_name="offers",
    )
    date = models.DateField(
        _("only on"), null=True, blank=True, help_text=_("Empty: every day of the exhibition.")
    )
    opens = models.TimeField(
        _("from"), null=True, blank=True, help_text=_("Empty: the hours of the exhibition.")
    )
    closes = models.TimeField(_("until"), null=True, blank=True)
    quota = models.PositiveIntegerField(
        _("quota per day"), null=True, blank=True, help_text=_("How many people. Empty: no limit.")
    )
    is_full = models.BooleanField(_("quota used up"), default=False)
    counter = models.CharField(
        _("counter"), max_length=60, blank=True, help_text=_("For example: counter 2, mobile van")
    )
    note = models.CharField(_("note"), max_length=250, blank=True)

    objects = BoothServiceQuerySet.as_manager()

    panels = [
        PageChooserPanel("service", "exhibition.ServicePage"),
        FieldRowPanel([FieldPanel("date"), FieldPanel("opens"), FieldPanel("closes")]),
        FieldRowPanel([FieldPanel("quota"), FieldPanel("is_full"), FieldPanel("counter")]),
        FieldPanel("note"),
    ]

    class Meta(TranslatedRow.Meta):
        verbose_name = _("service at the booth")
        verbose_name_plural = _("services at the booth")

    def __str__(self) -> str:
        return self.service.title

    def clean(self) -> None:
        super().clean()
        errors: dict[str, ValidationError] = {}
        require_both_or_neither(errors, self, "opens", "closes")
        check_hours(errors, self.opens, self.closes, "closes")
        if errors:
            raise ValidationError(errors)


class BoothInnovation(Orderable):
    """An innovation shown at a booth. The source-language page stands for all languages."""

    page = ParentalKey(BoothPage, on_delete=models.CASCADE, related_name="innovations")
    innovation = models.ForeignKey(
        "showcase.InnovationPage",
        verbose_name=_("innovation"),
        on_delete=models.CASCADE,
        related_name="shown_at",
    )

    panels = [PageChooserPanel("innovation", "showcase.InnovationPage")]

    class Meta(Orderable.Meta):
        verbose_name = _("innovation")
        constraints = [
            models.UniqueConstraint(fields=("page", "innovation"), name="booth_innovation_once")
        ]

    def __str__(self) -> str:
        return self.innovation.title
