"""An uploaded floor plan: a drawing that a browser may show without danger.

A drawing with anything active in it is refused rather than repaired, so that the editor learns of
it. What passes is then filtered by a library as well (docs/decisions/0022-floor-plan.md).
"""

import hashlib
import re
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from py_svg_hush import filter_svg

MAX_BYTES = 2 * 1024 * 1024
SVG = "{http://www.w3.org/2000/svg}"
ACTIVE_ELEMENTS = {
    "script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler", "listener",
    "animate", "animatetransform", "animatemotion", "set", "a",
}  # fmt: skip
EMBEDDED_IMAGES = {"image": ["png", "jpeg", "webp", "gif"]}
EMBEDDED = re.compile(r"^data:image/(png|jpeg|webp|gif);base64,", re.I)
OUTSIDE = re.compile(r"@import|expression\(|javascript:|url\(\s*['\"]?(?!#|data:image/)", re.I)
NUMBER = re.compile(r"^\s*(\d+(?:\.\d+)?)\s*(?:px|pt|mm|cm|in)?\s*$")


@dataclass(frozen=True)
class Drawing:
    """A harmless SVG and its size in its own units."""

    content: bytes
    width: float
    height: float


def plan_path(instance: Any, filename: str) -> str:
    """Where an uploaded plan is kept; the name it had on the editor's computer is not."""
    return f"denah/{filename}"


def plan_name(content: bytes) -> str:
    return f"{hashlib.sha256(content).hexdigest()[:24]}.svg"


def read_drawing(content: bytes) -> Drawing:
    """The drawing in `content`.

    Raises ValidationError, saying why, if it is not an SVG, has no size, or does anything but draw.
    """
    if len(content) > MAX_BYTES:
        raise ValidationError(_("The drawing is larger than 2 MB. Simplify it or use an image."))
    try:
        root = fromstring(content, forbid_dtd=False, forbid_entities=True, forbid_external=True)
    except DefusedXmlException as error:
        raise ValidationError(
            _("The drawing defines entities, which can hide harmful content. Save it without them.")
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise ValidationError(_("This is not an SVG drawing.")) from error
    if root.tag != f"{SVG}svg":
        raise ValidationError(_("This is not an SVG drawing."))
    for element in root.iter():
        _refuse_active(element)
    width, height = _size_of(root)
    try:
        harmless = filter_svg(content, EMBEDDED_IMAGES)
    except ValueError as error:
        raise ValidationError(_("This is not an SVG drawing.")) from error
    return Drawing(harmless, width, height)


def _refuse_active(element: Element) -> None:
    if not isinstance(element.tag, str):  # a comment or processing instruction
        return
    name = element.tag.rpartition("}")[2].lower()
    if name in ACTIVE_ELEMENTS:
        raise ValidationError(
            _("The drawing contains “%(name)s”, which could run or link to something. Remove it."),
            code="hostile",
            params={"name": name},
        )
    if name == "style" and OUTSIDE.search(element.text or ""):
        _refuse_outside("style")
    for attribute, value in element.attrib.items():
        key = attribute.rpartition("}")[2].lower()
        if key.startswith("on"):
            raise ValidationError(
                _("The drawing contains a script (“%(name)s”). Remove it."),
                code="hostile",
                params={"name": key},
            )
        if key in {"href", "src"} and not value.startswith("#") and not EMBEDDED.match(value):
            _refuse_outside(key)
        if OUTSIDE.search(value):
            _refuse_outside(key)


def _refuse_outside(name: str) -> None:
    raise ValidationError(
        _("The drawing refers to something outside itself (“%(name)s”). Embed or remove it."),
        code="hostile",
        params={"name": name},
    )


def _size_of(root: Element) -> tuple[float, float]:
    """Width and height: those of the view box, else of the drawing itself."""
    numbers = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    try:
        width, height = (float(number) for number in numbers[2:4])
    except ValueError:
        sides = [NUMBER.match(root.get(side, "")) for side in ("width", "height")]
        if None in sides:
            raise ValidationError(
                _("The drawing has no size. Save it with a width and a height.")
            ) from None
        width, height = (float(side[1]) for side in sides if side)
    if not (0 < width < 1e6 and 0 < height < 1e6):
        raise ValidationError(_("The drawing has no size. Save it with a width and a height."))
    return width, height
