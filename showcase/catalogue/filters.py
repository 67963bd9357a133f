"""A state of the catalogue: what is looked for, in which order, which page of the list.

Each state has one address. Parameters and values are the same in every language, so that a state
survives the language switch. What an address says and we do not know is set aside and told to the
visitor; it is never an error.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qsl, urlencode

from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from core.pagination import AFTER, BEFORE, Cursor
from search.queries import clean, prepare
from showcase.catalogue.facet_index import FacetIndex
from showcase.catalogue.sorts import SORTS_BY_NAME, Sort, sorts_for
from showcase.facets import FACETS, FACETS_BY_NAME

TEXT, SORT, LAYOUT = "q", "urut", "tampil"
GRID, LIST = "kisi", "daftar"
LISTING = {SORT, LAYOUT, AFTER, BEFORE}
FILTERS = {TEXT, *FACETS_BY_NAME}
CAMPAIGN_PREFIX = "utm_"  # what newsletters and social media append says nothing to the catalogue
CAMPAIGN = {"fbclid", "gclid", "igshid", "mc_cid", "mc_eid"}
SHOWN_LENGTH = 40  # characters of an unknown value that are repeated to the visitor


@dataclass(frozen=True, slots=True)
class Ignored:
    """Something in the address that the catalogue does not know."""

    name: Any
    value: str


@dataclass(frozen=True, slots=True)
class CatalogueState:
    """An immutable state; its verbs give the state that a link on the page leads to.

    `chosen` holds facets and their values, both in canonical order; facets without a choice are
    left out. A change of what is looked for goes back to the first page of the list.
    """

    text: str = ""
    chosen: tuple[tuple[str, tuple[str, ...]], ...] = ()
    sort_name: str = ""
    layout: str = GRID
    cursor: Cursor = field(default_factory=Cursor)

    @property
    def values(self) -> dict[str, tuple[str, ...]]:
        return dict(self.chosen)

    @property
    def sort(self) -> Sort:
        return SORTS_BY_NAME[self.sort_name] if self.sort_name else self.default_sort

    @property
    def default_sort(self) -> Sort:
        return sorts_for(has_text=bool(self.text))[0]

    @property
    def is_filtered(self) -> bool:
        return bool(self.text or self.chosen)

    @property
    def chosen_count(self) -> int:
        """How many values are chosen, the text not counted."""
        return sum(len(values) for _facet, values in self.chosen)

    # --- Other states ----------------------------------------------------------------------------

    def with_values(self, values: Mapping[str, Iterable[str]]) -> "CatalogueState":
        """The same search with these choices and no others."""
        chosen = tuple(
            (facet.name, tuple(sorted(set(values[facet.name]))))
            for facet in FACETS
            if values.get(facet.name)
        )
        return replace(self, chosen=chosen, cursor=Cursor())

    def without_value(self, facet: str, value: str) -> "CatalogueState":
        values = {
            name: [each for each in kept if (name, each) != (facet, value)]
            for name, kept in self.chosen
        }
        return self.with_values(values)

    def without_text(self) -> "CatalogueState":
        sort_name = "" if self.sort.needs_text else self.sort_name
        return replace(self, text="", sort_name=sort_name, cursor=Cursor()).canonical()

    def cleared(self) -> "CatalogueState":
        """Everything, in the order and layout chosen."""
        return replace(self.without_text(), chosen=())

    def sorted_by(self, sort: Sort) -> "CatalogueState":
        return replace(self, sort_name=sort.name, cursor=Cursor()).canonical()

    def laid_out(self, layout: str) -> "CatalogueState":
        return replace(self, layout=layout)

    def at(self, token: str, *, backwards: bool = False) -> "CatalogueState":
        """Another page of the same list."""
        return replace(self, cursor=Cursor(token, backwards=backwards))

    def canonical(self) -> "CatalogueState":
        """Naming the order that applies anyway makes no other state."""
        return replace(self, sort_name="") if self.sort is self.default_sort else self

    # --- The address -----------------------------------------------------------------------------

    def parameters(self) -> list[tuple[str, str]]:
        """In canonical order; what is as usual is left out."""
        pairs = [(TEXT, self.text)] if self.text else []
        pairs += [(name, value) for name, values in self.chosen for value in values]
        if self.sort_name:
            pairs.append((SORT, self.sort_name))
        if self.layout != GRID:
            pairs.append((LAYOUT, self.layout))
        if self.cursor.token:
            pairs.append((BEFORE if self.cursor.backwards else AFTER, self.cursor.token))
        return pairs

    def query(self) -> str:
        """The canonical query string with its question mark, or ''."""
        parameters = self.parameters()
        return f"?{urlencode(parameters)}" if parameters else ""


def catalogue_query(**values: str) -> str:
    """The query string of the catalogue filtered by one value a facet: `sektor="kesehatan"`."""
    return CatalogueState().with_values({name: [value] for name, value in values.items()}).query()


def parse(query: QueryDict, index: FacetIndex | None) -> tuple[CatalogueState, list[Ignored]]:
    """The state that an address means, and what of the address means nothing. Never raises.

    Without an `index` the list can be put in order and turned over, but not filtered.
    """
    known = LISTING if index is None else LISTING | FILTERS
    ignored = [
        Ignored(_shown(name), _shown(value))
        for name in query
        if name not in known and not _is_campaign(name)
        for value in query.getlist(name)
    ]
    text, values = "", {}
    if index is not None:
        text = _text(query, ignored)
        values = _values(query, index, ignored)
    sort_name = _one_of(query, SORT, SORTS_BY_NAME, _("Order"), ignored)
    if sort_name and SORTS_BY_NAME[sort_name].needs_text and not text:
        sort_name = ""
    layout = _one_of(query, LAYOUT, (GRID, LIST), _("Layout"), ignored) or GRID
    state = CatalogueState(text=text, sort_name=sort_name, layout=layout).with_values(values)
    return replace(state.canonical(), cursor=_cursor(query)), ignored


def is_canonical(query_string: str, state: CatalogueState) -> bool:
    """Whether the address is the one of its state, however it is encoded."""
    given = parse_qsl(query_string, keep_blank_values=True, errors="replace")
    return given == state.parameters()


def _text(query: QueryDict, ignored: list[Ignored]) -> str:
    text = clean(query.get(TEXT, ""))
    if text and not prepare(text):
        ignored.append(Ignored(_("Search text"), _shown(text)))
        return ""
    return text


def _values(query: QueryDict, index: FacetIndex, ignored: list[Ignored]) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    for facet in FACETS:
        for value in filter(None, query.getlist(facet.name)):
            if index.is_known(facet.name, value):
                values.setdefault(facet.name, []).append(value)
            else:
                ignored.append(Ignored(facet.label, _shown(value)))
    return values


def _one_of(
    query: QueryDict, name: str, known: Container[str], label: Any, ignored: list[Ignored]
) -> str:
    value = query.get(name, "")
    if value and value not in known:
        ignored.append(Ignored(label, _shown(value)))
        return ""
    return value


def _cursor(query: QueryDict) -> Cursor:
    if token := query.get(AFTER, ""):
        return Cursor(token)
    token = query.get(BEFORE, "")
    return Cursor(token, backwards=bool(token))


def _is_campaign(name: str) -> bool:
    return name.startswith(CAMPAIGN_PREFIX) or name in CAMPAIGN


def _shown(value: str) -> str:
    value = clean(value)
    return value if len(value) <= SHOWN_LENGTH else f"{value[:SHOWN_LENGTH]}…"
