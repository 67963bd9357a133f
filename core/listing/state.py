"""A state of a list: what is looked for, in which order, which page of it.

Each state has one address. What an address says and the list does not know is set aside and told to
the visitor; it is never an error.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qsl, urlencode

from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext_lazy as _

from core.listing.definition import Listing, Sort
from core.listing.keyset import AFTER, BEFORE, Cursor
from core.listing.values import ValueIndex
from core.text import one_line

TEXT, SORT, LAYOUT = "q", "urut", "tampil"
CAMPAIGN_PREFIX = "utm_"  # what newsletters and social media append says nothing to a list
CAMPAIGN = {"fbclid", "gclid", "igshid", "mc_cid", "mc_eid"}
SHOWN_LENGTH = 40  # characters of an unknown value that are repeated to the visitor


@dataclass(frozen=True, slots=True)
class Ignored:
    """Something in the address that the list does not know."""

    name: Any
    value: str

    @classmethod
    def of(cls, name: Any, value: str) -> "Ignored":
        """As it may be repeated to the visitor: on one line, and not at any length."""
        value = one_line(value)
        return cls(name, value if len(value) <= SHOWN_LENGTH else f"{value[:SHOWN_LENGTH]}…")


@dataclass(frozen=True, slots=True)
class ListState:
    """An immutable state; its verbs give the state that a link on the page leads to.

    `chosen` holds facets and their values, both in canonical order; facets without a choice are
    left out. A change of what is looked for goes back to the first page of the list. An empty
    `sort_name` or `layout_name` is the usual one.
    """

    listing: Listing = field(repr=False)
    text: str = ""
    chosen: tuple[tuple[str, tuple[str, ...]], ...] = ()
    sort_name: str = ""
    layout_name: str = ""
    cursor: Cursor = field(default_factory=Cursor)

    @property
    def values(self) -> dict[str, tuple[str, ...]]:
        return dict(self.chosen)

    @property
    def sort(self) -> Sort:
        """The order that applies. Raises IndexError for a list that has none."""
        return self.listing.sort(self.sort_name) or self.usual_sort

    @property
    def usual_sort(self) -> Sort:
        return self.listing.sorts_for(has_text=bool(self.text))[0]

    @property
    def layout(self) -> str:
        return self.layout_name or self.listing.layouts[0].name

    @property
    def is_filtered(self) -> bool:
        return bool(self.text or self.chosen)

    @property
    def chosen_count(self) -> int:
        """How many values are chosen, the text not counted."""
        return sum(len(values) for _facet, values in self.chosen)

    # --- Other states ----------------------------------------------------------------------------

    def with_values(self, values: Mapping[str, Iterable[str]]) -> "ListState":
        """The same search with these choices and no others."""
        chosen = tuple(
            (facet.name, tuple(sorted(set(values[facet.name]))))
            for facet in self.listing.facets
            if values.get(facet.name)
        )
        return replace(self, chosen=chosen, cursor=Cursor())

    def without_value(self, facet: str, value: str) -> "ListState":
        values = {
            name: [each for each in kept if (name, each) != (facet, value)]
            for name, kept in self.chosen
        }
        return self.with_values(values)

    def with_only(self, facet: str, value: str) -> "ListState":
        """With this value in place of all others of its facet."""
        return self.with_values({**self.values, facet: [value]})

    def without_text(self) -> "ListState":
        return replace(self, text="", cursor=Cursor()).canonical()

    def cleared(self) -> "ListState":
        """Everything, in the order and layout chosen."""
        return replace(self.without_text(), chosen=())

    def sorted_by(self, sort: Sort) -> "ListState":
        return replace(self, sort_name=sort.name, cursor=Cursor()).canonical()

    def laid_out(self, layout: str) -> "ListState":
        return replace(self, layout_name=layout).canonical()

    def at(self, token: str, *, backwards: bool = False) -> "ListState":
        """Another page of the same list."""
        return replace(self, cursor=Cursor(token, backwards=backwards))

    def canonical(self) -> "ListState":
        """Naming what applies anyway, or an order that cannot apply, makes no other state."""
        sort_name, layout_name = self.sort_name, self.layout_name
        if sort_name and (self.sort is self.usual_sort or (self.sort.needs_text and not self.text)):
            sort_name = ""
        if layout_name and layout_name == self.listing.layouts[0].name:
            layout_name = ""
        return replace(self, sort_name=sort_name, layout_name=layout_name)

    # --- The address -----------------------------------------------------------------------------

    def parameters(self) -> list[tuple[str, str]]:
        """In canonical order; what is as usual is left out."""
        pairs = [(TEXT, self.text)] if self.text else []
        pairs += [(name, value) for name, values in self.chosen for value in values]
        if self.sort_name:
            pairs.append((SORT, self.sort_name))
        if self.layout_name:
            pairs.append((LAYOUT, self.layout_name))
        if self.cursor.token:
            pairs.append((BEFORE if self.cursor.backwards else AFTER, self.cursor.token))
        return pairs

    def query(self) -> str:
        """The canonical query string with its question mark, or ''."""
        parameters = self.parameters()
        return f"?{urlencode(parameters)}" if parameters else ""

    def hidden_fields(self, *, keep_text: bool) -> list[tuple[str, str]]:
        """What a form keeps beside its own fields: the filters' the text, the search box the rest."""
        names = {name for name, _values in self.chosen} if keep_text else {TEXT}
        return [(name, value) for name, value in self.at("").parameters() if name not in names]


def parse(query: QueryDict, listing: Listing, index: ValueIndex) -> tuple[ListState, list[Ignored]]:
    """The state that an address means, and what of the address means nothing. Never raises.

    `index` says which values there are.
    """
    known = {facet.name for facet in listing.facets}
    known |= {TEXT} if listing.has_text else set()
    known |= {SORT, AFTER, BEFORE} if listing.sorts else set()
    known |= {LAYOUT} if listing.layouts else set()
    ignored = [
        Ignored.of(one_line(name), value)
        for name in query
        if name not in known and not _is_campaign(name)
        for value in query.getlist(name)
    ]
    text = _text(query, listing, ignored) if listing.has_text else ""
    values = _values(query, listing, index, ignored)
    sorts = [sort.name for sort in listing.sorts]
    layouts = [layout.name for layout in listing.layouts]
    state = ListState(
        listing,
        text=text,
        sort_name=_one_of(query, SORT, sorts, _("Order"), ignored),
        layout_name=_one_of(query, LAYOUT, layouts, _("Layout"), ignored),
    )
    cursor = _cursor(query) if listing.sorts else Cursor()
    return replace(state.with_values(values).canonical(), cursor=cursor), ignored


def is_canonical(query_string: str, state: ListState) -> bool:
    """Whether the address is the one of its state, however it is encoded."""
    given = parse_qsl(query_string, keep_blank_values=True, errors="replace")
    return given == state.parameters()


def canonical_url(request: HttpRequest, listing: Listing, index: ValueIndex) -> str | None:
    """Where to send a visitor whose address is only another spelling of a state; else None.

    Forms send empty fields, and their fields in any order. An address with something unknown in
    it stays, so that the page can say so.
    """
    state, ignored = parse(request.GET, listing, index)
    if ignored or is_canonical(request.META.get("QUERY_STRING", ""), state):
        return None
    return request.path + state.query()


def _text(query: QueryDict, listing: Listing, ignored: list[Ignored]) -> str:
    text = one_line(query.get(TEXT, ""))
    if text and not listing.has_words(text):
        ignored.append(Ignored.of(_("Search text"), text))
        return ""
    return text


def _values(
    query: QueryDict, listing: Listing, index: ValueIndex, ignored: list[Ignored]
) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    for facet in listing.facets:
        for value in filter(None, query.getlist(facet.name)):
            if index.is_known(facet.name, value):
                values.setdefault(facet.name, []).append(value)
            else:
                ignored.append(Ignored.of(facet.label, value))
    return values


def _one_of(
    query: QueryDict, name: str, known: Container[str], label: Any, ignored: list[Ignored]
) -> str:
    if not known:
        return ""
    value = query.get(name, "")
    if value and value not in known:
        ignored.append(Ignored.of(label, value))
        return ""
    return value


def _cursor(query: QueryDict) -> Cursor:
    if token := query.get(AFTER, ""):
        return Cursor(token)
    token = query.get(BEFORE, "")
    return Cursor(token, backwards=bool(token))


def _is_campaign(name: str) -> bool:
    return name.startswith(CAMPAIGN_PREFIX) or name in CAMPAIGN
