"""Publish and withdraw what is due, and see to it that search and lists have followed."""

from typing import Any

from wagtail.management.commands import publish_scheduled

from core.read_model.following import sweep


class Command(publish_scheduled.Command):
    def handle(self, *args: Any, **options: Any) -> None:
        super().handle(*args, **options)
        if not options.get("dryrun"):
            sweep()
