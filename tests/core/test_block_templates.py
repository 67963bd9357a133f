"""What an editor's blocks become on the page."""

import re

import pytest
from wagtail.blocks import StreamValue

from core.blocks import BodyBlock

TABLE = {
    "data": [["Kecamatan", "Desa"], ["Undaan", "16"], ["Bae", None]],
    "first_row_is_table_header": True,
    "first_col_is_header": True,
}


def shown(kind, value):
    block = BodyBlock()
    stream: StreamValue = block.to_python([{"type": kind, "value": value, "id": "1"}])
    return stream[0].render()


def texts(tag, html):
    return [
        " ".join(re.sub(r"<[^>]+>", " ", text).split())
        for text in re.findall(rf"<{tag}\b[^>]*>(.*?)</{tag}>", html, re.S)
    ]


def test_heading_can_be_linked_to():
    html = shown("heading", {"text": "Cara kerja", "level": "3"})
    assert html.strip().endswith('<h3 id="cara-kerja">Cara kerja</h3>')


def test_text_is_prose():
    html = shown("text", "<p>Warga <b>tidak</b> menunggu.</p>")
    assert '<div class="prose">' in html
    assert "<p>Warga <b>tidak</b> menunggu.</p>" in html


def test_quote_names_who_said_it():
    html = shown("quote", {"text": "Mudah & cepat", "attribution": "Warga", "role": ""})
    assert texts("blockquote", html) == ["Mudah &amp; cepat"]
    assert texts("figcaption", html) == ["Warga"]


def test_accordion_opens_without_script():
    html = shown(
        "accordion",
        {"items": [{"question": "Biayanya?", "answer": "<p>Tidak dipungut biaya.</p>"}]},
    )
    assert len(re.findall(r"<details\b", html)) == 1
    assert texts("p", html) == ["Tidak dipungut biaya."]


def test_table_marks_its_headings():
    html = shown("table", {"caption": "Desa per kecamatan", "table": TABLE})
    assert texts("caption", html) == ["Desa per kecamatan"]
    assert re.findall(r'<th scope="(\w+)">(\w+)</th>', html) == [
        ("col", "Kecamatan"),
        ("col", "Desa"),
        ("row", "Undaan"),
        ("row", "Bae"),
    ]
    assert texts("td", html) == ["16", ""]


def test_key_figures_are_a_list_of_terms():
    html = shown(
        "figures", {"figures": [{"value": "20", "unit": "dari 42", "label": "OPD", "source": "X"}]}
    )
    assert texts("dt", html) == ["OPD"]
    assert texts("dd", html) == ["20 dari 42", "X"]


@pytest.mark.django_db
@pytest.mark.parametrize(("url", "marked"), [("https://example.org/", True), ("/inovasi/", False)])
def test_call_to_action_marks_links_that_leave(url, marked):
    html = shown(
        "call_to_action",
        {"heading": "Ikut", "text": "", "link": {"page": None, "url": url, "label": "Daftar"}},
    )
    assert re.findall(r'<a class="button" href="([^"]+)"', html) == [url]
    assert ("#external-link" in html) is marked
