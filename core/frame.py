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
from core.visibility import is_public, public_now


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
    pages = [item.page for item in site_settings.navigation_items.all() if is_public(item.page)]
    footer_pages = [
        link["page"] for group in _groups(text) for link in group["links"] if link["page"]
    ]
    versions = _versions_in(language, [*pages, *footer_pages])
    return Frame(
        site_settings,
        text,
        [_page_link(page, versions, language) for page in pages],
        _footer_groups(text, versions, language),
    )


def _groups(text: SiteText | None) -> list[Any]:
    return [group.value for group in text.footer_groups] if text else []


def _versions_in(language: str, pages: list[Page]) -> dict[Any, Page]:
    """Translation key -> live page in `language`, for all of `pages` in one query."""
    found = public_now(Page.objects.all()).filter(
        locale=locale_of(language), translation_key__in={page.translation_key for page in pages}
    )
    return {page.translation_key: page for page in found}


def _page_link(page: Page, versions: dict[Any, Page], language: str) -> dict[str, str]:
    """To the page in the visitor's language; one without translation keeps its own title."""
    version = versions.get(page.translation_key)
    if version is not None:
        return {"label": version.title, "url": version.url or ""}
    return {"label": page.title, "url": with_prefix(page.url or "", language)}


def _footer_groups(
    text: SiteText | None, versions: dict[Any, Page], language: str
) -> list[dict[str, Any]]:
    groups = []
    for group in _groups(text):
        links = []
        for link in group["links"]:
            if link["page"] is None:
                links.append({"label": link["label"], "url": link["url"]})
            elif is_public(link["page"]):
                shown = _page_link(link["page"], versions, language)
                links.append({**shown, "label": link["label"] or shown["label"]})
        groups.append({"heading": group["heading"], "links": links})
    return groups


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
