"""Write the search entries of all public pages anew. Twice in a row changes nothing."""

from typing import Any

from django.core.management.base import BaseCommand

from search.services import rebuild


class Command(BaseCommand):
    help = "Brings the search entries of all public pages in step; safe to run at any time."

    def handle(self, *args: Any, **options: Any) -> None:
        def report(done: int, total: int) -> None:
            self.stdout.write(f"\r{done} of {total} pages", ending="")
            self.stdout.flush()

        changes = rebuild(progress=report)
        self.stdout.write(
            f"\n{changes.created} created, {changes.updated} updated, "
            f"{changes.removed} removed, {changes.unchanged} unchanged"
        )
