"""What a list can be narrowed down and ordered by.

Names are parameters in the address, the same in every language, so that a state survives the
language switch. They are part of shared links: do not rename them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from core.listing.keyset import Ordering

# Count: the most frequent value first, those that lead nowhere left out. List: in the order of the
# values' names as given, every value that occurs. Newest: years.
Order = Literal["count", "list", "newest"]


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing to filter by; its values are text.

    Not `listed`: reached by links only. `qualified`: a value's bare name does not say enough, its
    chip names the facet too. `fewest`: boxes below which the facet is left out unless chosen from.
    """

    name: str
    label: Any
    order: Order = "count"
    listed: bool = True
    qualified: bool = False
    fewest: int = 1


@dataclass(frozen=True, slots=True)
class Sort:
    """`ordering` ends with a unique key, as pages by position require."""

    name: str
    label: Any
    ordering: Ordering
    needs_text: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """One way to show the items."""

    name: str
    label: Any
    icon: str


@dataclass(frozen=True, slots=True)
class Listing:
    """One list. The first of the sorts that apply and the first layout are the usual ones. `has_words` says whether anything can be found by a text."""

    facets: tuple[Facet, ...] = ()
    sorts: tuple[Sort, ...] = ()
    layouts: tuple[Layout, ...] = ()
    has_text: bool = True
    has_words: Callable[[str], bool] = bool

    def facet(self, name: str) -> Facet:
        return next(facet for facet in self.facets if facet.name == name)

    def sort(self, name: str) -> Sort | None:
        return next((sort for sort in self.sorts if sort.name == name), None)

    def sorts_for(self, *, has_text: bool) -> tuple[Sort, ...]:
        """The orders to choose from, the usual one first."""
        return tuple(sort for sort in self.sorts if has_text or not sort.needs_text)
