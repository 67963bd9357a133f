"""From bytes to a tree, without the tricks that XML allows."""

import gzip
import io
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element, ParseError
from xml.parsers import expat

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from exhibition.plan.drawing.refusals import RefusedDrawing
from exhibition.plan.drawing.vocabulary import SVG

MAX_BYTES = 8 * 1024 * 1024  # as uploaded; programs write much that is not drawn
MOST_ENTITIES, LONGEST_ENTITY = 60, 300
DEEPEST = 120
GZIP = b"\x1f\x8b"


def unpacked(content: bytes) -> bytes:
    """`content`, unpacked if it is an SVGZ file. Raises RefusedDrawing for too large a one."""
    if content.startswith(GZIP):
        try:
            with gzip.open(io.BytesIO(content)) as packed:
                content = packed.read(MAX_BYTES + 1)
        except (OSError, EOFError) as error:
            raise RefusedDrawing("not_svg") from error
    if len(content) > MAX_BYTES:
        raise RefusedDrawing("too_large", f"{MAX_BYTES // 1024**2} MB")
    return content


def parsed(content: bytes) -> Element:
    """The root of an SVG. Raises RefusedDrawing for anything else, and for what nests too deep."""
    _look_at_prolog(content)
    try:
        root = fromstring(content, forbid_dtd=False, forbid_entities=False, forbid_external=True)
    except DefusedXmlException as error:
        raise RefusedDrawing("entities", type(error).__name__) from error
    except ParseError as error:
        if b"<svg" not in content[:4096]:
            raise RefusedDrawing("not_svg") from error
        raise RefusedDrawing("damaged", str(error)) from error
    except (ValueError, LookupError) as error:
        raise RefusedDrawing("not_svg") from error
    if root.tag != f"{SVG}svg":
        raise RefusedDrawing("not_svg")
    if _depth_exceeds(root, DEEPEST):
        raise RefusedDrawing("too_deep")
    return root


@dataclass
class _Prolog:
    """What stands in front of the drawing: short names for addresses are harmless, no more is."""

    entities: int = 0
    refused: list[RefusedDrawing] = field(default_factory=list)

    def entity(
        self, name: str, is_parameter: int, value: Any, base: Any, system: Any, *_: Any
    ) -> None:
        self.entities += 1
        too_much = self.entities > MOST_ENTITIES or len(value or "") > LONGEST_ENTITY
        nests = any(character in (value or "") for character in "&<%")
        if system or is_parameter or too_much or nests:
            self.refused.append(RefusedDrawing("entities", name))

    def instruction(self, target: str, data: str) -> None:
        if target == "xml-stylesheet":
            self.refused.append(RefusedDrawing("font_outside", data))


def _look_at_prolog(content: bytes) -> None:
    prolog = _Prolog()
    parser = expat.ParserCreate()
    parser.EntityDeclHandler = prolog.entity
    parser.ProcessingInstructionHandler = prolog.instruction
    # What is wrong with the rest is said by the reader proper.
    with suppress(expat.ExpatError, ValueError, LookupError):
        parser.Parse(content, True)
    if prolog.refused:
        raise prolog.refused[0]


def _depth_exceeds(root: Element, limit: int) -> bool:
    level = [root]
    for _ in range(limit):
        level = [child for element in level for child in element]
        if not level:
            return False
    return True
