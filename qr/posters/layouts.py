"""The formats that can be printed, in millimetres."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from django.utils.translation import gettext_lazy as _

TEXTS = ("title", "number", "owner", "services", "when", "bring")


class LayoutKind(StrEnum):
    POSTER = "poster"
    TENT = "tent"
    LABELS = "labels"


@dataclass(frozen=True)
class Grid:
    """Labels on a sheet: how many, how large, where the first one lies, how far to the next."""

    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    pitch_x: float
    pitch_y: float


@dataclass(frozen=True)
class Layout:
    """A format. `symbol_side` is that of the symbol with its quiet zone.

    `distance`: from how far the sheet is meant to be read, in millimetres. `shows` names the fields
    of `core.protocols.Poster` that stand on it.
    """

    key: str
    label: Any
    kind: LayoutKind
    width: float
    height: float
    symbol_side: float
    distance: float
    shows: tuple[str, ...] = TEXTS
    grid: Grid | None = None

    @property
    def per_page(self) -> int:
        return self.grid.columns * self.grid.rows if self.grid else 1


LABEL_PADDING = 1.5  # millimetres inside a label's edge, for cutters that are not exact
LABEL_SHOWS = ("title", "number")


def labels(key: str, label: Any, width: float, height: float, grid: Grid) -> Layout:
    """A sheet of labels; the symbol is as high as a label allows, and at most half its width."""
    side = min(grid.height - 2 * LABEL_PADDING, grid.width / 2)
    return Layout(
        key, label, LayoutKind.LABELS, width, height, side, 150, shows=LABEL_SHOWS, grid=grid
    )


def centred(
    width: float,
    height: float,
    columns: int,
    rows: int,
    label: tuple[float, float],
    gap: tuple[float, float],
) -> Grid:
    """A grid in the middle of a sheet."""
    pitch_x, pitch_y = label[0] + gap[0], label[1] + gap[1]
    return Grid(
        columns,
        rows,
        label[0],
        label[1],
        (width - columns * pitch_x + gap[0]) / 2,
        (height - rows * pitch_y + gap[1]) / 2,
        pitch_x,
        pitch_y,
    )


LAYOUTS = {
    layout.key: layout
    for layout in (
        Layout("a3", _("Poster A3"), LayoutKind.POSTER, 297, 420, 176, 1300),
        Layout("a4", _("Poster A4"), LayoutKind.POSTER, 210, 297, 124, 900),
        Layout("a5", _("Poster A5"), LayoutKind.POSTER, 148, 210, 87, 600),
        Layout(
            "a6-tent", _("Table tent A6, folded from A5"), LayoutKind.TENT, 148, 210, 68, 500,
            shows=("title", "number", "owner", "when", "bring"),
        ),
        labels(
            "tj-103", _("Labels Tom & Jerry 103 (64 × 32 mm, 12 a sheet)"), 210, 165,
            centred(210, 165, 3, 4, (64, 32), (3, 5)),
        ),
        labels(
            "tj-121", _("Labels Tom & Jerry 121 (75 × 38 mm, 10 a sheet)"), 165, 210,
            centred(165, 210, 2, 5, (75, 38), (3, 2)),
        ),
        labels(
            "a4-21", _("Labels A4 (63.5 × 38.1 mm, 21 a sheet)"), 210, 297,
            Grid(3, 7, 63.5, 38.1, 7.2, 15.1, 66.04, 38.1),
        ),
        labels(
            "a4-14", _("Labels A4 (99.1 × 38.1 mm, 14 a sheet)"), 210, 297,
            Grid(2, 7, 99.1, 38.1, 4.65, 15.15, 101.6, 38.1),
        ),
        labels(
            "a4-8", _("Labels A4 (99.1 × 67.7 mm, 8 a sheet)"), 210, 297,
            Grid(2, 4, 99.1, 67.7, 4.65, 13.1, 101.6, 67.7),
        ),
    )
}  # fmt: skip

OWN_LABELS = "own"


def own_labels(width: float, height: float, grid: Grid) -> Layout:
    """A sheet of labels by its own measures, for brands that are not listed."""
    return labels(OWN_LABELS, _("Labels of your own measures"), width, height, grid)


def shifted(layout: Layout, right: float, down: float) -> Layout:
    """The labels moved by so many millimetres: every printer feeds paper a little differently."""
    if layout.grid is None:
        return layout
    grid = replace(layout.grid, left=layout.grid.left + right, top=layout.grid.top + down)
    return replace(layout, grid=grid)


def fits_paper(layout: Layout) -> bool:
    """Whether the labels lie on the sheet and do not overlap."""
    grid = layout.grid
    if grid is None:
        return True
    across = grid.left + (grid.columns - 1) * grid.pitch_x + grid.width
    down = grid.top + (grid.rows - 1) * grid.pitch_y + grid.height
    return (
        min(grid.left, grid.top) >= 0
        and across <= layout.width + 0.01
        and down <= layout.height + 0.01
        and (grid.columns == 1 or grid.pitch_x >= grid.width)
        and (grid.rows == 1 or grid.pitch_y >= grid.height)
    )
