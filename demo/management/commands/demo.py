"""The site on this machine: database, sample content, server. What `make demo` runs."""

import os
import subprocess
import sys
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from wagtail.models import Site


class Command(BaseCommand):
    help = "Prepares the database with sample content and serves the site. Can be run again."
    requires_system_checks: list[str] = []  # the server that is started last runs them

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("port", nargs="?", type=int, default=8000)

    def handle(self, *args: Any, port: int, **options: Any) -> None:
        os.environ.setdefault("BASE_URL", f"http://localhost:{port}")  # for the server's children
        # The server starts this command again in the process that it reloads after each edit.
        if os.environ.get("RUN_MAIN") != "true":
            call_command("compile_locale")
            self.stdout.write("Database: bringing it up to date")
            call_command("migrate", verbosity=0, interactive=False)
            call_command("load_sample_content")
            Site.objects.filter(hostname="localhost").update(port=port)
            Site.clear_site_root_paths_cache()
            # Beside the server, so that nobody waits for sizes that few look at first.
            command = [sys.executable, sys.argv[0], "prepare_pictures", "--verbosity=0"]
            subprocess.Popen(command)  # noqa: S603 - this very program
            self._welcome(port)
        call_command("runserver", f"127.0.0.1:{port}")

    def _welcome(self, port: int) -> None:
        address = f"http://localhost:{port}"
        self.stdout.write(f"\n  The site      {address}/\n  The editor    {address}/admin/")
        self.stdout.write("  Stop with Ctrl-C.\n")
