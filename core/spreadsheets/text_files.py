"""Lists as text: CSV in the encodings and with the delimiters that programs write."""

import csv
import io
from collections.abc import Iterator
from typing import BinaryIO

from django.utils.translation import gettext as _

from core.spreadsheets.cells import Cell
from core.spreadsheets.problems import UnreadableListError

DELIMITERS = ";,\t|"  # Indonesian programs write semicolons: the comma is their decimal sign
NEVER_IN_TEXT = "\x00\x01\x02\x03\x04\x05\x06\x07\x08"


def decode(data: bytes) -> tuple[str, str]:
    """The text of a file, and a remark where its encoding had to be guessed.

    Raises UnreadableListError where it is in none of the encodings that spreadsheets write.
    """
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            return _text(data.removeprefix(mark) if encoding == "utf-8" else data, encoding), ""
    for encoding, zeros in (("utf-16-le", data[1:200:2]), ("utf-16-be", data[0:200:2])):
        if len(data) > 3 and zeros and zeros.count(0) > len(zeros) * 0.6:
            return _text(data, encoding), ""
    try:
        return _checked(data.decode("utf-8")), ""
    except UnicodeDecodeError:
        text = _text(data, "cp1252")
        remark = _(
            "The file is in an older encoding and was read as Windows-1252. Look whether letters "
            "with accents and dashes are right; if not, save it as “CSV UTF-8” or XLSX."
        )
        return text, remark


def _text(data: bytes, encoding: str) -> str:
    try:
        return _checked(data.decode(encoding))
    except UnicodeDecodeError:
        raise UnreadableListError(
            _("The text of this file cannot be read. Save it as “CSV UTF-8” or as XLSX.")
        ) from None


def _checked(text: str) -> str:
    if any(character in text for character in NEVER_IN_TEXT):
        raise UnreadableListError(
            _("This file is no text. Save the list as “CSV UTF-8” or as XLSX.")
        )
    return text


def read_records(file: BinaryIO) -> tuple[list[str], str, str]:
    """The text without its `sep=` line as [text], the delimiter that the line names, a remark."""
    text, remark = decode(file.read())
    first, _end, rest = text.lstrip("\r\n").partition("\n")
    told = first.strip().strip('"')
    if told.lower().startswith("sep=") and len(told) == 5:  # Excel's own hint, shown by no program
        return [rest], told[-1], remark
    if first.rstrip("\r").lower() == "sep=\t":
        return [rest], "\t", remark
    return [text], "", remark


def rows_of(text: str, delimiter: str) -> Iterator[list[Cell]]:
    """The rows of `text`; a quoted cell may hold delimiters and line ends.

    Raises UnreadableListError for a quotation mark that is never closed, or an endless cell.
    """
    number = 0
    try:
        for number, cells in enumerate(_parsed(text, delimiter), start=1):  # noqa: B007
            yield [Cell(cell, cell or None) for cell in cells]
    except csv.Error as error:
        if "unexpected end" in str(error):
            message = _(
                'In row %(row)d or below a quotation mark (") opens a cell and is never closed.'
            )
        else:
            message = _("Row %(row)d cannot be read. Save the list as “CSV UTF-8” or as XLSX.")
        raise UnreadableListError(message % {"row": number + 1}) from None


def _parsed(text: str, delimiter: str) -> Iterator[list[str]]:
    """Strict where that succeeds: only then an unclosed quotation mark is told."""
    try:
        strict = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        if "unexpected end" in str(error):
            yield from _until_the_fault(text, delimiter)
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    else:
        yield from strict


def _until_the_fault(text: str, delimiter: str) -> Iterator[list[str]]:
    """All rows before the one that is never closed, then csv.Error."""
    yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
