"""What the search page shows: read from the address, asked of the read model."""

from dataclasses import dataclass, field, replace

from django.http import HttpRequest
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from wagtail.models import Locale

from core.listing.keyset import Cursor, Ordering, Page, paginate
from core.protocols import Card
from core.text import TYPED_LENGTH
from search import suggestions
from search.excerpts import card_with_excerpt
from search.models import SearchEntry
from search.queries import Query, prepare
from search.querysets import SearchEntryQuerySet

PAGE_SIZE = 20
TEXT, KIND = "q", "kind"  # names in the query string

KindCount = tuple[str, str, int]  # key, name for people, number of entries


@dataclass(frozen=True, slots=True)
class Tab:
    """A page type with the number of its results. Without a key: all types."""

    key: str
    label: str
    count: int
    url: str
    current: bool


@dataclass(slots=True)
class Results:
    """All that the template needs, already fetched."""

    query: Query
    page: Page[SearchEntry]
    cards: list[Card]
    tabs: list[Tab]
    count: int
    any_word: bool = False
    notes: list[str] = field(default_factory=list)
    alternatives: list[dict[str, object]] = field(default_factory=list)
    correction: dict[str, str] | None = None
    kept_fields: list[tuple[str, str]] = field(default_factory=list)  # sent along with new words
    actions: list[dict[str, str]] = field(default_factory=list)


def find(request: HttpRequest, locale: Locale) -> Results:
    """The results for the address; what is wrong in it is ignored and noted."""
    parameters = request.GET
    query = prepare(parameters.get(TEXT, ""))
    notes = _notes_on_text(parameters.get(TEXT, ""), query)
    everything = SearchEntry.objects.live_in(locale)
    entries = everything.matching(query, locale.language_code)
    counts = entries.kind_counts()
    any_word = False
    if not counts and len(query.terms) > 1:
        entries = everything.matching(query, locale.language_code, any_word=True)
        counts = entries.kind_counts()
        any_word = bool(counts)
    kind = parameters.get(KIND, "")
    is_unsatisfied = bool(query) and (any_word or not counts)
    counts, is_known = _with_kind(kind, counts, everything)
    if not is_known:
        kind = ""
        notes.append(_("There is no such kind of page; all kinds are shown."))
    page = page_of(entries.of_kind(*([kind] if kind else [])), query, Cursor.from_request(request))
    if page.is_fallback:
        notes.append(_("That page of the results does not exist; this is the first one."))
    results = Results(
        query=query,
        page=page,
        cards=[card_with_excerpt(entry, query, locale.language_code) for entry in page],
        tabs=_tabs(query, counts, kind),
        count=sum(number for key, _label, number in counts if kind in ("", key)),
        any_word=any_word,
        notes=notes,
        kept_fields=[(KIND, kind)] if kind else [],
    )
    if kind and not results.count and results.tabs[0].count:
        label = _("Search all kinds of pages")
        results.actions = [{"label": label, "url": address(query.text), "icon": "search"}]
    elif not results.count:
        results.actions = [{"label": _("Show all pages"), "url": address("")}]
    if is_unsatisfied:
        _add_ways_out(results, locale)
    return results


def page_of(entries: SearchEntryQuerySet, query: Query, cursor: Cursor) -> Page[SearchEntry]:
    """One page of entries, by relevance or, without words, the newest first.

    Ordered by keys alone, then fetched: sorting whole rows with their texts takes three times as
    long.
    """
    order: Ordering = [("relevance" if query else "published_at", "desc"), ("pk", "asc")]
    keys = paginate(entries.values("pk", order[0][0]), order, cursor, PAGE_SIZE)
    rows = SearchEntry.objects.in_bulk([key["pk"] for key in keys])
    found = [rows[key["pk"]] for key in keys if key["pk"] in rows]
    return replace(keys, items=found)


def _notes_on_text(typed: str, query: Query) -> list[str]:
    if len(typed) > TYPED_LENGTH:
        return [_("Only the first %(number)d characters were used.") % {"number": TYPED_LENGTH}]
    if query.text and not query:
        return [_("There is no word in what you typed; everything is shown.")]
    return []


def _with_kind(
    key: str, counts: list[KindCount], everything: SearchEntryQuerySet
) -> tuple[list[KindCount], bool]:
    """The counts with the chosen page type among them, even where nothing of it was found.

    False if there is no such page type.
    """
    if not key or any(key == known for known, _label, _number in counts):
        return counts, True
    entry = everything.of_kind(key).first() if "\x00" not in key else None
    if entry is None:
        return counts, False
    return [*counts, (key, entry.kind_label, 0)], True


def _tabs(query: Query, counts: list[KindCount], kind: str) -> list[Tab]:
    total = sum(number for _key, _label, number in counts)
    rows = [("", _("All"), total), *counts]
    return [
        Tab(key, label, number, address(query.text, key), key == kind)
        for key, label, number in rows
    ]


def _add_ways_out(results: Results, locale: Locale) -> None:
    """What to try instead: other words, or fewer of them."""
    if corrected := suggestions.correction(results.query, locale):
        results.correction = {"text": corrected, "url": address(corrected)}
    results.alternatives = [
        {
            "label": _("without “%(word)s”") % {"word": alternative.dropped.strip('"')},
            "url": address(alternative.text),
            "count": alternative.count,
        }
        for alternative in suggestions.without_one_term(results.query, locale)
    ]


def address(text: str, kind: str = "") -> str:
    """The query string of the first page of results, with nothing empty in it."""
    values = {name: value for name, value in ((TEXT, text), (KIND, kind)) if value}
    return f"?{urlencode(values)}"
