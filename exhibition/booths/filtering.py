"""Filtering the booths of one exhibition: what a visitor chose, and what each choice would give."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from exhibition.booths.loading import BoothEntry, BoothList
from exhibition.enums import ExhibitorType


@dataclass(frozen=True)
class Choice:
    value: str
    label: str
    count: int
    selected: bool


@dataclass(frozen=True)
class Group:
    name: str
    label: str
    choices: list[Choice]
    open: bool = True


# Its label, the label of each value, and the values that a booth has.
Facet = tuple[Any, dict[str, str], Callable[[BoothEntry], list[str]]]


class BoothFilter:
    """The choice a visitor made in the query string. What is not known is ignored and noted."""

    def __init__(self, booths: BoothList, zones: list[Any], query: QueryDict) -> None:
        self.booths = booths
        self.text = query.get("q", "").strip()[:100]
        sectors = booths.sectors
        self.facets: dict[str, Facet] = {
            "layanan": (
                _("Service"),
                self._service_labels(),
                lambda e: [s.slug for s in e.services],
            ),
            "jenis": (
                _("Exhibitor type"),
                {value: str(label) for value, label in ExhibitorType.choices},
                lambda e: [e.exhibitor_type],
            ),
            "zona": (_("Zone"), {z.letter: str(z) for z in zones}, lambda e: [e.zone]),
            "sektor": (
                _("Sector"),
                {sector.slug: str(sector) for sector in sectors.values()},
                lambda e: [sectors[pk].slug for pk in e.sector_ids if pk in sectors],
            ),
        }
        self.chosen: dict[str, list[str]] = {}
        self.ignored: list[str] = []
        for name, (_label, labels, _values) in self.facets.items():
            asked = [value for value in query.getlist(name) if value]
            self.chosen[name] = [value for value in dict.fromkeys(asked) if value in labels]
            self.ignored += [value for value in asked if value not in labels]

    def _service_labels(self) -> dict[str, str]:
        names = {s.slug: s.title for entry in self.booths for s in entry.services}
        return dict(sorted(names.items(), key=lambda pair: pair[1].casefold()))

    def matching(self, but: str = "") -> list[BoothEntry]:
        """Booths that fit the text and every facet (except `but`): one of its chosen values."""
        words = self.text.casefold().split()
        return [
            entry
            for entry in self.booths
            if entry.contains(words)
            and all(
                not chosen or name == but or set(chosen) & set(self.facets[name][2](entry))
                for name, chosen in self.chosen.items()
            )
        ]

    def groups(self) -> list[Group]:
        """The facets with counts: what choosing a value gives, the other facets kept."""
        groups = []
        for name, (label, labels, values_of) in self.facets.items():
            counts = Counter(
                value for entry in self.matching(but=name) for value in values_of(entry)
            )
            choices = [
                Choice(value, text, counts[value], value in self.chosen[name])
                for value, text in labels.items()
                if counts[value] or value in self.chosen[name]
            ]
            if len(choices) > 1 or self.chosen[name]:
                groups.append(Group(name, str(label), choices))
        return groups

    @property
    def chosen_count(self) -> int:
        return sum(len(values) for values in self.chosen.values()) + bool(self.text)

    def chips(self, query: QueryDict) -> list[dict[str, str]]:
        chips = []
        for name, values in self.chosen.items():
            label, labels, _values = self.facets[name]
            for value in values:
                rest = query.copy()
                rest.setlist(name, [other for other in rest.getlist(name) if other != value])
                chips.append(
                    {
                        "label": labels[value],
                        "group": str(label),
                        "remove_url": f"?{rest.urlencode()}",
                    }
                )
        if self.text:
            rest = query.copy()
            rest.pop("q", None)
            chips.append(
                {
                    "label": f"“{self.text}”",
                    "group": str(_("Text")),
                    "remove_url": f"?{rest.urlencode()}",
                }
            )
        return chips
