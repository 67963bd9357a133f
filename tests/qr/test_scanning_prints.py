"""What is printed can be read: PDFs made into pixels, made worse in six ways, read by two decoders.

The whole matrix of formats is measured in tests/bench/bench_qr.py.
"""

import datetime
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.utils import translation

from core.protocols import Poster
from qr.models import Code
from qr.posters.layouts import LAYOUTS, Grid, own_labels, shifted
from qr.posters.print_check import PrintRefusedError, check_print, contrast_of
from qr.posters.sheets import Sheet
from qr.posters.symbol import QUIET_ZONE, symbol_of
from qr.posters.typesetting import pdf_of
from tests.qr.reading import DAMAGES, READERS, as_held_up, pages_as_pixels, symbols_in

ADDRESS = "HTTPS://INOVASI.KUDUSKAB.GO.ID/Q/7KX2M9/"
LONG_NAME = (
    "Dinas Pemberdayaan Masyarakat dan Desa, Pengendalian Penduduk, Keluarga Berencana, "
    "Pemberdayaan Perempuan dan Pelindungan Anak bersama Sekretariat Layanan Terpadu "
    "Penanggulangan Kemiskinan Daerah Superkalifragilistikexpialigetis" + "panjang" * 10
)


def poster(language: str, **values: Any) -> Poster:
    usual = {
        "title": "Donor darah",
        "kind_label": "Stan",
        "number": "A-12",
        "owner": "PMI Kabupaten Kudus",
        "services": ("Donor darah", "Cek golongan darah"),
        "when": "20–21 Agustus 2026, 09.00–16.00",
        "bring": "KTP; surat sehat",
        "pattern_seed": "satu",
        "pattern_motif": "ceplok",
    }
    return Poster(language=language, **{**usual, **values})


def sheet(code: str = "7KX2M9", **values: Any) -> Sheet:
    address = ADDRESS.replace("7KX2M9", code)
    posters = {language: poster(language, **values) for language in ("id", "en")}
    return Sheet(Code(code=code), "inovasi.kuduskab.go.id", address, posters)


@pytest.fixture(autouse=True)
def indonesian():
    with translation.override("id"):
        yield


@pytest.fixture(scope="module")
def printed() -> dict[str, bytes]:
    """One PDF of each kind: a poster, a tent, the two label sheets that shops in Kudus sell."""
    return {key: pdf_of([sheet()], LAYOUTS[key]) for key in ("a4", "a6-tent", "tj-103", "tj-121")}


@pytest.mark.parametrize("dpi", [150, 300])
@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("key", ["a4", "a6-tent", "tj-103", "tj-121"])
def test_every_print_is_read_by_both_decoders(printed, key, damage, dpi):
    page = pages_as_pixels(printed[key], dpi)[0]
    pixels = DAMAGES[damage](as_held_up(page, LAYOUTS[key], dpi))

    assert {name: ADDRESS in read(pixels) for name, read in READERS.items()} == dict.fromkeys(
        READERS, True
    )


def test_a_sheet_of_labels_holds_all_its_codes_in_their_places():
    letters = "23456789CDFH"
    sheets = [sheet(code=f"7KX2M{letter}") for letter in letters]
    first, second = pages_as_pixels(pdf_of(sheets, LAYOUTS["tj-103"], skip=2), 150)

    found = READERS["zxing"](first), READERS["zxing"](second)

    assert [len(each) for each in found] == [10, 2]
    assert {text[-7] for text in found[0] | found[1]} <= {"7"}
    assert {text[-2] for text in found[0] | found[1]} == set(letters)


# --- Nothing leaves the sheet ---------------------------------------------------------------------


@pytest.mark.parametrize("key", list(LAYOUTS))
def test_long_names_never_overflow(key):
    """Every letter printed lies within the paper, and on a label within that label."""
    long = sheet(
        title=LONG_NAME,
        number="PANGGUNG-1234",
        owner=LONG_NAME,
        services=tuple(f"{LONG_NAME} {number}" for number in range(9)),
        when=LONG_NAME,
        bring=LONG_NAME,
        kind_label="Layanan terpadu satu pintu keliling",
    )
    layout = LAYOUTS[key]
    pdf = pdf_of([long], layout)

    boxes = list(words_in(pdf))
    width, height = layout.width, layout.height
    if layout.grid:
        g = layout.grid
        assert all(
            g.left - 0.1 <= left and right <= g.left + g.width + 0.1
            for left, _t, right, _b in boxes
        )
        assert all(
            g.top - 0.1 <= top and bottom <= g.top + g.height + 0.1 for _l, top, _r, bottom in boxes
        )
    assert all(
        left >= 0 and right <= width and top >= 0 and bottom <= height
        for left, top, right, bottom in boxes
    )
    assert len(boxes) > 5
    assert ADDRESS in READERS["zxing"](pages_as_pixels(pdf, 150)[0])


def words_in(pdf: bytes) -> Iterator[tuple[float, float, float, float]]:
    """Left, top, right, bottom of each run of text, in millimetres from the upper left corner."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        height, text = page.get_height(), page.get_textpage()
        for index in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(index)
            yield tuple(mm / 72 * 25.4 for mm in (left, height - top, right, height - bottom))
        text.close()
        page.close()
    finally:
        document.close()


def test_a_poster_is_drawn_in_lines_not_in_pixels(printed):
    assert all(
        b"/Subtype /Image" not in pdf and b"/Subtype/Image" not in pdf for pdf in printed.values()
    )
    assert all(len(pdf) < 120_000 for pdf in printed.values())


# --- The print check -----------------------------------------------------------------------------


def test_the_address_takes_the_coarse_mode_and_29_modules():
    symbol = symbol_of(ADDRESS)

    assert (symbol.mode, symbol.version, symbol.modules, symbol.width) == (
        "alphanumeric",
        3,
        29,
        37,
    )


def test_the_figures_of_a_format_are_those_of_the_paper():
    check = check_print(LAYOUTS["a4"], symbol_of(ADDRESS))

    assert (round(check.module, 2), check.quiet_zone, check.level) == (3.35, 4, "Q")
    assert (round(check.side, 1), round(check.distance)) == (97.2, 972)
    assert check.contrast == contrast_of("#2b120b", "#ffffff") > 15
    assert check.is_good


def test_the_black_squares_have_the_size_that_the_check_says(printed):
    check = check_print(LAYOUTS["a4"], symbol_of(ADDRESS))

    left, top, right, bottom = symbols_in(pages_as_pixels(printed["a4"], 300)[0])[0]

    for pixels in (right - left, bottom - top):
        assert abs(pixels / 300 * 25.4 - check.side) < 0.5


def test_every_format_on_offer_passes_also_with_a_long_domain():
    long = symbol_of(f"HTTPS://{'A' * 40}.KUDUSKAB.GO.ID/Q/7KX2M9/")

    assert [key for key, layout in LAYOUTS.items() if not check_print(layout, long).is_good] == []


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"dark": "#e8a87c"}, "Kontras"),
        ({"dark": "#ffffff"}, "lebih gelap"),
        ({"quiet_zone": 2}, "empat modul"),
    ],
)
def test_what_would_not_scan_is_refused_in_words(values, words):
    problems = check_print(LAYOUTS["a4"], symbol_of(ADDRESS), **values).problems

    assert len(problems) == 1
    assert words in problems[0]


def test_a_refused_layout_makes_no_pdf():
    tiny = own_labels(210, 297, Grid(4, 10, 38, 18, 5, 5, 40, 20))

    with pytest.raises(PrintRefusedError, match="0,40 mm"):
        pdf_of([sheet()], tiny)
    with pytest.raises(PrintRefusedError, match="tidak muat"):
        pdf_of([sheet()], shifted(LAYOUTS["tj-121"], 50, 0))


def test_the_quiet_zone_stays_white():
    rows = symbol_of(ADDRESS).svg().split('d="')[1]
    numbers = [
        int(each)
        for each in rows.split('"')[0].replace("M", " ").replace("L", " ").replace("z", " ").split()
    ]

    assert (min(numbers), max(numbers)) == (QUIET_ZONE, QUIET_ZONE + 29)


def test_the_day_of_printing_stands_below(at_noon):
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf_of([sheet()], LAYOUTS["a4"]))
    text = document[0].get_textpage().get_text_range()
    document.close()

    assert "inovasi.kuduskab.go.id · dicetak 20 Agustus 2026" in text
    assert "7KX-2M9" in text


@pytest.fixture
def at_noon(monkeypatch) -> Callable[[], None]:
    from django.utils import timezone

    noon = datetime.datetime(2026, 8, 20, 5, tzinfo=datetime.UTC)
    monkeypatch.setattr(timezone, "now", lambda: noon)
    return lambda: None
