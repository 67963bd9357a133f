"""The sample content as it stands in the database, loaded once for all files here."""

import pytest

from core import content_version
from demo.load import load_sample_content
from demo.loading import Loading, Progress
from demo.pictures import drawing
from tests.conftest import DATABASE


@pytest.fixture(scope="package", autouse=True)
def sample(request, django_db_setup, django_db_blocker):
    """The loaded sample, its drawings small; afterwards the database is what it was."""
    database, blocker = request.config.stash[DATABASE]
    with blocker.unblock(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(drawing, "WIDTH", 160)
        content_version.forget()
        load_sample_content(Loading(Progress()))
    yield
    with blocker.unblock():
        database.restore()
        content_version.forget()
