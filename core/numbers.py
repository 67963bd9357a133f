"""The order of numbers as they stand on booths: letters and digits mixed."""

import re

PARTS = re.compile(r"\d+|\D+")


def number_order(code: str) -> tuple:
    """Sorts A-2 before A-12, and B after both."""
    return tuple(
        (1, int(part), "") if part.isdigit() else (0, 0, part.casefold())
        for part in PARTS.findall(code)
    )
