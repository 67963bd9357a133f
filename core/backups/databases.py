"""The database's own way of making a consistent copy while others write."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from django.db import connection

from core.backups.errors import BackupError

SIDE_FILES = ("-wal", "-shm", "-journal")


def file_name() -> str:
    return "database.sqlite3" if connection.vendor == "sqlite" else "database.dump"


def save_database(target: Path) -> None:
    """Write a consistent copy of the database to `target`. Raises BackupError."""
    if connection.vendor == "sqlite":
        _save_sqlite(target)
    else:
        _run("pg_dump", "--format=custom", "--no-owner", f"--file={target}")


def restore_database(source: Path) -> None:
    """Put `source` in the place of the database. Nothing else may use it. Raises BackupError."""
    if connection.vendor == "sqlite":
        _restore_sqlite(source)
        return
    connection.close()
    _run(
        "pg_restore",
        "--clean",
        "--if-exists",
        "--no-owner",
        "--exit-on-error",
        "--single-transaction",
        f"--dbname={connection.settings_dict['NAME']}",
        str(source),
        named=False,
    )


def database_is_empty() -> bool:
    """Whether nothing has been migrated into the database yet."""
    return "django_migrations" not in connection.introspection.table_names()


def _save_sqlite(target: Path) -> None:
    source = f"file:{connection.settings_dict['NAME']}?mode=ro"
    with (
        closing(sqlite3.connect(source, uri=True)) as site,
        closing(sqlite3.connect(target)) as copy,
    ):
        site.backup(copy)  # in one go: a reader does not keep writers waiting
        copy.execute("PRAGMA journal_mode=DELETE")
        problem = copy.execute("PRAGMA integrity_check").fetchone()[0]
    if problem != "ok":
        raise BackupError(f"The copy of the database is damaged: {problem}")


def _restore_sqlite(source: Path) -> None:
    path = Path(connection.settings_dict["NAME"])
    connection.close()
    path.parent.mkdir(parents=True, exist_ok=True)
    arriving = path.with_name(f"{path.name}.arriving")
    shutil.copyfile(source, arriving)
    for suffix in SIDE_FILES:
        Path(f"{path}{suffix}").unlink(missing_ok=True)
    os.replace(arriving, path)


def _run(program: str, *arguments: str, named: bool = True) -> None:
    """Run a program of PostgreSQL against the site's database; the password is not on its line."""
    if shutil.which(program) is None:
        raise BackupError(f"{program} is not installed (Debian: apt install postgresql-client).")
    settings = connection.settings_dict
    given = {
        "PGHOST": settings["HOST"],
        "PGPORT": str(settings["PORT"] or ""),
        "PGUSER": settings["USER"],
        "PGPASSWORD": settings["PASSWORD"],
    }
    line = [program, *([f"--dbname={settings['NAME']}"] if named else []), *arguments]
    done = subprocess.run(  # noqa: S603 - our own arguments
        line,
        env={**os.environ, **{name: value for name, value in given.items() if value}},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise BackupError(f"{program}: {done.stderr.strip()}")
