"""Telephone numbers in a field where people write several, with words between them."""

import re
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

SEPARATORS = re.compile(r"\s*(?:[/;,\n|&]|\b(?:atau|dan|or|and)\b)\s*", re.IGNORECASE)
EXTENSION = re.compile(r"\b(?:ext|ekst|pes|pesawat)\b\.?\s*(\d{1,6})", re.IGNORECASE)
AREA = re.compile(r"^\D*\(?(0\d{2,3})\)?[\s.-]")  # (0291) or 0291-
WITHOUT_AREA = re.compile(r"^[2-9]\d{4,7}$")
TRUNK = re.compile(r"(\+\d{1,3})\s*\(0\)")
FEWEST = 3  # digits: 112, 119


@dataclass(frozen=True, slots=True)
class Phone:
    """`label` as it was written, `href` to dial it (RFC 3966); "" where there is nothing to dial."""

    label: str
    href: str


def phones_in(text: str) -> list[Phone]:
    """Each number of `text` on its own.

    A local number behind another one shares its area code: "(0291) 435010 / 435011".
    """
    phones, area = [], ""
    for part in SEPARATORS.split(text.strip()):
        if not part:
            continue
        found = AREA.match(part)
        area = found[1] if found else area
        phones.append(Phone(part, _href(part, area)))
    return phones


def require_one_number(text: str) -> None:
    """Validator of a field that becomes one link. Raises ValidationError."""
    if [bool(phone.href) for phone in phones_in(text)] != [True]:
        raise ValidationError(_("Give one telephone number. Each needs a link of its own."))


def _href(part: str, area: str) -> str:
    extension = EXTENSION.search(part)
    written = TRUNK.sub(r"\1", EXTENSION.sub("", part))
    digits = re.sub(r"\D", "", written)
    if len(digits) < FEWEST:
        return ""
    plus = "+" if re.search(r"\+\s*\d", written) else ""
    if area and not plus and WITHOUT_AREA.match(digits):
        digits = area + digits
    return f"tel:{plus}{digits}" + (f";ext={extension[1]}" if extension else "")
