"""Translates any page as a translator would: every text gets a recognisable translation."""

from collections.abc import Iterator
from typing import Any

from django.test import TestCase
from wagtail.fields import StreamField
from wagtail.models import Locale, Page
from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)
from wagtail_localize.operations import TranslationCreator

MARK = "EN·"


def translate(page: Page, locale: Locale) -> Page:
    """The published translation of the published `page`; pages above it are translated too."""
    if not page.has_translation(locale):
        TranslationCreator(user=None, target_locales=[locale]).create_translations(page)
    return retranslate(page, locale)


def retranslate(page: Page, locale: Locale) -> Page:
    """Bring what changed in `page` to its translation: update, translate the new texts, publish."""
    source = TranslationSource.objects.get_for_instance(page.specific)
    source.update_from_db()
    for segment in StringSegment.objects.filter(source=source).select_related("string"):
        StringTranslation.objects.get_or_create(
            translation_of=segment.string,
            locale=locale,
            context_id=segment.context_id,
            defaults={"data": MARK + segment.string.data},
        )
    translation = Translation.objects.get(source=source, target_locale=locale)
    with TestCase.captureOnCommitCallbacks(execute=True):  # published once committed
        translation.save_target(publish=True)
    return page.get_translation(locale).specific


def texts_of(page: Page) -> set[str]:
    """Every text that the translator of `page` is given."""
    source = TranslationSource.objects.get_for_instance(page.specific)
    segments = StringSegment.objects.filter(source=source).select_related("string")
    return {segment.string.data for segment in segments}


def raw(instance: Any, name: str) -> Any:
    """The stored value of a field, of plain types only."""
    field = instance._meta.get_field(name)
    value = field.value_from_object(instance)
    return value.get_prep_value() if isinstance(field, StreamField) else value


def translated(value: Any, texts: set[str]) -> Any:
    """What `value` becomes when each of `texts` in it is translated and nothing else changes."""
    if isinstance(value, dict):
        return {key: translated(item, texts) for key, item in value.items()}
    if isinstance(value, list):
        return [translated(item, texts) for item in value]
    if not isinstance(value, str):
        return value
    if value in texts:
        return MARK + value
    for text in sorted(texts, key=len, reverse=True):
        value = value.replace(f">{text}<", f">{MARK}{text}<")
    return value


def leaves(value: Any) -> Iterator[str]:
    """Every string within a stored value."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from leaves(item)
    elif isinstance(value, str):
        yield value
