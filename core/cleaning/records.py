"""Cleaning what is saved: every text field of every model of this site, found by its kind.

A receiver of `pre_save` rather than a base class: a field cannot be forgotten, and it does not
matter which way the text came in: editor, import, translation, message file, command.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models
from modelcluster.models import get_all_child_relations
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Revision

from core.cleaning.characters import clean_html, clean_line, clean_text
from core.cleaning.word import with_lists

# Models of libraries whose texts the public reads.
OF_LIBRARIES = (
    "wagtailcore.Page",
    "wagtailcore.Collection",
    "wagtaildocs.Document",
    "wagtail_localize.StringTranslation",
    "taggit.Tag",
)

Cleaner = Callable[[Any], Any]


def before_saving(sender: type[models.Model], instance: Any, **kwargs: Any) -> None:
    """Signal handler of `pre_save`."""
    if sender is Revision:
        model = ContentType.objects.get_for_id(instance.content_type_id).model_class()
        if model is not None:
            instance.content = cleaned_content(model, instance.content)
    else:
        clean_record(instance)


def clean_record(instance: models.Model) -> None:
    """Clean every text of `instance`; columns that were not loaded stay so."""
    for field, clean in text_fields(type(instance)):
        value = instance.__dict__.get(field.attname)
        if value:
            cleaned = clean(value)
            if cleaned is not value and cleaned != value:
                setattr(instance, field.attname, cleaned)


@cache
def text_fields(model: type[models.Model]) -> tuple[tuple[models.Field, Cleaner], ...]:
    """The columns of `model` that hold words, each with what cleans it; none for other people's models."""
    if model._meta.apps is not apps:  # as a migration sees it
        return ()
    if not (is_ours(model) or model._meta.label in OF_LIBRARIES):
        return ()
    pairs = ((field, cleaner_of(field)) for field in model._meta.concrete_fields)
    return tuple((field, clean) for field, clean in pairs if clean is not None)


def is_ours(model: type[models.Model]) -> bool:
    return Path(model._meta.app_config.path).parent == settings.BASE_DIR


def cleaner_of(field: models.Field) -> Cleaner | None:
    """What cleans the values of `field`; None where they are not words."""
    if isinstance(field, StreamField):
        return lambda value: clean_stream(field, value)
    if isinstance(field, RichTextField):
        return _if_text(_rich(field.features))
    if field.choices or isinstance(field, models.SlugField):
        return None
    if isinstance(field, models.TextField):
        return _if_text(lambda value: clean_text(value).strip())
    if isinstance(field, models.CharField):
        return _if_text(clean_line)
    return None


def _rich(features: Sequence[str] | None) -> Callable[[str], str]:
    """Cleans rich text; signs in front of paragraphs become lists where lists may be."""
    if features is not None and not {"ul", "ol"} <= set(features):
        return clean_html
    return lambda value: clean_html(with_lists(value))


def _if_text(clean: Callable[[str], str]) -> Cleaner:
    return lambda value: clean(value) if isinstance(value, str) else value


# --- Streams -------------------------------------------------------------------------------------


def clean_stream(field: StreamField, value: Any) -> Any:
    """The same value if nothing had to be cleaned."""
    if not isinstance(value, blocks.StreamValue):
        return value
    stored = field.stream_block.get_prep_value(value)
    cleaned = clean_block(field.stream_block, stored)
    return value if cleaned == stored else field.stream_block.to_python(cleaned)


def clean_block(block: blocks.Block, stored: Any) -> Any:
    """What the database keeps of one block, cleaned by the kind of the block."""
    if isinstance(stored, str):
        if isinstance(block, blocks.RichTextBlock):
            return _rich(block.features)(stored)
        if isinstance(block, blocks.RawHTMLBlock):
            return clean_html(stored)
        if isinstance(block, blocks.TextBlock) or not isinstance(block, blocks.FieldBlock):
            return clean_text(stored).strip()
        return clean_line(stored)
    if isinstance(stored, list):
        return [_clean_item(block, item) for item in stored]
    if isinstance(stored, dict):
        children = getattr(block, "child_blocks", {})
        return {key: clean_block(children.get(key, TEXTS), item) for key, item in stored.items()}
    return stored


def _clean_item(block: blocks.Block, item: Any) -> Any:
    """One child of a stream or list: wrapped with its kind and identity, or bare as older ones are."""
    if isinstance(block, blocks.StreamBlock) and isinstance(item, dict) and "value" in item:
        child = block.child_blocks.get(item.get("type"), TEXTS)
        return {**item, "value": clean_block(child, item["value"])}
    if isinstance(block, blocks.ListBlock):
        if isinstance(item, dict) and item.get("type") == "item" and "value" in item:
            return {**item, "value": clean_block(block.child_block, item["value"])}
        return clean_block(block.child_block, item)
    return clean_block(TEXTS, item)


TEXTS = blocks.TextBlock()  # stands for whatever a block keeps in a form of its own, such as tables


# --- Revisions -----------------------------------------------------------------------------------


def cleaned_content(model: type[models.Model], content: dict[str, Any]) -> dict[str, Any]:
    """The content of a revision, which holds an unpublished text: rows of child relations included."""
    cleaned = dict(content)
    for field, clean in text_fields(model):
        value = content.get(field.name)
        if not isinstance(value, str) or not value:
            continue
        cleaned[field.name] = (
            _clean_stored_stream(field, value) if isinstance(field, StreamField) else clean(value)
        )
    for name, row_model in _relations(model):
        rows = content.get(name)
        if isinstance(rows, list):
            cleaned[name] = [cleaned_content(row_model, row) for row in rows]
    return cleaned


def _clean_stored_stream(field: StreamField, value: str) -> str:
    stored = json.loads(value)
    cleaned = clean_block(field.stream_block, stored)
    return value if cleaned == stored else json.dumps(cleaned, ensure_ascii=False)


def _relations(model: type[models.Model]) -> Iterator[tuple[str, type[models.Model]]]:
    if hasattr(model, "serializable_data"):
        for relation in get_all_child_relations(model):
            yield relation.get_accessor_name(), relation.related_model


def every_model_with_texts() -> Iterator[type[models.Model]]:
    return (model for model in apps.get_models() if text_fields(model))
