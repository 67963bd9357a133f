"""Columns that several models of the exhibition have."""

from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Orderable, TranslatableMixin

OUTSIDE = _("A position on the plan lies between 0 and 1.")


ON_THE_PLAN = [
    MinValueValidator(Decimal(0), message=OUTSIDE),
    MaxValueValidator(Decimal(1), message=OUTSIDE),
]


def share_of_plan(verbose_name: Any, **kwargs: Any) -> models.DecimalField:
    """A position or size as a share (0 to 1) of the plan: it survives a plan of another size."""
    kwargs.setdefault("null", True)
    kwargs.setdefault("blank", True)
    return models.DecimalField(
        verbose_name,
        max_digits=6,
        decimal_places=4,
        validators=ON_THE_PLAN,
        **kwargs,
    )


class TranslatedRow(TranslatableMixin, Orderable):
    """Abstract: one ordered row of a page, in the page's language."""

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        abstract = True


class Sequenced(models.Model):
    """Abstract: a row that becomes an entry of people's calendars.

    A change of one of `calendar_fields` raises `sequence` above that of the published row, so that
    a calendar which has the entry takes over the new one (RFC 5545, 3.8.7.4).
    """

    calendar_fields: tuple[str, ...] = ()

    sequence = models.PositiveIntegerField(default=0, editable=False)
    changed_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        stored = type(self)._default_manager.filter(pk=self.pk).first() if self.pk else None
        if stored is not None:
            changed = any(
                getattr(self, name) != getattr(stored, name) for name in self.calendar_fields
            )
            self.sequence = stored.sequence + changed
            self.changed_at = timezone.now() if changed else stored.changed_at
        super().save(*args, **kwargs)


def require_both_or_neither(
    errors: dict[str, ValidationError], row: models.Model, first: str, second: str
) -> None:
    """Note an error on the field that is missing where the other one is filled in."""
    values = {name: getattr(row, name) for name in (first, second)}
    for name, other in ((first, second), (second, first)):
        if values[name] is None and values[other] is not None:
            errors[name] = ValidationError(_("Give both or neither."), code="incomplete")
