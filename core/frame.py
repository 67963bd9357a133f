"""The frame round every page: navigation, footer, announcement, language switch."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url
from django.utils import translation
from django.utils.translation import get_language_info
from wagtail.models import Page, Site

from core import content_version
from core.languages import locale_of, with_prefix
from core.models import SiteSettings, SiteText


@dataclass(frozen=True)
class Frame:
    """What is the same on all pages of a site in one language."""

    site_settings: SiteSettings
    site_text: SiteText | None
    navigation: list[dict[str, str]]
    footer_groups: list[dict[str, Any]]


def frame_of(site: Site, language: str) -> Frame:
    """Built once for each language and content version; no query otherwise."""
    return content_version.remember(("frame", site.pk, language), lambda: _build(site, language))


def _build(site: Site, language: str) -> Frame:
    site_settings = (
        SiteSettings.objects.select_related("logo")
        .prefetch_related("translations", "navigation_items__page")
        .filter(site=site)
        .first()
    )
    if site_settings is None:
        return Frame(SiteSettings(site=site), None, [], [])
    text = site_settings.text_in(language)
    return Frame(site_settings, text, _navigation(site_settings, language), _footer_groups(text))


def _navigation(site_settings: SiteSettings, language: str) -> list[dict[str, str]]:
    """The main navigation; a page without translation keeps its own title."""
    pages = [item.page for item in site_settings.navigation_items.all() if item.page.live]
    translated = {
        page.translation_key: page
        for page in Page.objects.live().filter(
            locale=locale_of(language), translation_key__in=[page.translation_key for page in pages]
        )
    }
    links = []
    for source in pages:
        page = translated.get(source.translation_key)
        if page is not None:
            links.append({"label": page.title, "url": page.url or ""})
        else:
            links.append({"label": source.title, "url": with_prefix(source.url or "", language)})
    return links


def _footer_groups(text: SiteText | None) -> list[dict[str, Any]]:
    if text is None:
        return []
    with translation.override(text.language):
        return [
            {
                "heading": group.value["heading"],
                "links": [{"label": link.text, "url": link.href} for link in group.value["links"]],
            }
            for group in text.footer_groups
        ]


def mark_current(navigation: list[dict[str, str]], path: str) -> list[dict[str, Any]]:
    """The navigation with `current` on the entry that `path` lies under."""
    return [{**link, "current": path.startswith(link["url"])} for link in navigation]


def language_links(request: HttpRequest) -> list[dict[str, Any]]:
    """The address of the current page in every language of the site, filters kept."""
    current = translation.get_language()
    query = request.META.get("QUERY_STRING", "")
    page = getattr(request, "shown_page", None)
    links = []
    for code, _label in settings.WAGTAIL_CONTENT_LANGUAGES:
        url = page.url_for_language(code, request) if page else translate_url(request.path, code)
        links.append(
            {
                "code": code,
                "label": get_language_info(code)["name_local"],
                "url": f"{url}?{query}" if query else url,
                "current": code == current,
            }
        )
    return links
