"""Say where search entries and pages differ; exit status 1 if they do."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from search.services import find_drift


class Command(BaseCommand):
    help = "Lists pages whose search entries are missing, stale or orphaned. Changes nothing."

    def handle(self, *args: Any, **options: Any) -> None:
        drift = find_drift()
        for difference in drift:
            self.stdout.write(str(difference))
        if drift:
            raise CommandError(f"{len(drift)} differences; run rebuild_search")
        self.stdout.write("Search is in step with the pages.")
