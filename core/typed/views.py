"""Answers how a value is understood while it is being typed."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest, JsonResponse
from django.urls import path
from django.views.decorators.http import require_GET

from core.typed.fields import (
    TypedDateField,
    TypedDateTimeField,
    TypedDecimalField,
    TypedIntegerField,
    TypedTimeField,
)
from core.typed.numbers import number_from

DATES: dict[str, type[forms.Field]] = {
    "date": TypedDateField,
    "time": TypedTimeField,
    "datetime": TypedDateTimeField,
}
LONGEST = 80


@require_GET
def understood(request: HttpRequest) -> JsonResponse:
    """`words` for what is understood, `error` for what is not; both empty for an empty value.

    Query: `kind` (date, time, datetime, number), `value`, and the limits of a number as
    `min-value`, `max-value`, `decimal-places`.
    """
    value = request.GET.get("value", "")[:LONGEST]
    field = _field(request.GET)
    answer = {"words": "", "error": ""}
    try:
        found = field.clean(value)
    except ValidationError as error:
        answer["error"] = " ".join(error.messages)
    else:
        answer["words"] = field.in_words(found) if found is not None else ""  # type: ignore[attr-defined]
    return JsonResponse(answer)


def _field(query: Any) -> forms.Field:
    kind = DATES.get(query.get("kind", ""))
    if kind is not None:
        return kind(required=False)
    limits = {
        name: _limit(query.get(name.replace("_", "-"))) for name in ("min_value", "max_value")
    }
    places = _limit(query.get("decimal-places"))
    if "decimal-places" in query and places != 0:
        return TypedDecimalField(
            required=False, decimal_places=int(places) if places else None, **limits
        )
    return TypedIntegerField(required=False, **limits)


def _limit(text: str | None) -> Any:
    try:
        return number_from(text) if text else None
    except ValidationError:
        return None


def urls() -> list[Any]:
    return [path("typed-values/", understood, name="typed_values")]
