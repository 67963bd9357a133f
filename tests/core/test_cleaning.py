"""Every text from outside is kept in one form, and nothing that people wrote is lost by it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cleaning import clean_html, clean_line, clean_text
from core.cleaning.word import with_lists

FAMILY = "👨\u200d👩\u200d👧"
SCOTLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
JAVANESE = "ꦏꦸꦢꦸꦱ꧀\u200bꦗꦮꦠꦼꦔꦃ"
PERSIAN = "می\u200cخواهم"
ARABIC_WITH_MARK = "مدرسة\u200f (1)"


@pytest.mark.parametrize(
    ("given_text", "kept"),
    [
        ("Dinas\xa0Kesehatan", "Dinas Kesehatan"),
        ("Dinas \u2009 Kesehatan ", "Dinas Kesehatan"),
        ("Puskesmas\nUji", "Puskesmas Uji"),
        ("Puskesmas\x0bUji", "Puskesmas Uji"),
        ("Bae\u200b", "Bae"),
        ("\ufeffBae", "Bae"),
        ("B\u200dae", "Bae"),
        ("Ke\xadsehatan", "Kesehatan"),
        ("\u202a0812-3456\u202c", "0812-3456"),
        ("\u200e0812", "0812"),
        ("a\x00b\x1b[1m", "ab[1m"),
        ("\ud83d tanpa pasangan", "tanpa pasangan"),
        ("\ufffe\uffffx\U0001ffff", "x"),
        ("Cafe\u0301", "Café"),
        ("\uf0b7 butir", "• butir"),
        (FAMILY, FAMILY),
        (SCOTLAND, SCOTLAND),
        ("A\U000e0041B", "AB"),
        (JAVANESE, JAVANESE),
        (PERSIAN, PERSIAN),
        (ARABIC_WITH_MARK, ARABIC_WITH_MARK),
        ("❤\ufe0f", "❤\ufe0f"),
        ("\u0958", "\u0958"),  # its composed form is longer than what was written
        ("\u200b\xa0", ""),
        ("👨\u200d\u200e", "👨"),
    ],
)
def test_a_line_is_kept_as_people_see_it(given_text, kept):
    assert clean_line(given_text) == kept


def test_a_text_keeps_its_lines_and_not_the_spaces_at_their_ends():
    assert clean_text("satu \r\ndua\rtiga\x0bempat\u2028lima\x85enam") == (
        "satu\ndua\ntiga\nempat\nlima\nenam"
    )


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        ("<p>a&#11;b</p>", "<p>a\nb</p>"),
        ("<p>a&#x0;b&#xD800;c&nbsp;d&shy;e</p>", "<p>abc de</p>"),
        ("<p>a&lt;b&amp;c&#39;&#x2022;</p>", "<p>a&lt;b&amp;c&#39;&#x2022;</p>"),
        ("<p>a&zwj;b</p>", "<p>ab</p>"),
        ("<p>&#9999999;</p>", "<p></p>"),
    ],
)
def test_markup_is_cleaned_of_references_to_the_same_characters(markup, kept):
    assert clean_html(markup) == kept


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        (
            '<p data-block-key="a">·\xa0\xa0\xa0\xa0Satu</p><p data-block-key="b">· Dua</p>',
            '<ul><li data-block-key="a">Satu</li><li data-block-key="b">Dua</li></ul>',
        ),
        ("<p>1.&nbsp;&nbsp;Satu</p>\n<p>2.  Dua</p>", "<ol><li>Satu</li><li>Dua</li></ol>"),
        (
            "<p>Bawa:</p><p>\uf0b7  KTP</p><p>o  <b>KK</b></p><p>Lalu antre.</p>",
            "<p>Bawa:</p><ul><li>KTP</li><li><b>KK</b></li></ul><p>Lalu antre.</p>",
        ),
        ("<p>1.  Sendirian</p>", "<p>1.  Sendirian</p>"),
        ("<p>o Tuhan</p><p>- tanda hubung</p>", "<p>o Tuhan</p><p>- tanda hubung</p>"),
        ("<ul><li>· sudah</li></ul>", "<ul><li>· sudah</li></ul>"),
    ],
)
def test_signs_in_front_of_paragraphs_become_lists(pasted, kept):
    assert with_lists(pasted) == kept
    assert with_lists(kept) == kept


@given(st.text())
def test_what_is_clean_stays_as_it_is(text):
    assert clean_line(clean_line(text)) == clean_line(text)
    assert clean_text(clean_text(text)) == clean_text(text)
    assert clean_html(clean_html(text)) == clean_html(text)


@given(st.text())
def test_nothing_is_left_that_xml_or_utf8_refuse(text):
    kept = clean_text(text)

    assert [c for c in kept if unicodedata.category(c) in {"Cc", "Cs"} and c != "\n"] == []
    assert kept.encode().decode() == kept
    assert len(kept) <= len(text)


BLANK_LETTERS = "\u3164\uffa0"  # letters by their category, and nothing to see


@given(
    st.text(
        st.characters(categories=["L", "M", "N", "P"], exclude_characters=BLANK_LETTERS + "\u180e")
    )
)
def test_letters_marks_digits_and_punctuation_survive(text):
    assert clean_text(text) in {text, unicodedata.normalize("NFC", text)}
