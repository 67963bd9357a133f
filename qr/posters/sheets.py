"""What stands on the sheet of one code, in every language that is printed."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from django.conf import settings
from django.utils import timezone, translation

from core import content_version
from core.languages import locale_of
from core.protocols import Poster
from core.visibility import is_public
from qr.codes.addresses import encoded_address, printed_domain
from qr.codes.destinations import family
from qr.models import Code
from qr.posters.layouts import Layout
from qr.posters.symbol import USUAL_LEVEL, Symbol, symbol_of

# A sheet is read by everyone at once: in the first language, and in English below it.
PRINTED_LANGUAGES = ("id", "en")


@dataclass(frozen=True)
class Sheet:
    """The words and the address of one code. `posters` by language code, the first language first."""

    code: Code
    domain: str
    address: str  # as it stands in the picture
    posters: dict[str, Poster]

    @property
    def main(self) -> Poster:
        return next(iter(self.posters.values()))

    def symbol(self, level: str = USUAL_LEVEL) -> Symbol:
        return symbol_of(self.address, level)

    @property
    def file_name(self) -> str:
        """ "A-12-7KX2M9", without anything that a file system minds."""
        number = "".join(c for c in self.main.number if c.isalnum() or c in "-_")
        return f"{number}-{self.code.code}" if number else self.code.code


def sheet_of(code: Code, now: datetime.datetime | None = None) -> Sheet | None:
    """The sheet of `code`, saying what it leads to now; None where that is not public."""
    if code.is_retired:
        return None
    pages = family(code.target_key_at(now or timezone.now()))
    public = {language: page for language, page in pages.items() if is_public(page)}
    if not public:
        return None
    source = public.get(settings.LANGUAGE_CODE) or next(iter(public.values()))
    posters = {}
    for language in printed_languages():
        with translation.override(language):
            posters[language] = public.get(language, source).poster(locale_of(language))
    return Sheet(code, printed_domain(), encoded_address(code.code), posters)


def printed_languages() -> list[str]:
    """Those of `PRINTED_LANGUAGES` that the site speaks."""
    spoken = {language for language, _name in settings.WAGTAIL_CONTENT_LANGUAGES}
    return [language for language in PRINTED_LANGUAGES if language in spoken]


def sheets_of(codes: Iterable[Code]) -> Iterator[Sheet]:
    """The sheets of those of `codes` that lead to something public."""
    now = timezone.now()
    for code in codes:
        with content_version.asked_once():
            sheet = sheet_of(code, now)
        if sheet is not None:
            yield sheet


def texts_on(sheet: Sheet, layout: Layout) -> dict[str, Any]:
    """The words of `sheet` that stand on `layout`, to be kept with what was printed."""
    return {
        "domain": sheet.domain,
        **{
            language: {name: _plain(asdict(poster)[name]) for name in layout.shows}
            for language, poster in sheet.posters.items()
        },
    }


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else str(value)
