"""Say where catalogue entries and innovations differ; exit status 1 if they do."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from showcase.catalogue.upkeep import find_drift


class Command(BaseCommand):
    help = "Lists innovations whose catalogue entries are missing, stale or orphaned."

    def handle(self, *args: Any, **options: Any) -> None:
        drift = find_drift()
        for difference in drift:
            self.stdout.write(str(difference))
        if drift:
            raise CommandError(f"{len(drift)} differences; run rebuild_catalogue")
        self.stdout.write("The catalogue is in step with the pages.")
