"""Putting a page of the sample into the tree, in both languages."""

from collections.abc import Callable
from typing import TypeVar

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page, ReferenceIndex

from demo.content.text import Text
from demo.loading import Loading
from demo.translating import record_translation

PageType = TypeVar("PageType", bound=Page)
Draft = Callable[[str], PageType]  # takes a language code, gives an unsaved page


def said(text: Text | None, language: str) -> str:
    """`text` in `language`; nothing where nothing is recorded."""
    return text.in_language(language) if text else ""


def publish_page(loading: Loading, parent: Page, draft: Draft) -> None:
    """Create the page that `draft` writes in a given language below `parent`, and its translation.

    A page that already stands under this slug is left as it is, and so is its translation.
    """
    source = draft(loading.source_locale.language_code)
    if type(source).objects.child_of(parent).filter(slug=source.slug).exists():
        return
    source.locale = loading.source_locale
    add_published(parent, source)
    translated_parent = parent.get_translation_or_none(loading.target_locale)
    if translated_parent is not None:
        publish_translation(loading, source, translated_parent, draft)
    note_references(source)


def publish_translation(
    loading: Loading, source: PageType, translated_parent: Page, draft: Draft
) -> None:
    """Publish what `draft` writes in the second language as the translation of `source`."""
    twin = draft(loading.target_locale.language_code)
    twin.locale = loading.target_locale
    twin.translation_key = source.translation_key
    add_published(translated_parent, twin)
    record_translation(source, twin)


def add_published(parent: Page, page: Page) -> None:
    """Add `page` as a published one, without the signal of a publication.

    That signal would index every page alone and bring its translation up to date, which is only
    about to be made; the read models are built for all pages together at the end.
    """
    page.live = True
    page.first_published_at = page.last_published_at = timezone.now()
    parent.add_child(instance=page)
    note_revision(page)


def note_revision(page: Page) -> None:
    """Keep the saved, live `page` as its own published revision."""
    revision = page.save_revision(changed=False, clean=False)
    page.live_revision, page.has_unpublished_changes = revision, False
    Page.objects.filter(pk=page.pk).update(live_revision=revision, has_unpublished_changes=False)


def note_references(source: Page) -> None:
    """Enter what `source` and its translations point at into Wagtail's index of references.

    Loading has the index's own signals off: they would write it ten times a page.
    """
    with transaction.atomic():
        for page in source.get_translations(inclusive=True).specific():
            ReferenceIndex.create_or_update_for_object(page)
