"""Save database and uploads while the site runs."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from core.backups import BackupError, make_backup, prune


class Command(BaseCommand):
    help = "Saves database and uploads into a new directory below DIRECTORY, while the site runs."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("directory", type=Path, metavar="DIRECTORY")
        parser.add_argument(
            "--keep", type=int, default=14, help="How many backups stay there (default: 14)."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["keep"] < 1:
            raise CommandError("--keep takes a number from 1.")
        try:
            backup = make_backup(options["directory"])
        except BackupError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            f"{backup.directory}: {backup.size / 1_000_000:.1f} MB, {backup.uploads} uploads"
        )
        for old in prune(options["directory"], options["keep"]):
            self.stdout.write(f"removed {old.directory}")
