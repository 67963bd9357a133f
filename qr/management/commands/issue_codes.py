"""Give every live page that should have one a code. Can be run at any time, as often as you like."""

from typing import Any

from django.core.management.base import BaseCommand

from qr.codes.issuing import issue_missing


class Command(BaseCommand):
    help = "Issue QR codes for live pages that have none."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{issue_missing()} codes issued.")
