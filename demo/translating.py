"""English versions as real translations: the editor shows them as translated, later syncs work.

A page of the sample is drafted twice, in Indonesian and in English, with the same identifiers of
blocks and rows. Both are published, and each text of the second is noted as the translation of its
counterpart in the first, segment by segment, as if a translator had entered it. What
wagtail-localize builds from these notes is the English page as it stands; a test compares them.
"""

import json
from collections import defaultdict

from django.core.serializers.json import DjangoJSONEncoder
from wagtail.models import Locale, Page
from wagtail_localize.models import (
    OverridableSegment,
    SegmentOverride,
    StringSegment,
    StringTranslation,
    Translation,
    TranslationLog,
    TranslationSource,
)
from wagtail_localize.segments import OverridableSegmentValue, StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from core.translations.records import record_source


class UnmatchedTextsError(Exception):
    """The two language versions of a text differ in structure."""


def record_translation(source: Page, version: Page) -> None:
    """Note that the page `version` is the complete translation of the page `source`.

    Raises UnmatchedTextsError if a text of one has no counterpart in the other.
    """
    locale = version.locale
    record = record_source(source)
    strings, values = _texts_of(version)
    _keep_strings(record, strings, locale)
    _keep_overrides(record, values, locale)
    Translation.objects.get_or_create(source=record, target_locale=locale)
    TranslationLog.objects.create(source=record, locale=locale, revision=version.latest_revision)


def _texts_of(version: Page) -> tuple[dict[str, list[str]], dict[str, object]]:
    """The translated strings by path, in order, and the values that may be overridden by path."""
    strings: dict[str, list[str]] = defaultdict(list)
    values: dict[str, object] = {}
    for segment in extract_segments(version):
        if isinstance(segment, StringSegmentValue):
            strings[segment.path].append(segment.string.data)
        elif isinstance(segment, OverridableSegmentValue):
            values[segment.path] = segment.data
    return strings, values


def _keep_strings(record: TranslationSource, strings: dict[str, list[str]], locale: Locale) -> None:
    segments: dict[str, list[StringSegment]] = defaultdict(list)
    for segment in (
        StringSegment.objects.filter(source=record)
        .select_related("string", "context")
        .order_by("order")
    ):
        segments[segment.context.path].append(segment)
    texts: dict[tuple[int, int], str] = {}
    for path in segments.keys() | strings.keys():
        originals, translations = segments[path], strings[path]
        if len(originals) != len(translations):
            raise UnmatchedTextsError(
                f"{record.object_repr}: {path} has {len(originals)} texts in the source language "
                f"and {len(translations)} in {locale.language_code}"
            )
        for original, text in zip(originals, translations, strict=True):
            place = (original.string_id, original.context_id)
            if texts.setdefault(place, text) != text:
                raise UnmatchedTextsError(
                    f"{record.object_repr}: {path} says {original.string.data!r} twice, "
                    f"with two translations"
                )
    StringTranslation.objects.bulk_create(
        [
            StringTranslation(
                translation_of_id=string_id,
                context_id=context_id,
                locale=locale,
                data=text,
                translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
            )
            for (string_id, context_id), text in texts.items()
        ],
        ignore_conflicts=True,
    )


def _keep_overrides(record: TranslationSource, values: dict[str, object], locale: Locale) -> None:
    """Values that are synchronised as a rule and differ in this language all the same."""
    differing = []
    for segment in OverridableSegment.objects.filter(source=record).select_related("context"):
        path = segment.context.path
        value = json.loads(json.dumps(values.get(path), cls=DjangoJSONEncoder))
        if path in values and value != segment.data:
            differing.append(
                SegmentOverride(locale=locale, context=segment.context, data_json=json.dumps(value))
            )
    SegmentOverride.objects.bulk_create(differing)
