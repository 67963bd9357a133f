"""Articles as a list: by year, kind and topic. See `core.listing`.

Names are part of shared links: do not rename them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils import translation
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from core import content_version
from core.listing.definition import Facet, Listing, Sort
from core.listing.values import ValueIndex, items_of
from core.querysets import read_in
from core.visibility import public_now
from news.enums import NewsKind
from news.models import NewsIndexPage, NewsOrganisation, NewsPage, NewsTopic
from showcase.models import Topic

PAGE_SIZE = 20

NEWS = Listing(
    facets=(
        Facet("tahun", _("Year"), order="newest"),
        Facet("jenis", _("Kind"), order="list"),
        Facet("topik", _("Topic")),
    ),
    sorts=(Sort("terbaru", _("Newest"), (("date", "desc"), ("pk", "desc"))),),
    has_text=False,
)


def index_url(locale: Locale) -> str:
    """The index of news as a visitor of `locale` reads it; "" where there is none."""
    return content_version.remember(("news url", locale.pk), lambda: _find_index(locale))


def _find_index(locale: Locale) -> str:
    pages = public_now(NewsIndexPage.objects.all()).filter(read_in(locale))
    index = pages.select_related("locale").first()
    return index.url_in(locale) if index is not None else ""


@dataclass(frozen=True, slots=True)
class Filed:
    """An article by what it can be found under."""

    pk: int
    year: str
    kind: str
    topics: tuple[str, ...]
    organisations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Archive:
    """All articles that a visitor of one language reads."""

    articles: list[Filed]
    index: ValueIndex

    def filed(self, pk: int | None) -> Filed | None:
        """What is known of one article; None while it is not public."""
        return next((article for article in self.articles if article.pk == pk), None)

    def found(self, chosen: Any) -> list[int]:
        """The articles that satisfy the choices, as primary keys."""
        return [article.pk for article in items_of(self.index.matching(chosen), self.articles)]


def archive(locale: Locale) -> Archive:
    """Built with five queries, remembered until the content changes."""
    return content_version.remember(("news archive", locale.pk), lambda: _build(locale))


def _build(locale: Locale) -> Archive:
    rows = NewsPage.objects.shown_in(locale).values_list("pk", "date", "kind", "translation_key")
    # What is no text stays on the source, so it is gathered over all languages of an article.
    topics_of = _slugs(
        NewsTopic.objects.values_list("content_object__translation_key", "tag__slug")
    )
    organisations_of = _slugs(
        NewsOrganisation.objects.order_by("sort_order").values_list(
            "page__translation_key", "organisation__slug"
        )
    )
    articles = [
        Filed(pk, str(date.year), kind, topics_of.get(key, ()), organisations_of.get(key, ()))
        for pk, date, kind, key in rows
    ]
    topics = Topic.objects.filter(slug__in={slug for each in articles for slug in each.topics})
    with translation.override(locale.language_code):
        names = {
            "tahun": {article.year: article.year for article in articles},
            "jenis": {value: str(label) for value, label in NewsKind.choices},
            "topik": {topic.slug: str(topic) for topic in topics.prefetch_related("translations")},
        }
    values_of = {
        "tahun": lambda article: [article.year],
        "jenis": lambda article: [article.kind],
        "topik": lambda article: article.topics,
    }
    return Archive(articles, ValueIndex.of(articles, values_of, names))


def _slugs(pairs: Iterable[tuple[Any, str]]) -> dict[Any, tuple[str, ...]]:
    """Article -> the slugs that stand beside it, each once, in their order."""
    found: dict[Any, dict[str, None]] = {}
    for key, slug in pairs:
        found.setdefault(key, {})[slug] = None
    return {key: tuple(slugs) for key, slugs in found.items()}
