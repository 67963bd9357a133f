"""What leaves the site in a spreadsheet: text stays text, whatever program opens it."""

import re
from typing import Any

from wagtail.admin.views.mixins import SpreadsheetExportMixin

# What makes Excel, LibreOffice and Google Sheets compute a cell (OWASP, "CSV injection").
STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
NUMBER = re.compile(r"^[+-]?\d[\d.,]*$")


def inert(value: Any) -> Any:
    """`value`, with an apostrophe before a text that a spreadsheet program would compute.

    Numbers stay as they are, also those written as text ("-5", "+62 …" is no number).
    """
    if isinstance(value, str) and value.startswith(STARTS_FORMULA) and not NUMBER.match(value):
        return f"'{value}"
    return value


def make_editor_exports_inert() -> None:
    """Every list and report of the editor exports through one mixin of Wagtail's, ours and its own:
    titles that contributors typed stand in all of them. Its XLSX is safe, its CSV is not.
    """
    write = SpreadsheetExportMixin.preprocess_field_value
    if getattr(write, "is_inert", False):
        return

    def preprocess_field_value(self: Any, field: str, value: Any, export_format: str) -> Any:
        processed = write(self, field, value, export_format)
        return inert(processed) if export_format == self.FORMAT_CSV else processed

    preprocess_field_value.is_inert = True  # type: ignore[attr-defined]
    SpreadsheetExportMixin.preprocess_field_value = preprocess_field_value
