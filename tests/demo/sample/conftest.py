"""The sample content as it stands in the database, loaded once for all files here."""

import shutil

import pytest
from django.conf import settings

from core import content_version
from demo.load import load_sample_content
from demo.loading import Loading, Progress
from demo.pictures import drawing
from tests.conftest import DATABASE
from tests.database import SqliteDatabase
from tests.sample import DATABASE as SAMPLE
from tests.sample import loaded_sample


@pytest.fixture(scope="package", autouse=True)
def sample(request, django_db_setup, django_db_blocker):
    """The loaded sample, its drawings small; afterwards the database is what it was."""
    database, blocker = request.config.stash[DATABASE]
    with blocker.unblock():
        if isinstance(database, SqliteDatabase):
            directory = loaded_sample()
            shutil.copytree(directory / "media", settings.MEDIA_ROOT, dirs_exist_ok=True)
            database.restore(directory / SAMPLE)
        else:
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(drawing, "WIDTH", 160)
                load_sample_content(Loading(Progress()))
        content_version.forget()
    yield
    with blocker.unblock():
        database.restore()
        content_version.forget()
