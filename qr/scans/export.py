"""Scans as a spreadsheet: one row a code and hour."""

import csv
import io
from collections.abc import Iterator, Sequence
from typing import Any

from django.utils.translation import gettext as _
from openpyxl import Workbook

from core.spreadsheets.exports import inert
from qr.models import Code
from qr.scans.figures import KUDUS, Days, counts_of


def rows_of(codes: Sequence[Code], days: Days) -> Iterator[list[Any]]:
    """A heading, then date, hour, number, name, code and scans, in order of time."""
    by_id = {code.pk: code for code in codes}
    yield [_("Date"), _("Hour"), _("Booth number"), _("Name"), _("Code"), _("Scans")]
    for code_id, hour, count in counts_of(codes, days):
        code, local = by_id[code_id], hour.astimezone(KUDUS)
        yield [
            local.date().isoformat(),
            f"{local:%H}.00",
            inert(code.page_number),
            inert(code.page_title),
            code.grouped,
            count,
        ]


def as_csv(codes: Sequence[Code], days: Days) -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows(rows_of(codes, days))
    return out.getvalue().encode("utf-8-sig")


def as_xlsx(codes: Sequence[Code], days: Days) -> bytes:
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet(_("Scans"))
    for row in rows_of(codes, days):
        sheet.append(row)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()
