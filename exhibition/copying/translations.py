"""The translations of a new exhibition: drafts, with the texts that the same words had before.

What wagtail-localize would save after each text had been entered again, in a tenth of the queries.
"""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify
from wagtail.coreutils import find_available_slug
from wagtail.models import Locale, Page, TranslatableMixin, _copy
from wagtail_localize.fields import copy_synchronised_fields
from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    Translation,
    TranslationLog,
    TranslationSource,
)
from wagtail_localize.segments.ingest import ingest_segments

from core.translations.records import record_source
from exhibition.copying.pages import NOT_OF_A_DRAFT, note_copy, note_revision


def languages_of(pages: Iterable[Page]) -> dict[UUID, list[Locale]]:
    """Into which languages each of `pages` is translated, by translation key; one query.

    A page that was never submitted for translation is left out.
    """
    found: dict[UUID, list[Locale]] = {}
    translations = Translation.objects.filter(
        source__object_id__in=[page.translation_key for page in pages], enabled=True
    )
    for each in translations.select_related("source", "target_locale").order_by("pk"):
        found.setdefault(each.source.object_id, []).append(each.target_locale)
    return found


def translate_like(original: Page, copy: Any, locale: Locale, user: Any) -> None:
    """Give `copy` a draft in `locale` with the translations that `original` has; one transaction.

    A text that has none stays in the first language, as does a new name.
    """
    parent = copy.get_parent().get_translation(locale)
    with transaction.atomic():
        source = TranslationSource.objects.filter(object_id=copy.translation_key).first()
        source = source or record_source(copy)
        _keep_texts(original, source, locale, user)
        draft = _draft_in(locale, copy, source)
        draft.slug = find_available_slug(parent, slugify(draft.slug))
        parent.add_child(instance=draft)
        revision = note_revision(draft, user)
        note_copy(draft, parent, copy, user)
        Translation.objects.get_or_create(source=source, target_locale=locale)
        TranslationLog.objects.create(source=source, locale=locale, revision=revision)


def _keep_texts(original: Page, source: TranslationSource, locale: Locale, user: Any) -> None:
    known = dict(
        StringTranslation.objects.filter(
            context__object_id=original.translation_key, locale=locale
        ).values_list("translation_of_id", "data")
    )
    segments = StringSegment.objects.filter(source=source, string_id__in=known)
    StringTranslation.objects.bulk_create(
        [
            StringTranslation(
                translation_of_id=string_id,
                context_id=context_id,
                locale=locale,
                data=known[string_id],
                translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
                last_translated_by=user,
            )
            for string_id, context_id in set(segments.values_list("string_id", "context_id"))
        ],
        ignore_conflicts=True,
    )


def _draft_in(locale: Locale, page: Any, source: TranslationSource) -> Any:
    """`page` in `locale`, unsaved and locked, with what has been translated of `source`."""
    original = source.as_instance()
    draft, rows = _copy(
        page,
        exclude_fields=[*page.default_exclude_fields_in_copy, *page.exclude_fields_in_copy],
        update_attrs={
            **NOT_OF_A_DRAFT,
            "locale": locale,
            "locked": True,
            "locked_at": timezone.now(),
        },
    )
    for row in rows.values():
        if isinstance(row, TranslatableMixin):
            row.locale = locale
    copy_synchronised_fields(original, draft)
    segments = source._get_segments_for_translation(locale, fallback=True)
    ingest_segments(original, draft, source.locale, locale, segments)
    draft.draft_title = draft.title
    return draft
