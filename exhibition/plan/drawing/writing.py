"""The drawing written anew: what browsers draw, as it was; nothing else."""

from collections import Counter
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, tostring

from exhibition.plan.drawing import styles
from exhibition.plan.drawing.embedded import embedded_picture
from exhibition.plan.drawing.refusals import RefusedDrawing
from exhibition.plan.drawing.sizes import size_of, view_box_of
from exhibition.plan.drawing.vocabulary import (
    ACTIVE,
    DRAWING,
    KEPT,
    MOVING,
    NEVER_DRAWN,
    PLAIN_ATTRIBUTES,
    SVG,
    XHTML,
    XLINK_HREF,
    XML,
    local_name,
)

MOST_COPIES = 200_000  # elements drawn once all `use` are followed
DROPPED_ATTRIBUTES = {"content", "src", "target", "download", "ping", "rel", "baseProfile"}


@dataclass
class Written:
    """The drawing as XML, its size in CSS pixels, and how many elements of each kind it draws."""

    content: bytes
    width: float
    height: float
    drawn: Counter[str]


@dataclass
class _Writer:
    drawn: Counter[str] = field(default_factory=Counter)

    def written(self, source: Element) -> Element | None:
        """`source` with all in it; None for what no browser draws."""
        if not isinstance(source.tag, str):  # a comment or processing instruction
            return None
        name = local_name(source.tag)
        _refuse_active(source, name)
        if not source.tag.startswith(SVG) or name in NEVER_DRAWN:
            return None
        if name == "foreignObject":
            _refuse_words_in_html(source)
            return None
        if name not in KEPT:
            raise RefusedDrawing("flowed_text" if name.startswith("flow") else "unknown", name)
        if name == "style" and (source.get("type") or "text/css") != "text/css":
            return None
        element = Element(name, _attributes(source, name))
        self.drawn[name] += name in DRAWING
        element.text = source.text
        if name == "style":
            styles.check_style_sheet(source.text or "")
            return element
        self._write_children(source, element, name)
        return element

    def _write_children(self, source: Element, element: Element, name: str) -> None:
        children = _without_web_pages(source) if name == "switch" else list(source)
        kept = set(map(id, children))
        last = None
        for child in source:
            written = self.written(child) if id(child) in kept else None
            if written is not None:
                written.tail = child.tail
                element.append(written)
                last = written
            elif last is not None:
                last.tail = (last.tail or "") + (child.tail or "")
            else:
                element.text = (element.text or "") + (child.tail or "")


def _refuse_words_in_html(source: Element) -> None:
    """Raises RefusedDrawing for a foreignObject of which browsers draw something."""
    if not source.get("requiredExtensions") and _has_content(source):
        raise RefusedDrawing("html_text", _text_of(source) or "foreignObject")


def written_anew(root: Element) -> Written:
    """Raises RefusedDrawing for what would do more than draw, or cannot look as in a browser."""
    width, height = size_of(root)
    writer = _Writer()
    element = writer.written(root)
    if element is None or not any(writer.drawn.values()):
        raise RefusedDrawing("empty")
    _refuse_avalanche(element)
    element.set("width", str(width))
    element.set("height", str(height))
    if view_box_of(root) is None:
        element.set("viewBox", f"0 0 {width} {height}")
    element.set("xmlns", "http://www.w3.org/2000/svg")
    element.tail = None
    return Written(tostring(element, "utf-8"), width, height, +writer.drawn)


# --- What is refused -----------------------------------------------------------------------------


def _refuse_active(source: Element, name: str) -> None:
    if not source.tag.startswith((SVG, XHTML)):
        return  # a program's own notes, which no browser reads
    if name.lower() == "script":
        raise RefusedDrawing("script", name)
    if name.lower() in ACTIVE:
        raise RefusedDrawing("active", name)
    if name in MOVING:
        raise RefusedDrawing("moving", name)
    for attribute, value in source.attrib.items():
        if _is_listener(attribute):
            raise RefusedDrawing("script", attribute)
        if local_name(attribute) == "href" and _runs(value):
            raise RefusedDrawing("script", value)


def _is_listener(attribute: str) -> bool:
    """onclick and its like: they have no namespace, and nothing but letters in their names."""
    lower = attribute.lower()
    return lower.startswith("on") and lower.isalpha() and len(lower) > 4


def _runs(address: str) -> bool:
    """Browsers ignore white space and control characters in the scheme of an address."""
    scheme = "".join(c for c in address.partition(":")[0] if c > " ").lower()
    return scheme in {"javascript", "vbscript", "livescript"}


def _without_web_pages(switch: Element) -> list[Element]:
    """The alternatives of a <switch> without the web pages among them that have plain text beside.

    Raises RefusedDrawing where that text is not all of the web page's.
    """
    kept = [child for child in switch if child.tag != f"{SVG}foreignObject"]
    for page in switch.iterfind(f"{SVG}foreignObject"):
        if page.get("requiredExtensions") or not _has_content(page):
            continue
        if not kept:
            raise RefusedDrawing("html_text", _text_of(page))
        as_picture = next(kept[0].iter(f"{SVG}image"), None) is not None
        if not as_picture and _letters(page) not in _letters(kept[0]):
            raise RefusedDrawing("cut_text", _text_of(page))
    return kept


def _has_content(element: Element) -> bool:
    return bool(_letters(element)) or any(
        local_name(each.tag) in {"img", "svg", "table", "hr", "input"}
        for each in element.iter()
        if isinstance(each.tag, str)
    )


def _text_of(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _letters(element: Element) -> str:
    return "".join("".join(element.itertext()).split())


def _refuse_avalanche(root: Element) -> None:
    """A dozen <use> of a dozen <use> of … is a few bytes and a million shapes."""
    by_id = {element.get("id"): element for element in root.iter() if element.get("id")}
    counts: dict[int, int] = {}

    def count(element: Element, above: frozenset[int]) -> int:
        if id(element) in above:
            raise RefusedDrawing("too_deep")
        if id(element) not in counts:
            below = above | {id(element)}
            total = 1 + sum(count(child, below) for child in element)
            target = by_id.get(element.get("href", "")[1:]) if element.tag == "use" else None
            if target is not None:
                total += count(target, below)
            if total > MOST_COPIES or len(below) > 400:
                raise RefusedDrawing("too_deep")
            counts[id(element)] = total
        return counts[id(element)]

    count(root, frozenset())


# --- Attributes ----------------------------------------------------------------------------------


def _attributes(source: Element, name: str) -> dict[str, str]:
    """What browsers read of the attributes; none of a program's own."""
    attributes: dict[str, str] = {}
    for attribute, value in source.attrib.items():
        if attribute.startswith(XML):
            if local_name(attribute) in {"space", "lang"}:
                attributes[attribute] = value
        elif attribute.startswith("{") or attribute == "href":
            continue
        elif attribute not in DROPPED_ATTRIBUTES:
            _check_attribute(attribute, value)
            attributes[attribute] = value
    href = source.get("href", source.get(XLINK_HREF))
    if href is not None and name != "a":
        attributes["href"] = _address(name, href)
    return attributes


def _check_attribute(attribute: str, value: str) -> None:
    if attribute in PLAIN_ATTRIBUTES:
        return
    if attribute == "style":
        styles.check_declarations(value)
    elif "(" in value or "\\" in value:
        styles.check_value(value)


def _address(name: str, href: str) -> str:
    """A link to a place leads nowhere in a picture; anything else must lie in the drawing."""
    if href.startswith("#") or not href.strip():
        return href
    if name in {"image", "feImage"}:
        return embedded_picture(href)
    raise RefusedDrawing("outside", href)
