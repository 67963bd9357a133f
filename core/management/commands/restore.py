"""Bring a backup back."""

from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

from core.backups import BackupError, restore_backup


class Command(BaseCommand):
    help = "Brings the backup in DIRECTORY back. Stop the site before."
    requires_system_checks: list[str] = []  # the database may be empty

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("directory", type=Path, metavar="DIRECTORY")
        parser.add_argument(
            "--replace", action="store_true", help="Put it in the place of what is there."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            backup = restore_backup(options["directory"], replace=options["replace"])
        except BackupError as error:
            raise CommandError(str(error)) from error
        # The backup may be of an older version of the site.
        call_command("migrate", interactive=False, verbosity=0)
        self.stdout.write(
            f"Brought back what was saved on {backup.made_at:%Y-%m-%d %H:%M} UTC: "
            f"database and {backup.uploads} uploads. Start the site."
        )
