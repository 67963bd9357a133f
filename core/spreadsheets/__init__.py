"""Lists that people keep in spreadsheets, read as they see them: one reader for every import."""

from core.spreadsheets.cells import Cell, trouble_with
from core.spreadsheets.columns import Column
from core.spreadsheets.problems import UnreadableListError
from core.spreadsheets.reading import Row, Table, read_table
from core.spreadsheets.values import choice_of, valid_values

__all__ = [
    "Cell",
    "Column",
    "Row",
    "Table",
    "UnreadableListError",
    "choice_of",
    "read_table",
    "trouble_with",
    "valid_values",
]
