"""How complete a profile is: one rule a line, each with what to do about it.

A rule is written twice: for an innovation in the editor, which may be unsaved, and as a condition
for lists of thousands. A test holds both against each other.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db.models import (
    Case,
    Exists,
    ExpressionWrapper,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Value,
    When,
)
from django.db.models.expressions import Combinable
from django.utils.translation import gettext_lazy as _

from core.text import plain_text

HAS_WORDS = r"(^|>)\s*[^<\s]"  # of a rich text: something besides tags and spaces


@dataclass(frozen=True)
class Criterion:
    """`weight` counts towards 100; `is_met` takes a page, `condition` is for a queryset."""

    key: str
    advice: Any
    weight: int
    is_met: Callable[[Any], bool]
    condition: Callable[[], Q | Exists]


@dataclass(frozen=True)
class Completeness:
    """`percent` from 0 to 100, `missing` the criteria that are not met, heaviest first."""

    percent: int
    missing: tuple[Criterion, ...]


def _column(key: str, advice: Any, weight: int, column: str = "") -> Criterion:
    """Something is chosen or typed in a column."""
    column = column or key
    return Criterion(
        key,
        advice,
        weight,
        lambda page: bool(getattr(page, column)),
        lambda: ~Q(**{column: ""}),
    )


def _given(key: str, advice: Any, weight: int, column: str) -> Criterion:
    """A date, a number or a relation is there."""
    return Criterion(
        key,
        advice,
        weight,
        lambda page: getattr(page, column) is not None,
        lambda: Q(**{f"{column}__isnull": False}),
    )


def _rich_text(key: str, advice: Any, weight: int) -> Criterion:
    return Criterion(
        key,
        advice,
        weight,
        lambda page: bool(plain_text(getattr(page, key))),
        lambda: Q(**{f"{key}__regex": HAS_WORDS}),
    )


def _has_sector() -> Exists:
    through = apps.get_model("showcase", "InnovationSector")
    return Exists(through.objects.filter(content_object=OuterRef("pk")))


def _has_impact() -> Exists:
    figures = apps.get_model("showcase", "ImpactFigure").objects
    return Exists(figures.filter(page=OuterRef("pk")).exclude(source=""))


def _has_contact() -> Q:
    return ~Q(contact_name="", contact_email="", contact_phone="", contact_url="")


CRITERIA = (
    _column("summary", _("Write the summary."), 10),
    _given("cover", _("Choose a cover image."), 8, "cover_id"),
    Criterion(
        "sectors",
        _("Choose at least one sector."),
        8,
        lambda page: bool(list(page.sectors.all())),
        _has_sector,
    ),
    _column("kind", _("Say whether it is digital."), 4),
    _column("form", _("Choose the form."), 4),
    _column("stage", _("Choose the stage."), 6),
    _given("year", _("Enter the year it started."), 4, "year_started"),
    Criterion(
        "districts",
        _("Tick the districts covered."),
        4,
        lambda page: bool(page.districts),
        lambda: ~Q(districts=[]),
    ),
    _rich_text("problem", _("Describe the problem."), 8),
    _rich_text("solution", _("Describe the solution."), 8),
    _rich_text("results", _("Describe the results."), 8),
    _rich_text("novelty", _("Say what is new about it."), 4),
    Criterion(
        "impact",
        _("Add at least one impact figure with a source."),
        12,
        lambda page: any(figure.source for figure in page.impact_figures.all()),
        _has_impact,
    ),
    _given("verified", _("Enter the day it was last verified."), 6, "last_verified_on"),
    Criterion("contact", _("Give a contact."), 6, lambda page: page.has_contact, _has_contact),
)
TOTAL = sum(criterion.weight for criterion in CRITERIA)  # 100


def completeness_of(innovation: Any) -> Completeness:
    """Weigh the criteria that `innovation` (an InnovationPage, saved or not) meets."""
    missing = tuple(criterion for criterion in CRITERIA if not criterion.is_met(innovation))
    lost = sum(criterion.weight for criterion in missing)
    return Completeness(TOTAL - lost, tuple(sorted(missing, key=lambda item: -item.weight)))


def with_completeness(innovations: QuerySet) -> QuerySet:
    """Innovations annotated with `completeness`, per cent, as saved in the page itself."""
    percent: Combinable = Value(0)
    for criterion in CRITERIA:
        percent = percent + Case(
            When(criterion.condition(), then=Value(criterion.weight)), default=Value(0)
        )
    return innovations.annotate(completeness=ExpressionWrapper(percent, IntegerField()))
