"""Workbooks in XLSX: the sheets that people see, cell by cell as they see them."""

import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from defusedxml.ElementTree import ParseError, iterparse
from django.utils.translation import gettext as _
from openpyxl import load_workbook
from openpyxl.utils.cell import range_boundaries
from openpyxl.utils.escape import unescape
from openpyxl.utils.exceptions import InvalidFileException

from core.spreadsheets.cells import EMPTY, Cell
from core.spreadsheets.formats import as_shown
from core.spreadsheets.problems import UnreadableListError

MAX_UNPACKED_BYTES = 40 * 1024 * 1024  # a small archive may hold gigabytes
MAX_PARTS = 2_000
MAX_COLUMNS = 200
# What openpyxl and the archive raise for files that programs other than Excel wrote, or broke.
BROKEN = (
    InvalidFileException,
    zipfile.BadZipFile,
    AttributeError,
    AssertionError,
    IndexError,
    KeyError,
    NotImplementedError,
    OSError,
    OverflowError,
    ParseError,
    RuntimeError,
    SyntaxError,  # broken XML
    TypeError,
    ValueError,
)
STRICT = b"purl.oclc.org/ooxml"


@dataclass
class Layout:
    """What the cells themselves do not tell. Rows and columns count from 1."""

    merged: dict[tuple[int, int], int] = field(default_factory=dict)  # first cell -> last row
    unresolved: dict[tuple[int, int], str] = field(default_factory=dict)  # formulas without result
    hidden_rows: int = 0


@dataclass(frozen=True)
class Sheet:
    title: str
    is_hidden: bool
    layout: Layout
    source: Any

    def rows(self) -> Iterator[list[Cell]]:
        """Every row from the first, empty ones too, so that they count as the program counts."""
        with _told_as_damaged():
            running: dict[int, tuple[int, Cell]] = {}  # column -> (last row, cell) of merged ones
            for number, row in enumerate(self.source.iter_rows(max_col=MAX_COLUMNS), start=1):
                cells = [self._cell(number, column, cell) for column, cell in enumerate(row, 1)]
                if any(not cell.is_empty for cell in cells):
                    yield _with_merged(number, cells, running, self.layout)
                else:
                    yield []

    def _cell(self, row: int, column: int, cell: Any) -> Cell:
        value = cell.value
        if value is None:
            formula = self.layout.unresolved.get((row, column))
            return Cell(f"={formula}", None) if formula is not None else EMPTY
        if isinstance(value, str):
            value = unescape(value)  # _x000D_ stands for a line end
            return Cell(value, value)
        return Cell(as_shown(value, cell.number_format), value)


def _with_merged(
    number: int, cells: list[Cell], running: dict[int, tuple[int, Cell]], layout: Layout
) -> list[Cell]:
    """A cell merged over several rows is read in each of them."""
    for column, cell in enumerate(cells, start=1):
        last_row = layout.merged.get((number, column))
        if last_row:
            running[column] = (last_row, cell)
        elif cell.is_empty and running.get(column, (0, EMPTY))[0] >= number:
            cells[column - 1] = running[column][1]
    return cells


@contextmanager
def open_workbook(file: BinaryIO) -> Iterator[list[Sheet]]:
    """The sheets of a workbook in their order, hidden ones marked.

    Raises UnreadableListError when it is too large, damaged, or of a kind that is not read.
    """
    with _told_as_damaged(), zipfile.ZipFile(file) as parts:
        _check_size(parts)
        workbook = load_workbook(file, read_only=True, data_only=True)
        if not workbook.worksheets:
            raise UnreadableListError(_no_sheet(parts))
        sheets = []
        for sheet in workbook.worksheets:
            sheet.reset_dimensions()  # some programs write a wrong one
            hidden = sheet.sheet_state != "visible"
            layout = Layout() if hidden else _layout(parts, sheet._worksheet_path)
            sheets.append(Sheet(sheet.title, hidden, layout, sheet))
    try:
        yield sheets
    finally:
        workbook.close()


@contextmanager
def _told_as_damaged() -> Iterator[None]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # extensions and styles that openpyxl leaves out
            yield
    except BROKEN:
        raise UnreadableListError(
            _(
                "The spreadsheet is damaged or incomplete. Open it in a spreadsheet program, save it "
                "as “Excel Workbook (.xlsx)” and choose it again."
            )
        ) from None


def _check_size(parts: zipfile.ZipFile) -> None:
    infos = parts.infolist()
    if len(infos) > MAX_PARTS or sum(part.file_size for part in infos) > MAX_UNPACKED_BYTES:
        raise UnreadableListError(
            _(
                "The spreadsheet is too large once it is unpacked. Copy only the list into a new "
                "workbook, without pictures and empty formatted rows, and save that."
            )
        )


def _no_sheet(parts: zipfile.ZipFile) -> str:
    if STRICT in parts.read("xl/workbook.xml")[:4000]:
        return _(
            "The workbook was saved as “Strict Open XML”. Save it as “Excel Workbook (.xlsx)” and "
            "choose it again."
        )
    return _("The workbook has no sheet with cells.")


def _layout(parts: zipfile.ZipFile, path: str) -> Layout:
    """Merged ranges stand after all cells: one reading before the cells are asked for."""
    layout = Layout()
    with parts.open(path) as source:
        for _event, element in iterparse(source, events=("end",)):
            tag = element.tag.rpartition("}")[2]
            if tag == "mergeCell":
                first_column, first_row, _last_column, last_row = range_boundaries(
                    element.get("ref")
                )
                if last_row and last_row > first_row:
                    layout.merged[(first_row, first_column)] = last_row
            elif tag == "c":
                _note_unresolved(layout, element)
            elif tag == "row":
                layout.hidden_rows += element.get("hidden") in {"1", "true"} and len(element) > 0
                element.clear()
    return layout


def _note_unresolved(layout: Layout, cell: Any) -> None:
    formula = value = None
    for child in cell:
        name = child.tag.rpartition("}")[2]
        formula = child if name == "f" else formula
        value = child if name in {"v", "is"} and (child.text or len(child)) else value
    is_text = cell.get("t") == "str"  # an empty text is a result
    if formula is not None and not is_text and value is None and cell.get("r"):
        column, row, _c, _r = range_boundaries(cell.get("r"))
        layout.unresolved[(row, column)] = formula.text or ""
