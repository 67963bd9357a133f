"""Say where search, the catalogue and the pages differ; exit status 1 if they do."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from core.read_model.registry import read_models


class Command(BaseCommand):
    help = "Lists what read models lack, say wrongly or have too much. Changes nothing."

    def handle(self, *args: Any, **options: Any) -> None:
        total = 0
        for read_model in read_models():
            drift = read_model.find_drift()
            total += len(drift)
            for difference in drift:
                self.stdout.write(f"{read_model.name}: {difference}")
        if total:
            raise CommandError(f"{total} differences; run rebuild_read_models")
        self.stdout.write("All read models are in step with the pages.")
