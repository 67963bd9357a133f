"""An uploaded drawing: what only draws is taken, anything else is refused with the reason."""

import pytest
from django.core.exceptions import ValidationError

from exhibition.plan.upload import MAX_BYTES, read_drawing

HARMLESS = b"""<?xml version="1.0"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
     viewBox="0 0 400 300">
  <defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs>
  <rect width="400" height="300" fill="url(#g)"/><use xlink:href="#g"/>
  <text x="3" y="4">Pendopo</text>
</svg>"""


def svg(inside: str = "", attributes: str = 'viewBox="0 0 40 30"') -> bytes:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f"{attributes}>{inside}</svg>"
    ).encode()


def test_a_harmless_drawing_keeps_its_shapes():
    drawing = read_drawing(HARMLESS)

    assert (drawing.width, drawing.height) == (400, 300)
    assert b"Pendopo" in drawing.content
    assert b"url(#g)" in drawing.content
    assert b"DOCTYPE" not in drawing.content


@pytest.mark.parametrize(
    "attributes", ['width="40" height="30"', 'width="40px" height="30px"', 'viewBox="5,5 40,30"']
)
def test_the_size_is_found(attributes):
    drawing = read_drawing(svg(attributes=attributes))

    assert (drawing.width, drawing.height) == (40, 30)


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<SCRIPT xmlns="http://www.w3.org/2000/svg">alert(1)</SCRIPT>',
        '<rect onload="alert(1)"/>',
        '<rect ONCLICK="alert(1)"/>',
        "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
        '<a href="https://example.org/"><rect/></a>',
        '<a xlink:href="javascript:alert(1)"><rect/></a>',
        '<image href="https://example.org/x.png"/>',
        '<image xlink:href="/media/x.png"/>',
        '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>',
        '<use href="other.svg#x"/>',
        '<rect fill="url(https://example.org/#x)"/>',
        '<rect style="background:url(//example.org/x)"/>',
        "<style>@import url(https://example.org/x.css);</style>",
        "<style>rect{fill:url('http://example.org/#x')}</style>",
        '<animate attributeName="href" values="javascript:alert(1)"/>',
        '<set attributeName="onload" to="alert(1)"/>',
        '<iframe src="https://example.org/"/>',
    ],
)
def test_what_does_more_than_draw_is_refused(inside):
    with pytest.raises(ValidationError) as refusal:
        read_drawing(svg(inside))

    assert refusal.value.code == "hostile"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a drawing",
        b"\x89PNG\r\n\x1a\n",
        b"<html><body/></html>",
        b"<svg><rect/></svg>",
        svg(attributes=""),
        svg(attributes='viewBox="0 0 0 30"'),
        svg(attributes='width="100%" height="100%"'),
        b'<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>',
        b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3">&x;</svg>',
        svg("x" * MAX_BYTES),
    ],
)
def test_what_is_no_drawing_is_refused(content):
    with pytest.raises(ValidationError):
        read_drawing(content)


def test_an_embedded_photograph_is_kept():
    picture = "data:image/png;base64,iVBORw0KGgo="

    drawing = read_drawing(svg(f'<image href="{picture}" width="4" height="3"/>'))

    assert picture.encode() in drawing.content
