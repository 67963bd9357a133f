"""The elements of SVG, by what browsers do with them in a picture.

SVG 2 and what browsers kept of SVG 1.1; https://www.w3.org/TR/SVG2/eltindex.html.
"""

SVG = "{http://www.w3.org/2000/svg}"
XHTML = "{http://www.w3.org/1999/xhtml}"
XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
XML = "{http://www.w3.org/XML/1998/namespace}"

# What puts something on the sheet.
DRAWING = frozenset(
    {
        "circle", "ellipse", "image", "line", "path", "polygon", "polyline", "rect", "text",
        "textPath", "tspan", "use",
    }
)  # fmt: skip
FILTERS = frozenset(
    {
        "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix",
        "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood",
        "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge",
        "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting",
        "feSpotLight", "feTile", "feTurbulence", "filter",
    }
)  # fmt: skip
HELPING = frozenset(
    {
        "a", "clipPath", "defs", "desc", "g", "linearGradient", "marker", "mask", "pattern",
        "radialGradient", "stop", "style", "svg", "switch", "symbol", "title",
    }
)  # fmt: skip
KEPT = DRAWING | FILTERS | HELPING

# Browsers draw nothing of these, and nothing of what is in them.
NEVER_DRAWN = frozenset(
    {
        "altGlyph", "altGlyphDef", "altGlyphItem", "color-profile", "cursor", "font", "font-face",
        "font-face-format", "font-face-name", "font-face-src", "font-face-uri", "glyph",
        "glyphRef", "hkern", "metadata", "missing-glyph", "view", "vkern",
    }
)  # fmt: skip
MOVING = frozenset(
    {"animate", "animateColor", "animateMotion", "animateTransform", "discard", "mpath", "set"}
)
# Compared without capitals: what could run, load or listen.
ACTIVE = frozenset(
    {
        "audio", "canvas", "embed", "handler", "iframe", "link", "listener", "meta", "object",
        "script", "source", "video",
    }
)  # fmt: skip

# Attributes whose values are no CSS: numbers, lists, names.
PLAIN_ATTRIBUTES = frozenset(
    {
        "class", "d", "dx", "dy", "gradientTransform", "height", "id", "offset", "pathLength",
        "patternTransform", "points", "preserveAspectRatio", "r", "rx", "ry", "rotate", "transform",
        "viewBox", "width", "x", "x1", "x2", "y", "y1", "y2",
    }
)  # fmt: skip


def local_name(tag: str) -> str:
    return tag.rpartition("}")[2]
