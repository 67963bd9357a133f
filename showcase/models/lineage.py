"""Relations between innovations form lines, never circles."""

from typing import Any


def leads_back(innovation: Any, relation: str) -> bool:
    """Whether following `relation` from `innovation` comes back to it or runs in a circle.

    Translations count as the same innovation: the walk compares translation keys. One query a
    step; lines are short.
    """
    seen = {innovation.translation_key}
    page_id = getattr(innovation, f"{relation}_id")
    while page_id is not None:
        row = (
            type(innovation)
            ._base_manager.filter(pk=page_id)
            .values("translation_key", f"{relation}_id")
            .first()
        )
        if row is None:
            return False
        if row["translation_key"] in seen:
            return True
        seen.add(row["translation_key"])
        page_id = row[f"{relation}_id"]
    return False
