"""A few rows each of many tables, in one query.

A profile shows three awards, two figures, five people, some names of reference data: a dozen
tables, a handful of rows of each. Fetched one after the other they cost a query a table; here
they travel as JSON objects in one UNION, which SQLite and PostgreSQL both understand.

Not for long lists: a row is read twice, as JSON and as an object.
"""

import datetime
import json
from collections.abc import Mapping
from typing import Any

from django.db import models
from django.db.models import CharField, F, JSONField, QuerySet, Value
from django.db.models.functions import JSONObject
from django.utils.dateparse import parse_datetime


def fetch_together(querysets: Mapping[str, QuerySet]) -> dict[str, list[Any]]:
    """The objects of each queryset under its name, in one query (none if all are empty).

    Order, slices and select_related of the querysets are lost: sort the lists, and put a slice
    into a subquery (`pk__in`). Models with multi-table parents are not supported.
    """
    names = list(querysets)
    parts = [_as_rows(number, querysets[name]) for number, name in enumerate(names)]
    found: dict[str, list[Any]] = {name: [] for name in names}
    if not parts:
        return found
    for number, row in parts[0].union(*parts[1:], all=True).order_by():
        name = names[int(number)]
        found[name].append(_as_object(querysets[name].model, row))
    return found


def _as_rows(number: int, queryset: QuerySet) -> QuerySet:
    columns = {field.attname: F(field.attname) for field in queryset.model._meta.concrete_fields}
    return queryset.order_by().values_list(
        Value(str(number), output_field=CharField()), JSONObject(**columns)
    )


def _as_object(model: type[models.Model], row: dict[str, Any]) -> models.Model:
    fields = model._meta.concrete_fields
    values = [_as_python(field, row[field.attname]) for field in fields]
    return model.from_db("default", [field.attname for field in fields], values)


def _as_python(field: models.Field, value: Any) -> Any:
    """`value` as the field holds it. Databases write dates and numbers into JSON in their ways."""
    if value is None:
        return None
    if isinstance(field, JSONField):
        return json.loads(value) if isinstance(value, str) else value
    if isinstance(field, models.DateTimeField):
        moment = parse_datetime(value)
        if moment is None or moment.tzinfo:
            return moment
        return moment.replace(tzinfo=datetime.UTC)
    if isinstance(field, models.ForeignKey):
        return field.target_field.to_python(value)
    return field.to_python(str(value) if isinstance(field, models.DecimalField) else value)
