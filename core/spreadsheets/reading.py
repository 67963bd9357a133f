"""From a file to rows: find the sheet and its heading, take what stands below."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import Any, BinaryIO

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.cleaning import clean_line, clean_text
from core.spreadsheets.cells import Cell
from core.spreadsheets.columns import Column, recognise
from core.spreadsheets.kinds import is_workbook
from core.spreadsheets.problems import UnreadableListError
from core.spreadsheets.text_files import DELIMITERS, read_records, rows_of
from core.spreadsheets.workbooks import Sheet, open_workbook

HEADING_WITHIN = 40  # rows: a title, an explanation and a logo may stand above
SHOWN_NAMES = 8

Rows = Iterable[list[Cell]]


@dataclass(frozen=True, slots=True)
class Row:
    """`number` as the spreadsheet program counts. Columns that the file lacks are missing."""

    number: int
    texts: dict[str, str]
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Table:
    """The filled rows of a list; `notes` are what a person should know about the reading."""

    rows: list[Row] = field(default_factory=list)
    headings: dict[str, str] = field(default_factory=dict)  # key -> as it stands in the file
    notes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Start:
    """Where a list begins: the number of its heading row, the columns, what follows."""

    number: int
    headings: list[str]
    columns: dict[int, Column]
    rest: Iterator[list[Cell]]

    def missing(self, columns: Iterable[Column]) -> list[Column]:
        found = {column.key for column in self.columns.values()}
        return [column for column in columns if column.required and column.key not in found]


def read_table(
    file: BinaryIO, name: str, columns: Sequence[Column], *, max_rows: int = 5_000
) -> Table:
    """The rows of the list in a CSV or XLSX file, cleaned, empty rows left out.

    Raises UnreadableListError, with words for people, when it is of another kind, lacks a heading
    or a column, is empty, or has more than `max_rows` rows.
    """
    if is_workbook(file, name):
        with open_workbook(file) as sheets:
            visible = [sheet for sheet in sheets if not sheet.is_hidden]
            sheet, start = _choose(visible, columns)
            table = _take(start, columns, max_rows)
            table.notes += _remarks(sheet, visible, columns)
        return table
    [text], delimiter, remark = read_records(file)
    candidates = [_start(rows_of(text, sign), columns) for sign in delimiter or DELIMITERS]
    table = _take(_best(candidates, columns), columns, max_rows)
    table.notes += [remark] if remark else []
    return table


# --- The heading ---------------------------------------------------------------------------------


def _start(rows: Rows, columns: Sequence[Column]) -> Start:
    """The first of the upper rows that names all required columns, else the one that names most."""
    iterator = iter(rows)
    head = list(islice(iterator, HEADING_WITHIN))
    best = Start(0, [], {}, iter(()))
    for number, cells in enumerate(head, start=1):
        headings = [clean_line(cell.text) for cell in cells]
        found = recognise(headings, columns)
        start = Start(number, headings, found, chain(head[number:], iterator))
        if found and not start.missing(columns):
            return _lowest(start, head[number:], iterator, columns)
        if len(found) > len(best.columns):
            best = start
    return best


def _lowest(
    start: Start, below: list[list[Cell]], rest: Iterator[list[Cell]], columns: Sequence[Column]
) -> Start:
    """The last row of a heading of several rows, whose cells are merged downwards."""
    for offset, cells in enumerate(below, start=1):
        headings = [clean_line(cell.text) for cell in cells]
        found = recognise(headings, columns)
        if not found or {*start.columns.items()} - {*found.items()}:
            break
        number = start.number + 1
        start = Start(number, headings, found, chain(below[offset:], rest))
    return start


def _best(candidates: Sequence[Start], columns: Sequence[Column]) -> Start:
    return min(candidates, key=lambda start: (len(start.missing(columns)), -len(start.columns)))


def _choose(visible: Sequence[Sheet], columns: Sequence[Column]) -> tuple[Sheet, Start]:
    """The first visible sheet with a list; an explanation may stand before it."""
    if not visible:
        raise UnreadableListError(_("All sheets of the workbook are hidden."))
    starts = []
    for sheet in visible:
        start = _start(sheet.rows(), columns)
        if not start.missing(columns):
            return sheet, start
        starts.append(start)
    best = _best(starts, columns)
    return visible[starts.index(best)], best


def _check_heading(start: Start, columns: Sequence[Column]) -> None:
    if not start.columns:
        raise UnreadableListError(
            _(
                "No row names the columns. One of the first rows must have these headings: %(columns)s."
            )
            % {"columns": _names(column for column in columns if column.required)}
        )
    if missing := start.missing(columns):
        raise UnreadableListError(
            _("Row %(row)d names the columns, but these are missing: %(columns)s.")
            % {"row": start.number, "columns": _names(missing)}
        )
    seen: dict[str, str] = {}
    for position, column in start.columns.items():
        heading = start.headings[position]
        if column.key in seen:
            raise UnreadableListError(
                _("Two columns mean the same: “%(first)s” and “%(second)s”. Keep one of them.")
                % {"first": seen[column.key], "second": heading}
            )
        seen[column.key] = heading


def _names(columns: Iterable[Column]) -> str:
    return ", ".join(
        f"“{column.heading}”"
        if column.heading == column.key
        else f"“{column.heading}” ({column.key})"
        for column in columns
    )


# --- The rows ------------------------------------------------------------------------------------


def _take(start: Start, columns: Sequence[Column], max_rows: int) -> Table:
    _check_heading(start, columns)
    table = Table(headings={column.key: start.headings[at] for at, column in start.columns.items()})
    for number, cells in enumerate(start.rest, start=start.number + 1):
        texts, values = {}, {}
        for position, column in start.columns.items():
            cell = cells[position] if position < len(cells) else Cell()
            clean = clean_text if column.multiline else clean_line
            texts[column.key] = clean(cell.text).strip()
            values[column.key] = cell.value
        if not any(texts.values()):
            continue
        if len(table.rows) == max_rows:
            raise UnreadableListError(
                _("At most %(count)d rows can be imported at once.") % {"count": max_rows}
            )
        table.rows.append(Row(number, texts, values))
    if not table.rows:
        raise UnreadableListError(_("The list is empty: no row below the headings is filled in."))
    table.notes += _unread(start)
    return table


def _unread(start: Start) -> list[str]:
    """A misspelt heading would lose a column without a word."""
    names = [
        f"“{heading}”"
        for position, heading in enumerate(start.headings)
        if heading and position not in start.columns
    ]
    if not names:
        return []
    shown = ", ".join(names[:SHOWN_NAMES]) + ("…" if len(names) > SHOWN_NAMES else "")
    return [_("These columns are not known and were left out: %(columns)s.") % {"columns": shown}]


def _remarks(sheet: Sheet, visible: Sequence[Sheet], columns: Sequence[Column]) -> list[str]:
    notes = []
    others = [other for other in visible if other is not sheet]
    if others:
        notes.append(_("Only the sheet “%(sheet)s” was read.") % {"sheet": sheet.title})
    if sheet.layout.hidden_rows:
        notes.append(
            ngettext(
                "%(count)d hidden row was read too.",
                "%(count)d hidden rows were read too.",
                sheet.layout.hidden_rows,
            )
            % {"count": sheet.layout.hidden_rows}
        )
    return notes
