"""Which items have which value: counted in memory, so that every combination is exact.

For each value of each facet there is one long integer whose n-th bit stands for the n-th item. "Or"
is `|`, "and" is `&`, a count is the number of bits: a hundred counts over twenty thousand items take
about a millisecond. Why not in SQL: docs/decisions/0006-facet-counts.md.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Protocol, Self, TypeVar

T = TypeVar("T")
Chosen = Mapping[str, Collection[str]]  # facet -> values
Counts = dict[str, dict[str, int]]  # facet -> value -> number of items


@dataclass(frozen=True)
class ValueIndex:
    """The items that a visitor of one language can read, as sets of bits."""

    size: int  # how many items there are
    sets: Mapping[str, Mapping[str, int]]  # facet -> value -> set of bits
    names: Mapping[str, Mapping[str, str]]  # facet -> value -> name in the language

    @classmethod
    def of(
        cls,
        items: Sequence[T],
        values_of: Mapping[str, Callable[[T], Iterable[str]]],
        names: Mapping[str, Mapping[str, str]],
    ) -> Self:
        """The index of a list that is in memory: `values_of` says what an item has, by facet.

        A value without a name is not one.
        """
        places: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for place, item in enumerate(items):
            for facet, values in values_of.items():
                for value in values(item):
                    if value in names[facet]:
                        places[facet][value].append(place)
        sets = {
            facet: {value: bits(found, len(items)) for value, found in values.items()}
            for facet, values in places.items()
        }
        return cls(len(items), sets, names)

    @property
    def everything(self) -> int:
        return (1 << self.size) - 1

    def having(self, facet: str, values: Iterable[str]) -> int:
        """The items with at least one of the values."""
        sets = self.sets.get(facet, {})
        return reduce(or_, (sets.get(value, 0) for value in values), 0)

    def matching(self, chosen: Chosen, among: int | None = None) -> int:
        """Those with at least one of the values in each facet; `among`: what a text has found."""
        found = self.everything if among is None else among
        for facet, values in chosen.items():
            found &= self.having(facet, values)
        return found

    def counts(self, chosen: Chosen, among: int | None = None) -> Counts:
        """For each value: how many items have it and satisfy all *other* facets and the text.

        For a facet without a choice this is what choosing the value gives. Where one value of the
        facet is chosen already, another one adds this many or fewer ("or").
        """
        counts: Counts = {}
        for facet, sets in self.sets.items():
            others = {name: values for name, values in chosen.items() if name != facet}
            base = self.matching(others, among)
            counts[facet] = {value: (base & having).bit_count() for value, having in sets.items()}
        return counts

    def name_of(self, facet: str, value: str) -> str:
        return self.names.get(facet, {}).get(value, value)

    def is_known(self, facet: str, value: str) -> bool:
        """Whether `value` is one of the facet's, even if no item has it now."""
        return value in self.sets.get(facet, {}) or value in self.names.get(facet, {})


NOTHING_TO_FILTER = ValueIndex(0, {}, {})


def bits(positions: Iterable[int | None], size: int) -> int:
    """The integer in which the bits at `positions` are set."""
    octets = bytearray(size // 8 + 1)
    for position in positions:
        if position is not None:
            octets[position >> 3] |= 1 << (position & 7)
    return int.from_bytes(octets, "little")


class Searchable(Protocol):
    def contains(self, words: list[str]) -> bool:
        """Whether each of these casefolded words stands somewhere in the item."""


def containing(items: Sequence[Searchable], text: str) -> int | None:
    """The set of the items in which all words of `text` stand; None without a text."""
    if not text:
        return None
    words = text.casefold().split()
    return bits((place for place, item in enumerate(items) if item.contains(words)), len(items))


def items_of(found: int, items: Sequence[T]) -> list[T]:
    """The items whose bits are set in `found`, in their order."""
    return [item for place, item in enumerate(items) if found >> place & 1]
