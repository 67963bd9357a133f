"""Lists that a word processor wrote as paragraphs with a sign in front become lists.

The editor's own script does so while pasting; this is for texts that come in other ways, such as
mail, where only the signs are left.
"""

import re
from itertools import groupby

PARAGRAPH = re.compile(r"<p((?: [^>]*)?)>(.*?)</p>", re.DOTALL)
RUN = re.compile(rf"(?:{PARAGRAPH.pattern}\s*)+", re.DOTALL)
BLANK = r"(?:&nbsp;|[\xa0\t ])"
# The round bullet of Symbol, those of other fonts as letters, dashes: a letter needs a wide gap.
BULLET = re.compile(rf"^{BLANK}*(?:[·•●▪◦\uf0b7\uf0a7\uf0d8\uf0fc]{BLANK}+|[o§üØ–-]{BLANK}{{2,}})")
NUMBER = re.compile(rf"^{BLANK}*(?:\d{{1,2}}|[a-z])[.)]{BLANK}{{2,}}", re.IGNORECASE)


def with_lists(html: str) -> str:
    """`html` with runs of such paragraphs as `<ul>` or `<ol>`; a lone number is no list."""
    if "<p" not in html:
        return html
    return RUN.sub(lambda run: _run_with_lists(run[0]), html)


def _run_with_lists(run: str) -> str:
    paragraphs = list(PARAGRAPH.finditer(run))
    kinds = [_kind(paragraph[2]) for paragraph in paragraphs]
    if not any(kinds):
        return run
    parts = []
    for kind, group in groupby(zip(kinds, paragraphs, strict=True), key=lambda pair: pair[0]):
        members = [paragraph for _kind, paragraph in group]
        if not kind or (kind == "ol" and len(members) == 1):
            parts += [paragraph[0] for paragraph in members]
            continue
        sign = BULLET if kind == "ul" else NUMBER
        items = "".join(f"<li{each[1]}>{sign.sub('', each[2], count=1)}</li>" for each in members)
        parts.append(f"<{kind}>{items}</{kind}>")
    return "".join(parts)


def _kind(content: str) -> str:
    if BULLET.match(content):
        return "ul"
    return "ol" if NUMBER.match(content) else ""
