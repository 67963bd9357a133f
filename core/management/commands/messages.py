"""Collect translatable strings, or check that nobody forgot to."""

import fcntl
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

import polib
from django.conf import settings
from django.core.management.base import CommandError, CommandParser
from django.core.management.commands import makemessages

# English is the language of the sources: its message files may stay empty.
SOURCE_LANGUAGE = "en"
NOT_OURS = ["tests/*", "var/*", "deploy/*", "docs/*", ".venv*", "node_modules/*"]
LOCK = Path(tempfile.gettempdir()) / "showcase-messages.lock"
SHOWN = 20  # entries listed for each kind of problem


class Command(makemessages.Command):
    help = "Brings the message files in step with the sources; --check only tells what is not."
    requires_system_checks: list[str] = []
    # A guess from a similar string is a wrong text that looks like a translation.
    msgmerge_options = [*makemessages.Command.msgmerge_options, "--no-fuzzy-matching"]

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("--check", action="store_true", help="Fail instead of writing.")

    def handle(self, *args: Any, **options: Any) -> None:
        if shutil.which("xgettext") is None:
            message = "gettext is not installed (Debian: apt install gettext)."
            if options["check"] and os.environ.get("CI") != "true":
                self.stdout.write(f"Message files are not checked: {message}")
                return
            raise CommandError(message)
        committed = Path(settings.LOCALE_PATHS[0])
        if not options["check"]:
            self._collect(committed, options)
            return
        with tempfile.TemporaryDirectory() as directory:
            fresh = Path(directory) / "locale"
            if committed.exists():
                shutil.copytree(committed, fresh, ignore=shutil.ignore_patterns("*.mo", "*.pot"))
            self._collect(fresh, {**options, "verbosity": 0})
            problems = [
                problem
                for path in sorted(fresh.glob("*/LC_MESSAGES/django.po"))
                for problem in _compare(committed / path.relative_to(fresh), path)
            ]
        if problems:
            raise CommandError("\n".join([*problems, "Run `make messages` and translate."]))

    def _collect(self, target: Path, options: dict[str, Any]) -> None:
        """Write the message files below `target`, one for each language but the sources' own.

        One run at a time: Django puts working copies of the templates beside them.
        """
        with LOCK.open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self._collect_alone(target, options)

    def _collect_alone(self, target: Path, options: dict[str, Any]) -> None:
        self.target = str(target)
        languages = {code for code, _label in settings.LANGUAGES} - {SOURCE_LANGUAGE}
        super().handle(
            **{
                **options,
                "locale": sorted(languages),
                "domain": "django",
                "ignore_patterns": [*NOT_OURS],
                "no_wrap": True,
                "no_obsolete": True,
                "add_location": "file",
            }
        )

    def find_files(self, root: str) -> list[Any]:
        """All strings go to one place, whichever directory they are found in."""
        files = super().find_files(root)
        self.locale_paths = [self.target]
        for file in files:
            file.locale_dir = self.target
        return files


def _compare(committed: Path, fresh: Path) -> list[str]:
    """What is wrong with a message file, as lines for a person."""
    language = committed.parent.parent.name
    if not committed.exists():
        return [f"{language}: there is no message file."]
    old, new = polib.pofile(str(committed)), polib.pofile(str(fresh))
    known = {_key(entry) for entry in old if not entry.obsolete}
    wanted = {_key(entry) for entry in new if not entry.obsolete}
    untranslated = [] if language == SOURCE_LANGUAGE else old.untranslated_entries()
    kinds = {
        "not collected": sorted(wanted - known),
        "no longer used": sorted(known - wanted),
        "fuzzy": [_key(entry) for entry in old.fuzzy_entries()],
        "not translated": [_key(entry) for entry in untranslated],
    }
    lines = []
    for kind, keys in kinds.items():
        lines += [f"{language}: {kind}: {msgid!r}" for _context, msgid in keys[:SHOWN]]
        if len(keys) > SHOWN:
            lines.append(f"{language}: {kind}: {len(keys) - SHOWN} more")
    return lines


def _key(entry: polib.POEntry) -> tuple[str, str]:
    return (entry.msgctxt or "", entry.msgid)
