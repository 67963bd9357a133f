"""What is removed from a page goes from its translations: nobody translates an absence.

A text that is emptied has no segment any more, so the translation would keep its own for good.
"""

from collections.abc import Collection
from typing import Any

from django.db import models
from wagtail.fields import StreamField
from wagtail.models import TranslatableMixin
from wagtail_localize.fields import TranslatableField, get_translatable_fields

EMPTY: tuple[Any, ...] = (None, "", [], {})


def take_away(source: Any, version: Any, kept: Collection[str] = ()) -> bool:
    """Empty in `version` what is empty in `source`; returns whether anything was.

    `source` and `version` are a page and its translation, or a row of each. Rows and blocks that
    `source` has no more are dropped. Fields in `kept` have a value of the language's own.
    """
    changed = False
    for declared in get_translatable_fields(type(source)):
        if declared.field_name in kept or not isinstance(declared, TranslatableField):
            continue
        field = source._meta.get_field(declared.field_name)
        if isinstance(field, models.ManyToOneRel):
            changed |= _take_rows(source, version, field)
        elif isinstance(field, StreamField):
            changed |= _take_blocks(source, version, field)
        elif field.concrete and not field.many_to_many:
            value = getattr(source, field.attname)
            if value in EMPTY and getattr(version, field.attname) not in EMPTY:
                setattr(version, field.attname, value)
                changed = True
    return changed


def _take_rows(source: Any, version: Any, relation: models.ManyToOneRel) -> bool:
    if not issubclass(relation.related_model, TranslatableMixin):  # type: ignore[arg-type]
        return False
    originals = {row.translation_key: row for row in getattr(source, relation.name).all()}
    rows = list(getattr(version, relation.name).all())
    left = [row for row in rows if row.translation_key in originals]
    emptied = [take_away(originals[row.translation_key], row) for row in left]
    if len(left) == len(rows) and not any(emptied):
        return False
    getattr(version, relation.name).set(left)
    return True


def _take_blocks(source: Any, version: Any, field: StreamField) -> bool:
    original = list(field.stream_block.get_prep_value(getattr(source, field.name)))
    stored = list(field.stream_block.get_prep_value(getattr(version, field.name)))
    left = without_removed(original, stored)
    if left == stored:
        return False
    setattr(version, field.name, field.stream_block.to_python(left))
    return True


def without_removed(original: Any, stored: Any) -> Any:
    """`stored` without the blocks and texts that `original`, of the same shape, does not have.

    Blocks keep their identity in translations; a list without identities is left alone.
    """
    if original in EMPTY:
        return original if stored not in EMPTY else stored
    if isinstance(original, dict) and isinstance(stored, dict):
        return {
            key: without_removed(original[key], value) if key in original else value
            for key, value in stored.items()
        }
    if isinstance(original, list) and isinstance(stored, list) and _have_identity(stored):
        by_id = {item.get("id"): item for item in original if isinstance(item, dict)}
        return [
            {**item, "value": without_removed(by_id[item["id"]].get("value"), item.get("value"))}
            for item in stored
            if item["id"] in by_id
        ]
    return stored


def _have_identity(items: list[Any]) -> bool:
    return all(isinstance(item, dict) and item.get("id") for item in items)
