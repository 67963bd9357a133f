"""Files as cameras, scanners and programs write them, made in code."""

import io
import struct
import zlib
from pathlib import Path

import pillow_heif
from PIL import Image

HERE = Path(__file__).parent / "pictures"
GPS, ORIENTATION, MAKER = 0x8825, 0x0112, 0x010F
PLACE = {1: "S", 2: (6.0, 48.0, 0.0), 3: "E", 4: (110.0, 50.0, 0.0)}


def kept(name: str) -> bytes:
    """A file that lies beside the tests."""
    return (HERE / name).read_bytes()


def gradient(mode: str = "RGB", size: tuple[int, int] = (60, 40)) -> Image.Image:
    """Dark on the left, light on the right."""
    grey = Image.linear_gradient("L").rotate(90).resize(size)
    return grey if mode == "L" else grey.convert(mode)


def encoded(picture: Image.Image, kind: str, **options) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def halves(left: object, right: object, mode: str, palette: object = None) -> Image.Image:
    """Two colours side by side."""
    picture = Image.new(mode, (60, 40), left)
    if palette:
        picture.putpalette(palette)
    picture.paste(right, (30, 0, 60, 40))
    return picture


def with_place() -> Image.Exif:
    exif = Image.Exif()
    exif[MAKER] = "Kamera"
    exif[GPS] = PLACE
    return exif


def turned(orientation: int) -> bytes:
    """Red above green as a person saw it, stored the way `orientation` says."""
    upright = Image.new("RGB", (40, 80), "red")
    upright.paste((0, 128, 0), (0, 40, 40, 80))
    undo = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    stored = upright.transpose(undo) if undo is not None else upright
    exif = with_place()
    exif[ORIENTATION] = orientation
    return encoded(stored, "JPEG", exif=exif, quality=95)


def shades(mode: str, darkest: float, lightest: float, kind: str) -> bytes:
    """Grey in many bits, from `darkest` to `lightest`."""
    picture = Image.new(mode, (60, 40))
    for x in range(60):
        value = darkest + (lightest - darkest) * x / 59
        picture.paste(value if mode == "F" else round(value), (x, 0, x + 1, 40))
    return encoded(picture, kind)


def two_frames(size: tuple[int, int]) -> bytes:
    """As phones write it: a second picture (depth, a moment before) behind the first."""
    first = gradient("RGB", size)
    return encoded(first, "MPO", save_all=True, append_images=[Image.new("RGB", (80, 60))])


def moving(kind: str) -> bytes:
    frames = [Image.new("RGB", (60, 40), colour) for colour in ("teal", "orange", "black")]
    options = {"lossless": True} if kind == "WEBP" else {}
    return encoded(frames[0], kind, save_all=True, append_images=frames[1:], **options)


def of_lightness(percent: int) -> bytes:
    """Black, and a grey of this lightness, by the eye's measure (CIE L*a*b*)."""
    return encoded(halves((0, 128, 128), (round(percent * 2.55), 128, 128), "LAB"), "TIFF")


def heic(size: tuple[int, int] = (64, 48)) -> bytes:
    buffer = io.BytesIO()
    pillow_heif.from_pillow(gradient("RGB", size)).save(buffer, quality=80, exif=with_place())
    return buffer.getvalue()


def png_that_claims(width: int, height: int) -> bytes:
    """A valid PNG of a few kilobytes that would unpack to `width` × `height` pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\x00" * 1000))
        + chunk(b"IEND", b"")
    )
