"""Where to go on from a code that leads to no page: never a dead end."""

from typing import Any

from wagtail.models import Locale, Page

from core.models import BasePage
from core.protocols import Way
from core.visibility import is_public
from qr.codes.destinations import Destination, family


def ways_on(found: Destination | None, locale: Locale) -> list[Way]:
    """What is next for a visitor of `locale`: what the page itself offers, else the page above it."""
    if found is None:
        return []
    if found.page_id is not None:
        page = Page.objects.filter(pk=found.page_id).specific().first()
        offered = page.ways_on(locale) if isinstance(page, BasePage) else []
        return offered or ways_to_the_nearest(page, locale)
    return ways_from(found.parent_key, locale)


def ways_from(key: Any, locale: Locale) -> list[Way]:
    """From the page above one that is gone: that page and what it offers."""
    pages = family(key) if key else {}
    public = {language: page for language, page in pages.items() if is_public(page)}
    page = public.get(locale.language_code) or next(iter(public.values()), None)
    if page is None:
        return ways_to_the_nearest(next(iter(pages.values()), None), locale)
    return [way_to(page, locale), *page.ways_on(locale)]


def ways_to_the_nearest(page: Page | None, locale: Locale) -> list[Way]:
    """The nearest public page above `page` but the home page, as a visitor of `locale` reads it."""
    if page is None:
        return []
    for above in page.get_ancestors().filter(depth__gt=2).order_by("-depth").specific():
        shown = family(above.translation_key).get(locale.language_code, above)
        for version in (shown, above):
            if isinstance(version, BasePage) and is_public(version):
                return [way_to(version, locale)]
    return []


def way_to(page: BasePage, locale: Locale) -> Way:
    return Way(page.title, page.url_in(locale))
