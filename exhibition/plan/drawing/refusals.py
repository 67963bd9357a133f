"""What is said of a drawing that is not taken: what it is, and how to mend it in the tool at hand."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

WHAT: dict[str, Any] = {
    "script": _("The drawing contains a script (“%(name)s”), which could do harm."),
    "active": _("The drawing contains “%(name)s”, which could run or load something."),
    "outside": _("The drawing shows something kept elsewhere: “%(name)s”."),
    "font_outside": _("The drawing takes letters or styles from elsewhere: “%(name)s”."),
    "moving": _("The drawing moves (“%(name)s”). A plan stands still, also on paper."),
    "html_text": _("The text “%(name)s” is written as a web page, not as text of the drawing."),
    "cut_text": _("Of the text “%(name)s” only a part stands in the drawing."),
    "flowed_text": _("The text “%(name)s” flows in a frame, which browsers do not draw."),
    "unknown": _("The drawing contains “%(name)s”, which browsers do not draw."),
    "picture": _("A picture in the drawing is damaged or of a kind that is not read: “%(name)s”."),
    "inner_drawing": _("The drawing contains another drawing as a picture."),
    "entities": _("The drawing defines entities (“%(name)s”), which can hide harmful content."),
    "no_size": _("The drawing has no size."),
    "empty": _("There is nothing in the drawing that a browser would show."),
    "too_large": _("The drawing is larger than %(name)s."),
    "too_deep": _("The drawing repeats or nests its parts so often that browsers would stall."),
    "not_svg": _("This is not an SVG drawing."),
    "picture_file": _("This is a picture, not a drawing: choose it as the plan's image instead."),
    "own_file": _("This is a file of the program it was drawn with, not an SVG drawing."),
    "damaged": _("The drawing is damaged: %(name)s."),
}

PLAIN_SVG = _("Save a copy as “Plain SVG” (File › Save a Copy).")
PICTURE_INSTEAD = _("If that does not help, export it as PNG and use it as the plan's image.")
# By problem; "" is for every program.
HOW: dict[str, dict[str, Any]] = {
    "script": {
        "": _("Export the drawing without scripts or interaction."),
        "Inkscape": _("Object › Object Properties › Interactivity: empty the fields."),
        "LibreOffice": _("Export one page only: File › Export, SVG, “Selection”."),
        "Illustrator": _("Remove the actions in Window › SVG Interactivity."),
    },
    "active": {"": _("Remove it, or export the drawing anew as plain SVG.")},
    "outside": {
        "": _("Embed it in the drawing, or remove it."),
        "Inkscape": _("Extensions › Images › Embed Images."),
        "Illustrator": _("Window › Links: choose the picture, “Embed Image(s)”."),
        "draw.io": _("File › Export as › SVG with “Embed Images” ticked."),
        "QGIS": _("Layout › Export as SVG, with pictures embedded in the layout."),
        "Visio": _("Insert the picture itself instead of a link to it."),
    },
    "font_outside": {
        "": _("Embed the letters, or turn the text into paths, and export again."),
        "Illustrator": _(
            "File › Export › SVG: Styling “Internal CSS”, Font “Convert To Outlines”."
        ),
        "draw.io": _("File › Export as › SVG with “Embed Fonts” ticked."),
        "Excalidraw": _("Export it anew with today's Excalidraw, which embeds its letters."),
        "Inkscape": _("Choose the text, Path › Object to Path."),
    },
    "moving": {"": _("Remove the animation and export the drawing again.")},
    "html_text": {
        "": _("Export the drawing without HTML in its labels, or turn the text into paths."),
        "draw.io": _(
            "Choose the text, and in Text on the right untick “Formatted Text” and “Word Wrap”."
        ),
    },
    "cut_text": {
        "": _("Write it in several short texts, or export it without HTML in its labels."),
        "draw.io": _(
            "Choose the text, and in Text on the right untick “Formatted Text” and “Word Wrap”."
        ),
    },
    "flowed_text": {
        "": _("Turn it into ordinary text."),
        "Inkscape": _("Choose the text, Text › Convert to Text."),
    },
    "unknown": {"": _("Turn it into paths."), "Inkscape": _("Path › Object to Path.")},
    "picture": {"": _("Remove it and insert it again as PNG or JPEG.")},
    "inner_drawing": {
        "": _("Insert it as objects instead of as a picture."),
        "Inkscape": _("File › Import, and choose “Include SVG image as editable object(s)”."),
    },
    "entities": {
        "": _("Save it as plain SVG."),
        "Illustrator": _("File › Export › Export As, SVG."),
        "Inkscape": PLAIN_SVG,
    },
    "no_size": {
        "": _("Save it with a width and a height, or with a view box."),
        "Illustrator": _("File › Export › SVG with “Responsive” unticked."),
        "Inkscape": _("File › Document Properties › Resize to Content."),
    },
    "empty": {"": _("Show the hidden layers, or choose what to export, and export it again.")},
    "too_large": {
        "": _("Simplify it, reduce its pictures, or export it as PNG and use that as the image."),
        "Illustrator": _("Untick “Preserve Illustrator Editing Capabilities”."),
    },
    "too_deep": {"": _("Turn copies into ordinary objects and simplify it.")},
    "own_file": {
        "": _("Open it there and export it as SVG."),
        "draw.io": _("Open it in draw.io: File › Export as › SVG."),
        "Excalidraw": _("Open it in Excalidraw: Export image › SVG."),
        "Illustrator": _("Open it in Illustrator: File › Export › Export As, SVG."),
        "Visio": _("Open it in Visio: File › Save As, Scalable Vector Graphics (*.svg)."),
        "LibreOffice": _("Open it in LibreOffice: File › Export, SVG."),
    },
    "damaged": {"": _("Export it again.")},
}
HOSTILE = {"script", "active", "outside", "font_outside", "moving", "inner_drawing"}
LAST_RESORT = {"html_text", "cut_text", "flowed_text", "unknown", "outside", "font_outside"}


@dataclass
class RefusedDrawing(Exception):  # noqa: N818 - a drawing that was refused
    """Why a drawing is not taken. `problem` is a key of WHAT; `name` what it is about."""

    problem: str
    name: str = ""


def explained(refusal: RefusedDrawing, tool: str) -> ValidationError:
    """`refusal` in words for whoever drew it with `tool` ("" if that is not known)."""
    ways = HOW.get(refusal.problem, {})
    parts = [WHAT[refusal.problem], ways.get(tool) or ways.get("", "")]
    if refusal.problem in LAST_RESORT:
        parts.append(PICTURE_INSTEAD)
    return ValidationError(
        format_lazy(" ".join(["{}"] * len([p for p in parts if p])), *[p for p in parts if p]),
        code="hostile" if refusal.problem in HOSTILE else refusal.problem,
        params={"name": shortened(refusal.name)},
    )


def shortened(name: str) -> str:
    name = " ".join(name.split())
    return f"{name[:60]}…" if len(name) > 60 else name
