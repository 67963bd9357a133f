"""The page of all articles: what is kept at the top, then the latest, filtered."""

from dataclasses import replace
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.listing import shown, state
from core.listing.keyset import paginate
from news.listing import NEWS, PAGE_SIZE, archive
from news.models import NewsIndexPage, NewsPage


def canonical_url(page: NewsIndexPage, request: HttpRequest) -> str | None:
    return state.canonical_url(request, NEWS, archive(page.shown_locale).index)


def context(page: NewsIndexPage, request: HttpRequest) -> dict[str, Any]:
    """Three queries for a page of the list, three more for what is kept at the top."""
    locale = page.shown_locale
    known = archive(locale)
    asked, ignored = state.parse(request.GET, NEWS, known.index)
    articles = NewsPage.objects.filter(pk__in=known.found(asked.values)).for_cards()
    is_front = not asked.is_filtered and not asked.cursor.token
    pinned = list(articles.filter(is_pinned=True).latest_first()) if is_front else []
    results = paginate(articles, asked.sort.ordering, asked.cursor, PAGE_SIZE)
    listed = shown.list_context(asked, known.index, request.path, ignored=ignored, page=results)
    head = page.head(request)
    query = (asked.at("") if results.is_fallback else asked).query()
    return {
        **listed,
        "page_path": request.path,
        "pinned": [article.card(locale) for article in pinned],
        "cards": [article.card(locale) for article in results if article not in pinned],
        "noun": ngettext("article", "articles", listed["count"]),
        "empty_actions": [
            {"label": _("All articles"), "url": listed["clear_url"], "icon": "rotate-ccw"}
        ],
        "head": replace(
            head,
            canonical_url=head.canonical_url + query,
            alternates=[(code, url + query) for code, url in head.alternates],
            robots=head.robots or ("" if is_front else "noindex, follow"),
        ),
    }


def structured_data(page: NewsIndexPage) -> dict[str, Any]:
    return {"@type": "CollectionPage", "name": page.title, "description": page.summary}
