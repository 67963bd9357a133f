"""Numbers with decimal commas and points between thousands, and sums of money."""

import re
from collections.abc import Callable
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.translation import gettext as _

from core.cleaning import clean_line

CURRENCY = re.compile(r"^(?:rp\.?|idr)\s*", re.IGNORECASE)
NO_CENTS = re.compile(r"[.,]\s*[-–—]+$")  # Rp1.250,-
MULTIPLES = {
    "ribu": 10**3,
    "rb": 10**3,
    "thousand": 10**3,
    "juta": 10**6,
    "jt": 10**6,
    "million": 10**6,
    "miliar": 10**9,
    "milyar": 10**9,
    "billion": 10**9,
}
MULTIPLE = re.compile(rf"\s*({'|'.join(MULTIPLES)})$", re.IGNORECASE)
NUMBER = re.compile(r"^([+-]?)\s*(\d[\d.,\s]*|[.,]\d+)$")
GROUPED_BY_SPACES = re.compile(r"^\d{1,3}( \d{3})+(?=$|[.,])")


def number_from(text: str, fits: Callable[[Decimal], bool] = lambda value: True) -> Decimal:
    """The number that `text` names.

    Where a point or comma before three digits may part thousands or decimals, the reading that
    `fits` the field is taken. If both do, the point parts thousands in Indonesian; everything else
    is asked. Raises ValidationError, with what to type instead.
    """
    readings = readings_of(text)
    fitting = [value for value in readings if fits(value)] or readings
    if len(fitting) == 1 or ("." in text and translation.get_language() == "id"):
        return fitting[0]
    thousands, decimals = (typed_form(value) for value in readings)
    raise ValidationError(
        _("“%(text)s” can be read in two ways. Type %(thousands)s or %(decimals)s."),
        code="ambiguous",
        params={"text": text, "thousands": thousands, "decimals": decimals},
    )


def readings_of(text: str) -> list[Decimal]:
    """The one or two numbers that `text` may mean, that with thousands first."""
    written = NO_CENTS.sub("", CURRENCY.sub("", clean_line(text).replace("−", "-")))
    times = 1
    if found := MULTIPLE.search(written):
        times, written = MULTIPLES[found[1].lower()], written[: found.start()]
    found = NUMBER.match(CURRENCY.sub("", written))
    if not found:
        raise _not_understood(text)
    sign = Decimal(-1 if found[1] == "-" else 1)
    digits = found[2].strip()
    if GROUPED_BY_SPACES.match(digits):
        digits = digits.replace(" ", "")
    if " " in digits:
        raise _not_understood(text)
    plain = _plain_forms(digits)
    if not plain:
        raise _not_understood(text)
    return [trimmed(sign * Decimal(form) * times) for form in plain]


def _plain_forms(digits: str) -> list[str]:
    """`digits` as Python writes numbers, in each way they may be meant."""
    signs = {sign for sign in digits if sign in ".,"}
    if not signs:
        return [digits]
    if len(signs) == 2:
        decimal = max(signs, key=digits.rindex)
        whole, _sign, fraction = digits.rpartition(decimal)
        [grouping] = signs - {decimal}
        is_sound = decimal not in whole and fraction and _is_grouped(whole.split(grouping))
        return [f"{whole.replace(grouping, '')}.{fraction}"] if is_sound else []
    [sign] = signs
    parts = digits.split(sign)
    grouped = ["".join(parts)] if _is_grouped(parts) else []
    decimals = [f"{parts[0] or 0}.{parts[1]}"] if len(parts) == 2 and parts[1] else []
    return grouped + decimals


def _is_grouped(parts: list[str]) -> bool:
    first, *others = parts
    sound = all(len(part) == 3 for part in others)
    return sound and 1 <= len(first) <= 3 and not first.startswith("0")


def _not_understood(text: str) -> ValidationError:
    return ValidationError(
        _(
            "“%(text)s” is not understood as a number. Type only the number, for example %(example)s."
        ),
        code="invalid",
        params={"text": text, "example": in_figures(Decimal("1250.5"))},
    )


def trimmed(value: Decimal) -> Decimal:
    """`value` without zeros at its end, and never written with an exponent."""
    if value == value.to_integral_value():
        return value.quantize(Decimal(1)) if abs(value) < Decimal(10) ** 27 else value
    return value.normalize()


def typed_form(value: Decimal | float) -> str:
    """How a field shows a number that is kept: read back, it is the same number in any language."""
    plain = f"{trimmed(Decimal(str(value))):f}"
    whole, point, fraction = plain.partition(".")
    if len(fraction) == 3:
        fraction += "0"  # three digits might be taken for thousands
    sign = "," if translation.get_language() == "id" else "."
    return f"{whole}{sign if point else ''}{fraction}"


def in_figures(value: Decimal) -> str:
    """`value` with the separators of the reader's language."""
    plain = f"{trimmed(value):,f}"
    if translation.get_language() == "id":
        return plain.translate(str.maketrans(",.", ".,"))
    return plain
