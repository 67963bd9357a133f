"""Passwords that anyone who knows the site would try first."""

import re
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

OBVIOUS = (
    "kudus",
    "pemkab",
    "pendopo",
    "inovasi",
    "etalase",
    "admin",
    "humas",
    "password",
    "sandi",
    "rahasia",
    "bismillah",
)
SPARED = 8  # letters and digits that must be left without the obvious


class NotObviousValidator:
    """Refuses what is little more than the region's name, the site's or a word for password.

    "Kudus2026!" has a capital, digits and a sign, and is the first that is tried.
    """

    def validate(self, password: str, user: Any = None) -> None:
        """Raises ValidationError where fewer than eight characters are left without such words."""
        rest = password.casefold()
        for word in OBVIOUS:
            rest = rest.replace(word, "")
        rest = re.sub(r"(19|20)\d\d|[\W_]", "", rest)
        if rest != password.casefold() and len(rest) < SPARED:
            raise ValidationError(self.get_help_text(), code="password_obvious")

    def get_help_text(self) -> str:
        return _(
            "Not built on the name of the region, of the site or on a word for “password”: "
            "these are tried first. Four random words make a good one."
        )
