"""Whether a JPEG or PNG file holds a picture and nothing else."""

from PIL import Image

APP0, APP14, COMMENT = 0xE0, 0xEE, 0xFE
START_OF_SCAN, END = 0xDA, 0xD9
RESTARTS = range(0xD0, 0xD8)
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
PNG_CHUNKS = {b"IHDR", b"IDAT", b"IEND"}


def is_clean(content: bytes, picture: Image.Image) -> bool:
    """Whether `content`, opened as `picture`, is as this site writes pictures itself."""
    if picture.format == "JPEG":
        return picture.mode == "RGB" and _jpeg_is_bare(content)
    if picture.format == "PNG":
        return picture.mode in {"RGB", "RGBA"} and _png_is_bare(content)
    return False


def _jpeg_is_bare(content: bytes) -> bool:
    """No segment of any program, no comment, nothing behind the end."""
    place = 2
    while content[place : place + 1] == b"\xff":
        marker = content[place + 1] if place + 1 < len(content) else END
        if marker == END:
            return place + 2 == len(content)
        if (APP0 < marker <= 0xEF and marker != APP14) or marker == COMMENT:
            return False
        length = int.from_bytes(content[place + 2 : place + 4], "big")
        if marker == APP0 and not _is_plain_header(content[place + 4 : place + 2 + length]):
            return False
        place += 2 + max(2, length)
        if marker == START_OF_SCAN:
            place = _end_of_scan(content, place)
    return False


def _is_plain_header(segment: bytes) -> bool:
    """A JFIF header of 14 bytes: a longer one carries a small picture of its own."""
    return segment.startswith(b"JFIF\x00") and len(segment) == 14


def _end_of_scan(content: bytes, place: int) -> int:
    """Where the next marker stands; within a scan FF is followed by 00 or a restart."""
    while (place := content.find(b"\xff", place)) >= 0:
        following = content[place + 1] if place + 1 < len(content) else END
        if following and following not in RESTARTS and following != 0xFF:
            return place
        place += 1 if following == 0xFF else 2
    return len(content)


def _png_is_bare(content: bytes) -> bool:
    if content[24:25] != b"\x08":  # bits a channel
        return False
    place = len(PNG_SIGNATURE)
    while place + 12 <= len(content):
        kind = content[place + 4 : place + 8]
        if kind not in PNG_CHUNKS:
            return False
        place += 12 + int.from_bytes(content[place : place + 4], "big")
        if kind == b"IEND":
            return place == len(content)
    return False
