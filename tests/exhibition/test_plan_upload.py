"""An uploaded drawing: taken as a browser shows it, or refused with the way to mend it."""

import re

import pytest
from defusedxml.ElementTree import fromstring
from django.core.exceptions import ValidationError
from django.utils import translation

from exhibition.plan.upload import read_drawing
from tests.exhibition import drawing_files as files
from tests.exhibition.drawing_files import svg

TAKEN = files.FROM_SHARED_CASES | files.WRITTEN_BY_PROGRAMS


@pytest.fixture(autouse=True)
def english():
    with translation.override("en"):
        yield


def names_in(content: bytes) -> list[str]:
    return [element.tag.rpartition("}")[2] for element in fromstring(content).iter()]


@pytest.mark.parametrize("content", TAKEN.values(), ids=TAKEN)
def test_what_programs_write_is_taken_and_nothing_drawn_is_lost(content):
    drawing = read_drawing(content)

    written = drawing.content.decode()
    assert drawing.width > drawing.height > 0
    assert "foreignObject" not in written
    assert not re.search(r"https?://(?!www\.w3\.org)", written)
    assert not re.search(r"inkscape:|sodipodi|mxfile|pgf|ooo:|RDF", written)


@pytest.mark.parametrize("content", TAKEN.values(), ids=TAKEN)
def test_reading_what_was_written_changes_nothing(content):
    once = read_drawing(content)

    assert read_drawing(once.content) == once


def test_every_shape_text_and_picture_of_a_drawing_is_still_there():
    drawing = read_drawing(files.FROM_SHARED_CASES["svg14-textpath-pattern"])

    assert sorted(names_in(drawing.content)) == sorted(
        ["svg", "defs", "pattern", "line", "path", "rect", "text", "textPath"]
    )
    assert b'href="#busur"' in drawing.content
    assert b"Jalan masuk pameran" in drawing.content


def test_a_label_of_draw_io_is_the_text_beside_it():
    drawing = read_drawing(files.FROM_SHARED_CASES["svg03-drawio"])

    assert drawing.content.count(b"Panggung") == 1
    assert "text" in names_in(drawing.content)


def test_a_label_of_draw_io_may_be_a_picture_of_the_text():
    beside = f'<image width="9" height="9" href="{files.PICTURE}"/>'

    drawing = read_drawing(svg(files.label("Panggung", beside)))

    assert "image" in names_in(drawing.content)


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('width="40" height="30"', (40, 30)),
        ('width="40px" height=" 30px "', (40, 30)),
        ('width=".5in" height="1in"', (48, 96)),
        ('width="72pt" height="6pc"', (96, 96)),
        ('width="25.4mm" height="2.54cm"', (96, 96)),
        ('width="4e1" height="+3E1"', (40, 30)),
        ('width="101.6Q" height="2em"', (96, 32)),
        ('viewBox="5,5 40,30"', (40, 30)),
        ('viewBox=" -.5 -0.5 1e2 50 "', (100, 50)),
        ('width="100%" height="100%" viewBox="0 0 40 30"', (40, 30)),
        ('width="80" viewBox="0 0 40 30"', (80, 60)),
        ('height="60" viewBox="0 0 40 30"', (80, 60)),
        ('width="auto" height="60" viewBox="0 0 40 30"', (80, 60)),
        ('width="800" height="200" viewBox="0 0 400 240"', (800, 200)),
        ('width="0" height="30" viewBox="0 0 40 30"', (40, 30)),
        ('width="40" height="30" viewBox="0 0 0 0"', (40, 30)),
        ('width="40" height="30" viewBox="none"', (40, 30)),
    ],
)
def test_the_size_follows_the_grammar_of_svg(attributes, size):
    drawing = read_drawing(svg(attributes=attributes))

    assert (drawing.width, drawing.height) == pytest.approx(size)


def test_a_drawing_without_a_view_box_gets_one_so_that_it_can_be_scaled():
    drawing = read_drawing(svg(attributes='width="1in" height="48"'))

    assert fromstring(drawing.content).get("viewBox") == "0 0 96.0 48.0"


def test_a_packed_drawing_is_unpacked():
    assert read_drawing(files.PACKED).width == 40


def test_the_place_of_an_embedded_photograph_is_not_published():
    exif = files.Image.Exif()
    exif[0x010F] = "Kamera"
    photograph = files.data_of(files.RED_AND_BLUE.resize((400, 200)), "JPEG", exif=exif)

    drawing = read_drawing(svg(f'<image href="{photograph}" width="4" height="3"/>'))

    head, _, data = fromstring(drawing.content)[0].get("href").partition(",")
    assert head == "data:image/jpeg;base64"
    assert b"Kamera" not in files.base64.b64decode(data)


@pytest.mark.parametrize("inside", files.HOSTILE.values(), ids=files.HOSTILE)
def test_what_does_more_than_draw_is_refused(inside):
    with pytest.raises(ValidationError) as refusal:
        read_drawing(svg(inside + '<rect width="4" height="3"/>'))

    assert refusal.value.code == "hostile"


@pytest.mark.parametrize(("content", "code", "words"), files.REFUSED.values(), ids=files.REFUSED)
def test_what_is_refused_is_told_with_the_way_to_mend_it(content, code, words):
    with pytest.raises(ValidationError) as refusal:
        read_drawing(content)

    assert refusal.value.code == code
    assert words in refusal.value.messages[0]


@pytest.mark.parametrize(
    ("attributes", "words"),
    [
        ('xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"', "Embed Images"),
        ('xmlns:v="http://schemas.microsoft.com/visio/2003/SVGExtensions/"', "Insert the picture"),
        ('content="&lt;mxfile"', "ticked"),
        ("", "Embed it"),
    ],
)
def test_the_way_is_that_of_the_program_at_hand(attributes, words):
    with pytest.raises(ValidationError) as refusal:
        read_drawing(svg('<image href="denah.png"/>', f'viewBox="0 0 4 3" {attributes}'))

    assert "denah.png" in refusal.value.messages[0]
    assert words in refusal.value.messages[0]


def test_attributes_of_programs_are_not_judged_as_scripts():
    drawing = read_drawing(
        svg(
            '<p:effect only_selected="false" onload="1"/><rect p:onload="1" only-some="1" '
            'width="4" height="3"/>',
            'viewBox="0 0 4 3" xmlns:p="urn:program"',
        )
    )

    assert names_in(drawing.content) == ["svg", "rect"]
    assert b"onload" not in drawing.content
