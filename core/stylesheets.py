"""Style sheets as visitors fetch them: one for the whole site, one more for a family of pages.

People write a small sheet for each component and each kind of page. A browser that has to fetch a
dozen of them before it may draw anything waits for the last one, so this finder joins them: in
development when a page asks, in production when `collectstatic` gathers the static files.

Sheets lie below `static/css/`. The folders of `SHARED` make `css/site.css`; every other folder is
the bundle of its family: `static/css/exhibition/` makes `css/exhibition.css`.
"""

import os
import re
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.storage import FileSystemStorage

SOURCES = Path(settings.BASE_DIR) / "static" / "css"
SHARED = ("foundation", "frame", "components")
SITE = "css/site.css"
# A family that shows a part of another one.
BORROWED = {"home": ("exhibition/highlight.css", "exhibition/opening.css")}


def bundles() -> dict[str, list[Path]]:
    """The sheets of each bundle, in the order in which they are joined; paths below `static/`."""
    families = sorted(path.name for path in SOURCES.iterdir() if path.is_dir())
    return {
        SITE: [sheet for folder in SHARED for sheet in sheets_of(folder)],
        **{
            f"css/{family}.css": [
                *sheets_of(family),
                *(SOURCES / path for path in BORROWED.get(family, ())),
            ]
            for family in families
            if family not in SHARED
        },
    }


def sheets_of(folder: str) -> list[Path]:
    return sorted((SOURCES / folder).glob("*.css"))


def joined(sheets: Iterable[Path]) -> str:
    """The text of `sheets` without comments, indentation and empty lines."""
    text = "\n".join(sheet.read_text() for sheet in sheets)
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())


class StyleSheetFinder(BaseFinder):
    """Finds the bundles, writing each anew when what it is made of has changed."""

    def __init__(self, app_names: Any = None, *args: Any, **kwargs: Any) -> None:
        self.storage = FileSystemStorage(location=Path(settings.VAR_DIR) / "style-sheets")

    def find(self, path: str, find_all: bool = False, **kwargs: Any) -> Any:
        sheets = bundles().get(path) if path.startswith("css/") else None
        if sheets is None:
            return []
        found = str(self.write(path, sheets))
        return [found] if find_all else found

    def list(self, ignore_patterns: Any) -> Iterator[tuple[str, FileSystemStorage]]:
        for path, sheets in bundles().items():
            self.write(path, sheets)
            yield path, self.storage

    def write(self, path: str, sheets: Iterable[Path]) -> Path:
        """Its file; untouched while its text is the same, so that browsers may keep it."""
        target = Path(self.storage.path(path))
        text = joined(sheets)
        if not target.exists() or target.read_text() != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            unfinished = target.with_suffix(f".{os.getpid()}-{threading.get_ident()}")
            unfinished.write_text(text)
            unfinished.replace(target)
        return target
