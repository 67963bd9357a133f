"""The test database: migrated once, then copied.

Migrating takes ten seconds and more; copying a file or a PostgreSQL template takes a fraction of
one. The template is named after everything that its content depends on, so it is made again when
a migration changes and never has to be deleted by hand.
"""

import ast
import fcntl
import hashlib
import itertools
import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import django
from django.apps import apps
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db import connection
from django.urls import get_resolver

LOCK_DIR = Path(tempfile.gettempdir())
ADVISORY_LOCK = 4_1945_2017  # any number that nothing else in the cluster locks
SECONDS_KEPT = 7 * 24 * 3600  # of a template that no current migration asks for
SIDE_FILES = ("-wal", "-shm", "-journal")


def template_key() -> str:
    """A digest of every migration, of what ours import, and of the settings they read."""
    languages = [code for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES]
    digest = hashlib.sha256(repr((django.VERSION, languages)).encode())
    files = set()
    for app in apps.get_app_configs():
        own = sorted(Path(app.path, "migrations").glob("*.py"))
        files.update(own)
        if Path(app.path).parent == settings.BASE_DIR:
            files.update(source for path in own for source in _imported_files(path))
    for path in sorted(files):
        digest.update(str(path.name).encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _migrate() -> None:
    # The command turns translations off. What the editor says once for all, when its addresses
    # are loaded, would be English in this process ever after.
    get_resolver().url_patterns  # noqa: B018
    call_command("migrate", verbosity=0, interactive=False)


def _imported_files(migration: Path) -> Iterator[Path]:
    """The project's own modules that a data migration takes its rows from."""
    for node in ast.walk(ast.parse(migration.read_bytes())):
        names = []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        for name in names:
            module = settings.BASE_DIR.joinpath(*name.split("."))
            if module.is_dir():
                yield from module.glob("*.py")
            elif module.with_suffix(".py").is_file():
                yield module.with_suffix(".py")


class SqliteDatabase:
    """A file of its own for each worker; threads of a live server open it like any other."""

    def __init__(self, worker: str) -> None:
        self.template = settings.VAR_DIR / f"test-template-{template_key()}.sqlite3"
        self.directory = Path(tempfile.mkdtemp(prefix="showcase-tests-"))
        self.pristine = self.directory / "pristine.sqlite3"
        self.worker = worker or "main"
        self.numbers = itertools.count(1)
        self.path = self.directory / f"{self.worker}.sqlite3"

    def create(self) -> None:
        self.template.parent.mkdir(parents=True, exist_ok=True)
        with _one_at_a_time(self.template.name):
            if not self.template.exists():
                self._build_template()
            shutil.copyfile(self.template, self.pristine)
        _use(str(self.path))
        self.restore()

    def _build_template(self) -> None:
        unfinished = self.template.with_suffix(".unfinished")
        unfinished.unlink(missing_ok=True)
        _use(str(unfinished))
        _migrate()
        connection.close()
        with closing(sqlite3.connect(unfinished)) as database:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        os.replace(unfinished, self.template)
        for path in self.template.parent.glob("test-template-*.sqlite3"):
            if path.stat().st_mtime < time.time() - SECONDS_KEPT:
                path.unlink()

    def restore(self, source: Path | None = None) -> None:
        """Back to what the migrations left, or to a copy of the database `source`.

        In a new file: a thread of a live server may still hold the former one open, and SQLite
        cannot bear that what is open changes under it.
        """
        connection.close()
        for suffix in ("", *SIDE_FILES):
            Path(f"{self.path}{suffix}").unlink(missing_ok=True)
        self.path = self.path.with_stem(f"{self.worker}-{next(self.numbers)}")
        shutil.copyfile(source or self.pristine, self.path)
        _use(str(self.path))

    def destroy(self) -> None:
        connection.close()
        shutil.rmtree(self.directory)


class PostgresqlDatabase:
    """A database of its own for each worker, made from a template in the same cluster."""

    def __init__(self, worker: str) -> None:
        self.template = f"showcase_template_{template_key()}"
        self.name = f"showcase_test_{worker or 'main'}"

    def create(self) -> None:
        with connection._nodb_cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", [ADVISORY_LOCK])
            cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [self.template])
            if cursor.fetchone() is None:
                self._build_template(cursor)
            cursor.execute("SELECT pg_advisory_unlock(%s)", [ADVISORY_LOCK])
        _use(self.name)
        self.restore()

    def _build_template(self, cursor) -> None:
        unfinished = f"{self.template}_unfinished"
        cursor.execute(f'DROP DATABASE IF EXISTS "{unfinished}" WITH (FORCE)')
        cursor.execute(f'CREATE DATABASE "{unfinished}"')
        _use(unfinished)
        _migrate()
        connection.close()
        cursor.execute(f'ALTER DATABASE "{unfinished}" RENAME TO "{self.template}"')

    def restore(self) -> None:
        """Back to what the migrations left."""
        connection.close()
        with connection._nodb_cursor() as cursor:
            cursor.execute(f'DROP DATABASE IF EXISTS "{self.name}" WITH (FORCE)')
            cursor.execute(f'CREATE DATABASE "{self.name}" TEMPLATE "{self.template}"')

    def destroy(self) -> None:
        connection.close()
        with connection._nodb_cursor() as cursor:
            cursor.execute(f'DROP DATABASE IF EXISTS "{self.name}" WITH (FORCE)')


MigratedDatabase = SqliteDatabase | PostgresqlDatabase


def database_of(worker: str) -> MigratedDatabase:
    """The database of one worker ("gw0"; empty when the suite runs in one process)."""
    if connection.vendor == "postgresql":
        return PostgresqlDatabase(worker)
    return SqliteDatabase(worker)


def _use(name: str) -> None:
    """Point every new connection, of this thread and of others, at the database `name`."""
    connection.close()
    connection.settings_dict["NAME"] = name
    ContentType.objects.clear_cache()


@contextmanager
def _one_at_a_time(name: str) -> Iterator[None]:
    """Workers that start together wait for the first one."""
    with (LOCK_DIR / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
