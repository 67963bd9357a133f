"""The passage of a text in which a query was found, with the words marked.

Written once for both databases: their own functions would mark the folded words of the index, not
the text as it was written.
"""

from dataclasses import replace

from django.utils.html import conditional_escape, format_html_join
from django.utils.safestring import SafeString, mark_safe

from core.protocols import Card
from search.models import SearchEntry
from search.queries import Query
from search.words import MAX_WORD_LENGTH, WORD, fold, query_stemmers, stem

EXCERPT_WORDS = 34
LEAD_WORDS = 6  # words shown before the first one that was found
MAX_CHARACTERS = 20_000  # of a text, in which a passage is looked for


def excerpt(text: str, query: Query, language: str) -> SafeString:
    """About a sentence of `text` around the words of `query`; '' if none is in it.

    Everything is escaped; only the marks are markup.
    """
    found = [(match.start(), match.end()) for match in WORD.finditer(text[:MAX_CHARACTERS])]
    finder = _Finder(query, language)
    hits = {
        position: key
        for position, (start, end) in enumerate(found)
        if (key := finder.key_of(text[start:end]))
    }
    if not hits:
        return SafeString("")
    first = _best_window(hits)
    last = min(first + EXCERPT_WORDS, len(found)) - 1
    # At the ends of the text its quotes, brackets and full stop belong to it.
    begin = found[first][0] if first else 0
    end = found[last][1] if last < len(found) - 1 else len(text[:MAX_CHARACTERS].rstrip())
    pieces, written = [], begin
    for position in range(first, last + 1):
        if position in hits:
            word_start, word_end = found[position]
            pieces.append((text[written:word_start], text[word_start:word_end]))
            written = word_end
    tail = text[written:end]
    marked = format_html_join("", "{}<mark>{}</mark>", pieces) + conditional_escape(tail)
    before = "… " if first else ""
    after = " …" if last < len(found) - 1 else ""
    return mark_safe(f"{before}{marked}{after}")  # both signs are ours, the rest is escaped


def _best_window(hits: dict[int, str]) -> int:
    """The first word of the window with the most different terms, the earliest of them."""
    positions = sorted(hits)
    best, best_count = 0, 0
    for position in positions:
        start = max(position - LEAD_WORDS, 0)
        count = len({hits[p] for p in positions if start <= p < start + EXCERPT_WORDS})
        if count > best_count:
            best, best_count = start, count
    return best


class _Finder:
    """Tells which term of a query a word of a text belongs to."""

    def __init__(self, query: Query, language: str) -> None:
        self.algorithms = query_stemmers(language)
        self.exact: dict[str, str] = {}
        self.stems: dict[tuple[str, str], str] = {}
        self.prefixes: list[str] = []
        for term in query.terms:
            for word in term.words:
                self.exact[word] = word
                if not (term.is_phrase or term.quoted):
                    for algorithm in self.algorithms:
                        self.stems[algorithm, stem(word, algorithm)] = word
            if term.prefix:
                self.prefixes.append(term.words[-1])

    def key_of(self, word: str) -> str:
        """A word of the query that stands for `word`, or ''."""
        folded = fold(word)[:MAX_WORD_LENGTH]
        if folded in self.exact:
            return folded
        for prefix in self.prefixes:
            if folded.startswith(prefix):
                return prefix
        for algorithm in self.algorithms:
            if key := self.stems.get((algorithm, stem(folded, algorithm))):
                return key
        return ""


def card_with_excerpt(entry: SearchEntry, query: Query, language: str) -> Card:
    """The entry's card, its summary marked.

    A passage of the text takes the summary's place where the title and the summary do not show why
    the page was found.
    """
    card = entry.as_card()
    if not query:
        return card
    passage = excerpt(entry.summary, query, language)
    if not passage and not _has_all_terms(entry.title, query, language):
        passage = excerpt(entry.body, query, language)
    return replace(card, summary=passage) if passage else card


def _has_all_terms(text: str, query: Query, language: str) -> bool:
    finder = _Finder(query, language)
    found = {finder.key_of(word) for word in WORD.findall(text)}
    return all(found.issuperset(term.words) for term in query.terms)
