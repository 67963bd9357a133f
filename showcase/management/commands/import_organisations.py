"""Import a list of organisations. Without --commit it only says what would happen."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from core.spreadsheets import UnreadableListError
from showcase.organisation.importing import carry_out, plan_import
from showcase.organisation.sheet import read_list


class Command(BaseCommand):
    help = (
        "Import organisations from a CSV or XLSX file. Every row is checked first; one bad row "
        "and nothing is written. Without --commit nothing is written at all."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--commit", action="store_true", help="write what the check allows")

    def handle(self, *args: Any, file: Path, commit: bool, **options: Any) -> None:
        try:
            with file.open("rb") as opened:
                table = read_list(opened, file.name)
            plan = plan_import(table.rows, table.headings)
        except OSError as error:
            raise CommandError(f"{file}: {error.strerror}") from error
        except UnreadableListError as error:
            raise CommandError(str(error)) from error
        for note in table.notes:
            self.stdout.write(note)
        for bad in plan.bad_rows:
            self.stderr.write(f"row {bad.number}, {bad.heading or bad.column}: {bad.reason}")
        self.stdout.write(f"{len(plan.to_create)} new, {len(plan.to_update)} known")
        if plan.bad_rows:
            raise CommandError(f"{len(plan.bad_rows)} problems; nothing was written.")
        if not commit:
            self.stdout.write("Nothing was written. Repeat with --commit to import.")
            return
        self.stdout.write(f"{carry_out(plan)} organisations written.")
