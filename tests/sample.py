"""The sample content, loaded once for each state of what it depends on.

Loading takes half a minute. The loaded database and its pictures are kept in var/ under a name made
from everything that shapes them: tests take copies, and the next run starts at once. On PostgreSQL
the tests of the content load it themselves.
"""

import fcntl
import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import django
from django.conf import settings

APPS = (
    "core",
    "search",
    "qr",
    "showcase",
    "exhibition",
    "competition",
    "news",
    "home",
    "demo",
)
# What shows the content and does not shape it.
SHOWING = {"admin", "templatetags", "checks.py", "urls.py", "views.py", "wagtail_hooks.py"}
DATABASE = "db.sqlite3"
WIDTH = 640  # pixels of a drawing: a sixth of the work, and nothing looks at the strokes
SECONDS_KEPT = 24 * 3600  # of a sample that nothing asks for any more


def loaded_sample(width: int = WIDTH) -> Path:
    """The directory with the database and the pictures; they are loaded if they are not there."""
    directory = Path(settings.BASE_DIR) / "var" / f"test-sample-{sample_key(width)}"
    directory.parent.mkdir(exist_ok=True)
    with (directory.parent / "test-sample.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not directory.exists():
            _remove_old(directory.parent)
            _load_into(directory, width)
    return directory


def sample_key(width: int) -> str:
    """A digest of what shapes the sample, and of the day: its dates move with it."""
    digest = hashlib.sha256(f"{time.strftime('%Y-%m-%d')} {width} {django.VERSION}".encode())
    for path in sorted(_sources()):
        digest.update(str(path.relative_to(settings.BASE_DIR)).encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _sources() -> Iterator[Path]:
    base = Path(settings.BASE_DIR)
    yield base / "config" / "settings" / "base.py"
    yield from base.glob("locale/*/LC_MESSAGES/django.po")
    for app in APPS:
        for path in (base / app).rglob("*.py"):
            if not SHOWING & set(path.relative_to(base).parts):
                yield path


def _remove_old(parent: Path) -> None:
    for path in parent.glob("test-sample-*"):
        if path.stat().st_mtime < time.time() - SECONDS_KEPT or "unfinished" in path.name:
            shutil.rmtree(path)


def _load_into(directory: Path, width: int) -> None:
    from tests.database import SqliteDatabase  # imports models, which may not exist before

    unfinished = directory.parent / "test-sample-unfinished"
    unfinished.mkdir()
    migrated = SqliteDatabase("").template
    if migrated.exists():
        shutil.copyfile(migrated, unfinished / DATABASE)
    subprocess.run(
        [sys.executable, "-m", "tests.sample", str(width)],
        cwd=settings.BASE_DIR,
        env=environment_of(unfinished),
        check=True,
    )
    with closing(sqlite3.connect(unfinished / DATABASE)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    unfinished.rename(directory)


def environment_of(directory: Path) -> dict[str, str]:
    """For a process that runs the site with the sample in `directory`."""
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.settings.sample",
        "DATABASE_URL": f"sqlite:///{directory / DATABASE}",
        "VAR_DIR": str(directory),
        "MEDIA_ROOT": str(directory / "media"),
    }


def _load(width: int) -> None:
    django.setup()
    from django.core.management import call_command

    from demo.pictures import drawing

    drawing.WIDTH = width
    for command in ("compile_locale", "migrate", "load_sample_content"):
        call_command(command, verbosity=0)


if __name__ == "__main__":
    _load(int(sys.argv[1]))
