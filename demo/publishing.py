"""Putting a page of the sample into the tree, in both languages."""

from collections.abc import Callable
from typing import TypeVar

from django.db import transaction
from wagtail.models import Page, ReferenceIndex

from demo.content.text import Text
from demo.loading import Loading
from demo.translating import publish_translation

PageType = TypeVar("PageType", bound=Page)
Draft = Callable[[str], PageType]  # takes a language code, gives an unsaved page


def said(text: Text | None, language: str) -> str:
    """`text` in `language`; nothing where nothing is recorded."""
    return text.in_language(language) if text else ""


def publish_page(loading: Loading, parent: Page, draft: Draft) -> None:
    """Create and publish the page that `draft` writes in a given language, then its translation.

    A page that already stands under this slug is left as it is, and so is its translation.
    """
    source = draft(loading.source_locale.language_code)
    if type(source).objects.child_of(parent).filter(slug=source.slug).exists():
        return
    source.locale = loading.source_locale
    parent.add_child(instance=source)
    source.save_revision().publish()
    translate_page(loading, source, draft)
    note_references(source)


def translate_page(loading: Loading, source: PageType, draft: Draft) -> None:
    """Publish the English version of `source`, unless there is one."""
    if source.has_translation(loading.target_locale):
        return
    twin = draft(loading.target_locale.language_code)
    twin.locale = loading.target_locale
    publish_translation(source, twin, loading.target_locale)


def note_references(source: Page) -> None:
    """Enter what `source` and its translations point at into Wagtail's index of references.

    Loading has the index's own signals off: they would write it ten times a page.
    """

    def note() -> None:
        pages = source.get_translations(inclusive=True).specific()
        with transaction.atomic():
            for page in pages:
                ReferenceIndex.create_or_update_for_object(page)

    transaction.on_commit(note)  # a translation is published only then
