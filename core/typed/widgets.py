"""Inputs that leave what is typed as it is, and say beside it how it is understood."""

from decimal import Decimal
from typing import Any

from django import forms
from django.urls import reverse
from wagtail.admin.telepath import register
from wagtail.admin.telepath.widgets import WidgetAdapter
from wagtail.admin.widgets import AdminDateInput, AdminDateTimeInput, AdminTimeInput

from core.typed.numbers import typed_form

SCRIPT = "js/admin/typed-values.js"


class Echoing:
    """Tells the script where to ask how a value is understood."""

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        attrs = {"data-typed-url": reverse("typed_values"), **(attrs or {})}
        return super().get_context(name, value, attrs)  # type: ignore[misc]

    @property
    def media(self) -> forms.Media:
        return super().media + forms.Media(js=[SCRIPT])  # type: ignore[misc]


class Echoed(Echoing):
    """The calendar of the editor replaces what it does not understand by today: not here."""

    kind = ""

    def __init__(self, attrs: dict[str, Any] | None = None, **kwargs: Any) -> None:
        super().__init__(attrs={"data-typed": self.kind, **(attrs or {})}, **kwargs)  # type: ignore[call-arg]

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "validateOnBlur": False}  # type: ignore[misc]


class TypedDateInput(Echoed, AdminDateInput):
    kind = "date"


class TypedTimeInput(Echoed, AdminTimeInput):
    kind = "time"


class TypedDateTimeInput(Echoed, AdminDateTimeInput):
    kind = "datetime"


class TypedNumberInput(Echoing, forms.TextInput):
    """Text, because a browser's own field for numbers drops the comma of `41,5`."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        defaults = {"data-typed": "number", "inputmode": "decimal", "autocomplete": "off"}
        super().__init__({**defaults, **(attrs or {})})

    def format_value(self, value: Any) -> str | None:
        if isinstance(value, Decimal | int | float) and not isinstance(value, bool):
            return typed_form(value)
        return super().format_value(value)


# In blocks, Wagtail's own adapters make bare inputs: these keep the attributes.
for widget in (TypedDateInput, TypedTimeInput, TypedDateTimeInput):
    register(WidgetAdapter(), widget)
