"""Which language a page is written in, and under which address it is read."""

from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from wagtail.models import Locale

from core import content_version

_by_pk: dict[int, Locale] = {}


def locales() -> list[Locale]:
    """All locales of the site, without a query while the content version stands."""
    return content_version.remember("locales", lambda: list(Locale.objects.all()))


def locale_of(language_code: str | None) -> Locale:
    """The locale of `language_code`, else that of the site's first language."""
    by_code = {locale.language_code: locale for locale in locales()}
    return by_code.get(language_code or "") or by_code[settings.LANGUAGE_CODE]


def locale_by_pk(pk: int | None) -> Locale | None:
    """A locale this process has seen before costs no query: such a row never changes its language.

    Asked for every page that is loaded, so it does not look at the content version.
    """
    if pk is not None and pk not in _by_pk:
        _by_pk.update({locale.pk: locale for locale in Locale.objects.all()})
    return _by_pk.get(pk) if pk is not None else None


def forget(**signal_arguments: object) -> None:
    """Drop the locales seen before: when one is saved or deleted, and after each test."""
    _by_pk.clear()


def language_known(code: str) -> str:
    """A language without an interface translation is read in the site's first language."""
    return code if code in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


def comes_from_within(request: HttpRequest) -> bool:
    """Whether a page of this host led here, as the browser says; False for what is no address."""
    try:
        referrer = urlsplit(request.headers.get("Referer", "")).netloc
    except ValueError:  # "http://["
        return False
    return bool(referrer) and referrer == request.get_host()


def language_prefix(language_code: str) -> str:
    """'' for the site's first language, '/en' for English."""
    return "" if language_code == settings.LANGUAGE_CODE else f"/{language_code}"


def with_prefix(url: str, language_code: str) -> str:
    """A site-relative address moved under the prefix of `language_code`.

    `url` must be an address of the site's first language, without a prefix.
    """
    return language_prefix(language_code) + url
