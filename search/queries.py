"""What a visitor typed, taken apart into terms.

A term holds nothing but words (letters and digits), so whatever a database's own search language
makes of quotes, stars and colons can never reach it.
"""

import re
from dataclasses import dataclass

from core.text import one_line
from search.words import words

MAX_TERMS = 10
MIN_PREFIX_LENGTH = 2  # a single letter is the beginning of too much

QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})
PIECE = re.compile(r'"([^"]*)"|(\S+)')


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that must be there: a word, or words that must follow each other.

    `prefix`: the last word may go on. `quoted`: exactly as written, without stems.
    """

    words: tuple[str, ...]
    prefix: bool = False
    quoted: bool = False

    @property
    def is_phrase(self) -> bool:
        return len(self.words) > 1

    def __str__(self) -> str:
        text = " ".join(self.words)
        return f'"{text}"' if self.is_phrase or self.quoted else text


@dataclass(frozen=True, slots=True)
class Query:
    """`text` is what was typed, cleaned; false if there is no word in it."""

    text: str
    terms: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms)

    def without(self, position: int) -> "Query":
        """The same query with one term left out."""
        rest = self.terms[:position] + self.terms[position + 1 :]
        return prepare(" ".join(str(term) for term in rest))


def prepare(text: str | Query) -> Query:
    """Take apart what was typed; never raises.

    Words in quotes form a phrase, and so do those joined by a hyphen ("KTP-el"); a doubled word
    ("anak-anak", the Indonesian plural) counts once. The last word may be unfinished.
    """
    if isinstance(text, Query):
        return text
    text = one_line(text)
    terms: list[Term] = []
    for quoted, plain in PIECE.findall(text.translate(QUOTES)):
        found = tuple(words(quoted or plain))
        if not found:
            continue
        if not quoted and len(found) == 2 and found[0] == found[1]:
            found = found[:1]
        terms.append(Term(found, quoted=bool(quoted)))
    terms = list(dict.fromkeys(terms))[:MAX_TERMS]
    if terms and not terms[-1].quoted and len(terms[-1].words[-1]) >= MIN_PREFIX_LENGTH:
        terms[-1] = Term(terms[-1].words, prefix=True)
    return Query(text, tuple(terms))
