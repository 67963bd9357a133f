"""What an innovation's page tells: the story, how far it has come, how it was honoured."""

from dataclasses import dataclass
from typing import TypeAlias

from core.components import StageStep
from core.text import plain_text
from showcase.enums import AwardLevel, LabStage, Stage
from showcase.innovation.facts import long_date
from showcase.models import Award, InnovationPage

STORY = (
    ("problem", "circle-help"),
    ("solution", "lightbulb"),
    ("results", "target"),
    ("lessons", "book-open"),
)

Stages: TypeAlias = type[Stage] | type[LabStage]


@dataclass(frozen=True, slots=True)
class StoryPart:
    """`key` is the field's name; `text` rich text."""

    key: str
    icon: str
    text: str


def written(rich_text: str) -> str:
    """A rich text, or '' if nothing but tags is left of it."""
    return rich_text if plain_text(rich_text) else ""


def story(innovation: InnovationPage) -> list[StoryPart]:
    return [
        StoryPart(field, icon, text)
        for field, icon in STORY
        if (text := written(getattr(innovation, field)))
    ]


def maturity(innovation: InnovationPage) -> list[StageStep]:
    """Initiative, trial, adoption with their dates; nothing where no stage is recorded."""
    dates = {stage.value: getattr(innovation, f"{stage.value}_on") for stage in Stage}
    return _track(
        Stage, innovation.stage, {key: long_date(day) for key, day in dates.items() if day}
    )


def laboratory(innovation: InnovationPage) -> list[StageStep]:
    return _track(LabStage, innovation.lab_stage, {})


def _track(stages: Stages, current: str, dates: dict[str, str]) -> list[StageStep]:
    if current not in stages.values:
        return []
    reached = stages.values.index(current)
    states = ["done"] * reached + ["current"] + ["next"] * (len(stages) - reached - 1)
    return [
        StageStep(str(stage.label), state, dates.get(stage.value, ""))
        for stage, state in zip(stages, states, strict=True)
    ]


def awards(innovation: InnovationPage) -> list[Award]:
    """Oldest first within a level, so that a ladder is climbed in time; then those without a year."""
    steps = {level: step for step, level in enumerate(AwardLevel.values)}
    return sorted(
        innovation.awards.all(),
        key=lambda row: (steps.get(row.level, len(steps)), row.year is None, row.year or 0),
    )
