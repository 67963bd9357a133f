"""Text from outside in the one form in which this site keeps it.

Word, WhatsApp, spreadsheets and PDF files bring characters that nobody sees and that break what is
made from the text: a calendar file, a feed, a search, the comparison of two names. What people
wrote stays: letters of every script with their marks, emoji, right-to-left marks among Arabic.
"""

import re
import unicodedata

# Soft breaks of Word (VT), pages (FF), other systems' line ends.
LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
# All of them look like a space; a tab among them.
ODD_SPACES = re.compile("[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\uffa0]")
# Controls; half surrogates and non-characters, which XML and UTF-8 refuse; marks of editors that
# mean nothing in plain text; orders about the direction of everything that follows.
HARMFUL = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u180e\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffc\ud800-\udfff\ufdd0-\ufdef"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
    )
    + "]"
)
# They join or part the letters of Arabic, Javanese, Khmer, and make one emoji of several. Between
# Latin letters they only hide.
JOINERS = re.compile("[\u200b-\u200d]+")
DIRECTION_MARKS = re.compile("[\u061c\u200e\u200f]")
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefe]")
TAGS = re.compile("[\U000e0000-\U000e007f]")  # spell the flags of England, Scotland and Wales
BLACK_FLAG = "\U0001f3f4"
SYMBOL_BULLETS = str.maketrans(dict.fromkeys("\uf0b7\uf0a7\uf0d8\uf0fc", "•"))  # Word's own fonts
SPACES = re.compile(" {2,}")
SPACES_AT_LINE_ENDS = re.compile(" +$", re.MULTILINE)
CHARACTER_REFERENCE = re.compile(
    r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(nbsp|ensp|emsp|thinsp|shy|zwj|zwnj));"
)
NAMED = {
    "nbsp": " ",
    "ensp": " ",
    "emsp": " ",
    "thinsp": " ",
    "shy": "",
    "zwj": "\u200d",
    "zwnj": "\u200c",
}
LATIN_UNTIL = "\u024f"


def clean_text(value: str) -> str:
    """`value` with lines ended by `\\n`, plain spaces, in Unicode's composed form (NFC)."""
    if value.isascii() and value.isprintable():
        return value
    value = _characters(value)
    return SPACES_AT_LINE_ENDS.sub("", value)


def clean_line(value: str) -> str:
    """As `clean_text`, on one line: line ends become spaces, doubled spaces one."""
    return SPACES.sub(" ", clean_text(value).replace("\n", " ")).strip()


def clean_html(value: str) -> str:
    """As `clean_text`, for markup: character references are cleaned like the characters."""
    return _characters(CHARACTER_REFERENCE.sub(_referenced, value))


def _characters(value: str) -> str:
    value = LINE_ENDS.sub("\n", value)
    value = ODD_SPACES.sub(" ", value)
    value = HARMFUL.sub("", value).translate(SYMBOL_BULLETS)
    if not RIGHT_TO_LEFT.search(value):
        value = DIRECTION_MARKS.sub("", value)
    if BLACK_FLAG not in value:
        value = TAGS.sub("", value)
    value = JOINERS.sub(_joiner, value)  # last: by what is left beside them
    composed = unicodedata.normalize("NFC", value)
    # A few letters have a composed form that is longer: a column's limit is for what was written.
    return composed if len(composed) <= len(value) else value


def _joiner(match: re.Match[str]) -> str:
    """The joiners as they are between two characters that are not Latin; else nothing."""
    text = match.string
    before = text[match.start() - 1 : match.start()]
    after = text[match.end() : match.end() + 1]
    return match[0] if before > LATIN_UNTIL and after > LATIN_UNTIL else ""


def _referenced(match: re.Match[str]) -> str:
    decimal, hexadecimal, name = match.groups()
    if name:
        return NAMED[name]
    number = int(decimal) if decimal else int(hexadecimal, 16)
    if number > 0x10FFFF:
        return ""
    character = chr(number)
    return match[0] if _characters(character) == character else _joinable(character)


def _joinable(character: str) -> str:
    """A joiner is judged by its neighbours later; everything else is cleaned on its own."""
    return (
        character
        if JOINERS.match(character) or DIRECTION_MARKS.match(character)
        else _characters(character)
    )
