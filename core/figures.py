"""A measured effect in words and as two bars, so that neither can mislead."""

from dataclasses import dataclass
from decimal import Decimal

from django.utils.formats import number_format
from django.utils.translation import gettext as _

PERCENT = ("%", "persen", "percent", "per cent")
BAR = 300  # length of the longest bar, in units of the drawing
# A change in per cent says something of a measurement that was not tiny before, and that has not
# more than doubled: 2 people become 17 is no "750 %".
LEAST_BEFORE, MOST_CHANGE = Decimal(10), Decimal(100)


@dataclass(frozen=True, slots=True)
class Comparison:
    """How `after` differs from `before`. `direction` is up, down or same; lengths are of bars."""

    change: str
    direction: str
    before_length: float
    after_length: float


def compare(before: Decimal, after: Decimal, unit: str) -> Comparison:
    """The change in percentage points where the values are percentages, in per cent where that is
    fair, else in the unit itself; bars of percentages run from 0 to 100."""
    difference = after - before
    is_share = unit.strip().casefold().startswith(PERCENT)
    scale = Decimal(100) if is_share else Decimal(0)
    largest = max(before, after, scale)
    return Comparison(
        change=_change(before, difference, unit, is_share=is_share),
        direction="up" if difference > 0 else "down" if difference < 0 else "same",
        before_length=_length(before, largest),
        after_length=_length(after, largest),
    )


def _change(before: Decimal, difference: Decimal, unit: str, *, is_share: bool) -> str:
    """Without a sign: the direction is said beside it."""
    size = abs(difference)
    if not size:
        return ""
    if is_share:
        return _("%(number)s percentage points") % {"number": _number(size)}
    if before >= LEAST_BEFORE and (per_cent := size / before * 100) <= MOST_CHANGE:
        return f"{_number(per_cent.quantize(Decimal(1)))}%"
    return f"{_number(size)} {unit}".strip()


def _number(value: Decimal) -> str:
    """Without zeros at the end, as the active language writes numbers."""
    plain = value.quantize(Decimal("0.01")).normalize()
    places = max(0, -int(plain.as_tuple().exponent))
    return number_format(plain, decimal_pos=places, force_grouping=True)


def _length(value: Decimal, largest: Decimal) -> float:
    return round(float(max(value, Decimal(0)) / largest) * BAR, 1) if largest > 0 else 0.0
