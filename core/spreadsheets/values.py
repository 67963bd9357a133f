"""Values of a fixed list, as people write them in a cell."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from core.spreadsheets.columns import plain


def choice_of(
    text: str,
    choices: Iterable[tuple[str, Any]],
    also: Mapping[str, str] | None = None,
    without: Iterable[str] = (),
) -> str | None:
    """The key that `text` names: by key, by label in a language of the editor, or by `also`.

    `also`: other names -> key.

    `without`: words that may stand before the name ("Kecamatan Bae"). None: nothing is named so.
    """
    by_name = {plain(name): key for name, key in (also or {}).items()}
    choices = list(choices)
    for language, _label in settings.WAGTAILADMIN_PERMITTED_LANGUAGES:
        with translation.override(language):
            by_name |= {plain(str(label)): key for key, label in choices}
    by_name |= {plain(key): key for key, _label in choices}
    wanted = plain(text)
    if wanted in by_name:
        return by_name[wanted]
    for word in without:
        shorter = wanted.removeprefix(plain(word) + " ")
        if shorter != wanted and shorter in by_name:
            return by_name[shorter]
    return None


def valid_values(text: str, choices: Iterable[tuple[str, Any]]) -> str:
    """Says that `text` is none of the values, and lists them."""
    return _("“%(value)s” is not in the list. Possible: %(values)s.") % {
        "value": text,
        "values": ", ".join(str(label) for _key, label in choices),
    }
