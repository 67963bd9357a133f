"""What the templates of lists show: boxes with counts, chips, orders, layouts, ways out.

Everything is a link or a form field; each link leads to a state of its own (`core.listing.state`).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from core.listing.definition import Facet
from core.listing.keyset import Page
from core.listing.state import Ignored, ListState
from core.listing.values import Counts, ValueIndex

OPEN_GROUPS = 3  # how many facets are unfolded at first
NOTED = 5  # how many unknown things of an address are repeated to the visitor


@dataclass(frozen=True, slots=True)
class Choice:
    """One box of a facet."""

    value: str
    label: str
    count: int
    selected: bool


@dataclass(frozen=True, slots=True)
class Group:
    """One facet of the form. `name` is the form field's."""

    name: str
    label: str
    choices: list[Choice]
    open: bool


@dataclass(frozen=True, slots=True)
class Chip:
    """Something chosen, and where to go without it."""

    label: str
    group: str
    remove_url: str


@dataclass(frozen=True, slots=True)
class Option:
    """One of several states of the same thing: an order, a layout, the only value of a facet."""

    label: str
    url: str
    current: bool
    icon: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something to drop, and how many results there are without it."""

    label: str
    url: str
    count: int


def list_context(
    state: ListState,
    index: ValueIndex,
    path: str,
    *,
    ignored: Iterable[Ignored],
    among: int | None = None,
    page: Page[Any] | None = None,
    open_groups: int = OPEN_GROUPS,
) -> dict[str, Any]:
    """What the components of every list take, by their names: drawer, results bar, ways on.

    `among`: what the text has found. `page`: of a list that is turned over.
    """
    total = index.matching(state.values, among).bit_count()
    return {
        **turning_context(state, page, total, path, ignored),
        "groups": facet_groups(state, index, index.counts(state.values, among), open_groups),
        "chips": chips(state, index, path),
        "chosen_count": state.chosen_count,
        "clear_url": path + state.cleared().query(),
        "suggestions": [] if total else suggestions(state, index, among, path),
        "filter_fields": state.hidden_fields(keep_text=True),
        "search_fields": state.hidden_fields(keep_text=False),
    }


def turning_context(
    state: ListState, page: Page[Any] | None, total: int, path: str, ignored: Iterable[Ignored]
) -> dict[str, Any]:
    """The part of it that a list without filters has too."""
    return {
        "state": state,
        "count": total,
        "sorts": sort_options(state, path) if total > 1 else [],
        "layouts": layout_options(state, path) if total else [],
        "next_url": _turned(state, page.next_cursor if page else "", path),
        "previous_url": _turned(state, page.previous_cursor if page else "", path, backwards=True),
        "note": " ".join(notes(ignored, page)),
    }


def _turned(state: ListState, token: str, path: str, *, backwards: bool = False) -> str:
    return path + state.at(token, backwards=backwards).query() if token else ""


# --- Filters -------------------------------------------------------------------------------------


def facet_groups(
    state: ListState, index: ValueIndex, counts: Counts, open_groups: int = OPEN_GROUPS
) -> list[Group]:
    groups: list[Group] = []
    for facet in state.listing.facets:
        choices = facet_choices(facet, state, index, counts) if facet.listed else []
        chosen = facet.name in state.values
        if choices and (chosen or len(choices) >= facet.fewest):
            is_open = chosen or len(groups) < open_groups
            groups.append(Group(facet.name, str(facet.label), choices, is_open))
    return groups


def facet_choices(
    facet: Facet, state: ListState, index: ValueIndex, counts: Counts
) -> list[Choice]:
    """The values that occur. Of long lists those that lead somewhere now."""
    selected = state.values.get(facet.name, ())
    choices = [
        Choice(value, index.name_of(facet.name, value), count, value in selected)
        for value, count in counts.get(facet.name, {}).items()
    ]
    absent = set(selected) - {choice.value for choice in choices}
    choices += [Choice(value, index.name_of(facet.name, value), 0, True) for value in absent]
    if facet.order == "list":
        order = {value: place for place, value in enumerate(index.names.get(facet.name, {}))}
        # A row may hold a value that has been taken off the list since: it comes last.
        return sorted(
            choices, key=lambda choice: (order.get(choice.value, len(order)), choice.value)
        )
    choices = [choice for choice in choices if choice.count or choice.selected]
    if facet.order == "newest":
        return sorted(choices, key=lambda choice: choice.value, reverse=True)
    return sorted(
        choices, key=lambda choice: (not choice.selected, -choice.count, choice.label.casefold())
    )


def value_options(
    facet: Facet, state: ListState, index: ValueIndex, among: int | None, path: str
) -> list[Option]:
    """The values that lead somewhere as links: each chooses itself alone, or takes itself away."""
    choices = facet_choices(facet, state, index, index.counts(state.values, among))
    options = []
    for choice in (choice for choice in choices if choice.count or choice.selected):
        change = state.without_value if choice.selected else state.with_only
        url = path + change(facet.name, choice.value).query()
        options.append(Option(choice.label, url, choice.selected, count=choice.count))
    return options


def chips(state: ListState, index: ValueIndex, path: str) -> list[Chip]:
    """The text and each chosen value."""
    found = []
    if state.text:
        found.append(Chip(f"“{state.text}”", _("Search text"), path + state.without_text().query()))
    for name, values in state.chosen:
        facet = state.listing.facet(name)
        found += [
            Chip(
                chip_label(facet, index.name_of(name, value)),
                str(facet.label),
                path + state.without_value(name, value).query(),
            )
            for value in values
        ]
    return found


def chip_label(facet: Facet, name: str) -> str:
    return f"{facet.label}: {name}" if facet.qualified else name


# --- Order, layout, ways out ---------------------------------------------------------------------


def sort_options(state: ListState, path: str) -> list[Option]:
    return [
        Option(str(sort.label), path + state.sorted_by(sort).query(), sort is state.sort)
        for sort in state.listing.sorts_for(has_text=bool(state.text))
    ]


def layout_options(state: ListState, path: str) -> list[Option]:
    return [
        Option(
            str(layout.label),
            path + state.laid_out(layout.name).query(),
            layout.name == state.layout,
            layout.icon,
        )
        for layout in state.listing.layouts
    ]


def suggestions(
    state: ListState, index: ValueIndex, among: int | None, path: str
) -> list[Suggestion]:
    """For a search without results: what to drop so that there are some, best first."""
    found = []
    if state.text and state.chosen:
        count = index.matching(state.values).bit_count()
        label = _("without “%(text)s”") % {"text": state.text}
        found.append(Suggestion(label, path + state.without_text().query(), count))
    for name, values in state.chosen:
        for value in values:
            other = state.without_value(name, value)
            count = index.matching(other.values, among).bit_count()
            label = _("without %(filter)s") % {
                "filter": chip_label(state.listing.facet(name), index.name_of(name, value))
            }
            found.append(Suggestion(label, path + other.query(), count))
    helpful = [suggestion for suggestion in found if suggestion.count]
    return sorted(helpful, key=lambda suggestion: -suggestion.count)


def notes(ignored: Iterable[Ignored], page: Page[Any] | None = None) -> list[str]:
    """What the visitor should know of an address that says more than we know."""
    ignored = list(ignored)
    sentences = []
    if ignored:
        things = ", ".join(
            f"{each.name}: “{each.value}”" if each.value else str(each.name)
            for each in ignored[:NOTED]
        )
        sentences.append(
            _("Left out, because this list does not know it: %(things)s.") % {"things": things}
        )
    if page is not None and page.is_fallback:
        sentences.append(_("That page of the list no longer exists. This is the first one."))
    return sentences
