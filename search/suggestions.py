"""Help with a query: titles while typing, other words and terms to drop when nothing is found."""

from dataclasses import dataclass
from difflib import get_close_matches

from wagtail.models import Locale

from core import content_version
from search.models import SEARCH, SearchEntry
from search.queries import Query, prepare
from search.words import words

MAX_TITLES = 8
MIN_LENGTH = 2  # characters typed before anything is suggested
MAX_DROPPED = 4  # terms that are left out one after the other; each costs a query
SIMILARITY = 0.78  # of a word to what was typed, from 0 to 1


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another query, and how much it finds."""

    text: str
    dropped: str
    count: int


def titles(text: str, locale: Locale) -> list[SearchEntry]:
    """Entries whose title has all the words, the last of them perhaps unfinished."""
    query = prepare(text)
    if len(query.text) < MIN_LENGTH or not query:
        return []
    entries = SearchEntry.objects.live_in(locale).matching(
        query, locale.language_code, titles_only=True
    )
    return list(
        entries.order_by("-relevance", "title", "pk").only("title", "url", "kind_label")[
            :MAX_TITLES
        ]
    )


def without_one_term(query: Query, locale: Locale) -> list[Alternative]:
    """Queries with one term less that find something, the most fruitful first."""
    if not 1 < len(query.terms) <= MAX_DROPPED:
        return []
    alternatives = []
    for position, term in enumerate(query.terms):
        rest = query.without(position)
        count = SearchEntry.objects.live_in(locale).matching(rest, locale.language_code).count()
        if count:
            alternatives.append(Alternative(rest.text, str(term), count))
    return sorted(alternatives, key=lambda alternative: -alternative.count)


def correction(query: Query, locale: Locale) -> str:
    """The query with unknown words replaced by similar ones of the site; '' if there are none."""
    vocabulary = _vocabulary(locale)
    known = set(vocabulary)
    corrected, changed = [], False
    for term in query.terms:
        for word in term.words:
            similar = [] if word in known else get_close_matches(word, vocabulary, 1, SIMILARITY)
            corrected.append(similar[0] if similar else word)
            changed = changed or bool(similar)
    return " ".join(corrected) if changed else ""


def _vocabulary(locale: Locale) -> list[str]:
    """The words of all titles and keywords, as long as search stays as it is."""

    def build() -> list[str]:
        found: set[str] = set()
        rows = SearchEntry.objects.live_in(locale).values_list("title", "keywords")
        for title, keywords in rows.iterator():
            found.update(words(f"{title} {keywords}"))
        return sorted(word for word in found if len(word) > 3)

    return content_version.remember(("search vocabulary", locale.pk), build, SEARCH)
