"""Write the catalogue entries of all public innovations anew. Twice in a row changes nothing."""

from typing import Any

from django.core.management.base import BaseCommand

from showcase.catalogue.upkeep import rebuild_catalogue


class Command(BaseCommand):
    help = "Brings the catalogue entries of all public innovations in step; safe at any time."

    def handle(self, *args: Any, **options: Any) -> None:
        def report(done: int, total: int) -> None:
            self.stdout.write(f"\r{done} of {total} innovations", ending="")
            self.stdout.flush()

        changes = rebuild_catalogue(progress=report)
        self.stdout.write(
            f"\n{changes.created} created, {changes.updated} updated, "
            f"{changes.removed} removed, {changes.unchanged} unchanged"
        )
