"""Bring in step what a stopped process or a failure has left undone."""

from typing import Any

from django.core.management.base import BaseCommand

from core.read_model.following import sweep


class Command(BaseCommand):
    help = "Lets read models follow the changes that are still noted; quick where there are none."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{sweep()} changes followed")
