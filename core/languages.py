"""Which language a page is written in, and under which address it is read."""

from functools import lru_cache

from django.conf import settings
from wagtail.models import Locale


def default_locale() -> Locale:
    return Locale.get_default()


def language_prefix(language_code: str) -> str:
    """'' for the site's first language, '/en' for English."""
    return "" if language_code == settings.LANGUAGE_CODE else f"/{language_code}"


def with_prefix(url: str, language_code: str) -> str:
    """A site-relative address moved under the prefix of `language_code`.

    `url` must be an address of the default language, without a prefix.
    """
    return language_prefix(language_code) + url


@lru_cache(maxsize=8)
def is_content_language(language_code: str) -> bool:
    return language_code in dict(settings.WAGTAIL_CONTENT_LANGUAGES)
