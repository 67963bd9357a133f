"""One form for every picture that comes in.

Upright, eight bits of red, green and blue (and transparency where there is any), in the colours of
sRGB, without a word about who took it where, and no larger than pages can use. What is in this form
already is kept byte for byte, so doing it twice changes nothing.
"""

import io
import warnings
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any, BinaryIO, cast

import pillow_heif
from PIL import Image, ImageCms, ImageMath, ImageOps

from core.pictures import kinds
from core.pictures.clean_files import is_clean

pillow_heif.register_heif_opener()

MAX_PIXELS = 64_000_000  # of the one frame that is unpacked: a bomb has more
MAX_REDUCED_PIXELS = 220_000_000  # of a JPEG, which can be unpacked at half its size or less
LONG_SIDE, SHORT_SIDE = (
    2400,
    1280,
)  # pages show 2000; a panorama is as long as its short side asks for
LONGEST, MOST_PIXELS = 16_000, 12_000_000
JPEG_QUALITY = 90
DRAWN = 1.0  # bytes a pixel below which a PNG is a drawing or screenshot, which JPEG would smear
MANY_SHADES = ("I;16", "I;16B", "I;16L", "I;16N", "I", "F")


class RefusedError(Exception):
    """The file cannot become a picture. `code`: damaged, too_many_pixels, or a kind's of `kinds`."""

    def __init__(self, code: str, kind: kinds.OtherKind | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.kind = kind


@dataclass(frozen=True)
class Normalised:
    """A picture as it is kept. Width and height in pixels."""

    content: bytes
    extension: str  # ".jpg" or ".png"
    width: int
    height: int

    def name_for(self, name: str) -> str:
        """`name` with the ending that tells the truth, not longer than storages like."""
        stem = PurePath(name.replace("\\", "/")).stem[:60].strip(". ")
        return f"{stem or 'gambar'}{self.extension}"


def normalised(file: BinaryIO) -> Normalised:
    """The picture in `file`, in the form that is kept.

    Raises RefusedError for what is no picture, is damaged, or is too large once unpacked.
    """
    file.seek(0)
    content = file.read()
    if kind := kinds.other_kind(content[:1024]):
        raise RefusedError(kind.code, kind)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # remarks on odd metadata, all of which goes
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _normalised(content)
    except RefusedError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise RefusedError("too_many_pixels") from error
    except MemoryError as error:
        raise RefusedError("too_many_pixels") from error
    except Exception as error:  # decoders answer a damaged file with any exception there is
        raise RefusedError("damaged", kinds.unreadable_kind(content[:1024])) from error


def is_normal(file: BinaryIO) -> bool:
    """Whether `file` is in the form that is kept, as far as can be told without unpacking it."""
    file.seek(0)
    content = file.read()
    try:
        with Image.open(io.BytesIO(content), formats=("JPEG", "PNG")) as source:
            return _is_normal(content, source)
    except Exception:  # what it is instead, `normalised` says
        return False


def _is_normal(content: bytes, source: Image.Image) -> bool:
    return _size_for(*source.size) == source.size and is_clean(content, source)


def _normalised(content: bytes) -> Normalised:
    with Image.open(io.BytesIO(content), formats=kinds.READ) as source:
        _refuse_bombs(source)
        width, height = source.size
        is_drawing = source.format in {"PNG", "GIF"} and len(content) < DRAWN * width * height
        if _is_normal(content, source):
            source.load()  # or it may still be damaged
            return Normalised(content, _extension(source.format == "JPEG"), width, height)
        if source.format in {"JPEG", "MPO"}:
            source.draft(None, _size_for(width, height))
        source.load()
        picture = _in_srgb(source)
    ImageOps.exif_transpose(picture, in_place=True)
    if picture.size != (size := _size_for(*picture.size)):
        picture = picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    return _encoded(picture, is_drawing)


def _refuse_bombs(source: Image.Image) -> None:
    """By what the header says, before anything is unpacked. Other frames are never unpacked."""
    width, height = source.size
    can_be_reduced = source.format in {"JPEG", "MPO"} and not source.info.get("progressive")
    if width * height > (MAX_REDUCED_PIXELS if can_be_reduced else MAX_PIXELS):
        raise RefusedError("too_many_pixels")
    if not (width and height):
        raise RefusedError("damaged")


def _size_for(width: int, height: int) -> tuple[int, int]:
    long, short = max(width, height), min(width, height)
    scale = min(
        1.0,
        max(LONG_SIDE / long, SHORT_SIDE / short),
        LONGEST / long,
        (MOST_PIXELS / (width * height)) ** 0.5,
    )
    return max(1, round(width * scale)), max(1, round(height * scale))


# --- Colours -------------------------------------------------------------------------------------


def _in_srgb(source: Image.Image) -> Image.Image:
    """The picture as RGB, or RGBA if any of it can be seen through, in the colours of sRGB."""
    if source.mode in MANY_SHADES:
        picture: Image.Image = _eight_bits(source)
    elif _has_alpha(source):
        rgba = source.convert("RGBA")
        alpha = rgba.getchannel("A")
        picture = _converted(rgba.convert("RGB"), source.info.get("icc_profile"))
        if alpha.getextrema() != (255, 255):
            picture.putalpha(alpha)
    else:
        opaque = source.convert("RGB") if source.mode in {"P", "1"} else source
        picture = _converted(opaque, source.info.get("icc_profile"))
    if (exif := source.getexif()) and (orientation := exif.get(0x0112)):
        picture.getexif()[0x0112] = orientation
    return picture


def _has_alpha(source: Image.Image) -> bool:
    return "transparency" in source.info or source.mode in {"RGBA", "RGBa", "LA", "La", "PA"}


def _converted(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """`picture` by its colour profile, or as its mode is usually meant if that is unreadable."""
    srgb = ImageCms.createProfile("sRGB")
    given: Any = ImageCms.createProfile("LAB") if picture.mode == "LAB" else None
    try:
        if profile and given is None:
            given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if given is not None:
            seen = ImageCms.profileToProfile(picture, given, srgb, outputMode="RGB")
            return _bare(seen if seen is not None else picture)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        pass  # a profile of another kind of colours, or a broken one
    return _bare(picture.convert("RGB"))


def _bare(picture: Image.Image) -> Image.Image:
    """A copy that carries nothing but pixels."""
    bare = Image.new(picture.mode, picture.size)
    bare.paste(picture)
    return bare


def _eight_bits(source: Image.Image) -> Image.Image:
    """Shades of grey in more than eight bits, from their darkest to their lightest use.

    Scanners and instruments use 8, 12 or 16 bits of 16, and fractions from 0 to 1: the smallest of
    these ranges that holds all shades is taken, else that from the darkest to the lightest.
    """
    shades = source.convert("F") if source.mode != "F" else source
    darkest, lightest = cast("tuple[float, float]", shades.getextrema())
    if source.mode == "F":
        ranges: tuple[float, ...] = (1.0, 255.0, 65535.0)
    else:
        ranges = (255.0, 4095.0, 65535.0)
    top = next((top for top in ranges if darkest >= 0 and lightest <= top), None)
    low, span = (0.0, top) if top else (darkest, (lightest - darkest) or 1.0)
    scaled = ImageMath.lambda_eval(
        lambda args: (args["shades"] - low) * (255.0 / span) + 0.5, shades=shades
    )
    return scaled.convert("L").convert("RGB")


# --- The file that is kept -----------------------------------------------------------------------


def _encoded(picture: Image.Image, is_drawing: bool) -> Normalised:
    out = io.BytesIO()
    as_jpeg = picture.mode == "RGB" and not is_drawing
    if as_jpeg:
        picture.save(out, "JPEG", quality=JPEG_QUALITY)
    else:
        picture.save(out, "PNG")
    return Normalised(out.getvalue(), _extension(as_jpeg), *picture.size)


def _extension(is_jpeg: bool) -> str:
    return ".jpg" if is_jpeg else ".png"
