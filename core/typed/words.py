"""What was understood, said back in words: a slip of a digit or of a point is heard at once."""

import datetime
from decimal import Decimal

from django.utils import translation
from django.utils.formats import date_format

from core.typed.numbers import in_figures, trimmed

DIGITS = {
    "id": ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"],
    "en": ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
}
TEENS = [
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["-", "-", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
STEPS = {
    "id": ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (1000, "ribu")),
    "en": ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand")),
}
POINT = {"id": "koma", "en": "point"}
MINUS = {"id": "minus", "en": "minus"}


def date_in_words(value: datetime.date) -> str:
    return date_format(value, "l, j F Y")


def time_in_words(value: datetime.time) -> str:
    return f"{value:%H.%M}" if _language() == "id" else f"{value:%H:%M}"


def moment_in_words(value: datetime.datetime) -> str:
    return f"{date_in_words(value)}, {time_in_words(value.time())}"


def number_in_words(value: Decimal) -> str:
    """In figures and in words, in the reader's language."""
    language = _language()
    whole, _point, fraction = f"{abs(trimmed(value)):f}".partition(".")
    if len(whole) > 15:
        return in_figures(value)
    spoken = [MINUS[language]] if value < 0 else []
    spoken.append(_whole(int(whole), language))
    if fraction:
        spoken += [POINT[language], *(DIGITS[language][int(digit)] for digit in fraction)]
    return f"{in_figures(value)} ({' '.join(spoken)})"


def _language() -> str:
    return "id" if translation.get_language() == "id" else "en"


def _whole(number: int, language: str) -> str:
    parts = []
    for size, name in STEPS[language]:
        count, number = divmod(number, size)
        if count == 1 and size == 1000 and language == "id":
            parts.append("seribu")
        elif count:
            parts.append(f"{_below_thousand(count, language)} {name}")
    if number or not parts:
        parts.append(_below_thousand(number, language))
    return " ".join(parts)


def _below_thousand(number: int, language: str) -> str:
    hundreds, rest = divmod(number, 100)
    tell = _below_hundred_indonesian if language == "id" else _below_hundred_english
    parts = []
    if hundreds:
        hundred = {"id": "ratus", "en": "hundred"}[language]
        both = f"{DIGITS[language][hundreds]} {hundred}"
        parts.append("seratus" if language == "id" and hundreds == 1 else both)
    if rest or not hundreds:
        parts.append(tell(rest))
    return " ".join(parts)


def _below_hundred_indonesian(number: int) -> str:
    digits = DIGITS["id"]
    tens, ones = divmod(number, 10)
    if tens == 0:
        return digits[ones]
    if tens == 1:
        return {0: "sepuluh", 1: "sebelas"}.get(ones, f"{digits[ones]} belas")
    return f"{digits[tens]} puluh" + (f" {digits[ones]}" if ones else "")


def _below_hundred_english(number: int) -> str:
    tens, ones = divmod(number, 10)
    if tens == 0:
        return DIGITS["en"][ones]
    if tens == 1:
        return TEENS[ones]
    return TENS[tens] + (f"-{DIGITS['en'][ones]}" if ones else "")
