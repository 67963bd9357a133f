"""Bring our translations of the editor in step with the libraries that are installed."""

from pathlib import Path
from typing import Any

import polib
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from core.translations.libraries import DIRECTORY, DOMAINS, Outcome, merge

SHOWN = 20  # strings listed for each kind of problem
HEADER = """Translations of the strings of Wagtail and its companions, kept by `manage.py library_messages`.
Entries marked "as in the library" come from Wagtail and wagtail-localize (BSD licence, their
translators); the others are ours and stay when the libraries are upgraded."""


class Command(BaseCommand):
    help = (
        "Merges the strings of the installed libraries into locale/wagtail and lists those that "
        "need a translation; --check only tells what is not in step."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="Fail instead of writing.")

    def handle(self, *args: Any, **options: Any) -> None:
        root = Path(settings.BASE_DIR) / "locale" / DIRECTORY
        stale: list[str] = []
        for language in sorted(path.name for path in root.iterdir() if path.is_dir()):
            for domain in DOMAINS:
                path = root / language / "LC_MESSAGES" / f"{domain}.po"
                before = path.read_text() if path.exists() else ""
                fresh, outcome = merge(existing(path, language), language, domain)
                self._report(outcome)
                if str(fresh).rstrip("\n") == before.rstrip("\n") and not outcome.untranslated:
                    continue
                stale.append(f"{language}/{domain}")
                if not options["check"]:
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_text(f"{str(fresh).rstrip()}\n")
        if options["check"] and stale:
            raise CommandError(
                f"{', '.join(stale)}: run `manage.py library_messages` and translate what it lists."
            )

    def _report(self, outcome: Outcome) -> None:
        self.stdout.write(str(outcome))
        for kind, msgids in (("new", outcome.untranslated), ("gone", outcome.gone)):
            for msgid in msgids[:SHOWN]:
                self.stdout.write(f"  {kind}: {msgid!r}")
            if len(msgids) > SHOWN:
                self.stdout.write(f"  {kind}: {len(msgids) - SHOWN} more")


def existing(path: Path, language: str) -> polib.POFile:
    """The message file at `path`, or an empty one to begin with."""
    if path.exists():
        return polib.pofile(str(path), wrapwidth=0)
    empty = polib.POFile(wrapwidth=0)
    empty.header = HEADER
    empty.metadata = {
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": "nplurals=1; plural=0;",
    }
    return empty
