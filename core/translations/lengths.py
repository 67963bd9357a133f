"""A translation that is longer than its column is told to the translator, and not used.

Columns of rows and blocks are judged by nobody else: a database that cuts nothing would refuse the
whole page, one that does not look would keep what no form accepts.
"""

from html import unescape
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.utils.html import strip_tags
from django.utils.translation import ngettext
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, TranslationContext, TranslationSource


def before_saving(sender: type, instance: StringTranslation, **kwargs: Any) -> None:
    """Signal handler of `pre_save`: marks what is too long, in the words that its editor shows."""
    if instance.context is None:
        return
    length = len(plain(instance.data))
    limit = limit_of(instance.context)
    if limit is not None and length > limit:
        instance.has_error = True
        instance.field_error = ngettext(
            "Too long: %(length)d characters. At most %(limit)d character fits here.",
            "Too long: %(length)d characters. At most %(limit)d characters fit here.",
            limit,
        ) % {"length": length, "limit": limit}


def limit_of(context: TranslationContext) -> int | None:
    """How many characters the text at `context` may have; None where there is no limit."""
    source = TranslationSource.objects.filter(object_id=context.object_id).first()
    model = source.specific_content_type.model_class() if source is not None else None
    return _limit(model, context.path.split("."), source) if model is not None else None


def _limit(model: type[models.Model], path: list[str], source: TranslationSource) -> int | None:
    try:
        field = model._meta.get_field(path[0])
    except FieldDoesNotExist:
        return None
    if isinstance(field, models.ManyToOneRel):
        row: Any = field.related_model
        return _limit(row, path[2:], source) if len(path) > 2 else None
    if isinstance(field, StreamField):
        return _limit_in_stream(field, path, source)
    if isinstance(field, RichTextField):
        return None
    return getattr(field, "max_length", None)


def _limit_in_stream(field: StreamField, path: list[str], source: TranslationSource) -> int | None:
    """The path names blocks by their identity: which kind they are stands in the source."""
    instance = source.as_instance()
    if not isinstance(instance, field.model):  # a stream of a row
        return None
    stored = field.stream_block.get_prep_value(getattr(instance, field.name))
    return _limit_of_block(field.stream_block, list(stored), path[1:])


def _limit_of_block(block: blocks.Block, stored: Any, path: list[str]) -> int | None:
    if not path:
        return getattr(getattr(block, "field", None), "max_length", None)
    if isinstance(block, blocks.StructBlock):
        child = block.child_blocks.get(path[0])
        return _limit_of_block(child, (stored or {}).get(path[0]), path[1:]) if child else None
    items = stored if isinstance(stored, list) else []
    item = next((i for i in items if isinstance(i, dict) and i.get("id") == path[0]), None)
    if item is None:
        return None
    if isinstance(block, blocks.StreamBlock):
        child = block.child_blocks.get(item["type"])
    else:
        child = getattr(block, "child_block", None)
    return _limit_of_block(child, item.get("value"), path[1:]) if child else None


def after_saving(sender: type, instance: StringTranslation, **kwargs: Any) -> None:
    """Signal handler of `post_save`, in place of wagtail-localize's own.

    The editor's lists show the translation of a title at once. The library writes it there as it is
    stored, with entities and however long it is, which fails in the database.
    """
    if instance.context is not None and instance.context.path == "title" and not instance.has_error:
        Page.objects.filter(
            translation_key=instance.context.object_id, locale_id=instance.locale_id
        ).update(draft_title=plain(instance.data))


def plain(text: str) -> str:
    """A stored translation as it reads."""
    return unescape(strip_tags(text))
