"""The programme: sessions are rows of their exhibition (docs/decisions/0020-programme-sessions.md)."""

import datetime

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, PageChooserPanel
from wagtail_localize.fields import SynchronizedField

from exhibition.enums import SessionKind
from exhibition.models.fields import Sequenced, TranslatedRow, require_both_or_neither

LONGEST = datetime.timedelta(hours=24)


class ProgrammeSession(Sequenced, TranslatedRow):
    """One item of the programme. Times as they are now; the planned ones where they were changed."""

    calendar_fields = ("title", "description", "place", "starts_at", "ends_at", "is_cancelled")

    page = ParentalKey(
        "exhibition.ExhibitionPage", on_delete=models.CASCADE, related_name="sessions"
    )
    title = models.CharField(_("title"), max_length=160)
    kind = models.CharField(
        _("kind"), max_length=16, choices=SessionKind.choices, default=SessionKind.TALK
    )
    starts_at = models.DateTimeField(_("starts"))
    ends_at = models.DateTimeField(_("ends"))
    planned_starts_at = models.DateTimeField(
        _("was planned from"),
        null=True,
        blank=True,
        help_text=_("Only if the time was changed after it was announced: both are then shown."),
    )
    planned_ends_at = models.DateTimeField(_("was planned until"), null=True, blank=True)
    is_cancelled = models.BooleanField(_("cancelled"), default=False)
    place = models.CharField(
        _("place"),
        max_length=40,
        blank=True,
        help_text=_("Places are kept under “Plan”. A new one can be chosen after saving."),
    )
    description = models.TextField(_("description"), max_length=600, blank=True)
    speakers = models.CharField(_("with"), max_length=250, blank=True)
    innovation = models.ForeignKey(
        "showcase.InnovationPage",
        verbose_name=_("innovation"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="sessions",
    )
    booth = models.ForeignKey(
        "exhibition.BoothPage",
        verbose_name=_("booth"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="sessions",
    )
    panels = [
        FieldPanel("title"),
        FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
        FieldRowPanel([FieldPanel("place"), FieldPanel("kind")]),
        FieldPanel("description"),
        FieldPanel("speakers"),
        FieldRowPanel(
            [
                PageChooserPanel("innovation", "showcase.InnovationPage"),
                PageChooserPanel("booth", "exhibition.BoothPage"),
            ]
        ),
        FieldRowPanel([FieldPanel("planned_starts_at"), FieldPanel("planned_ends_at")]),
        FieldPanel("is_cancelled"),
    ]

    override_translatable_fields = [SynchronizedField("place")]

    class Meta(TranslatedRow.Meta):
        verbose_name = _("session")
        verbose_name_plural = _("sessions")

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        errors: dict[str, ValidationError] = {}
        require_both_or_neither(errors, self, "planned_starts_at", "planned_ends_at")
        for start, end in (("starts_at", "ends_at"), ("planned_starts_at", "planned_ends_at")):
            check_length(errors, getattr(self, start), getattr(self, end), end)
        if errors:
            raise ValidationError(errors)

    @property
    def is_changed(self) -> bool:
        """Whether it was announced for another time."""
        planned = (self.planned_starts_at, self.planned_ends_at)
        return None not in planned and planned != (self.starts_at, self.ends_at)


def check_length(
    errors: dict[str, ValidationError],
    start: datetime.datetime | None,
    end: datetime.datetime | None,
    field: str,
) -> None:
    if start is None or end is None or field in errors:
        return
    if end <= start:
        errors[field] = ValidationError(_("The end lies before the start."), code="order")
    elif end - start > LONGEST:
        errors[field] = ValidationError(
            _("A session lasts no longer than a day. Make one session for each day.")
        )
