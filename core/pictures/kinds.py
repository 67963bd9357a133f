"""What a file is, told from its first bytes; its name is not asked."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

# Pillow's names of the formats that are read (its JPEG includes MPO). The first frame stands for what moves.
READ = ("JPEG", "PNG", "GIF", "WEBP", "AVIF", "HEIF", "TIFF", "BMP")
# Endings under which such files go about, for the dialogue in which files are chosen.
ENDINGS = (
    "avif", "bmp", "gif", "heic", "heif", "jfif", "jpe", "jpeg", "jpg", "png", "tif", "tiff", "webp",
)  # fmt: skip


@dataclass(frozen=True)
class OtherKind:
    """A kind of file that people take for a picture, and the way to one."""

    code: str
    way_out: Any


PDF = OtherKind(
    "pdf",
    _(
        "This is a PDF. Open it, show the page or picture you want, save it as JPEG or PNG "
        "(“Export”, or a screenshot) and upload that."
    ),
)
DRAWING = OtherKind(
    "svg",
    _(
        "This is a drawing (SVG). Export it as PNG, about 2000 pixels wide, and upload that. "
        "Floor plans take SVG: upload them at the exhibition's floor plan."
    ),
)
OFFICE = OtherKind(
    "office",
    _(
        "This is an office document. Open it, right-click the picture in it, choose “Save as "
        "picture” and upload the saved file."
    ),
)
VIDEO = OtherKind(
    "video",
    _("This is a video. Pause it at the picture you want, take a screenshot and upload that."),
)
RAW = OtherKind(
    "raw",
    _(
        "This is a camera's raw file. Export it as JPEG, on the camera or in the program with "
        "which you look at photographs, and upload that."
    ),
)
LAYERS = OtherKind(
    "layers",
    _(
        "This is a working file of an image editor. Open it there, export it as JPEG or PNG and "
        "upload that."
    ),
)
WEB_PAGE = OtherKind(
    "web_page",
    _(
        "This is a web page, not a picture. Open the page, right-click the picture, choose “Save "
        "image as” and upload the saved file."
    ),
)
OTHER_PICTURE = OtherKind(
    "other_picture",
    _(
        "This kind of picture is not read here. Open it on your computer, choose “Save as” with "
        "the type JPEG or PNG and upload that."
    ),
)

STARTS: tuple[tuple[bytes, OtherKind], ...] = (
    (b"%PDF", PDF),
    (b"8BPS", LAYERS),
    (b"gimp xcf", LAYERS),
    (b"PK\x03\x04", OFFICE),
    (b"\xd0\xcf\x11\xe0", OFFICE),
    (b"FUJIFILMCCD-RAW", RAW),
    (b"IIRO", RAW),
    (b"IIU\x00", RAW),
    (b"\x1a\x45\xdf\xa3", VIDEO),
    (b"\x00\x00\x00\x0cjP", OTHER_PICTURE),
    (b"\xff\x4f\xff\x51", OTHER_PICTURE),
    (b"\xff\x0a", OTHER_PICTURE),
    (b"\x00\x00\x00\x0cJXL", OTHER_PICTURE),
    (b"\x00\x00\x01\x00", OTHER_PICTURE),
    (b"%!PS", OTHER_PICTURE),
    (b"\xc5\xd0\xd3\xc6", OTHER_PICTURE),
    (b"\xd7\xcd\xc6\x9a", OTHER_PICTURE),
    (b"\x01\x00\x00\x00", OTHER_PICTURE),
)
IPHONE = OtherKind(
    "iphone",
    _(
        "This picture of an iPhone or iPad (HEIC) could not be read. Open it there, share it by "
        "e-mail or WhatsApp to yourself, which makes a JPEG of it, and upload that. For the "
        "future: Settings › Camera › Formats › Most compatible."
    ),
)
MOVING = {b"isom", b"iso2", b"mp41", b"mp42", b"avc1", b"M4V ", b"qt  ", b"3gp4", b"3gp5"}
DNG_VERSION = b"\x12\xc6"  # the tag 50706, in the byte order of Intel


def other_kind(start: bytes) -> OtherKind | None:
    """What the file that begins with `start` (1024 bytes) is; None for a picture or the unknown."""
    for beginning, kind in STARTS:
        if start.startswith(beginning):
            return kind
    if start[4:8] == b"ftyp":
        return RAW if start[8:11] == b"crx" else VIDEO if start[8:12] in MOVING else None
    if start[4:8] in {b"moov", b"mdat", b"wide"} or start[8:12] == b"AVI ":
        return VIDEO
    if start.startswith((b"II*\x00", b"MM\x00*")):
        is_raw = start[8:10] == b"CR" or DNG_VERSION in start or DNG_VERSION[::-1] in start
        return RAW if is_raw else None
    text = start.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<?xml", b"<svg", b"<!--")) and b"<svg" in text:
        return DRAWING
    if text.startswith((b"<!doctype html", b"<html", b"<head")):
        return WEB_PAGE
    return DRAWING if text.startswith(b"<!doctype svg") else None


def unreadable_kind(start: bytes) -> OtherKind | None:
    """What helps if the file that begins with `start` is of a kind read here, but cannot be read."""
    return IPHONE if start[4:8] == b"ftyp" and start[8:12] != b"avif" else None
