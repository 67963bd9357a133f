"""Sheets made into PDF by Typst, as vectors throughout."""

import datetime
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import typst
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.patterns import batik_picture
from core.protocols import Poster
from qr.codes.addresses import printed_domain
from qr.posters.layouts import Layout, LayoutKind
from qr.posters.print_check import INK, PAPER, PrintRefusedError, check_print
from qr.posters.sheets import Sheet, printed_languages
from qr.posters.symbol import USUAL_LEVEL

HERE = Path(__file__).parent
FONTS = HERE / "fonts"
TEMPLATE = HERE / "sheet.typ"
BRICK, SOFT = "#98351d", "#5c443b"
LONGEST_WORD = 14  # letters after which a word may be broken: names without a space exist
ZERO_WIDTH_SPACE = "\u200b"
MOST_SERVICES = 6  # on a poster; the code leads to all of them
CLOTH = (760, 160)  # user units of the pattern on a poster


def pdf_of(
    sheets: Sequence[Sheet],
    layout: Layout,
    *,
    dark: str = INK,
    level: str = USUAL_LEVEL,
    skip: int = 0,
) -> bytes:
    """One PDF with all `sheets`; labels fill the sheets of paper after `skip` places used before.

    Raises PrintRefusedError, with the reasons, where a symbol would not scan.
    """
    refuse_what_would_not_scan(sheets, layout, dark, level)
    words = [words_of(sheet, layout, dark, level) for sheet in sheets]
    data = {
        "title": str(layout.label),
        "author": printed_domain(),
        "layout": {**asdict(layout), "label": str(layout.label)},
        "colours": {"ink": INK, "brick": BRICK, "paper": PAPER, "soft": SOFT},
        "words": {name: in_both(lambda name=name: HEADINGS[name]()) for name in HEADINGS},
        "pages": list(pages_of([*[None] * skip, *words], layout.per_page)),
    }
    return typst.compile(
        TEMPLATE.read_bytes(),
        font_paths=fonts(),
        format="pdf",
        sys_inputs={"data": json.dumps(data)},
        timestamp=timezone.now().astimezone(datetime.UTC).replace(microsecond=0),
    )


def refuse_what_would_not_scan(
    sheets: Sequence[Sheet], layout: Layout, dark: str = INK, level: str = USUAL_LEVEL
) -> None:
    """Raises PrintRefusedError with every reason, each once."""
    problems = {
        problem: None
        for sheet in sheets
        for problem in check_print(layout, sheet.symbol(level), dark).problems
    }
    if problems:
        raise PrintRefusedError(" ".join(problems))


@cache
def fonts() -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
    )


def pages_of(words: list[Any], per_page: int) -> Iterator[list[Any]]:
    remaining = iter(words)
    while page := list(islice(remaining, per_page)):
        yield page


def words_of(sheet: Sheet, layout: Layout, dark: str, level: str) -> dict[str, Any]:
    """The words of one sheet as the template takes them: pairs are (first language, English)."""
    main = sheet.main

    def pair(name: str) -> list[str]:
        return [breakable(str(getattr(poster, name))) for poster in sheet.posters.values()]

    is_label = layout.kind is LayoutKind.LABELS
    return {
        "symbol": sheet.symbol(level).svg(dark, PAPER),
        "cloth": "" if is_label else cloth(main.pattern_seed, main.pattern_motif),
        "letters": sheet.code.grouped,
        "address": f"{sheet.domain}/q/",
        "number": breakable(main.number),
        "kind": pair("kind_label"),
        "title": pair("title"),
        "owner": breakable(main.owner),
        "when": pair("when"),
        "bring": pair("bring"),
        "about": [about(poster, language) for language, poster in sheet.posters.items()],
        "scan": in_both(lambda: _("Scan for everything about it")),
        "typed": in_both(lambda: _("No camera? Type the address and the code:")),
        "sample": " · ".join(dict.fromkeys(in_both(lambda: _("Sample")))) if main.is_sample else "",
        "foot": _("%(domain)s · printed %(day)s")
        % {"domain": sheet.domain, "day": date_format(timezone.localdate(), "j F Y")},
    }


def about(poster: Poster, language: str) -> str:
    """What can be done there, one service a line, else what it is."""
    if not poster.services:
        return breakable(poster.summary)
    lines = [*map(breakable, poster.services[:MOST_SERVICES])]
    more = len(poster.services) - MOST_SERVICES
    if more > 0:
        with translation.override(language):
            text = ngettext("and %(count)d more", "and %(count)d more", more)
        lines.append(text % {"count": more})
    return "\n".join(lines)


HEADINGS: dict[str, Any] = {
    "when": lambda: _("When"),
    "bring": lambda: _("Bring"),
}


def in_both(say: Any) -> list[str]:
    """What `say` gives in each printed language."""
    said = []
    for language in printed_languages():
        with translation.override(language):
            said.append(str(say()))
    return said


@cache
def cloth(seed: str, motif: str) -> str:
    return batik_picture(seed, motif, width=CLOTH[0], height=CLOTH[1], scale=1.6)


def breakable(text: str) -> str:
    """`text` with places to break in words that are longer than a line of large type."""
    return " ".join(
        ZERO_WIDTH_SPACE.join(
            word[start : start + LONGEST_WORD] for start in range(0, len(word), LONGEST_WORD)
        )
        for word in text.split()
    )
