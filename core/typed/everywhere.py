"""Puts the fields of this package into every form and block of the editor, found by their kind."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.apps import apps
from django.db import models
from wagtail import blocks
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.widgets import AdminAutoHeightTextInput
from wagtail.fields import StreamField

from core.typed import fields

DATES: dict[type[models.Field], type[forms.Field]] = {
    models.DateField: fields.TypedDateField,
    models.DateTimeField: fields.TypedDateTimeField,
    models.TimeField: fields.TypedTimeField,
}
NUMBERS: dict[type[models.Field], type[forms.Field]] = {
    models.DecimalField: fields.TypedDecimalField,
    models.FloatField: fields.TypedFloatField,
    models.IntegerField: fields.TypedIntegerField,
}
BLOCKS: dict[type[blocks.Block], Any] = {
    blocks.DateTimeBlock: fields.TypedDateTimeField,
    blocks.DateBlock: fields.TypedDateField,
    blocks.TimeBlock: fields.TypedTimeField,
    blocks.DecimalBlock: fields.TypedDecimalField,
    blocks.FloatBlock: fields.TypedFloatField,
    blocks.IntegerBlock: fields.TypedIntegerField,
    blocks.TextBlock: fields.TextField,
    blocks.CharBlock: fields.LineField,
}


def install() -> None:
    """Once, when all models are known."""
    for column, field in DATES.items():
        register_form_field_override(column, override={"form_class": field, "widget": field.widget})
    for column, field in NUMBERS.items():
        register_form_field_override(column, override=_number(field))
    # Exactly these: addresses and rich text are columns of text too, with fields of their own.
    register_form_field_override(
        models.CharField, override={"form_class": fields.LineField}, exact_class=True
    )
    register_form_field_override(
        models.TextField,
        override={"form_class": fields.TextField, "widget": AdminAutoHeightTextInput},
        exact_class=True,
    )
    for block in every_block():
        adopt_field(block)


def _number(field: type[forms.Field]) -> Any:
    """With the limits of the column, which the model judges itself once the form is read."""

    def override(column: Any) -> dict[str, Any]:
        if column.choices:
            return {}
        return {"form_class": field, "limits": column._validators, "widget": field.widget}

    return override


def every_block() -> Iterator[blocks.Block]:
    """Each block of each stream, however deep."""
    seen: set[int] = set()
    for model in apps.get_models():
        for column in model._meta.local_concrete_fields:
            if isinstance(column, StreamField):
                yield from _below(column.stream_block, seen)


def _below(block: blocks.Block, seen: set[int]) -> Iterator[blocks.Block]:
    if id(block) in seen:
        return
    seen.add(id(block))
    yield block
    children = list(getattr(block, "child_blocks", {}).values())
    children += [block.child_block] if isinstance(block, blocks.ListBlock) else []
    for child in children:
        yield from _below(child, seen)


def adopt_field(block: blocks.Block) -> None:
    """Let the field of a date, number or text block be one of ours; others stay as they are."""
    ours = next((field for kind, field in BLOCKS.items() if isinstance(block, kind)), None)
    if ours is None or isinstance(block.field, fields.Adopting):
        return
    if ours in (fields.LineField, fields.TextField) and type(block.field) is not forms.CharField:
        return
    block.field = ours.adopt(block.field)
