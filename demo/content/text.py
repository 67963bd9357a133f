"""A text in both languages, and three short ways to write one."""

from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class Text:
    """One text in Indonesian (`id`) and English (`en`).

    `is_same` says that both languages are meant to read alike: proper names, abbreviations,
    numbers. `is_html` marks rich text made of paragraphs and lists.
    """

    id: str
    en: str
    is_same: bool = False
    is_html: bool = False

    def in_language(self, code: str) -> str:
        """The text in `code`; any language but English reads the Indonesian original."""
        return self.en if code.split("-")[0] == "en" else self.id


def same(value: str) -> Text:
    """A proper name or abbreviation that is not translated."""
    return Text(id=value, en=value, is_same=True)


def line(id: str, en: str) -> Text:
    """A text of one line, however it is wrapped in the source file."""
    return Text(id=" ".join(id.split()), en=" ".join(en.split()))


def prose(id: str, en: str) -> Text:
    """Rich text: an empty line starts a paragraph, a line that starts with "- " a list item."""
    return Text(id=_html(id), en=_html(en), is_html=True)


def _html(source: str) -> str:
    parts = []
    for block in source.strip().split("\n\n"):
        lines = [stripped for raw in block.splitlines() if (stripped := raw.strip())]
        if lines[0].startswith("- "):
            parts.append(_list(lines))
        else:
            parts.append(f"<p>{escape(' '.join(lines), quote=False)}</p>")
    return "".join(parts)


def _list(lines: list[str]) -> str:
    items: list[str] = []
    for text in lines:
        if text.startswith("- "):
            items.append(text[2:])
        else:
            items[-1] = f"{items[-1]} {text}"
    return "<ul>" + "".join(f"<li>{escape(item, quote=False)}</li>" for item in items) + "</ul>"
