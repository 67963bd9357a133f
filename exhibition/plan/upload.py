"""An uploaded floor plan: a drawing that a browser may show without danger.

A drawing that would do more than draw is refused rather than repaired, so that the editor learns of
it, with the way to mend it in the program it was made with (docs/decisions/0050-drawings.md).
"""

import hashlib
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import fromstring

from exhibition.plan.drawing.parsing import parsed, unpacked
from exhibition.plan.drawing.refusals import RefusedDrawing, explained
from exhibition.plan.drawing.tools import refuse_other_files, tool_of
from exhibition.plan.drawing.vocabulary import DRAWING, local_name
from exhibition.plan.drawing.writing import Written, written_anew

MAX_BYTES = 2 * 1024 * 1024  # as visitors load it


@dataclass(frozen=True)
class Drawing:
    """A harmless SVG and its size in CSS pixels."""

    content: bytes
    width: float
    height: float


def plan_path(instance: Any, filename: str) -> str:
    """Where an uploaded plan is kept; the name it had on the editor's computer is not."""
    return f"denah/{filename}"


def plan_name(content: bytes) -> str:
    return f"{hashlib.sha256(content).hexdigest()[:24]}.svg"


def read_drawing(content: bytes) -> Drawing:
    """The drawing in `content`, as a browser shows it.

    Raises ValidationError, saying what is wrong and how to mend it in the program that drew it.
    """
    tool = ""
    try:
        own = refuse_other_files(content)
        if own is not None:
            tool = own
            raise RefusedDrawing("own_file")
        content = unpacked(content)
        tool = tool_of(content)
        written = written_anew(parsed(content))
        _check_written(written)
    except RefusedDrawing as refusal:
        raise explained(refusal, tool) from refusal
    return Drawing(written.content, written.width, written.height)


def _check_written(written: Written) -> None:
    """What came out holds all that went in and is drawn, and is not too much for a telephone."""
    if len(written.content) > MAX_BYTES:
        raise RefusedDrawing("too_large", f"{MAX_BYTES // 1024**2} MB")
    again = [local_name(each.tag) for each in fromstring(written.content).iter()]  # noqa: S314 - ours
    if {name: again.count(name) for name in DRAWING if name in again} != dict(written.drawn):
        raise RefusedDrawing("damaged", "XML")
