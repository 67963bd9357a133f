"""The rows that belong to one innovation: figures, awards, people, further organisations.

Rows with text are translatable, so that a translated page gets rows of its own language.
"""

from decimal import Decimal

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable, TranslatableMixin
from wagtail_localize.fields import SynchronizedField, TranslatableField

from showcase.enums import AwardLevel, BetterDirection


def refuse_future(row: models.Model, field: str) -> None:
    """Raise a ValidationError on `field` if its day is yet to come."""
    day = getattr(row, field)
    if day and day > timezone.localdate():
        raise ValidationError({field: ValidationError(_("This day lies in the future."), "future")})


class InnovationPart(TranslatableMixin, Orderable):
    """Abstract: one ordered row of an innovation, in the innovation's language."""

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        abstract = True


class InnovationOrganisation(Orderable):
    """An organisation that takes part beside the responsible one. No text: language-neutral."""

    page = ParentalKey(
        "showcase.InnovationPage", on_delete=models.CASCADE, related_name="further_organisations"
    )
    organisation = models.ForeignKey(
        "showcase.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        related_name="shared_innovations",
    )

    class Meta(Orderable.Meta):
        verbose_name = _("further organisation")
        constraints = [
            models.UniqueConstraint(
                fields=("page", "organisation"), name="further_organisation_once"
            )
        ]

    def __str__(self) -> str:
        return str(self.organisation)


class ImpactFigure(InnovationPart):
    """One measured effect: before, after, unit, basis, date and source (domain: manfaat)."""

    page = ParentalKey(
        "showcase.InnovationPage", on_delete=models.CASCADE, related_name="impact_figures"
    )
    name = models.CharField(
        _("what is measured"),
        max_length=120,
        help_text=_("For example: waiting time at the counter"),
    )
    before = models.DecimalField(
        _("before"), max_digits=14, decimal_places=2, null=True, blank=True
    )
    after = models.DecimalField(_("after"), max_digits=14, decimal_places=2)
    unit = models.CharField(
        _("unit"), max_length=40, help_text=_("For example: minutes, people, %")
    )
    better = models.CharField(
        _("which direction is better"),
        max_length=8,
        choices=BetterDirection.choices,
        default=BetterDirection.HIGHER,
    )
    basis = models.CharField(
        _("basis"),
        max_length=200,
        blank=True,
        help_text=_("How it was counted: sample, period, place."),
    )
    measured_on = models.DateField(_("date of measurement"), null=True, blank=True)
    source = models.CharField(_("source"), max_length=200, blank=True)
    source_url = models.URLField(_("address of the source"), blank=True)

    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("before"), FieldPanel("after"), FieldPanel("unit")]),
        FieldPanel("better"),
        FieldPanel("basis"),
        FieldRowPanel([FieldPanel("measured_on"), FieldPanel("source")]),
        FieldPanel("source_url"),
    ]

    class Meta(InnovationPart.Meta):
        verbose_name = _("impact figure")
        verbose_name_plural = _("impact figures")

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        super().clean()
        if not self.unit.strip():
            raise ValidationError(
                {"unit": ValidationError(_("A figure needs a unit: 12 of what?"), "required")}
            )
        refuse_future(self, "measured_on")

    @property
    def change(self) -> Decimal | None:
        """After minus before, in the figure's unit; None without a value before."""
        return None if self.before is None else self.after - self.before

    @property
    def change_percent(self) -> Decimal | None:
        """The change in per cent of the value before; None where that is missing or zero."""
        if not self.before:
            return None
        return (self.after - self.before) / abs(self.before) * 100

    @property
    def is_improvement(self) -> bool | None:
        """Whether the change goes the better way; None where nothing changed or is known."""
        if not self.change:
            return None
        return (self.change > 0) == (self.better == BetterDirection.HIGHER)


class Award(InnovationPart):
    """A recognition: level, competition, year, rank or category, and who says so."""

    page = ParentalKey("showcase.InnovationPage", on_delete=models.CASCADE, related_name="awards")
    level = models.CharField(_("level"), max_length=14, choices=AwardLevel.choices)
    competition = models.CharField(_("competition"), max_length=160)
    year = models.PositiveSmallIntegerField(
        _("year"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1990), MaxValueValidator(2100)],
        help_text=_("Empty: not recorded."),
    )
    rank = models.PositiveSmallIntegerField(
        _("rank"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("Only where the source gives an order. Otherwise name the category."),
    )
    category = models.CharField(
        _("category or group"), max_length=120, blank=True, help_text=_("For example: TOP 6")
    )
    source = models.CharField(_("source"), max_length=200, blank=True)
    source_url = models.URLField(_("address of the source"), blank=True)

    panels = [
        FieldRowPanel([FieldPanel("level"), FieldPanel("year")]),
        FieldPanel("competition"),
        FieldRowPanel([FieldPanel("rank"), FieldPanel("category")]),
        FieldRowPanel([FieldPanel("source"), FieldPanel("source_url")]),
    ]

    class Meta(InnovationPart.Meta):
        verbose_name = _("award")
        verbose_name_plural = _("awards")

    def __str__(self) -> str:
        return f"{self.competition} {self.year}" if self.year else self.competition

    def clean(self) -> None:
        super().clean()
        if self.rank is None and not self.category.strip():
            raise ValidationError(
                {"category": ValidationError(_("Give a rank or a category."), "required")}
            )


class CreditedPerson(InnovationPart):
    """Someone credited on the page, with the consent to be named recorded (UU 27/2022)."""

    page = ParentalKey("showcase.InnovationPage", on_delete=models.CASCADE, related_name="people")
    name = models.CharField(_("name"), max_length=120)
    role = models.CharField(_("role in the innovation"), max_length=120, blank=True)
    photo = models.ForeignKey(
        "core.CustomImage",
        verbose_name=_("photograph"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    consent_on = models.DateField(
        _("consent given on"),
        help_text=_("The day on which the person agreed, in writing, to be named here."),
    )

    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("role")]),
        FieldRowPanel([FieldPanel("photo"), FieldPanel("consent_on")]),
    ]

    override_translatable_fields = [SynchronizedField("name"), TranslatableField("role")]

    class Meta(InnovationPart.Meta):
        verbose_name = _("credited person")
        verbose_name_plural = _("credited people")

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        super().clean()
        refuse_future(self, "consent_on")


class Adoption(InnovationPart):
    """Someone who replicated the innovation: an organisation here, or anyone elsewhere."""

    page = ParentalKey(
        "showcase.InnovationPage", on_delete=models.CASCADE, related_name="adoptions"
    )
    organisation = models.ForeignKey(
        "showcase.Organisation",
        verbose_name=_("organisation of this site"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="adoptions",
    )
    name = models.CharField(
        _("or another adopter"),
        max_length=160,
        blank=True,
        help_text=_("With its region, for example: Pati Regency"),
    )
    year = models.PositiveSmallIntegerField(
        _("since"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1990), MaxValueValidator(2100)],
    )
    note = models.CharField(_("note"), max_length=200, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("organisation"), FieldPanel("name")]),
        FieldRowPanel([FieldPanel("year"), FieldPanel("note")]),
    ]

    class Meta(InnovationPart.Meta):
        verbose_name = _("adoption elsewhere")
        verbose_name_plural = _("adoptions elsewhere")

    def __str__(self) -> str:
        return self.name or str(self.organisation)

    def clean(self) -> None:
        super().clean()
        if bool(self.organisation_id) == bool(self.name.strip()):
            message = _("Choose an organisation or name another adopter, not both.")
            raise ValidationError({"name": ValidationError(message, "one_of_two")})
