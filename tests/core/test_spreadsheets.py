"""Lists as people send them: what is read of each, and with which words others are refused."""

import datetime
import io
import zipfile
from pathlib import Path

import pytest
from django.utils import translation
from openpyxl import Workbook

from core.spreadsheets import Column, UnreadableListError, read_table
from core.spreadsheets.formats import as_shown

CASES = Path(__file__).parent.parent / "cases" / "lists"
LIST = (
    Column("name", ("nama",), required=True),
    Column("kind", ("jenis",), required=True),
    Column("parent", ("induk",)),
    Column("district", ("kecamatan",)),
    Column("description", ("keterangan",), multiline=True),
)


def read(content: bytes, name: str = "daftar.csv"):
    return read_table(io.BytesIO(content), name, LIST, max_rows=1000)


def rows(content: bytes, name: str = "daftar.csv") -> list[tuple]:
    """(number, the filled cells) of each row."""
    return [
        (row.number, *(text for text in row.texts.values() if text))
        for row in read(content, name).rows
    ]


def workbook(*sheets: list[list]) -> Workbook:
    book = Workbook()
    for number, cells in enumerate(sheets):
        sheet = book.active if number == 0 else book.create_sheet()
        for row in cells:
            sheet.append(row)
    return book


def saved(book: Workbook) -> bytes:
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


# --- The files that were sent ----------------------------------------------------------------------

UNIT = ("unit", "dinas-kesehatan", "bae")


@pytest.mark.parametrize(
    ("file", "found"),
    [
        (
            "xls01-dimension-a1.xlsx",
            [(2, "Puskesmas Uji Satu", *UNIT), (3, "Puskesmas Uji Dua", *UNIT)],
        ),
        ("xls02-formatted-empty-row-6000.xlsx", [(2, "Puskesmas Uji Tiga", *UNIT)]),
        ("xls03-nbsp-name.xlsx", [(n, "Dinas Kesehatan", "agency") for n in (2, 3)]),
        ("xls03b-newline-name.xlsx", [(2, "Puskesmas Uji Empat", *UNIT)]),
        ("xls04-carriage-return.xlsx", [(2, "Puskesmas Uji Lima", *UNIT, "Baris satu\nbaris dua")]),
        ("xls05-merged-title-above.xlsx", [(4, "Puskesmas Uji Enam", *UNIT)]),
        ("xls08-numbers-dates.xlsx", [(2, "2022", *UNIT, "2022-10-12"), (3, "1", *UNIT, "TRUE")]),
        ("xls11-hidden-first-sheet.xlsx", [(2, "Puskesmas Uji Limabelas", *UNIT)]),
        (
            "xls12-arabic-names.xlsx",
            [(2, "مدرسة قدس", "community", "bae"), (3, "معهد المنارة", "community", "bae")],
        ),
        (
            "xls15-parent-by-name.xlsx",
            [(2, "Puskesmas Uji Tujuhbelas", "unit", "Dinas Kesehatan", "Kecamatan Bae")],
        ),
        ("csv09-sep-hint.csv", [(2, "Puskesmas Uji Sepuluh", *UNIT)]),
        ("csv09c-utf16-unicode-text.txt", [(2, "Puskesmas Uji Duabelas", *UNIT)]),
        ("csv09d-cp1252.csv", [(2, "Puskesmas Uji – Tigabelas", *UNIT)]),
        ("csv14-vertical-tab.csv", [(2, "Puskesmas Uji Enambelas", *UNIT, "a\nb")]),
    ],
)
def test_each_file_is_read_as_people_see_it(file, found):
    assert rows((CASES / file).read_bytes(), file) == found


@pytest.mark.parametrize(
    ("file", "way_out"),
    [("xls10-old.xls", "Excel Workbook (.xlsx)"), ("xls10b-libreoffice.ods", "LibreOffice")],
)
def test_other_programs_files_are_refused_with_what_to_do(file, way_out):
    assert way_out in refused((CASES / file).read_bytes(), file)


def refused(content: bytes, name: str = "daftar.csv") -> str:
    with translation.override("en"), pytest.raises(UnreadableListError) as caught:
        read(content, name)
    return str(caught.value)


# --- Text files ------------------------------------------------------------------------------------

ONE = [(2, "Dinas Satu", "agency")]


@pytest.mark.parametrize(
    "content",
    [
        b"nama;jenis\nDinas Satu;agency\n",
        b"nama,jenis\nDinas Satu,agency",
        b"nama\tjenis\r\nDinas Satu\tagency\r\n",
        b"nama|jenis\nDinas Satu|agency\n",
        b"nama;jenis\rDinas Satu;agency\r",
        b'"nama";"jenis"\n"Dinas Satu";"agency"\n',
        b"\xef\xbb\xbfnama;jenis\nDinas Satu;agency\n",
        "nama;jenis\nDinas Satu;agency\n".encode("utf-16"),
        "nama;jenis\nDinas Satu;agency\n".encode("utf-16-be"),
        "nama;jenis\nDinas Satu;agency\n".encode("utf-16-le"),
        b"sep=;\nnama;jenis\nDinas Satu;agency\n",
        b'"sep=,"\r\nnama,jenis\r\nDinas Satu,agency\r\n',
        b"SEP=\t\nnama\tjenis\nDinas Satu\tagency\n",
        b"nama;jenis;;\nDinas Satu;agency;;\n;;;\n",
        b"jenis;catatan, lain;nama\nagency;a,b,c;Dinas Satu\n",
    ],
)
def test_the_same_list_in_any_delimiter_and_encoding(content):
    found = read(content)

    assert [(r.number, r.texts["name"], r.texts["kind"]) for r in found.rows] == ONE


def test_a_quoted_cell_holds_delimiters_quotation_marks_and_lines():
    content = b'nama;jenis;keterangan\n"Dinas; ""Satu""";agency;"a\nb;c"\n\nDua;unit;\n'

    assert rows(content) == [(2, 'Dinas; "Satu"', "agency", "a\nb;c"), (4, "Dua", "unit")]


def test_a_title_with_commas_above_the_heading_does_not_decide_the_delimiter():
    content = b"Daftar, per Maret 2026, lengkap\n\nnama;jenis\nDinas Satu;agency\n"

    assert rows(content) == [(4, "Dinas Satu", "agency")]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "No row names the columns"),
        (b"\n\n;;\n", "No row names the columns"),
        (b"nama;induk\nDinas;x\n", "these are missing: “jenis” (kind)"),
        (b"nama;jenis\n", "The list is empty"),
        (b"nama;jenis;Nama *\nA;b;c\n", "Two columns mean the same: “nama” and “Nama *”"),
        (b'nama;jenis\nA;unit\n"B;unit\nC;unit\n', "In row 3 or below a quotation mark"),
        (b"nama;jenis\nA\x00;unit\n", "This file is no text"),
        (b"nama;jenis\nA\x81;unit\n", "cannot be read"),
        (b"\xff\xfe\x00", "cannot be read"),
        (b"nama;jenis\n" + b"A;unit\n" * 1001, "At most 1000 rows"),
    ],
)
def test_what_is_no_list_is_refused_with_words(content, words):
    assert words in refused(content)


def test_what_was_guessed_or_left_out_is_told():
    with translation.override("en"):
        notes = read("nama;jenis;Kecamtan\nCaf\xe9;unit;Bae\n".encode("cp1252")).notes

    assert [note.partition(" ")[0] for note in notes] == ["These", "The"]
    assert "“Kecamtan”" in notes[0]
    assert "Windows-1252" in notes[1]


# --- Workbooks -------------------------------------------------------------------------------------


def test_an_explanation_may_stand_on_a_sheet_before_the_list():
    book = workbook([["Petunjuk"], ["Isi nama dan jenis"]], [["Nama", "Jenis"], ["A", "unit"]])

    with translation.override("en"):
        table = read(saved(book), "a.xlsx")

    assert [row.texts["name"] for row in table.rows] == ["A"]
    assert table.notes == ["Only the sheet “Sheet1” was read."]


def test_cells_merged_downwards_hold_in_each_of_their_rows():
    book = workbook([["Nama", "Jenis"], ["A", "unit"], ["B", None], [None, None], ["C", "agency"]])
    book.active.merge_cells("B2:B4")

    assert rows(saved(book), "a.xlsx") == [(2, "A", "unit"), (3, "B", "unit"), (5, "C", "agency")]


def test_a_heading_of_two_rows_is_one_heading():
    book = workbook(
        [["Nama", "Jenis", "Letak", None], [None, None, "Kecamatan", "Desa"], ["A", "unit", "Bae"]]
    )
    for cells in ("A1:A2", "B1:B2", "C1:D1"):
        book.active.merge_cells(cells)

    assert rows(saved(book), "a.xlsx") == [(3, "A", "unit", "Bae")]


def test_errors_and_formulas_without_result_stay_visible_to_the_import():
    book = workbook([["Nama", "Jenis"], ["#N/A", "unit"], ["=B2", "unit"]])
    book.active["A2"].data_type = "e"

    assert rows(saved(book), "a.xlsx") == [(2, "#N/A", "unit"), (3, "=B2", "unit")]


def test_a_row_that_is_hidden_is_read_and_told():
    book = workbook([["Nama", "Jenis"], ["A", "unit"], ["B", "unit"]])
    book.active.row_dimensions[3].hidden = True

    with translation.override("en"):
        table = read(saved(book), "a.xlsx")

    assert (len(table.rows), table.notes) == (2, ["1 hidden row was read too."])


def test_escapes_of_the_file_format_are_undone():
    book = workbook([["Nama", "Jenis"], ["A_x0041_", "unit"], ["B_x005F_x0041_", "unit"]])

    assert rows(saved(book), "a.xlsx") == [(2, "AA", "unit"), (3, "B_x0041_", "unit")]


def test_a_list_far_down_or_far_to_the_right_is_found():
    book = workbook([[]] * 30 + [[None] * 20 + ["Nama", "Jenis"], [None] * 20 + ["A", "unit"]])

    assert rows(saved(book), "a.xlsx") == [(32, "A", "unit")]


def test_all_sheets_hidden_are_told():
    book = workbook([["Nama", "Jenis"], ["A", "unit"]], [["x"]])
    book.worksheets[0].sheet_state = "hidden"

    assert "these are missing" in refused(saved(workbook([["Nama"], ["A"]])), "a.xlsx")
    assert "No row names the columns" in refused(saved(book), "a.xlsx")


def archive(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return buffer.getvalue()


def bomb() -> bytes:
    good = io.BytesIO(saved(workbook([["Nama", "Jenis"], ["A", "unit"]])))
    with zipfile.ZipFile(good, "a", zipfile.ZIP_DEFLATED) as file:
        file.writestr("xl/media/besar.bin", b"\x00" * (41 * 1024 * 1024))
    return good.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (OLE, "a.xlsx", "old Excel"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "a.xlsx", "password"),
        (b"\x09\x08\x10\x00", "a.xls", "damaged"),
        (b"\x09\x04\x06\x00\x00\x00", "a.xls", "old Excel"),
        (b"<html><table><tr><td>nama</td></tr></table></html>", "a.xls", "web page"),
        (b'<?xml version="1.0"?><Workbook/>', "a.xls", "web page"),
        (archive({"xl/workbook.bin": b"x"}), "a.xlsb", ".xlsb"),
        (archive({"Index/Document.iwa": b"x"}), "a.numbers", "Numbers"),
        (archive({"word/document.xml": b"x"}), "a.docx", "no list"),
        (archive({"xl/workbook.xml": b"<x"}), "a.xlsx", "damaged"),
        (b"PK\x03\x04 rusak", "a.xlsx", "damaged"),
        (b"bukan zip", "a.xlsx", "damaged"),
        (b"%PDF-1.7", "a.csv", "no list"),
        (b"x", "a.pdf", "no list"),
        (saved(workbook([["Nama", "Jenis"]]))[:-200], "a.xlsx", "damaged"),
        (bomb(), "a.xlsx", "too large once it is unpacked"),
    ],
)
def test_what_is_no_workbook_is_refused_with_words(content, name, words):
    assert words in refused(content, name)


def test_a_million_rows_are_refused_before_they_are_kept():
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(["Nama", "Jenis"])
    for _number in range(1001):
        sheet.append(["A", "unit"])

    assert "At most 1000 rows" in refused(saved(book), "a.xlsx")


# --- As shown --------------------------------------------------------------------------------------

DAY = datetime.datetime(2026, 2, 1, 9, 5)


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (5, "General", "5"),
        (5.0, "General", "5"),
        (41.5, "General", "41,5"),
        (0.1 + 0.2, "General", "0,3"),
        (81234567890123, "General", "81234567890123"),
        (812, "00000", "00812"),
        (81234567, "0000-0000", "8123-4567"),
        (1234567.5, "#,##0.00", "1.234.567,50"),
        (1250, "#,##0", "1.250"),
        (1250, '"Rp"#,##0', "Rp1.250"),
        (1250, "[$Rp-421] #,##0", "Rp 1.250"),
        (1250, '_-"Rp"* #,##0_-;-"Rp"* #,##0_-', "Rp1.250"),
        (-1250, "#,##0;[Red](#,##0)", "(1.250)"),
        (-3, "0.0", "-3,0"),
        (0.415, "0%", "42%"),
        (0.415, "0.0%", "41,5%"),
        (0, "0;-0;nihil", "nihil"),
        (2500000, '0.0,,"jt"', "2,5jt"),
        (True, "General", "TRUE"),
        (DAY, "d/m/yyyy", "1/2/2026"),
        (DAY, "dd mmmm yyyy", "01 Februari 2026"),
        (DAY, "[$-409]d mmm yy", "1 Feb 26"),
        (DAY, "[$-421]dddd, d mmmm yyyy;@", "Minggu, 1 Februari 2026"),
        (DAY, "mm-dd-yy", "01/02/2026"),
        (DAY, "yyyy-mm-dd hh:mm", "2026-02-01 09:05"),
        (DAY, "h:mm AM/PM", "9:05 AM"),
        (datetime.time(9, 30), "hh:mm", "09:30"),
        (datetime.timedelta(hours=26, minutes=5), "[h]:mm", "26:05"),
        (DAY, "General", "2026-02-01 09:05"),
    ],
)
def test_numbers_and_dates_are_read_as_they_are_shown(value, number_format, shown):
    assert as_shown(value, number_format) == shown


def test_separators_are_those_of_the_language():
    with translation.override("en"):
        assert as_shown(1234567.5, "#,##0.00") == "1,234,567.50"
