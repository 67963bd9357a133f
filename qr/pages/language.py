"""The language of a visitor who comes from a sheet of paper, whose address says none."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation.trans_real import parse_accept_lang_header

from core.languages import comes_from_within, locales


def visitor_language(request: HttpRequest, prefix: str = "") -> str:
    """What the visitor chose on this site, else what the browser asks for, else the first language.

    `prefix`: the language that the address names, which goes before everything. Who comes from
    within the site wants the language of this very address, as with the home page.
    """
    spoken = [locale.language_code for locale in locales()]
    if prefix:
        return prefix if prefix in spoken else settings.LANGUAGE_CODE
    if comes_from_within(request):
        return settings.LANGUAGE_CODE
    chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
    if chosen in spoken:
        return chosen
    for wanted, _weight in parse_accept_lang_header(request.headers.get("Accept-Language", "")):
        language = wanted.split("-")[0]
        if language in spoken:
            return language
    return settings.LANGUAGE_CODE
