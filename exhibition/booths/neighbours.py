"""Which booths are next to a booth."""

from collections.abc import Sequence

from exhibition.booths.loading import BoothEntry


def neighbours_of(
    entry: BoothEntry, booths: Sequence[BoothEntry], most: int = 4
) -> list[BoothEntry]:
    """The booths next to `entry`: the nearest on the plan, else those before and after it."""
    others = [booth for booth in booths if booth.page_id != entry.page_id]
    if entry.x is None or entry.y is None:
        position = next((i for i, b in enumerate(booths) if b.page_id == entry.page_id), 0)
        return [
            b for b in booths[max(0, position - 2) : position + 3] if b.page_id != entry.page_id
        ]
    placed = [booth for booth in others if booth.x is not None and booth.y is not None]
    x, y = entry.x, entry.y
    placed.sort(key=lambda booth: (booth.x - x) ** 2 + (booth.y - y) ** 2)  # type: ignore[operator]
    return placed[:most]
