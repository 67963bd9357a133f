"""The site with its sample content, served by a process of its own."""

import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from tests.ports import free_port
from tests.sample import DATABASE, WIDTH, environment_of, loaded_sample

SERVER = [sys.executable, "-m", "gunicorn", "config.wsgi", "--threads", "4"]
SERVER += ["--log-level", "warning", "--no-control-socket"]
START_SECONDS = 60  # until the server has to answer


@dataclass(frozen=True)
class SampleSite:
    """Where the site answers, and what is in it."""

    address: str  # without a slash at the end
    database: Path

    def kinds(self) -> list[str]:
        """The kinds of pages that the sample has."""
        with closing(sqlite3.connect(self.database)) as database:
            rows = database.execute("SELECT DISTINCT kind FROM search_searchentry ORDER BY kind")
            return [kind for (kind,) in rows]

    def path_of(self, kind: str, language: str = "id") -> str:
        """The address of a page of the kind, the one with the longest title: the hardest to fit."""
        with closing(sqlite3.connect(self.database)) as database:
            row = database.execute(
                "SELECT url FROM search_searchentry JOIN wagtailcore_locale ON"
                " wagtailcore_locale.id = search_searchentry.locale_id"
                " WHERE kind = ? AND language_code = ? ORDER BY length(title) DESC, url LIMIT 1",
                [kind, language],
            ).fetchone()
        assert row is not None, f"The sample content has no page of the kind {kind!r}."
        return row[0]


@contextmanager
def serve_sample_site(width: int = WIDTH) -> Iterator[SampleSite]:
    """A copy of the loaded sample, so that a test may change it; its drawings are `width` wide."""
    loaded = loaded_sample(width)
    with tempfile.TemporaryDirectory(prefix="showcase-sample-") as directory:
        copy = Path(directory) / "sample"
        shutil.copytree(loaded, copy)
        port = free_port()
        server = subprocess.Popen(
            [*SERVER, "--bind", f"127.0.0.1:{port}"],
            cwd=settings.BASE_DIR,
            env=environment_of(copy),
        )
        try:
            wait_until_ready(f"http://127.0.0.1:{port}/readyz/", server)
            yield SampleSite(f"http://localhost:{port}", copy / DATABASE)
        finally:
            server.terminate()
            server.wait()


def wait_until_ready(url: str, server: subprocess.Popen) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise RuntimeError("The server of the sample site did not start.")
        try:
            with urllib.request.urlopen(url, timeout=2):  # noqa: S310 - an address of this machine
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("The server of the sample site does not answer.")
