"""The rows that belong to one service: requirements, tariffs, complaints channels, sectors."""

from decimal import Decimal

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import StreamField
from wagtail_localize.fields import SynchronizedField

from core.phones import phones_in
from exhibition.blocks import StatementListBlock
from exhibition.models.fields import TranslatedRow
from showcase.models import Sector


class ServiceRequirement(TranslatedRow):
    """One thing to bring or to fulfil, with where that is known from and when it was verified."""

    page = ParentalKey(
        "exhibition.ServicePage", on_delete=models.CASCADE, related_name="requirements"
    )
    text = models.CharField(
        _("requirement"), max_length=250, help_text=_("For example: original identity card (KTP)")
    )
    condition = models.CharField(
        _("only if"),
        max_length=160,
        blank=True,
        help_text=_("For example: if the card has expired"),
    )
    note = models.CharField(_("note"), max_length=300, blank=True)
    source = models.CharField(_("source"), max_length=200, blank=True)
    source_url = models.URLField(_("address of the source"), blank=True)
    source_on = models.DateField(_("date of the source"), null=True, blank=True)
    verified_on = models.DateField(_("verified on"), null=True, blank=True)
    statements = StreamField(
        StatementListBlock(),
        verbose_name=_("sources that differ"),
        blank=True,
        help_text=_("Where sources contradict each other: each statement, shown side by side."),
    )

    panels = [
        FieldPanel("text"),
        FieldRowPanel([FieldPanel("condition"), FieldPanel("note")]),
        FieldRowPanel([FieldPanel("source"), FieldPanel("source_url")]),
        FieldRowPanel([FieldPanel("source_on"), FieldPanel("verified_on")]),
        FieldPanel("statements"),
    ]

    class Meta(TranslatedRow.Meta):
        verbose_name = _("requirement")
        verbose_name_plural = _("requirements")

    def __str__(self) -> str:
        return self.text


class ServiceTariff(TranslatedRow):
    """A fixed price in rupiah."""

    page = ParentalKey("exhibition.ServicePage", on_delete=models.CASCADE, related_name="tariffs")
    label = models.CharField(_("for"), max_length=120)
    amount = models.DecimalField(
        _("amount in rupiah"),
        max_digits=12,
        decimal_places=0,
        validators=[MinValueValidator(Decimal(0))],
    )
    note = models.CharField(_("note"), max_length=200, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("label"), FieldPanel("amount")]),
        FieldPanel("note"),
    ]

    class Meta(TranslatedRow.Meta):
        verbose_name = _("tariff")
        verbose_name_plural = _("tariffs")

    def __str__(self) -> str:
        return self.label


class ComplaintsChannel(TranslatedRow):
    """Where complaints, suggestions and praise about the service go."""

    page = ParentalKey(
        "exhibition.ServicePage", on_delete=models.CASCADE, related_name="complaints_channels"
    )
    text = models.CharField(_("channel"), max_length=200)
    url = models.CharField(
        _("address"),
        max_length=250,
        blank=True,
        help_text=_("An https:// address, or tel: or mailto: with what follows."),
    )

    panels = [FieldPanel("text"), FieldPanel("url")]

    override_translatable_fields = [SynchronizedField("url")]

    class Meta(TranslatedRow.Meta):
        verbose_name = _("complaints channel")
        verbose_name_plural = _("complaints channels")

    def __str__(self) -> str:
        return self.text

    def clean(self) -> None:
        super().clean()
        if self.url and not self.url.startswith(("https://", "tel:", "mailto:")):
            raise ValidationError(
                {"url": _("Give an https:// address, or tel: or mailto: with what follows.")}
            )
        if self.url.startswith("tel:"):
            numbers = [phone.href for phone in phones_in(self.url.removeprefix("tel:"))]
            if len(numbers) != 1 or not numbers[0]:
                raise ValidationError({"url": _("Give one telephone number. Each has a row.")})
            self.url = numbers[0]


class ServiceSector(ItemBase):
    tag = models.ForeignKey(Sector, on_delete=models.CASCADE, related_name="service_items")
    content_object = ParentalKey(
        "exhibition.ServicePage", on_delete=models.CASCADE, related_name="sector_items"
    )
