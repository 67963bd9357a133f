"""Would it scan? Asked before a sheet is made, and answered with the figures.

Rules: a module is at least half a millimetre, four modules around stay white (ISO/IEC 18004), the
contrast is at least 4:1 with dark on light, error correction at least M; a phone reads a symbol
from ten times its side.
"""

import re
from dataclasses import dataclass, field

from django.utils.formats import number_format
from django.utils.translation import gettext as _

from qr.posters.layouts import Layout, fits_paper
from qr.posters.symbol import LEVELS, QUIET_ZONE, Symbol

SMALLEST_MODULE = 0.5  # millimetres
LEAST_CONTRAST = 4.0
SIDES_AWAY = 10  # reading distance in sides of the symbol
INK, PAPER = "#2b120b", "#ffffff"
COLOUR = re.compile(r"\A#[0-9a-f]{6}\Z", re.IGNORECASE)


@dataclass(frozen=True)
class PrintCheck:
    """The figures of a layout, and in words what stands against printing it."""

    module: float  # millimetres
    side: float  # millimetres, without the quiet zone
    quiet_zone: int  # modules
    contrast: float
    level: str
    version: int
    distance: float  # millimetres from which it can be read
    problems: tuple[str, ...] = field(default=())

    @property
    def is_good(self) -> bool:
        return not self.problems

    @property
    def distance_metres(self) -> float:
        return self.distance / 1000


class PrintRefusedError(ValueError):
    """A layout that would not scan; the message says why."""


def check_print(
    layout: Layout,
    symbol: Symbol,
    dark: str = INK,
    light: str = PAPER,
    quiet_zone: int = QUIET_ZONE,
) -> PrintCheck:
    """The figures of `symbol` in `layout`, printed in the colour `dark` on `light`."""
    module = layout.symbol_side / (symbol.modules + 2 * quiet_zone)
    side = module * symbol.modules
    contrast = contrast_of(dark, light)
    distance = side * SIDES_AWAY
    problems = []
    if module < SMALLEST_MODULE:
        problems.append(
            _(
                "A module would be %(module)s mm wide; less than %(least)s mm does not scan. Choose a larger format."
            )
            % {"module": number_format(module, 2), "least": number_format(SMALLEST_MODULE, 1)}
        )
    if quiet_zone < QUIET_ZONE:
        problems.append(_("The white margin around the picture has to be four modules wide."))
    if luminance(dark) >= luminance(light):
        problems.append(
            _("The picture has to be darker than its ground: many phones read no light one.")
        )
    elif contrast < LEAST_CONTRAST:
        problems.append(
            _(
                "The contrast is %(contrast)s to 1; less than 4 to 1 does not scan. Choose a darker colour."
            )
            % {"contrast": number_format(contrast, 1)}
        )
    if symbol.level not in LEVELS:
        problems.append(_("The error correction has to be M, Q or H."))
    if distance < layout.distance:
        problems.append(
            _("It could be read from %(distance)d cm only; this format is meant for %(meant)d cm.")
            % {"distance": distance / 10, "meant": layout.distance / 10}
        )
    if not fits_paper(layout):
        problems.append(_("The labels do not fit on the sheet, or overlap. Check the measures."))
    return PrintCheck(
        module, side, quiet_zone, contrast, symbol.level, symbol.version, distance, tuple(problems)
    )


def contrast_of(one: str, other: str) -> float:
    """Between 1 and 21, as WCAG 2.2 counts it. Colours are "#rrggbb"."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
