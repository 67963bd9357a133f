"""What happens to the translations of a page when the page is published again.

Nobody has to do anything twice: a change of a date or a number arrives in every language at once.
A change of words waits for a translator, and until then the translation keeps its own words: a page
never shows two languages at a time.
"""

from typing import Any

from django.db import models, transaction
from wagtail.models import Page
from wagtail_localize.fields import SynchronizedField, get_translatable_fields
from wagtail_localize.models import (
    OverridableSegment,
    SegmentOverride,
    Translation,
    TranslationSource,
)

from core.models import BasePage


def page_published(sender: type, instance: Page, **kwargs: Any) -> None:
    """Signal handler: bring the translations of a source page up to date once it is committed."""
    if isinstance(instance, BasePage) and instance.alias_of_id is None:
        transaction.on_commit(lambda: bring_up_to_date(instance))


def bring_up_to_date(page: BasePage) -> None:
    """Carry what changed in `page` to its translations; a page that is no source is left alone."""
    source = TranslationSource.objects.get_for_instance_or_none(page)
    if source is None or source.locale_id != page.locale_id:
        return
    source.update_from_db()
    for translation in source.translations.filter(enabled=True).select_related("target_locale"):
        version = page.get_translation_or_none(translation.target_locale)
        if version is None or not version.live:
            continue
        texts, translated = translation.get_progress()
        if texts == translated:
            translation.save_target(publish=True)
        else:
            _carry_values(page, version, translation)


def _carry_values(page: BasePage, version: Page, translation: Translation) -> None:
    """Give `version` the dates, numbers and choices of `page`; its words stay as they are."""
    kept = _overridden(translation)
    version = version.specific
    changed = False
    for declared in get_translatable_fields(type(page)):
        if not isinstance(declared, SynchronizedField) or declared.field_name in kept:
            continue
        field = page._meta.get_field(declared.field_name)
        if not isinstance(field, models.Field) or not field.concrete or field.many_to_many:
            continue
        value = getattr(page, field.attname)
        if getattr(version, field.attname) != value:
            setattr(version, field.attname, value)
            changed = True
    if changed:
        version.save_revision(log_action=False).publish()


def _overridden(translation: Translation) -> set[str]:
    """Names of the fields for which the translator chose a value of the language's own."""
    contexts = OverridableSegment.objects.filter(source=translation.source).values("context_id")
    overrides = SegmentOverride.objects.filter(
        locale=translation.target_locale, context_id__in=contexts
    ).select_related("context")
    return {override.context.path.split(".")[0] for override in overrides}
