"""Head of, and way to, the public pages of organisations, which are not in the page tree."""

from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url
from django.utils.translation import get_language

from core import content_version
from core.languages import locale_of, with_prefix
from core.models import Head
from core.visibility import public_now
from showcase.models import CatalogueIndexPage


def way_here(request: HttpRequest) -> list[dict[str, str]]:
    """Home and catalogue, in the visitor's language where they are translated."""
    language = get_language() or settings.LANGUAGE_CODE
    return content_version.remember(("way to organisations", language), lambda: _way(language))


def _way(language: str) -> list[dict[str, str]]:
    locale = locale_of(language)
    by_locale = {
        page.locale_id: page
        for page in public_now(CatalogueIndexPage.objects.all()).filter(
            locale__in=[locale, locale_of(settings.LANGUAGE_CODE)]
        )
    }
    catalogue = by_locale.get(locale.pk) or next(iter(by_locale.values()), None)
    if catalogue is None:
        return []
    pages = [catalogue.get_parent(), catalogue]
    return [
        {
            "label": page.title,
            "url": (
                page.url or ""
                if page.locale_id == locale.pk
                else with_prefix(page.url or "", language)
            ),
        }
        for page in pages
    ]


def organisation_head(
    request: HttpRequest,
    *,
    title: str,
    description: str,
    robots: str = "",
    query: str = "",
    json_ld: str = "",
) -> Head:
    def absolute(code: str) -> str:
        return request.build_absolute_uri(translate_url(request.path, code)) + query

    codes = [code for code, _label in settings.WAGTAIL_CONTENT_LANGUAGES]
    alternates = [(code, absolute(code)) for code in sorted(codes)]
    return Head(
        title=title,
        description=description,
        canonical_url=request.build_absolute_uri(request.path) + query,
        alternates=[*alternates, ("x-default", absolute(settings.LANGUAGE_CODE))],
        robots=robots,
        json_ld=json_ld,
    )
