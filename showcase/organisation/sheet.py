"""Organisations as a spreadsheet: reading a CSV or XLSX file, and the template to fill in."""

import csv
import io
import zipfile
from collections.abc import Iterator
from typing import BinaryIO

from django.utils.translation import gettext as _
from openpyxl import Workbook, load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from core.enums import District
from showcase.enums import OrganisationKind

COLUMNS = (
    "name",
    "slug",
    "short_name",
    "kind",
    "parent",
    "district",
    "website",
    "description",
    "name_en",
    "description_en",
)
REQUIRED = ("name", "kind")
MAX_ROWS = 5_000
MAX_UNPACKED_BYTES = 40 * 1024 * 1024  # a small archive may hold gigabytes
NOT_A_SPREADSHEET = (
    InvalidFileException,
    zipfile.BadZipFile,
    IndexError,
    KeyError,
    OSError,
    SyntaxError,  # broken XML
    TypeError,
    ValueError,
)

EXAMPLE = {
    "name": "Puskesmas Contoh",
    "slug": "puskesmas-contoh",
    "kind": "unit",
    "parent": "dinas-kesehatan",
    "district": "bae",
    "name_en": "Example Health Centre",
}


class UnreadableListError(Exception):
    """The file is not a list of organisations; the message says why, for people."""


def read_rows(file: BinaryIO, name: str) -> list[tuple[int, dict[str, str]]]:
    """Numbered rows of a CSV or XLSX file, values stripped, empty rows left out.

    Raises UnreadableListError when it is neither, lacks a column, or has too many rows.
    """
    table = _xlsx(file) if name.lower().endswith(".xlsx") else _csv(file)
    heading = [cell.strip().lower() for cell in next(table, [])]
    if missing := [column for column in REQUIRED if column not in heading]:
        raise UnreadableListError(
            _("The first row must name the columns. Missing: %(columns)s.")
            % {"columns": ", ".join(missing)}
        )
    rows = []
    for number, cells in enumerate(table, start=2):
        if number > MAX_ROWS + 1:
            raise UnreadableListError(
                _("At most %(count)d rows can be imported at once.") % {"count": MAX_ROWS}
            )
        row = {
            column: cell.strip()
            for column, cell in zip(heading, cells, strict=False)
            if column in COLUMNS
        }
        if any(row.values()):
            rows.append((number, row))
    if not rows:
        raise UnreadableListError(_("The list is empty."))
    return rows


def _csv(file: BinaryIO) -> Iterator[list[str]]:
    data = file.read()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableListError(
            _("The file is not text in UTF-8. Save it as “CSV UTF-8” or as XLSX.")
        ) from None
    if "\x00" in text:
        raise UnreadableListError(_("The file is not a list in CSV."))
    # Spreadsheets in Indonesia write semicolons, because the comma is the decimal sign.
    first_line = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first_line.count)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    except csv.Error:
        raise UnreadableListError(_("The file is not a list in CSV.")) from None


def _xlsx(file: BinaryIO) -> Iterator[list[str]]:
    try:
        with zipfile.ZipFile(file) as parts:
            unpacked = sum(part.file_size for part in parts.infolist())
        if unpacked > MAX_UNPACKED_BYTES:
            raise UnreadableListError(_("The spreadsheet is too large."))
        sheet = load_workbook(file, read_only=True, data_only=True).worksheets[0]
        for cells in sheet.iter_rows(values_only=True):
            yield ["" if cell is None else str(cell) for cell in cells]
    except NOT_A_SPREADSHEET:
        raise UnreadableListError(_("The file is not a spreadsheet in XLSX.")) from None


def template_file() -> bytes:
    """An XLSX with the columns, an example, and the values that kind and district may have."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "organisations"
    sheet.append(COLUMNS)
    sheet.append([EXAMPLE.get(column, "") for column in COLUMNS])
    values = workbook.create_sheet("values")
    values.append(["column", "value", "meaning"])
    for column, choices in (("kind", OrganisationKind), ("district", District)):
        for key, label in choices.choices:
            values.append([column, key, str(label)])
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()
