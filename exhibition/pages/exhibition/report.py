"""What the exhibition was, counted from its data. Nothing here is estimated or remembered."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from exhibition.booths.loading import BoothList
from exhibition.enums import ExhibitorType, SessionKind
from exhibition.hours.opening import dates_of, local_now, spans_of
from exhibition.hours.status import status_at
from exhibition.models import ExhibitionPage
from exhibition.pages.exhibition.overview import innovations_shown

BAR = 300  # length of the longest bar, in units of the drawing


@dataclass(frozen=True)
class Figure:
    value: int
    label: str


@dataclass(frozen=True)
class Bar:
    label: str
    value: int
    length: float


@dataclass(frozen=True)
class Chart:
    """Numbers of one kind, drawn as bars beside a table that says the same."""

    key: str
    title: str
    column: str
    bars: list[Bar]

    @property
    def total(self) -> int:
        return sum(bar.value for bar in self.bars)


def chart(key: str, title: str, column: str, labels: Iterable[str]) -> Chart:
    """How often each label occurs, the most frequent first."""
    counts = sorted(Counter(labels).items(), key=lambda pair: (-pair[1], pair[0].casefold()))
    longest = counts[0][1] if counts else 1
    bars = [Bar(label, value, round(value / longest * BAR, 1)) for label, value in counts]
    return Chart(key, title, column, bars)


def report(exhibition: ExhibitionPage, request: HttpRequest) -> dict[str, Any]:
    locale = exhibition.shown_locale
    booths = BoothList(exhibition, locale, with_services=True)
    sessions = exhibition.rows["sessions"]
    held = [row for row in sessions if not row.is_cancelled]
    innovations = innovations_shown(exhibition, list(booths.by_id), locale)
    zones = {zone.letter: str(zone) for zone in exhibition.rows["zones"]}
    exhibitors = {entry.exhibitor_id for entry in booths}
    services = {service.slug for entry in booths for service in entry.services}
    hours = sum(
        (span.end - span.start).total_seconds() for span in spans_of(exhibition.rows["days"])
    )
    days, opening_hours = len(dates_of(exhibition.rows["days"])), round(hours / 3600)
    cancelled = len(sessions) - len(held)
    shown = innovations.count
    figures = [
        (days, ngettext("day", "days", days)),
        (opening_hours, ngettext("opening hour", "opening hours", opening_hours)),
        (len(booths), ngettext("booth", "booths", len(booths))),
        (len(exhibitors), ngettext("exhibitor", "exhibitors", len(exhibitors))),
        (len(services), ngettext("service", "services", len(services))),
        (shown, ngettext("innovation shown", "innovations shown", shown)),
        (len(held), ngettext("session", "sessions", len(held))),
        (cancelled, ngettext("session cancelled", "sessions cancelled", cancelled)),
    ]
    charts = [
        chart(
            "types",
            _("Booths by exhibitor type"),
            _("Exhibitor type"),
            (str(ExhibitorType(entry.exhibitor_type).label) for entry in booths),
        ),
        chart(
            "services",
            _("Booths at which each service could be had"),
            _("Service"),
            (service.title for entry in booths for service in entry.services),
        ),
        chart(
            "zones",
            _("Booths by zone"),
            _("Zone"),
            (zones[entry.zone] for entry in booths if entry.zone in zones),
        ),
        chart(
            "sessions",
            _("Sessions by kind"),
            _("Kind"),
            (str(SessionKind(row.kind).label) for row in held),
        ),
    ]
    return {
        "figures": [Figure(value, label) for value, label in figures if value],
        "charts": [one for one in charts if one.bars],
        "innovation_cards": innovations.cards,
        "is_over": status_at(exhibition.rows["days"], local_now()).is_over,
    }
