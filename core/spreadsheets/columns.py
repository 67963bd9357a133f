"""Which column of a list means what: headings in Indonesian or English, as people write them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from core.cleaning import clean_line

IN_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")
NO_LETTER = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Column:
    """A column that an import reads under `key`.

    `names` are the headings it is recognised by besides its key, whatever their case, punctuation
    and remarks in brackets ("Nama *", "JENIS (wajib)"). The first of them is what people are told.
    """

    key: str
    names: tuple[str, ...] = ()
    required: bool = False
    multiline: bool = False

    @property
    def heading(self) -> str:
        return self.names[0] if self.names else self.key

    def recognises(self, heading: str) -> bool:
        known = {plain(name) for name in (self.key, *self.names)}
        return plain(heading) in known or plain(IN_BRACKETS.sub(" ", heading)) in known


def plain(heading: str) -> str:
    """`heading` by its letters and digits only."""
    return NO_LETTER.sub(" ", clean_line(heading).casefold()).strip()


def recognise(headings: Iterable[str], columns: Iterable[Column]) -> dict[int, Column]:
    """Position -> column. The same column may come twice: that is for the caller to refuse."""
    columns = list(columns)
    found = {}
    for position, heading in enumerate(headings):
        column = next((column for column in columns if column.recognises(heading)), None)
        if column is not None and plain(heading):
            found[position] = column
    return found
