"""Filters of the editor's lists that understand what people type."""

import django_filters

from core.typed.fields import TypedDateField


class TypedDateFilter(django_filters.DateFilter):
    field_class = TypedDateField
