"""Words as search sees them: folded, cut out of text, reduced to stems.

Both databases are fed the same words, so that what is found does not depend on which one is used.
"""

import re
import threading
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

import snowballstemmer
from django.conf import settings

WORD = re.compile(r"[^\W_]+")
MAX_WORD_LENGTH = 64  # characters; longer "words" are addresses or noise

# Language code -> Snowball algorithm, which is also the name of PostgreSQL's configuration.
# A language that is not listed (Javanese) is searched by exact words only.
STEMMERS = {"id": "indonesian", "en": "english"}

# The Indonesian algorithm takes "kependudukan" (civil registration) apart at the wrong place.
IRREGULAR = {"indonesian": {"kependudukan": "penduduk"}}

_local = threading.local()


def fold(text: str) -> str:
    """Lower case without accents."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def words(text: str) -> list[str]:
    """The folded words of `text`, in order."""
    return [word[:MAX_WORD_LENGTH] for word in WORD.findall(fold(text))]


def stemmer_for(language: str) -> str | None:
    """The stemming algorithm of a language code, regional variants included; None: exact words only."""
    return STEMMERS.get(language.partition("-")[0].lower())


def query_stemmers(language: str) -> list[str]:
    """The algorithms for a visitor's words in `language`.

    Pages that are not translated stand in the site's first language among the others, therefore
    its algorithm is always there.
    """
    algorithms = (stemmer_for(language), stemmer_for(settings.LANGUAGE_CODE))
    return list(dict.fromkeys(name for name in algorithms if name))


def regularise(word: str, algorithm: str) -> str:
    """What to hand to a stemmer for `word`, here or in the database."""
    return IRREGULAR.get(algorithm, {}).get(word, word)


@lru_cache(maxsize=100_000)
def stem(word: str, algorithm: str) -> str:
    """The stem of a folded word. A word with a digit in it has none and stays as it is."""
    if not word.isalpha():
        return word
    stemmers = _local.__dict__
    if algorithm not in stemmers:
        # A stemmer keeps its working state in itself: one for each thread.
        stemmers[algorithm] = snowballstemmer.stemmer(algorithm)
    return stemmers[algorithm].stemWord(regularise(word, algorithm)) or word


def stems(folded_words: Iterable[str], algorithm: str) -> list[str]:
    return [stem(word, algorithm) for word in folded_words]


def query_stems(word: str, algorithms: Iterable[str], *, prefix: bool) -> dict[str, str]:
    """Algorithm -> stem of a visitor's word, without those that the word itself finds already."""
    found: dict[str, str] = {}
    for algorithm in algorithms:
        root = stem(word, algorithm)
        is_covered = root.startswith(word) if prefix else root == word
        if not is_covered and root not in found.values():
            found[algorithm] = root
    return found
