"""Uploads as one archive, from and into any storage."""

import tarfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from django.core.files.base import File
from django.core.files.storage import default_storage

from core.backups.errors import BackupError


def save_uploads(target: Path) -> int:
    """Write every stored file into the archive `target`; returns their number.

    A file that is deleted meanwhile is left out: the database, saved before, may still name it, and
    the pages cope with that.
    """
    number = 0
    with tarfile.open(target, "w") as archive:
        for name in sorted(stored_names()):
            try:
                with default_storage.open(name) as file:
                    entry = tarfile.TarInfo(name)
                    entry.size = default_storage.size(name)
                    archive.addfile(entry, file)
            except FileNotFoundError:
                continue
            number += 1
    return number


def restore_uploads(source: Path) -> int:
    """Bring every file of the archive back under its own name; returns their number."""
    number = 0
    with tarfile.open(source) as archive:
        for entry in archive:
            path = PurePosixPath(entry.name)
            if not entry.isfile() or path.is_absolute() or ".." in path.parts:
                raise BackupError(f"The archive of uploads holds {entry.name!r}.")
            if default_storage.exists(entry.name):
                default_storage.delete(entry.name)
            saved = default_storage.save(entry.name, File(archive.extractfile(entry)))
            if saved != entry.name:
                raise BackupError(f"{entry.name} was stored as {saved}.")
            number += 1
    return number


def stored_names(directory: str = "") -> Iterator[str]:
    """The names of all stored files, hidden ones left out."""
    try:
        directories, files = default_storage.listdir(directory)
    except FileNotFoundError:
        return
    prefix = f"{directory}/" if directory else ""
    for name in files:
        if not name.startswith("."):
            yield f"{prefix}{name}"
    for name in directories:
        yield from stored_names(f"{prefix}{name}")
