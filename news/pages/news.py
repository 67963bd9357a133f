"""An article: what it says, what it is about, where it is known from."""

from dataclasses import dataclass, replace
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery
from django.http import HttpRequest
from django.urls import reverse
from django.utils.formats import date_format
from wagtail.models import Locale

from core.listing.state import ListState
from core.protocols import Card, Way
from core.visibility import public_now
from news.enums import NewsKind
from news.listing import NEWS, Filed, archive, index_url
from news.models import NewsPage, NewsSubject
from search.models import SearchEntry
from showcase.catalogue.facet_index import facet_index

UNFILED = Filed(0, "", "", (), ())  # an article that is not public yet


@dataclass(frozen=True, slots=True)
class Article:
    """What the template of an article takes."""

    kind: str
    date: str
    correction: str
    corrected_on: str
    subjects: list[Card]
    organisations: list[Way]
    topics: list[Way]


def context(page: NewsPage, request: HttpRequest) -> dict[str, Any]:
    locale = page.shown_locale
    filed = archive(locale).filed(page.pk) or UNFILED
    return {
        "cover_picture": page.cover_picture(),
        "article": Article(
            kind=str(NewsKind(page.kind).label),
            date=long_date(page.date),
            correction=page.correction,
            corrected_on=long_date(page.corrected_on),
            subjects=subjects(page, locale),
            organisations=organisation_links(filed, locale),
            topics=topic_links(filed, locale),
        ),
    }


def long_date(day: Any) -> str:
    """ "Kamis, 29 Desember 2022"; nothing where there is none."""
    return date_format(day, "l, j F Y") if day else ""


def subjects(page: NewsPage, locale: Locale) -> list[Card]:
    """The pages that it is about, as a visitor of `locale` reads them, in the editor's order.

    From the rows of search: what is not public has none, and no page of another room is loaded.
    """
    entries = public_now(SearchEntry.objects.filter(locale=locale), "page__")
    if isinstance(page.subjects.all(), QuerySet):
        rows = NewsSubject.objects.filter(page=page)
        place = rows.filter(subject__translation_key=OuterRef("page__translation_key"))
        chosen = entries.filter(page__translation_key__in=rows.values("subject__translation_key"))
        ordered = chosen.annotate(place=Subquery(place.values("sort_order")[:1])).order_by("place")
        return [entry.as_card() for entry in ordered]
    keys = [row.subject.translation_key for row in page.subjects.all()]  # a preview's are in memory
    found = entries.filter(page__translation_key__in=keys).select_related("page")
    in_order = sorted(found, key=lambda entry: keys.index(entry.page.translation_key))
    return [entry.as_card() for entry in in_order]


def organisation_links(filed: Filed, locale: Locale) -> list[Way]:
    names = facet_index(locale)
    return [
        Way(names.name_of("instansi", slug), reverse("organisation", args=[slug]))
        for slug in filed.organisations
    ]


def topic_links(filed: Filed, locale: Locale) -> list[Way]:
    """Each topic leads to all articles about it."""
    url, names = index_url(locale), archive(locale).index
    return [Way(names.name_of("topik", slug), url + topic_query(slug)) for slug in filed.topics]


def topic_query(slug: str) -> str:
    return ListState(NEWS).with_values({"topik": [slug]}).query()


def card(page: NewsPage, card: Card, locale: Locale | None) -> Card:
    return replace(card, facts=(date_format(page.date, "j F Y"),))


def structured_data(page: NewsPage) -> dict[str, Any]:
    kind = "Article" if page.kind == NewsKind.FEATURE else "NewsArticle"
    data: dict[str, Any] = {
        "@type": kind,
        "headline": page.title[:110],
        "description": page.summary,
        "datePublished": page.date.isoformat(),
        "inLanguage": page.language_code,
    }
    if page.corrected_on:
        data["dateModified"] = page.corrected_on.isoformat()
        data["correction"] = page.correction
    cited = [source.value["url"] for source in page.sources if source.value["url"]]
    if cited:
        data["citation"] = cited
    return data
