"""The picture that phones read, as modules and as outlines.

Outlines are drawn round whole groups of modules: squares laid side by side show hairlines between
them in some printers and viewers.
"""

import io
from dataclasses import dataclass
from functools import lru_cache

import segno

QUIET_ZONE = 4  # modules left white on each side; ISO/IEC 18004
LEVELS = ("M", "Q", "H")  # of error correction: 15, 25 and 30 % of the symbol may be lost
USUAL_LEVEL = "Q"
PNG_PIXELS = 1600  # at least so wide

Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Symbol:
    """A QR symbol. `modules` counts one side, without the quiet zone."""

    text: str
    level: str
    version: int
    mode: str
    rows: tuple[tuple[bool, ...], ...]

    @property
    def modules(self) -> int:
        return len(self.rows)

    @property
    def width(self) -> int:
        """In modules, with the quiet zone."""
        return self.modules + 2 * QUIET_ZONE

    def svg(self, dark: str = "#000", light: str = "#fff", millimetres: float = 0) -> str:
        """As a drawing of its own; `millimetres` wide if given."""
        size = f' width="{millimetres:g}mm" height="{millimetres:g}mm"' if millimetres else ""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.width}"{size}>'
            f'<rect width="{self.width}" height="{self.width}" fill="{light}"/>'
            f'<path fill="{dark}" fill-rule="evenodd" d="{outline(self.rows)}"/></svg>'
        )

    def png(self, dark: str = "#000", light: str = "#fff") -> bytes:
        """Each module a whole number of pixels, so that the edges are sharp."""
        out = io.BytesIO()
        scale = -(-PNG_PIXELS // self.width)
        _made(self.text, self.level).save(
            out, kind="png", scale=scale, border=QUIET_ZONE, dark=dark, light=light
        )
        return out.getvalue()


@lru_cache(maxsize=512)
def symbol_of(text: str, level: str = USUAL_LEVEL) -> Symbol:
    """The smallest symbol that holds `text` with this error correction."""
    made = _made(text, level)
    rows = tuple(tuple(bool(module) for module in row) for row in made.matrix)
    return Symbol(text, level, int(made.version), str(made.mode), rows)


def _made(text: str, level: str) -> segno.QRCode:
    return segno.make_qr(text, error=level, boost_error=False)


def outline(rows: tuple[tuple[bool, ...], ...]) -> str:
    """The edges between dark and light modules as closed paths, in modules, quiet zone included."""
    ways: dict[Point, list[Point]] = {}
    size = len(rows)

    def dark(x: int, y: int) -> bool:
        return 0 <= x < size and 0 <= y < size and rows[y][x]

    for y in range(size):
        for x in range(size):
            if not rows[y][x]:
                continue
            for is_edge, start, end in (
                (not dark(x, y - 1), (x, y), (x + 1, y)),
                (not dark(x + 1, y), (x + 1, y), (x + 1, y + 1)),
                (not dark(x, y + 1), (x + 1, y + 1), (x, y + 1)),
                (not dark(x - 1, y), (x, y + 1), (x, y)),
            ):
                if is_edge:
                    ways.setdefault(start, []).append(end)
    paths = []
    while ways:
        start = next(iter(ways))
        corners, here = [start], _step(ways, start)
        while here != start:
            corners.append(here)
            here = _step(ways, here)
        paths.append(_path(corners))
    return "".join(paths)


def _step(ways: dict[Point, list[Point]], here: Point) -> Point:
    following = ways[here].pop()
    if not ways[here]:
        del ways[here]
    return following


def _path(corners: list[Point]) -> str:
    """One closed path; corners on a straight line are left out."""
    turns = []
    for index, (x, y) in enumerate(corners):
        before, after = corners[index - 1], corners[(index + 1) % len(corners)]
        if not (before[0] == x == after[0] or before[1] == y == after[1]):
            turns.append((x + QUIET_ZONE, y + QUIET_ZONE))
    return "M" + "L".join(f"{x} {y}" for x, y in turns) + "z"
