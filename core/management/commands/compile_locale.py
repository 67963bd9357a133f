"""Compile message files in Python: nobody needs gettext installed to run the site."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import polib
from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils.translation.reloader import translation_file_changed


def compile_stale(locale_paths: Iterable[str | Path]) -> list[Path]:
    """Write the .mo file beside each .po file that is newer; returns the files written.

    Fuzzy entries are left out, as msgfmt does. Several processes may do this at once.
    """
    written = []
    for root in locale_paths:
        for source in sorted(Path(root).glob("*/LC_MESSAGES/*.po")):
            target = source.with_suffix(".mo")
            if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
                continue
            unfinished = target.with_suffix(f".{os.getpid()}")
            polib.pofile(str(source)).save_as_mofile(str(unfinished))
            os.replace(unfinished, target)
            written.append(target)
            translation_file_changed(None, target)  # this process may have read the old one
    return written


class Command(BaseCommand):
    help = "Compiles the message files that have changed. Needs no gettext."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        for path in compile_stale(settings.LOCALE_PATHS):
            self.stdout.write(f"compiled {os.path.relpath(path, settings.BASE_DIR)}")
