"""Loads the sample content: what was loaded once is never touched again."""

import time
from typing import Any

from django.core.management.base import BaseCommand

from demo.builders.users import sample_logins
from demo.load import load_sample_content
from demo.loading import Loading, Progress


class Command(BaseCommand):
    help = (
        "Load the sample content in Indonesian and English. Can be run again at any time: it adds "
        "what has never been loaded and leaves alone what editors changed, moved or deleted."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        started = time.monotonic()
        stream: Any = self.stdout._out  # the terminal or file behind the wrapper
        loading = Loading(Progress(stream if options["verbosity"] else None))
        if options["verbosity"]:
            self.stdout.write("Sample content")
        load_sample_content(loading)
        if options["verbosity"]:
            seconds = time.monotonic() - started
            self.stdout.write(f"Sample content is complete ({seconds:.0f} s).")
            for login in sample_logins():
                self.stdout.write(f"  Sample login: {login}")
