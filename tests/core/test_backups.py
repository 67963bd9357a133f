"""A backup brought back is the same site: every row, every file. On both databases."""

import hashlib
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command
from django.db import connection

from core.backups import BackupError, backups_in, make_backup, prune, restore_backup
from core.backups.uploads import stored_names


def rows_digest() -> dict[str, str]:
    """A digest of all rows of every table, by table."""
    digests = {}
    with connection.cursor() as cursor:
        for model in apps.get_models(include_auto_created=True):
            if model._meta.managed and not model._meta.proxy:
                table = connection.ops.quote_name(model._meta.db_table)
                cursor.execute(f"SELECT * FROM {table}")  # noqa: S608
                rows = sorted(map(repr, cursor.fetchall()))
                digests[model._meta.db_table] = hashlib.sha256("\n".join(rows).encode()).hexdigest()
    return digests


def files_digest() -> dict[str, str]:
    digests = {}
    for name in stored_names():
        with default_storage.open(name) as file:
            digests[name] = hashlib.sha256(file.read()).hexdigest()
    return digests


@pytest.fixture
def storage(settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path / "media")
    return default_storage


@pytest.mark.django_db(transaction=True)
def test_the_drill(storage, tmp_path, make_innovation, make_image):
    make_innovation(title="Loket Cepat", cover=make_image())
    image = make_image(title="Kali Gelis")
    image.get_rendition("fill-100x100|format-webp")
    rows, files = rows_digest(), files_digest()
    assert len(files) >= 3

    call_command("backup", tmp_path / "backups", verbosity=0)
    image.delete()
    make_innovation(title="Setelah cadangan")
    default_storage.save("images/lost.webp", ContentFile(b"later"))
    default_storage.delete(next(iter(files)))
    [backup] = backups_in(tmp_path / "backups")
    call_command("restore", backup.directory, "--replace", verbosity=0)

    assert rows_digest() == rows
    assert {name: digest for name, digest in files_digest().items() if name in files} == files


@pytest.mark.django_db
def test_content_is_not_overwritten_by_accident(storage, tmp_path):
    backup = make_backup(tmp_path)

    with pytest.raises(CommandError, match="There is content here already"):
        call_command("restore", backup.directory)


@pytest.mark.django_db
def test_a_damaged_backup_changes_nothing(storage, tmp_path):
    storage.save("images/kali.webp", ContentFile(b"picture"))
    backup = make_backup(tmp_path)
    with (backup.directory / "uploads.tar").open("ab") as file:
        file.write(b"x")
    before = files_digest()

    with pytest.raises(BackupError, match=r"uploads\.tar is damaged or missing"):
        restore_backup(backup.directory, replace=True)
    assert files_digest() == before


@pytest.mark.django_db
def test_a_backup_of_another_kind_of_database_is_refused(storage, tmp_path):
    backup = make_backup(tmp_path)
    manifest = json.loads((backup.directory / "manifest.json").read_text())
    manifest["database"] = "oracle"
    (backup.directory / "manifest.json").write_text(json.dumps(manifest))

    with pytest.raises(BackupError, match="The backup is of oracle"):
        restore_backup(backup.directory, replace=True)


@pytest.mark.django_db
def test_the_latest_stay(storage, tmp_path):
    made = [make_backup(tmp_path).directory for _ in range(3)]

    removed = prune(tmp_path, keep=2)

    assert [backup.directory for backup in removed] == [made[0]]
    assert [backup.directory for backup in backups_in(tmp_path)] == [made[2], made[1]]


@pytest.mark.django_db
def test_a_backup_that_cannot_be_written_leaves_nothing(storage, tmp_path, monkeypatch):
    def full(*args: object, **kwargs: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr("core.backups.copies.save_uploads", full)

    with pytest.raises(CommandError, match="No space left on device"):
        call_command("backup", tmp_path)
    assert list(tmp_path.glob("*showcase-*")) == []


@pytest.mark.django_db
def test_where_no_backup_is_the_message_says_so(tmp_path):
    with pytest.raises(CommandError, match="There is no backup in"):
        call_command("restore", tmp_path)


def test_into_a_fresh_place_by_its_own_process(tmp_path):
    """As on another machine: nothing is there but the code and the backup."""
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.settings.dev",
        "DATABASE_URL": f"sqlite:///{tmp_path / 'old.sqlite3'}",
        "MEDIA_ROOT": str(tmp_path / "old-media"),
        "VAR_DIR": str(tmp_path / "var"),
    }

    def manage(*arguments: object) -> None:
        subprocess.run(
            [sys.executable, "manage.py", *map(str, arguments)],
            cwd=settings.BASE_DIR, env=environment, check=True, capture_output=True,
        )  # fmt: skip

    (tmp_path / "var").mkdir()
    Path(environment["MEDIA_ROOT"], "images").mkdir(parents=True)
    Path(environment["MEDIA_ROOT"], "images", "kali.webp").write_bytes(b"picture")
    with sqlite3.connect(tmp_path / "old.sqlite3") as database:
        database.execute("CREATE TABLE kept (words TEXT)")
        database.execute("INSERT INTO kept VALUES ('Sugeng rawuh')")
    database.close()
    manage("backup", tmp_path / "backups")
    [made] = (tmp_path / "backups").iterdir()
    environment["DATABASE_URL"] = f"sqlite:///{tmp_path / 'new.sqlite3'}"
    environment["MEDIA_ROOT"] = str(tmp_path / "new-media")

    restored = subprocess.run(
        [sys.executable, "-c",
         "import django; django.setup(); from core.backups import restore_backup; "
         f"restore_backup(__import__('pathlib').Path({str(made)!r}))"],
        cwd=settings.BASE_DIR, env=environment, check=False, capture_output=True, text=True,
    )  # fmt: skip

    assert restored.returncode == 0, restored.stderr
    new = sqlite3.connect(tmp_path / "new.sqlite3")
    assert new.execute("SELECT words FROM kept").fetchall() == [("Sugeng rawuh",)]
    new.close()
    assert (tmp_path / "new-media/images/kali.webp").read_bytes() == b"picture"
