"""One cell: as its reader sees it, and as the program that wrote it keeps it."""

import re
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

# What spreadsheet programs show in place of a value they could not compute.
ERROR_VALUES = re.compile(
    r"#(N/A|REF!|NAME\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|CONNECT!"
    r"|UNKNOWN!|GETTING_DATA|ERROR!)|Err:\d{3}",
    re.IGNORECASE,
)
TOO_NARROW = re.compile(r"#{2,}")  # shown, and saved in a CSV, where a date does not fit its column


@dataclass(frozen=True, slots=True)
class Cell:
    """`text` as a person reads it, `value` as it is kept: number, date, boolean, text or None."""

    text: str = ""
    value: Any = None

    @property
    def is_empty(self) -> bool:
        return not self.text.strip()


EMPTY = Cell()


def trouble_with(text: str) -> str:
    """Why `text` is no value but an error of the spreadsheet; "" where it is a value."""
    text = text.strip()
    if ERROR_VALUES.fullmatch(text):
        return _(
            "The cell shows the error %(error)s. Put its formula right, or type the value."
        ) % {"error": text}
    if TOO_NARROW.fullmatch(text):
        return _("The column was too narrow for its value when the file was saved: make it wider.")
    if text.startswith("="):
        return _(
            "The cell holds a formula without a result. Open the file in a spreadsheet program, "
            "save it and choose it again."
        )
    return ""
