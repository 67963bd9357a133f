"""What a drawing carries within itself as `data:` addresses (RFC 2397)."""

import base64
import binascii
import io
from urllib.parse import unquote_to_bytes

from core.pictures.normalising import RefusedError, normalised
from exhibition.plan.drawing.refusals import RefusedDrawing

FONT_TYPES = ("font/", "application/font", "application/x-font", "application/vnd.ms-fontobject")
PICTURE_TYPES = ("image/png", "image/jpeg", "image/jpg", "image/gif", "image/webp", "image/bmp")


def media_type(address: str) -> str:
    """The type of what a `data:` address holds; "" for any other address."""
    scheme, _, rest = address.strip().partition(":")
    if scheme.lower() != "data":
        return ""
    return rest.partition(",")[0].partition(";")[0].strip().lower() or "text/plain"


def is_embedded_font(address: str) -> bool:
    kind = media_type(address)
    return kind.startswith(FONT_TYPES) or kind == "application/octet-stream"


def is_embedded_picture(address: str) -> bool:
    return media_type(address) in PICTURE_TYPES


def embedded_picture(address: str) -> str:
    """The picture as a `data:` address in the form in which pictures are kept: bare, not too large.

    Raises RefusedDrawing for an address outside, another drawing, or what is no picture.
    """
    kind = media_type(address)
    if kind.startswith("image/svg"):
        raise RefusedDrawing("inner_drawing")
    if not kind:
        raise RefusedDrawing("outside", address)
    head, _, data = address.strip().partition(",")
    raw = unquote_to_bytes(data)
    try:
        if head.rstrip().lower().endswith("base64"):
            raw = base64.b64decode(b"".join(raw.split()), validate=True)
        kept = normalised(io.BytesIO(raw))
    except (binascii.Error, RefusedError) as error:
        raise RefusedDrawing("picture", head) from error
    kind = "image/jpeg" if kept.extension == ".jpg" else "image/png"
    return f"data:{kind};base64,{base64.b64encode(kept.content).decode()}"
