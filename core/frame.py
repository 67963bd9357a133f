"""The frame round every page: navigation, footer, announcement, language switch."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url
from django.utils import translation
from wagtail.models import Locale, Page

from core.languages import with_prefix
from core.models import SiteSettings, SiteText


def navigation_links(
    request: HttpRequest, site_settings: SiteSettings, locale: Locale
) -> list[dict[str, Any]]:
    """The main navigation in `locale`; a page without translation keeps its own title.

    One query more in a language other than the first.
    """
    if site_settings.pk is None:
        return []
    pages = [item.page for item in site_settings.navigation_items.all() if item.page.live]
    translated: dict[Any, Page] = {}
    if locale.language_code != settings.LANGUAGE_CODE:
        translated = {
            page.translation_key: page
            for page in Page.objects.live().filter(
                locale=locale, translation_key__in=[page.translation_key for page in pages]
            )
        }
    links = []
    for source in pages:
        page = translated.get(source.translation_key, source)
        url = page.get_url(request) or ""
        if page is source:
            url = with_prefix(url, locale.language_code)
        links.append({"label": page.title, "url": url, "current": request.path.startswith(url)})
    return links


def footer_groups(text: SiteText | None) -> list[dict[str, Any]]:
    if text is None:
        return []
    return [
        {
            "heading": group.value["heading"],
            "links": [{"label": link.text, "url": link.href} for link in group.value["links"]],
        }
        for group in text.footer_groups
    ]


def announcement(text: SiteText | None) -> dict[str, Any] | None:
    return text.current_announcement if text else None


def language_links(request: HttpRequest) -> list[dict[str, Any]]:
    """The address of the current page in every language of the site, filters kept."""
    current = translation.get_language()
    query = request.META.get("QUERY_STRING", "")
    page = getattr(request, "shown_page", None)
    links = []
    for code, label in settings.WAGTAIL_CONTENT_LANGUAGES:
        url = page.url_for_language(code, request) if page else translate_url(request.path, code)
        links.append(
            {
                "code": code,
                "label": label,
                "url": f"{url}?{query}" if query else url,
                "current": code == current,
            }
        )
    return links
