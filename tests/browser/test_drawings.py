"""An uploaded floor plan looks as its file does in a browser: both are drawn and compared."""

import base64
import io
import re

import pytest
from PIL import Image, ImageChops

from exhibition.plan.upload import read_drawing
from tests.exhibition import drawing_files as files

TAKEN = files.FROM_SHARED_CASES | files.WRITTEN_BY_PROGRAMS
# Its labels are HTML, in whose place the plain text beside them is drawn.
WITH_OTHER_LABELS = {"svg03-drawio"}


@pytest.fixture(scope="module")
def paper(browser):
    context = browser.new_context(viewport={"width": 900, "height": 700})
    yield context.new_page()
    context.close()


def drawn(page, content: bytes, ratio: float) -> Image.Image:
    """The drawing as an image element 600 pixels wide shows it, on white."""
    address = f"data:image/svg+xml;base64,{base64.b64encode(content).decode()}"
    size = f"width:600px;height:{round(600 / ratio)}px"
    page.set_content(f"<body style='margin:0;background:#fff'><img style='{size}' src='{address}'>")
    page.evaluate("document.images[0].decode()")
    shot = page.locator("img").screenshot()
    return Image.open(io.BytesIO(shot)).convert("RGB")


def difference(one: Image.Image, other: Image.Image) -> float:
    """The share of pixels that differ visibly."""
    visible = ImageChops.difference(one, other).convert("L").point(lambda value: value > 24)
    return sum(visible.histogram()[1:]) / (one.width * one.height)


@pytest.mark.parametrize("name", TAKEN)
def test_a_drawing_looks_as_in_a_browser(paper, name):
    content = TAKEN[name]
    taken = read_drawing(content)
    if name in WITH_OTHER_LABELS:
        content = re.sub(rb"<foreignObject.*?</foreignObject>", b"", content, flags=re.S)

    before = drawn(paper, content, taken.width / taken.height)
    after = drawn(paper, taken.content, taken.width / taken.height)

    assert difference(before, after) < 0.001
    assert after.getextrema() != ((255, 255),) * 3


@pytest.mark.parametrize("name", [name for name in TAKEN if name != "UTF-16"])
def test_its_size_is_the_one_that_browsers_give_it(paper, name):
    taken = read_drawing(TAKEN[name])
    address = f"data:image/svg+xml;base64,{base64.b64encode(TAKEN[name]).decode()}"
    paper.set_content(f"<img src='{address}'>")
    paper.evaluate("document.images[0].decode()")

    width, height = paper.evaluate("[document.images[0].width, document.images[0].height]")

    assert taken.width / taken.height == pytest.approx(width / height, rel=0.01)
