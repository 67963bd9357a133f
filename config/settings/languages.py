"""The languages that the site can speak, and what Django does not know of them itself.

To add one: name it here if it is missing, list its code in CONTENT_LANGUAGES, then run
`manage.py add_language <code>` (docs/operators/languages.md).
"""

from typing import TYPE_CHECKING

from django.conf.locale import LANG_INFO
from django.utils.translation import gettext_lazy

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

# Django has no entry for Javanese.
LANG_INFO.setdefault(
    "jv", {"bidi": False, "code": "jv", "name": "Javanese", "name_local": "Basa Jawa"}
)

KNOWN_LANGUAGES = {code: LANG_INFO[code]["name"] for code in ("id", "en", "jv")}


def languages_named(codes: list[str]) -> "list[tuple[str, StrPromise]]":
    """(code, name in the reader's language) of each language in `codes`.

    Raises ValueError for a code that is not in KNOWN_LANGUAGES.
    """
    unknown = [code for code in codes if code not in KNOWN_LANGUAGES]
    if unknown:
        raise ValueError(
            f"CONTENT_LANGUAGES names {', '.join(unknown)}; known are {', '.join(KNOWN_LANGUAGES)}."
        )
    return [(code, gettext_lazy(KNOWN_LANGUAGES[code])) for code in codes]
