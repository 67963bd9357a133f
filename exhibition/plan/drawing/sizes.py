"""How large a drawing is, by CSS's and SVG's own grammar."""

import math
from xml.etree.ElementTree import Element

import tinycss2

from exhibition.plan.drawing.refusals import RefusedDrawing

PIXELS = {
    "px": 1.0, "pt": 96 / 72, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4,
    "q": 96 / 101.6, "em": 16.0, "rem": 16.0, "ex": 8.0, "ch": 8.0,
}  # fmt: skip
LARGEST = 1e6


def size_of(root: Element) -> tuple[float, float]:
    """Width and height in CSS pixels, as a browser shows the drawing by itself.

    Width and height of the root if they are lengths; a missing or relative one follows from the
    view box (https://www.w3.org/TR/SVG2/coords.html#SizingSVGInCSS).
    """
    width, height = (length_of(root.get(side)) for side in ("width", "height"))
    box = view_box_of(root)
    if box is not None:
        ratio = box[3] / box[2]
        if width is None and height is None:
            width, height = box[2], box[3]
        elif width is None and height is not None:
            width = height / ratio
        elif height is None and width is not None:
            height = width * ratio
    if width is None or height is None:
        raise RefusedDrawing("no_size")
    return round(width, 3), round(height, 3)


def length_of(value: str | None) -> float | None:
    """A length in CSS pixels; None for a missing, relative or impossible one."""
    if value is None:
        return None
    token = tinycss2.parse_one_component_value(value, skip_comments=True)
    if token.type == "number":
        pixels = token.value
    elif token.type == "dimension" and token.lower_unit in PIXELS:
        pixels = token.value * PIXELS[token.lower_unit]
    else:
        return None
    return pixels if 0 < pixels < LARGEST else None


def view_box_of(root: Element) -> tuple[float, float, float, float] | None:
    """Left, top, width and height of the view box; None if there is none that counts."""
    tokens = tinycss2.parse_component_value_list(root.get("viewBox", ""), skip_comments=True)
    parts = [token for token in tokens if token.type not in {"whitespace", "literal"}]
    if len(parts) != 4 or any(part.type != "number" for part in parts):
        return None
    left, top, width, height = (float(part.value) for part in parts)
    is_sound = all(math.isfinite(each) and abs(each) < LARGEST for each in (left, top))
    if not (is_sound and 0 < width < LARGEST and 0 < height < LARGEST):
        return None
    return left, top, width, height
