"""Making, listing and bringing back whole copies. One directory each, complete or not there."""

import datetime
import hashlib
import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.db import connection
from django.utils import timezone

from core.backups import databases
from core.backups.errors import BackupError
from core.backups.uploads import restore_uploads, save_uploads, stored_names

PREFIX = "showcase-"
UPLOADS = "uploads.tar"
MANIFEST = "manifest.json"
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished copy. `files` are the SHA-256 sums by name, `uploads` the number of stored files."""

    directory: Path
    made_at: datetime.datetime
    database: str
    uploads: int
    files: dict[str, str]

    @property
    def size(self) -> int:
        """Bytes."""
        return sum((self.directory / name).stat().st_size for name in self.files)


def make_backup(target: Path) -> Backup:
    """Save database and uploads into a new directory below `target`. Can be made at any time.

    The database comes first: an upload too many does no harm, a missing one does. Raises
    BackupError; what was unfinished is removed.
    """
    now = timezone.now()
    directory = target / f"{PREFIX}{now:%Y-%m-%d-%H%M%S-%f}"
    unfinished = directory.with_name(f".{directory.name}")
    try:
        unfinished.mkdir(parents=True)
        os.chmod(unfinished, 0o700)  # drafts and accounts are in it
        databases.save_database(unfinished / databases.file_name())
        number = save_uploads(unfinished / UPLOADS)
        names = (databases.file_name(), UPLOADS)
        manifest = {
            "format": FORMAT,
            "made_at": now.isoformat(),
            "database": connection.vendor,
            "uploads": number,
            "files": {name: _digest(unfinished / name) for name in names},
        }
        (unfinished / MANIFEST).write_text(json.dumps(manifest, indent=2))
        os.replace(unfinished, directory)
    except OSError as error:
        raise BackupError(f"The backup could not be written: {error}") from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return read_backup(directory)


def read_backup(directory: Path) -> Backup:
    """The backup in `directory`. Raises BackupError where none is."""
    try:
        manifest: dict[str, Any] = json.loads((directory / MANIFEST).read_text())
        return Backup(
            directory=directory,
            made_at=datetime.datetime.fromisoformat(manifest["made_at"]),
            database=manifest["database"],
            uploads=manifest["uploads"],
            files=manifest["files"],
        )
    except (OSError, ValueError, KeyError) as error:
        raise BackupError(f"There is no backup in {directory}: {error}") from error


def backups_in(target: Path) -> list[Backup]:
    """The finished backups below `target`, the latest first."""
    found = (path for path in target.glob(f"{PREFIX}*") if (path / MANIFEST).exists())
    return sorted(
        (read_backup(path) for path in found), key=lambda backup: -backup.made_at.timestamp()
    )


def prune(target: Path, keep: int) -> list[Backup]:
    """Remove all but the latest `keep` backups below `target`; returns the removed ones."""
    removed = backups_in(target)[max(keep, 1) :]
    for backup in removed:
        shutil.rmtree(backup.directory)
    return removed


def restore_backup(directory: Path, replace: bool = False) -> Backup:
    """Bring the backup in `directory` back. The site must not run meanwhile.

    Nothing is touched before every file was found whole. Raises BackupError, also where there is
    content already, unless `replace`.
    """
    backup = read_backup(directory)
    if backup.database != connection.vendor:
        raise BackupError(
            f"The backup is of {backup.database}, the site is set up for {connection.vendor}."
        )
    for name, digest in backup.files.items():
        if not (directory / name).exists() or _digest(directory / name) != digest:
            raise BackupError(f"{directory / name} is damaged or missing.")
    if not replace and not (databases.database_is_empty() and not any(stored_names())):
        raise BackupError(
            "There is content here already. Say --replace to put the backup in its place."
        )
    databases.restore_database(directory / databases.file_name())
    restore_uploads(directory / UPLOADS)
    return backup


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
