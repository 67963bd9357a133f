"""Named questions about pages that every room asks."""

from typing import Any, Self

from django.conf import settings
from django.db.models import Exists, OuterRef, Q
from wagtail.models import Locale, Page
from wagtail.query import PageQuerySet

from core.visibility import public_now, public_within, shown_now


class PublicPageQuerySet(PageQuerySet):
    """Pages by what the public sees of them; see `core.visibility`."""

    def public_now(self) -> Self:
        """What everybody may read now."""
        return public_now(self)

    def public_within(self, page: Page) -> Self:
        """What lies below `page` and is shown with it; see `core.visibility.public_within`."""
        return public_within(self, page)

    def shown_in(self, locale: Locale) -> Self:
        """Public pages that a visitor of `locale` reads: translations, else the first language's."""
        return public_now(self).filter(read_in(locale))


def read_in(locale: Locale, path: str = "") -> Q:
    """Whether a visitor of `locale` reads a page rather than its translation.

    `path` leads from the queryset's model to the page ("page__").
    """
    own = Q(**{f"{path}locale": locale})
    if locale.language_code == settings.LANGUAGE_CODE:
        return own
    first: dict[str, Any] = {f"{path}locale__language_code": settings.LANGUAGE_CODE}
    return own | Q(**first) & not_translated_into(locale, path)


def not_translated_into(locale: Locale, path: str = "") -> Q:
    """Whether a visitor of `locale` has to read a page as it is."""
    versions = shown_now(Page.objects.filter(locale=locale)).order_by()
    return Q(~Exists(versions.filter(translation_key=OuterRef(f"{path}translation_key"))))
