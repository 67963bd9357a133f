"""The rows that belong to one exhibition: days, organisers, zones, places, announcements.

Rows with text are translatable, so that a translated page gets rows of its own language.
"""

import datetime
import re
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, PageChooserPanel
from wagtail.models import Orderable
from wagtail_localize.fields import SynchronizedField

from core.keys import key_from
from exhibition.enums import AnnouncementKind, PlaceKind, Tone
from exhibition.hours.opening import check_hours, this_minute
from exhibition.models.fields import (
    Sequenced,
    TranslatedRow,
    require_both_or_neither,
    share_of_plan,
)

ZONE_LETTER = re.compile(r"^[A-Z0-9]{1,3}$")


class ExhibitionDay(Sequenced, TranslatedRow):
    """Opening hours of one day, in local time. Two rows for one day: a break between them."""

    calendar_fields = ("date", "opens", "closes")

    page = ParentalKey("exhibition.ExhibitionPage", on_delete=models.CASCADE, related_name="days")
    date = models.DateField(_("day"))
    opens = models.TimeField(
        _("opens"), null=True, blank=True, help_text=_("Empty: the hours are not known.")
    )
    closes = models.TimeField(
        _("closes"), null=True, blank=True, help_text=_("00:00 means midnight.")
    )
    note = models.CharField(_("note"), max_length=200, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("date"), FieldPanel("opens"), FieldPanel("closes")]),
        FieldPanel("note"),
    ]

    class Meta(TranslatedRow.Meta):
        verbose_name = _("day")
        verbose_name_plural = _("days")

    def __str__(self) -> str:
        return str(self.date)

    def clean(self) -> None:
        super().clean()
        errors: dict[str, ValidationError] = {}
        require_both_or_neither(errors, self, "opens", "closes")
        check_hours(errors, self.opens, self.closes, "closes")
        if errors:
            raise ValidationError(errors)


class ExhibitionOrganiser(Orderable):
    """Who holds the exhibition. No text: language-neutral."""

    page = ParentalKey(
        "exhibition.ExhibitionPage", on_delete=models.CASCADE, related_name="organisers"
    )
    organisation = models.ForeignKey(
        "showcase.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        related_name="organised_exhibitions",
    )

    panels = [FieldPanel("organisation")]

    class Meta(Orderable.Meta):
        verbose_name = _("organiser")
        constraints = [
            models.UniqueConstraint(fields=("page", "organisation"), name="organiser_once")
        ]

    def __str__(self) -> str:
        return str(self.organisation)


class ExhibitionService(Orderable):
    """A service announced for the exhibition where it is not known at which booth."""

    page = ParentalKey(
        "exhibition.ExhibitionPage", on_delete=models.CASCADE, related_name="announced_services"
    )
    service = models.ForeignKey(
        "exhibition.ServicePage",
        verbose_name=_("service"),
        on_delete=models.CASCADE,
        related_name="announced_at",
    )

    panels = [PageChooserPanel("service", "exhibition.ServicePage")]

    class Meta(Orderable.Meta):
        verbose_name = _("service")

    def __str__(self) -> str:
        return self.service.title


class ExhibitionInnovation(Orderable):
    """An innovation announced for the exhibition where it is not known at which booth."""

    page = ParentalKey(
        "exhibition.ExhibitionPage", on_delete=models.CASCADE, related_name="announced_innovations"
    )
    innovation = models.ForeignKey(
        "showcase.InnovationPage",
        verbose_name=_("innovation"),
        on_delete=models.CASCADE,
        related_name="announced_at",
    )

    panels = [PageChooserPanel("innovation", "showcase.InnovationPage")]

    class Meta(Orderable.Meta):
        verbose_name = _("innovation")

    def __str__(self) -> str:
        return self.innovation.title


class ExhibitionZone(TranslatedRow):
    """A named part of the plan. Its letter marks it, so that colour is never the only sign."""

    page = ParentalKey("exhibition.ExhibitionPage", on_delete=models.CASCADE, related_name="zones")
    letter = models.CharField(
        _("letter"), max_length=3, help_text=_("One to three capital letters or digits: A, B2.")
    )
    name = models.CharField(_("name"), max_length=80)
    tone = models.CharField(_("colour"), max_length=8, choices=Tone.choices, default=Tone.NEUTRAL)
    x = share_of_plan(_("left edge"))
    y = share_of_plan(_("upper edge"))
    width = share_of_plan(_("width"))
    height = share_of_plan(_("height"))

    panels = [
        FieldRowPanel([FieldPanel("letter"), FieldPanel("name"), FieldPanel("tone")]),
        FieldRowPanel(
            [FieldPanel("x"), FieldPanel("y"), FieldPanel("width"), FieldPanel("height")],
            heading=_("Area on the plan, as shares of its width and height"),
        ),
    ]

    override_translatable_fields = [SynchronizedField("letter")]

    class Meta(TranslatedRow.Meta):
        verbose_name = _("zone")
        verbose_name_plural = _("zones")

    def __str__(self) -> str:
        return f"{self.letter} · {self.name}"

    def clean(self) -> None:
        super().clean()
        errors: dict[str, ValidationError] = {}
        if not ZONE_LETTER.match(self.letter or ""):
            errors["letter"] = ValidationError(_("One to three capital letters or digits."))
        for position, size in (("x", "width"), ("y", "height")):
            start, length = getattr(self, position), getattr(self, size)
            if start is not None and length is not None and start + length > 1:
                errors[size] = ValidationError(_("The zone reaches beyond the plan."))
        if errors:
            raise ValidationError(errors)

    @property
    def has_area(self) -> bool:
        return None not in (self.x, self.y, self.width, self.height)


class ExhibitionPlace(TranslatedRow):
    """A stage, a room, an entrance: where sessions are held, and what the plan shows besides booths."""

    page = ParentalKey("exhibition.ExhibitionPage", on_delete=models.CASCADE, related_name="places")
    key = models.SlugField(
        _("short name in addresses"),
        max_length=40,
        blank=True,
        help_text=_("Empty: made from the name."),
    )
    name = models.CharField(_("name"), max_length=80)
    kind = models.CharField(
        _("kind"), max_length=20, choices=PlaceKind.choices, default=PlaceKind.STAGE
    )
    x = share_of_plan(_("position from the left"))
    y = share_of_plan(_("position from the top"))

    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("kind"), FieldPanel("key")]),
        FieldRowPanel([FieldPanel("x"), FieldPanel("y")]),
    ]

    override_translatable_fields = [SynchronizedField("key")]

    class Meta(TranslatedRow.Meta):
        verbose_name = _("place")
        verbose_name_plural = _("places")

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        super().clean()
        self.make_key()

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.make_key()
        super().save(*args, **kwargs)

    def make_key(self) -> None:
        """A place without a key would be that of every session without a place."""
        if not self.key and self.name:
            self.key = key_from(self.name, 40, prefix="tempat")

    @property
    def has_position(self) -> bool:
        return self.x is not None and self.y is not None


class ExhibitionAnnouncement(TranslatedRow):
    """A short notice shown on every page of the exhibition, from a moment on and until another.

    It cannot wait for its translation: until then visitors read it as it was written.
    """

    shown_untranslated = True  # see core.translations.sync

    page = ParentalKey(
        "exhibition.ExhibitionPage", on_delete=models.CASCADE, related_name="announcements"
    )
    kind = models.CharField(
        _("kind"),
        max_length=12,
        choices=AnnouncementKind.choices,
        default=AnnouncementKind.INFORMATION,
    )
    text = models.CharField(_("text"), max_length=240)
    published_at = models.DateTimeField(_("from"), default=this_minute)
    until = models.DateTimeField(
        _("until"), null=True, blank=True, help_text=_("Empty: as long as the exhibition runs.")
    )
    booth = models.ForeignKey(
        "exhibition.BoothPage",
        verbose_name=_("booth"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="announcements",
    )
    # The language of the text where it is not the page's own; "" as a rule.
    language = models.CharField(max_length=12, blank=True, editable=False)

    panels = [
        FieldPanel("text"),
        FieldRowPanel([FieldPanel("kind"), PageChooserPanel("booth", "exhibition.BoothPage")]),
        FieldRowPanel([FieldPanel("published_at"), FieldPanel("until")]),
    ]

    class Meta(TranslatedRow.Meta):
        verbose_name = _("announcement")
        verbose_name_plural = _("announcements")

    def __str__(self) -> str:
        return self.text

    def clean(self) -> None:
        super().clean()
        if self.until and self.published_at and self.until <= self.published_at:
            raise ValidationError({"until": _("The end lies before the start.")})

    def is_shown_at(self, moment: datetime.datetime) -> bool:
        return self.published_at <= moment and (self.until is None or moment < self.until)
