"""Numbers and dates as a spreadsheet shows them: by the format of their cell (ECMA-376, 18.8.31).

A file does not say in which country it was written: separators and names of months are those of
the editor's language.
"""

import datetime
import re
from decimal import Decimal
from itertools import pairwise
from typing import Any

from django.utils import formats, translation
from django.utils.dates import MONTHS, MONTHS_3, WEEKDAYS, WEEKDAYS_ABBR

IGNORED = re.compile(r"\[(?!\$|h|m|s)[^\]]*\]|_.|\*.", re.IGNORECASE)  # colours, conditions, widths
CURRENCY = re.compile(r"\[\$([^\]-]*)(-[0-9A-Fa-f]+)?\]")
LITERAL = re.compile(r'"([^"]*)"|\\(.)')
NUMBER = re.compile(r"[0#?][0#?,.]*(?:E[+-]?[0#?]+)?|\.[0#?]+", re.IGNORECASE)
DATE_PARTS = re.compile(
    r'"[^"]*"|\\.|\[h+\]|\[m+\]|\[s+\]|y+|m+|d+|h+|s+(?:\.0+)?|AM/PM|A/P|.', re.IGNORECASE
)
# The short date of whoever looks at it; openpyxl names it as an American sees it.
SHORT_DATES = {"mm-dd-yy": "dd/mm/yyyy", "m/d/yy h:mm": "dd/mm/yyyy hh:mm"}
LANGUAGE_OF = {"421": "id", "3421": "id", "409": "en", "809": "en", "f421": "id"}


def as_shown(value: Any, number_format: str) -> str:
    """`value` as the cell shows it; values without a format as they are written."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime.datetime | datetime.date | datetime.time):
        return _date(value, number_format)
    if isinstance(value, datetime.timedelta):
        minutes, seconds = divmod(int(value.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}" + (f":{seconds:02}" if seconds else "")
    if isinstance(value, int | float):
        return _number(value, number_format or "General")
    return str(value)


# --- Numbers -------------------------------------------------------------------------------------


def _number(value: float, number_format: str) -> str:
    sections = _sections(number_format)
    section = sections[0]
    if value < 0 and len(sections) > 1:
        section, value = sections[1], -value
    elif value == 0 and len(sections) > 2:
        section = sections[2]
    section = CURRENCY.sub(lambda found: f'"{found[1]}"', IGNORED.sub("", section))
    masked = LITERAL.sub(lambda found: "\x00" * len(found[0]), section)
    numbers = list(NUMBER.finditer(masked))
    if "general" in masked.lower() or "@" in masked or "/" in masked:
        return _plain(value)
    if not numbers:
        return _literals(section)
    start, end = numbers[0].start(), numbers[-1].end()
    percent = masked.count("%")
    scaled = Decimal(repr(value)) * 100**percent
    if len(numbers) > 1:
        body = _spread(abs(scaled), section[start:end])
    else:
        body = _masked(abs(scaled), numbers[0][0])
    sign = "-" if scaled < 0 else ""
    return sign + _literals(section[:start]) + body + _literals(section[end:])


def _sections(number_format: str) -> list[str]:
    """Positive, negative, zero, text: parted by semicolons that stand in no quotation."""
    hidden = LITERAL.sub(lambda found: "\x00" * len(found[0]), number_format)
    cuts = [-1, *(at for at, sign in enumerate(hidden) if sign == ";"), len(hidden)]
    return [number_format[a + 1 : b] for a, b in pairwise(cuts)]


def _plain(value: float) -> str:
    """As “General” shows it, with all digits of a long whole number."""
    if isinstance(value, int) or value == int(value):
        return str(int(value))
    return f"{value:.10g}".replace(".", _decimal_sign()) if abs(value) >= 1e-4 else f"{value:.6g}"


def _masked(value: Decimal, mask: str) -> str:
    if "e" in mask.lower():
        return f"{value:.{mask.split('.')[-1].lower().split('e')[0].count('0')}E}"
    scaled = value / 1000 ** (len(mask) - len(mask.rstrip(",")))
    whole, _point, fraction = mask.rstrip(",").partition(".")
    least, most = fraction.count("0"), len(re.sub("[^0#?]", "", fraction))
    digits, _point, decimals = f"{_rounded(scaled, most):f}".partition(".")
    decimals = decimals.rstrip("0").ljust(least, "0")
    digits = digits.rjust(whole.count("0"), "0") if whole.count("0") else digits.lstrip("0")
    if "," in whole:
        digits = re.sub(r"(?<=\d)(?=(\d{3})+$)", _thousands_sign(), digits)
    return digits + (_decimal_sign() + decimals if decimals else "")


def _rounded(value: Decimal, places: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-places), rounding="ROUND_HALF_UP")


def _spread(value: Decimal, mask: str) -> str:
    """Digits with signs between them, as telephone numbers are often formatted: 0000-0000."""
    digits = list(f"{_rounded(value, 0):f}")
    parts: list[str] = []
    for found in reversed(list(re.finditer(r'"[^"]*"|\\.|.', mask))):
        if found[0] in "0#?":
            parts.append(digits.pop() if digits else "0" if found[0] == "0" else "")
        else:
            parts.append(_literals(found[0]))
    return "".join([*digits, *reversed(parts)])


def _literals(text: str) -> str:
    """What stands around the digits, without the signs that quote it."""
    return re.sub(r'"([^"]*)"|\\(.)|([#?])', lambda found: found[1] or found[2] or "", text)


def _decimal_sign() -> str:
    return str(formats.get_format("DECIMAL_SEPARATOR"))


def _thousands_sign() -> str:
    return str(formats.get_format("THOUSAND_SEPARATOR"))


# --- Dates ---------------------------------------------------------------------------------------


def _date(value: datetime.datetime | datetime.date | datetime.time, number_format: str) -> str:
    number_format = SHORT_DATES.get(number_format, number_format)
    found = CURRENCY.search(number_format)
    language = LANGUAGE_OF.get((found[2] or "-")[1:].lower().lstrip("0"), "") if found else ""
    section = CURRENCY.sub("", IGNORED.sub("", _sections(number_format)[0]))
    parts = DATE_PARTS.findall(section)
    if not re.search("[ymdhs]", LITERAL.sub("", section), re.IGNORECASE):
        return _iso(value)
    with translation.override(language or translation.get_language()):
        return "".join(_date_part(value, parts, at) for at in range(len(parts))).strip()


def _iso(value: Any) -> str:
    if isinstance(value, datetime.datetime) and value.time() == datetime.time():
        return value.date().isoformat()
    return value.isoformat(" ", "minutes") if isinstance(value, datetime.datetime) else str(value)


def _date_part(value: Any, parts: list[str], at: int) -> str:
    part = parts[at]
    kind, length = part[0].lower(), len(part)
    if part[0] in '"\\':
        return part[1:].rstrip('"') if part[0] == '"' else part[1:]
    if part.upper() in {"AM/PM", "A/P"}:
        return ("AM" if value.hour < 12 else "PM") if hasattr(value, "hour") else ""
    kind = part[1].lower() if part[0] == "[" else kind
    if kind not in "ymdhs" or not part.strip("[]").lower().startswith(kind):
        return part
    if kind == "m" and _means_minutes(parts, at):
        return f"{getattr(value, 'minute', 0):0{min(length, 2)}}"
    if kind in "ymd":
        return _day_part(value, kind, length) if hasattr(value, "year") else ""
    if kind == "s":
        return f"{getattr(value, 'second', 0):0{min(len(part.split('.')[0]), 2)}}"
    hour = getattr(value, "hour", 0)
    if any(other.upper() in {"AM/PM", "A/P"} for other in parts):
        hour = hour % 12 or 12
    return f"{hour:0{min(length, 2)}}"


def _means_minutes(parts: list[str], at: int) -> bool:
    """The letter for months means minutes next to hours or seconds."""
    letters = [(i, p[1].lower() if p[0] == "[" else p[0].lower()) for i, p in enumerate(parts)]
    before = [letter for i, letter in letters if i < at and letter in "ymdhs"]
    after = [letter for i, letter in letters if i > at and letter in "ymdhs"]
    return len(parts[at]) < 3 and (before[-1:] == ["h"] or after[:1] == ["s"])


def _day_part(value: Any, kind: str, length: int) -> str:
    if kind == "y":
        return f"{value.year:04}" if length > 2 else f"{value.year % 100:02}"
    names, short = (MONTHS, MONTHS_3) if kind == "m" else (WEEKDAYS, WEEKDAYS_ABBR)
    index = value.month if kind == "m" else value.weekday()
    number = value.month if kind == "m" else value.day
    if length >= 4:
        return str(names[index])
    if length == 3:
        return str(short[index]).title()
    return f"{number:0{length}}"
