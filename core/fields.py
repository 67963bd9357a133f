"""Model fields used by more than one room."""

from collections.abc import Callable, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _


class ChoiceListField(models.JSONField):
    """Several values of one fixed list, kept as a JSON list in the list's own order.

    Plain data rather than a many-to-many relation: a translated page then carries its source's
    values like any other synchronised column.
    """

    def __init__(self, *args: Any, options: list[tuple[Any, Any]] | None = None, **kwargs: Any):
        self.options = list(options or [])
        kwargs.setdefault("default", list)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> tuple[str, str, Sequence[Any], dict[str, Any]]:
        # The options are not part of the schema: changing a label is no migration.
        return super().deconstruct()

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        super().validate(value, model_instance)
        allowed = {key for key, _label in self.options}
        unknown = [item for item in value or [] if item not in allowed]
        if unknown:
            raise ValidationError(
                _("%(value)s is not one of the available choices."),
                code="invalid_choice",
                params={"value": ", ".join(str(item) for item in unknown)},
            )

    def labels(self, values: list[Any]) -> list[Any]:
        """The options' labels for `values`, in the list's order; unknown values are left out."""
        return [label for key, label in self.options if key in values]

    def formfield(self, *args: Any, **kwargs: Any) -> forms.Field:
        coerce: Callable[[Any], Any] = type(self.options[0][0]) if self.options else str
        return forms.TypedMultipleChoiceField(
            choices=self.options,
            coerce=coerce,
            required=not self.blank,
            widget=forms.CheckboxSelectMultiple,
            label=kwargs.get("label", capfirst(self.verbose_name)),
            help_text=kwargs.get("help_text", self.help_text),
            initial=kwargs.get("initial", list),
        )
