"""What the templates of listings show: boxes with counts, chips, orders, layouts, ways out.

Everything is a link or a form field; each link leads to a state of its own (`showcase.catalogue.filters`).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.pagination import Page
from core.protocols import Card
from showcase.catalogue.facet_index import Counts, FacetIndex
from showcase.catalogue.filters import GRID, LIST, TEXT, CatalogueState, Ignored
from showcase.catalogue.sorts import sorts_for
from showcase.facets import FACETS, FACETS_BY_NAME, Facet

PAGE_SIZE = 24
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
    """One of several states of the same thing: an order, a layout."""

    label: str
    url: str
    current: bool
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something to drop, and how many results there are without it."""

    label: str
    url: str
    count: int


def facet_groups(state: CatalogueState, index: FacetIndex, counts: Counts) -> list[Group]:
    groups = []
    for facet in FACETS:
        choices = facet_choices(facet, state, index, counts) if facet.listed else []
        if choices:
            chosen = facet.name in state.values
            is_open = chosen or len(groups) < OPEN_GROUPS
            groups.append(Group(facet.name, str(facet.label), choices, is_open))
    return groups


def facet_choices(
    facet: Facet, state: CatalogueState, index: FacetIndex, counts: Counts
) -> list[Choice]:
    """The values that occur in the catalogue. Of long lists those that lead somewhere now."""
    selected = state.values.get(facet.name, ())
    choices = [
        Choice(value, index.name_of(facet.name, value), count, value in selected)
        for value, count in counts.get(facet.name, {}).items()
    ]
    absent = set(selected) - {choice.value for choice in choices}
    choices += [Choice(value, index.name_of(facet.name, value), 0, True) for value in absent]
    if facet.order == "list":
        order = list(facet.fixed_labels())
        return sorted(choices, key=lambda choice: order.index(choice.value))
    choices = [choice for choice in choices if choice.count or choice.selected]
    if facet.order == "newest":
        return sorted(choices, key=lambda choice: choice.value, reverse=True)
    return sorted(
        choices, key=lambda choice: (not choice.selected, -choice.count, choice.label.casefold())
    )


def chips(state: CatalogueState, index: FacetIndex, path: str) -> list[Chip]:
    """The text and each chosen value."""
    found = []
    if state.text:
        found.append(Chip(f"“{state.text}”", _("Search text"), path + state.without_text().query()))
    for name, values in state.chosen:
        facet = FACETS_BY_NAME[name]
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
    """A bare name says enough, but for awards: "Province" alone might be anything."""
    return f"{facet.label}: {name}" if facet.name == "penghargaan" else name


def sort_options(state: CatalogueState, path: str) -> list[Option]:
    return [
        Option(str(sort.label), path + state.sorted_by(sort).query(), sort is state.sort)
        for sort in sorts_for(has_text=bool(state.text))
    ]


def layout_options(state: CatalogueState, path: str) -> list[Option]:
    layouts = ((GRID, _("As tiles"), "layout-grid"), (LIST, _("As a list"), "list"))
    return [
        Option(label, path + state.laid_out(layout).query(), layout == state.layout, icon)
        for layout, label, icon in layouts
    ]


def suggestions(
    state: CatalogueState, index: FacetIndex, among: int | None, path: str
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
                "filter": chip_label(FACETS_BY_NAME[name], index.name_of(name, value))
            }
            found.append(Suggestion(label, path + other.query(), count))
    helpful = [suggestion for suggestion in found if suggestion.count]
    return sorted(helpful, key=lambda suggestion: -suggestion.count)


def notes(ignored: Iterable[Ignored], page: Page[Any] | None) -> list[str]:
    """What the visitor should know of an address that says more than we know."""
    ignored = list(ignored)
    sentences = []
    if ignored:
        things = ", ".join(
            f"{each.name}: “{each.value}”" if each.value else str(each.name)
            for each in ignored[:NOTED]
        )
        sentences.append(
            _("Left out, because the catalogue does not know it: %(things)s.") % {"things": things}
        )
    if page is not None and page.is_fallback:
        sentences.append(_("That page of the list no longer exists. This is the first one."))
    return sentences


def noun(count: int) -> str:
    return ngettext("innovation", "innovations", count)


def counted(count: int) -> str:
    """ "12 innovations", for a card or an announcement."""
    number = number_format(count, force_grouping=True)
    return ngettext("%(number)s innovation", "%(number)s innovations", count) % {"number": number}


def listing_context(
    state: CatalogueState, page: Page[Any], total: int, path: str
) -> dict[str, Any]:
    """What a list of innovations shows, whatever it was found by."""
    cards: list[Card] = [entry.as_card() for entry in page.items]
    return {
        "cards": cards,
        "count": total,
        "noun": noun(total),
        "layout": "list" if state.layout == LIST else "grid",
        "sorts": sort_options(state, path) if total > 1 else [],
        "layouts": layout_options(state, path) if total else [],
        "next_url": _turned(state, page.next_cursor, path),
        "previous_url": _turned(state, page.previous_cursor, path, backwards=True),
    }


def _turned(state: CatalogueState, token: str, path: str, *, backwards: bool = False) -> str:
    return path + state.at(token, backwards=backwards).query() if token else ""


def hidden_fields(state: CatalogueState, *, keep_text: bool) -> list[tuple[str, str]]:
    """What a form keeps beside its own fields: the filter form the text, the search form the rest."""
    names = {name for name, _values in state.chosen} if keep_text else {TEXT}
    parameters = state.at("").parameters()
    return [(name, value) for name, value in parameters if name not in names]
