"""Write the rows of all public pages anew. Twice in a row changes nothing."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from core.read_model.registry import read_models


class Command(BaseCommand):
    help = "Brings search, the catalogue and every other read model in step; safe at any time."

    def add_arguments(self, parser: CommandParser) -> None:
        names = [read_model.name for read_model in read_models()]
        parser.add_argument("names", nargs="*", metavar="name", help=f"Of: {', '.join(names)}.")

    def handle(self, *args: Any, names: list[str], **options: Any) -> None:
        def report(done: int, total: int) -> None:
            self.stdout.write(f"\r{done} of {total} pages", ending="")
            self.stdout.flush()

        for read_model in read_models():
            if not names or read_model.name in names:
                changes = read_model.rebuild(progress=report)
                self.stdout.write(f"\n{read_model.name}: {changes}")
