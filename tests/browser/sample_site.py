"""The site with its sample content, served by a process of its own.

Loading takes a while, so the loaded database and its pictures are kept in var/ under a name made
from everything that they depend on: the next run starts at once.
"""

import fcntl
import hashlib
import os
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

CODE = ("config", "core", "search", "qr", "showcase", "exhibition", "competition", "news", "home")
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
def serve_sample_site() -> Iterator[SampleSite]:
    """A copy of the loaded sample, so that a test may change it, on a free port."""
    loaded = load_sample()
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
            yield SampleSite(f"http://localhost:{port}", copy / "db.sqlite3")
        finally:
            server.terminate()
            server.wait()


def load_sample() -> Path:
    """The directory with the loaded database and its pictures; loads them if they are not there."""
    directory = Path(settings.BASE_DIR) / "var" / f"test-sample-{sample_key()}"
    directory.parent.mkdir(exist_ok=True)
    with (directory.parent / "test-sample.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not directory.exists():
            for old in directory.parent.glob("test-sample-*"):
                shutil.rmtree(old)
            unfinished = directory.parent / "test-sample-unfinished"
            unfinished.mkdir()
            for command in ("compile_locale", "migrate", "load_sample_content"):
                subprocess.run(
                    [sys.executable, "manage.py", command, "--verbosity", "0"],
                    cwd=settings.BASE_DIR,
                    env=environment_of(unfinished),
                    check=True,
                )
            unfinished.rename(directory)
    return directory


def sample_key() -> str:
    """A digest of the code that shapes the sample, and of the day: its dates move with it."""
    digest = hashlib.sha256(time.strftime("%Y-%m-%d").encode())
    for app in (*CODE, "demo"):
        for path in sorted(Path(settings.BASE_DIR, app).rglob("*.py")):
            digest.update(str(path).encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def environment_of(directory: Path) -> dict[str, str]:
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.settings.sample",
        "DATABASE_URL": f"sqlite:///{directory / 'db.sqlite3'}",
        "VAR_DIR": str(directory),
        "MEDIA_ROOT": str(directory / "media"),
    }


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
