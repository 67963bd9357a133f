"""How complete a profile is: one rule a line, each with what to do about it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Criterion:
    """`weight` counts towards 100; `is_met` takes the innovation."""

    key: str
    advice: Any
    weight: int
    is_met: Callable[[Any], bool]


@dataclass(frozen=True)
class Completeness:
    """`percent` from 0 to 100, `missing` the criteria that are not met, heaviest first."""

    percent: int
    missing: tuple[Criterion, ...]


CRITERIA = (
    Criterion("summary", _("Write the summary."), 10, lambda p: bool(p.summary.strip())),
    Criterion("cover", _("Choose a cover image."), 8, lambda p: p.cover_id is not None),
    Criterion("sectors", _("Choose at least one sector."), 8, lambda p: p.sectors.exists()),
    Criterion("kind", _("Say whether it is digital."), 4, lambda p: bool(p.kind)),
    Criterion("form", _("Choose the form."), 4, lambda p: bool(p.form)),
    Criterion("stage", _("Choose the stage."), 6, lambda p: bool(p.stage)),
    Criterion("year", _("Enter the year it started."), 4, lambda p: p.year_started is not None),
    Criterion("districts", _("Tick the districts covered."), 4, lambda p: bool(p.districts)),
    Criterion("problem", _("Describe the problem."), 8, lambda p: bool(p.problem)),
    Criterion("solution", _("Describe the solution."), 8, lambda p: bool(p.solution)),
    Criterion("results", _("Describe the results."), 8, lambda p: bool(p.results)),
    Criterion("novelty", _("Say what is new about it."), 4, lambda p: bool(p.novelty)),
    Criterion(
        "impact",
        _("Add at least one impact figure with a source."),
        12,
        lambda p: any(figure.source for figure in p.impact_figures.all()),
    ),
    Criterion(
        "verified", _("Enter the day it was last verified."), 6, lambda p: bool(p.last_verified_on)
    ),
    Criterion("contact", _("Give a contact."), 6, lambda p: p.has_contact),
)


def completeness_of(innovation: Any) -> Completeness:
    """Weigh the criteria that `innovation` (an InnovationPage, saved or not) meets."""
    missing = tuple(criterion for criterion in CRITERIA if not criterion.is_met(innovation))
    total = sum(criterion.weight for criterion in CRITERIA)
    lost = sum(criterion.weight for criterion in missing)
    percent = round((total - lost) * 100 / total)
    return Completeness(percent, tuple(sorted(missing, key=lambda item: -item.weight)))
