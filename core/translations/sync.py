"""What happens to the translations of a page when the page is published again.

Nobody has to do anything twice: a change of a date or a number arrives in every language at once.
A change of words waits for a translator, and until then the translation keeps its own words; what
is removed is removed everywhere. Only what cannot wait, such as the notice that a booth has moved,
comes along untranslated and marked.
"""

from typing import Any

from django.db import models, transaction
from modelcluster.fields import ParentalKey
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.fields import (
    SynchronizedField,
    TranslatableField,
    get_translatable_fields,
)
from wagtail_localize.models import (
    OverridableSegment,
    SegmentOverride,
    Translation,
    TranslationSource,
)
from wagtail_localize.segments.extract import extract_segments

from core.models import BasePage
from core.translations.removals import take_away


def page_published(sender: type, instance: Page, **kwargs: Any) -> None:
    """Signal handler: bring the translations of a source page up to date once it is committed."""
    if isinstance(instance, BasePage) and instance.alias_of_id is None:
        transaction.on_commit(lambda: bring_up_to_date(instance))


def bring_up_to_date(page: BasePage) -> None:
    """Carry what changed in `page` to its translations; a page that is no source is left alone."""
    source = TranslationSource.objects.get_for_instance_or_none(page)
    if source is None or source.locale_id != page.locale_id:
        return
    _update_source(source)
    for translation in source.translations.filter(enabled=True).select_related("target_locale"):
        version = page.get_translation_or_none(translation.target_locale)
        if version is None:
            continue
        version = version.specific
        kept = _overridden(translation)
        removed = take_away(page, version, kept)
        texts, translated = translation.get_progress()
        if version.live and texts != translated:
            _carry_values(page, version, kept)
            continue
        if removed:
            version.save(clean=False)
        if version.live:
            translation.save_target(publish=True)
        elif removed:
            version.save_revision(log_action=False, clean=False)


def _update_source(source: TranslationSource) -> None:
    """Let `source` hold what the page says now, and its texts only where one has changed.

    wagtail-localize looks for each text, its words and its place one after the other: some hundred
    queries for a programme of which an hour was changed.
    """
    # Everything that a translator sees, in its order.
    before = list(extract_segments(source.as_instance()))
    source.refresh_segments = lambda: None
    try:
        source.update_from_db()
    finally:
        del source.refresh_segments
    if list(extract_segments(source.get_source_instance())) != before:
        source.refresh_segments()


def _carry_values(page: BasePage, version: BasePage, kept: set[str]) -> None:
    """Give `version` the dates, numbers and choices of `page`; its words stay as they are."""
    for declared in get_translatable_fields(type(page)):
        if declared.field_name in kept:
            continue
        field = page._meta.get_field(declared.field_name)
        if isinstance(field, models.ManyToOneRel):
            _carry_rows(page, version, field)
        elif isinstance(declared, SynchronizedField) and field.concrete and not field.many_to_many:
            setattr(version, field.attname, getattr(page, field.attname))
    version.save_revision(log_action=False).publish()


def _carry_rows(page: BasePage, version: BasePage, relation: models.ManyToOneRel) -> None:
    """The rows of one child relation: those without text as they are, of the others the values.

    A new row with text waits for its translator, unless its model says `shown_untranslated`: then
    it comes along in the language of `page` and says so in its `language`.
    """
    model: Any = relation.related_model
    if not issubclass(model, TranslatableMixin):
        page.copy_child_relation(relation.name, version)
        return
    own = {row.translation_key: row for row in getattr(version, relation.name).all()}
    rows = []
    for row in getattr(page, relation.name).all():
        counterpart = own.get(row.translation_key)
        if counterpart is not None and not getattr(counterpart, "language", ""):
            rows.append(_with_values_of(row, counterpart))
        elif getattr(row, "shown_untranslated", False):
            copy = _with_values_of(row, type(row)(pk=counterpart.pk if counterpart else None))
            for declared in get_translatable_fields(type(row)):
                if isinstance(declared, TranslatableField):
                    setattr(copy, declared.field_name, getattr(row, declared.field_name))
            copy.translation_key, copy.locale = row.translation_key, version.locale
            copy.language = page.language_code
            rows.append(copy)
    getattr(version, relation.name).set(rows)


def _with_values_of(row: Any, counterpart: Any) -> Any:
    """`counterpart` with every value of `row` that is not a text, nor says whose row it is."""
    own = {
        field.field_name
        for field in get_translatable_fields(type(row))
        if isinstance(field, TranslatableField)
    }
    own |= {"locale", "translation_key", "language"}
    for field in row._meta.concrete_fields:
        if not (field.primary_key or isinstance(field, ParentalKey) or field.name in own):
            setattr(counterpart, field.attname, getattr(row, field.attname))
    return counterpart


def _overridden(translation: Translation) -> set[str]:
    """Names of the fields for which the translator chose a value of the language's own."""
    contexts = OverridableSegment.objects.filter(source=translation.source).values("context_id")
    overrides = SegmentOverride.objects.filter(
        locale=translation.target_locale, context_id__in=contexts
    ).select_related("context")
    return {override.context.path.split(".")[0] for override in overrides}
