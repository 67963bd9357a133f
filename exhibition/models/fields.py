"""Columns that several models of the exhibition have."""

from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Orderable, TranslatableMixin

OUTSIDE = _("A position on the plan lies between 0 and 1.")


def share_of_plan(verbose_name: Any, **kwargs: Any) -> models.DecimalField:
    """A position or size as a share (0 to 1) of the plan: it survives a plan of another size."""
    kwargs.setdefault("null", True)
    kwargs.setdefault("blank", True)
    return models.DecimalField(
        verbose_name,
        max_digits=6,
        decimal_places=4,
        validators=[
            MinValueValidator(Decimal(0), message=OUTSIDE),
            MaxValueValidator(Decimal(1), message=OUTSIDE),
        ],
        **kwargs,
    )


class TranslatedRow(TranslatableMixin, Orderable):
    """Abstract: one ordered row of a page, in the page's language."""

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        abstract = True


def require_both_or_neither(
    errors: dict[str, ValidationError], row: models.Model, first: str, second: str
) -> None:
    """Note an error on the field that is missing where the other one is filled in."""
    values = {name: getattr(row, name) for name in (first, second)}
    for name, other in ((first, second), (second, first)):
        if values[name] is None and values[other] is not None:
            errors[name] = ValidationError(_("Give both or neither."), code="incomplete")
