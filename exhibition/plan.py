"""The floor plan as data."""

from typing import Any


def plan_drawing_of(exhibition: Any) -> Any:
    return None
