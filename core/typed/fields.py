"""Form fields that understand what people type, for the editor and for our own forms."""

import copy
import datetime
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.utils import from_current_timezone
from wagtail.admin.widgets import AdminDateInput, AdminDateTimeInput, AdminTimeInput

from core.cleaning import clean_line, clean_text
from core.typed.dates import date_from, datetime_from, time_from
from core.typed.numbers import number_from
from core.typed.widgets import (
    TypedDateInput,
    TypedDateTimeInput,
    TypedNumberInput,
    TypedTimeInput,
)
from core.typed.words import date_in_words, moment_in_words, number_in_words, time_in_words


class Adopting:
    """Can take the place of a field that Django or Wagtail has made, with all its options."""

    @classmethod
    def adopt(cls, field: forms.Field) -> forms.Field:
        adopted: Any = copy.copy(field)
        adopted.__class__ = cls
        adopted.widget = cls.fitting_widget(field.widget)
        adopted.widget.is_required = field.required
        adopted.widget.attrs.update(adopted.widget_attrs(adopted.widget))
        return adopted

    @classmethod
    def fitting_widget(cls, widget: forms.Widget) -> forms.Widget:
        return copy.deepcopy(widget)


# --- Days and times ------------------------------------------------------------------------------


class Dated(Adopting):
    """Whatever calendar widget a form asks for, the one that keeps what is typed takes its place."""

    wagtails_widget: type[forms.Widget]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        if kwargs.get("widget") is not None:
            kwargs["widget"] = self.fitting_widget(kwargs["widget"])
        super().__init__(*args, **kwargs)

    @classmethod
    def fitting_widget(cls, widget: Any) -> forms.Widget:
        made: Any = widget() if isinstance(widget, type) else widget
        if type(made) is not cls.wagtails_widget:
            return copy.deepcopy(made)
        ours: Any = cls.widget  # type: ignore[attr-defined]
        options = {"attrs": made.attrs, "format": made.format}  # type: ignore[attr-defined]
        if isinstance(made, AdminDateTimeInput):
            options["js_overlay_parent_selector"] = made.js_overlay_parent_selector
        return ours(**options)


class TypedDateField(Dated, forms.DateField):
    widget = TypedDateInput
    wagtails_widget = AdminDateInput

    def to_python(self, value: Any) -> datetime.date | None:
        if isinstance(value, str) and value.strip():
            return date_from(value)
        return super().to_python(value)

    def in_words(self, value: datetime.date) -> str:
        return date_in_words(value)


class TypedTimeField(Dated, forms.TimeField):
    widget = TypedTimeInput
    wagtails_widget = AdminTimeInput

    def to_python(self, value: Any) -> datetime.time | None:
        if isinstance(value, str) and value.strip():
            return time_from(value)
        return super().to_python(value)

    def in_words(self, value: datetime.time) -> str:
        return time_in_words(value)


class TypedDateTimeField(Dated, forms.DateTimeField):
    widget = TypedDateTimeInput
    wagtails_widget = AdminDateTimeInput

    def to_python(self, value: Any) -> datetime.datetime | None:
        if isinstance(value, str) and value.strip():
            moment = datetime_from(value)
            return moment if moment.tzinfo else from_current_timezone(moment)
        return super().to_python(value)

    def in_words(self, value: datetime.datetime) -> str:
        return moment_in_words(value)


# --- Numbers -------------------------------------------------------------------------------------


class Numeric(Adopting):
    """A number in a field of text.

    `limits`: validators of the column. They help to tell thousands from decimals; the model says
    what breaks them.
    """

    limits: Sequence[Callable[[Any], None]] = ()

    def __init__(self, *, limits: Sequence[Callable[[Any], None]] = (), **kwargs: Any) -> None:
        self.limits = limits
        super().__init__(**kwargs)

    def number(self, value: Any) -> Decimal | None:
        if value in self.empty_values:  # type: ignore[attr-defined]
            return None
        return number_from(str(value), self.fits) if isinstance(value, str) else Decimal(str(value))

    def fits(self, value: Decimal) -> bool:
        try:
            for validate in (*self.validators, *self.limits):  # type: ignore[attr-defined]
                validate(value)
        except ValidationError:
            return False
        return True

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        names = ("min_value", "max_value", "decimal_places")
        told = {name: getattr(self, name, None) for name in names}
        for validator in self.limits:  # the column's own
            name = getattr(validator, "code", "")
            if name in told and told[name] is None:
                told[name] = validator.limit_value  # type: ignore[attr-defined]
        return {
            f"data-typed-{name.replace('_', '-')}": str(limit)
            for name, limit in told.items()
            if limit is not None
        }

    @classmethod
    def fitting_widget(cls, widget: forms.Widget) -> forms.Widget:
        return TypedNumberInput(
            {k: v for k, v in widget.attrs.items() if k not in ("step", "min", "max")}
        )

    def in_words(self, value: Any) -> str:
        return number_in_words(Decimal(str(value)))


class TypedDecimalField(Numeric, forms.DecimalField):
    widget = TypedNumberInput

    def to_python(self, value: Any) -> Decimal | None:  # type: ignore[override]
        return self.number(value)


class TypedFloatField(Numeric, forms.FloatField):
    widget = TypedNumberInput

    def to_python(self, value: Any) -> float | None:  # type: ignore[override]
        number = self.number(value)
        return None if number is None else float(number)


class TypedIntegerField(Numeric, forms.IntegerField):
    widget = TypedNumberInput

    def fits(self, value: Decimal) -> bool:
        return value == int(value) and super().fits(value)

    def to_python(self, value: Any) -> int | None:
        number = self.number(value)
        if number is not None and number != int(number):
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        return None if number is None else int(number)


# --- Words ---------------------------------------------------------------------------------------


class LineField(Adopting, forms.CharField):
    """One line of text, cleaned before its length and presence are judged."""

    def to_python(self, value: Any) -> str | None:
        return super().to_python(clean_line(value) if isinstance(value, str) else value)


class TextField(Adopting, forms.CharField):
    """Several lines of text, cleaned before their length and presence are judged."""

    def to_python(self, value: Any) -> str | None:
        return super().to_python(clean_text(value) if isinstance(value, str) else value)
