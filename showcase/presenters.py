"""What the templates of single pages need, arranged from what the models know."""

from typing import Any


def innovation_context(innovation: Any) -> dict[str, Any]:
    """The parts of an innovation's profile page."""
    return {"figures": list(innovation.impact_figures.all())}
