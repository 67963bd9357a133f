"""Many sheets in one run: a PDF of all of them, or an archive with everything a printer may want."""

import csv
import io
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import IO

from django.utils.translation import gettext as _

from core.spreadsheets.exports import inert
from qr.codes.addresses import full_address
from qr.models import Code
from qr.posters.layouts import Layout, LayoutKind
from qr.posters.print_check import INK
from qr.posters.sheets import Sheet, sheets_of
from qr.posters.symbol import USUAL_LEVEL
from qr.posters.typesetting import pdf_of, refuse_what_would_not_scan

AT_ONCE = 20  # sheets set in one piece: progress moves, memory stays small

Progress = Callable[[int], object]  # so many sheets more


@dataclass(frozen=True)
class Printer:
    """How a run is printed: format, colour of the symbol, its error correction, labels used before."""

    layout: Layout
    dark: str = INK
    level: str = USUAL_LEVEL
    skip: int = 0

    def pdf(self, sheets: Sequence[Sheet]) -> bytes:
        return pdf_of(sheets, self.layout, dark=self.dark, level=self.level, skip=self.skip)


def gather(codes: Sequence[Code]) -> list[Sheet]:
    """The sheets of those of `codes` that lead to something public."""
    return list(sheets_of(codes))


def write_archive(
    file: IO[bytes],
    sheets: Sequence[Sheet],
    printer: Printer,
    progress: Progress = lambda more: None,
) -> None:
    """A ZIP with one PDF of all, one a sheet (not of labels), the symbols as SVG and PNG, and a list.

    Raises PrintRefusedError before anything is written.
    """
    refuse_what_would_not_scan(sheets, printer.layout, printer.dark, printer.level)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        all_codes, list_of_codes = _("all-codes"), _("list-of-codes")  # names of files
        archive.writestr(f"{all_codes}-{printer.layout.key}.pdf", printer.pdf(sheets))
        archive.writestr(f"{list_of_codes}.csv", list_of(sheets))
        for batch in batches(sheets):
            for sheet in batch:
                symbol, name = sheet.symbol(printer.level), sheet.file_name
                if printer.layout.kind is not LayoutKind.LABELS:
                    archive.writestr(f"pdf/{name}-{printer.layout.key}.pdf", printer.pdf([sheet]))
                archive.writestr(f"svg/{name}.svg", symbol.svg(printer.dark))
                archive.writestr(f"png/{name}.png", symbol.png(printer.dark))
            progress(len(batch))


def batches(sheets: Sequence[Sheet]) -> Iterator[list[Sheet]]:
    remaining = iter(sheets)
    while batch := list(islice(remaining, AT_ONCE)):
        yield batch


def list_of(sheets: Sequence[Sheet]) -> bytes:
    """Numbers, names, codes and addresses, for whoever puts the sheets up."""
    out = io.StringIO()
    rows = csv.writer(out, delimiter=";")
    rows.writerow([_("Booth number"), _("Name"), _("Code"), _("Address")])
    for sheet in sheets:
        cells = [
            sheet.main.number,
            sheet.main.title,
            sheet.code.grouped,
            full_address(sheet.code.code),
        ]
        rows.writerow(map(inert, cells))
    return out.getvalue().encode("utf-8-sig")
