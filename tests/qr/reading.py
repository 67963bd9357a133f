"""Paper as a phone sees it: PDFs as pixels, made worse, and two decoders that share no code."""

from collections.abc import Callable

import cv2
import numpy as np
import pypdfium2
import zxingcpp
from numpy.typing import NDArray

from qr.posters.layouts import Layout

MODULES = 29
BLOTS = ((0.40, 0.28, 255), (0.30, 0.60, 20), (0.51, 0.48, 140))  # left, top as shares; grey

Pixels = NDArray[np.uint8]  # rows, columns, three colours


def pages_as_pixels(pdf: bytes, dpi: int) -> list[Pixels]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = []
        for page in document:
            bitmap = page.render(scale=dpi / 72)
            pages.append(np.ascontiguousarray(bitmap.to_numpy()[:, :, :3]).copy())
            bitmap.close()
            page.close()
        return pages
    finally:
        document.close()


def as_held_up(page: Pixels, layout: Layout, dpi: int) -> Pixels:
    """What a phone is held over: the whole sheet, of labels the first one and a little beside it."""
    grid = layout.grid
    if grid is None:
        return page
    dots, around = dpi / 25.4, 4
    top, left = (int(max(0, edge - around) * dots) for edge in (grid.top, grid.left))
    bottom, right = (
        int((edge + around) * dots) for edge in (grid.top + grid.height, grid.left + grid.width)
    )
    return np.ascontiguousarray(page[top:bottom, left:right])


def grey(pixels: Pixels) -> Pixels:
    """A worn black and white printer: grey on grey."""
    one = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)
    faded = (60 + one.astype(np.float32) * 0.55).astype(np.uint8)
    return cv2.cvtColor(faded, cv2.COLOR_GRAY2BGR)


def rotated(pixels: Pixels, degrees: float = 17) -> Pixels:
    """Held askew."""
    height, width = pixels.shape[:2]
    room = int((height**2 + width**2) ** 0.5) + 2
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    matrix[:, 2] += ((room - width) / 2, (room - height) / 2)
    return cv2.warpAffine(pixels, matrix, (room, room), borderValue=(255, 255, 255))


def blurred(pixels: Pixels) -> Pixels:
    """Out of focus: each edge is smeared over more than half a module."""
    left, _top, right, _bottom = symbols_in(pixels)[0]
    return cv2.GaussianBlur(pixels, (0, 0), (right - left) / MODULES * 0.25)


def from_the_side(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    seen = corners + np.array(
        [[0.1, 0.05], [-0.05, 0.0], [-0.05, 0.0], [0.1, -0.05]], np.float32
    ) * (width, height)
    matrix = cv2.getPerspectiveTransform(corners, seen.astype(np.float32))
    return cv2.warpPerspective(pixels, matrix, (width, height), borderValue=(255, 255, 255))


def damaged(pixels: Pixels) -> Pixels:
    """A tenth of each symbol covered by three blots: torn off, soiled, stuck over with grey tape.

    The three corner marks are spared: without one of them no reader finds a symbol at all.
    """
    spoilt = pixels.copy()
    share = (0.10 / len(BLOTS)) ** 0.5
    for left, top, right, bottom in symbols_in(pixels):
        width, height = right - left, bottom - top
        for x, y, colour in BLOTS:
            px, py = int(left + x * width), int(top + y * height)
            spoilt[py : py + int(share * height), px : px + int(share * width)] = colour
    return spoilt


def symbols_in(pixels: Pixels) -> list[tuple[int, int, int, int]]:
    """Left, top, right, bottom of each symbol."""
    boxes = []
    for found in zxingcpp.read_barcodes(pixels, formats=zxingcpp.BarcodeFormat.QRCode):
        p = found.position
        xs = [corner.x for corner in (p.top_left, p.top_right, p.bottom_left, p.bottom_right)]
        ys = [corner.y for corner in (p.top_left, p.top_right, p.bottom_left, p.bottom_right)]
        boxes.append((min(xs), min(ys), max(xs), max(ys)))
    return boxes


DAMAGES: dict[str, Callable[[Pixels], Pixels]] = {
    "as it is": lambda pixels: pixels,
    "grey": grey,
    "rotated": rotated,
    "blurred": blurred,
    "from the side": from_the_side,
    "damaged": damaged,
}


def read_with_zxing(pixels: Pixels) -> set[str]:
    found = zxingcpp.read_barcodes(pixels, formats=zxingcpp.BarcodeFormat.QRCode)
    return {each.text for each in found if each.valid}


def read_with_opencv(pixels: Pixels) -> set[str]:
    """OpenCV's own detector, at the sizes that phones' cameras try one after the other."""
    detector = cv2.QRCodeDetector()
    for most in (1000, 700, 1600, 2400):
        scale = most / max(pixels.shape[:2])
        shown = cv2.resize(
            pixels,
            None,
            fx=scale,
            fy=scale,
            interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC,
        )
        done, texts, _corners, _straight = detector.detectAndDecodeMulti(shown)
        if done and any(texts):
            return {text for text in texts if text}
    return set()


READERS: dict[str, Callable[[Pixels], set[str]]] = {
    "zxing": read_with_zxing,
    "opencv": read_with_opencv,
}
