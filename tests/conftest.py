"""What every test starts from: a migrated database, Indonesian, an empty cache, no network."""

import shutil
import socket
from collections.abc import Generator
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from django.conf import settings
from django.db import connection, connections, transaction
from django.utils import translation

from core import after_commit
from core.management.commands.compile_locale import compile_stale
from tests.scenes import scenes_of, start_afresh, take_down_all_but

# The same examples in every run: a change is judged by what it changes. `--hypothesis-seed` and more
# examples look further, by hand.
hypothesis.settings.register_profile("suite", derandomize=True, deadline=None)
hypothesis.settings.load_profile("suite")

DATABASE = pytest.StashKey[Any]()
COMMITTING_FIXTURES = {"transactional_db", "live_server", "django_db_reset_sequences"}


def pytest_configure(config: pytest.Config) -> None:
    """Compile message files before Django reads them; uploads go to a directory of this worker."""
    compile_stale(settings.LOCALE_PATHS)
    media = Path(settings.MEDIA_ROOT) / (worker_of(config) or "main")
    settings.MEDIA_ROOT = str(media)
    media.mkdir(parents=True, exist_ok=True)
    config.add_cleanup(lambda: shutil.rmtree(media, ignore_errors=True))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Within a module the tests of one scene follow each other, after those without any."""
    modules: dict[Path, list[pytest.Item]] = {}
    for item in items:
        modules.setdefault(item.path, []).append(item)
    items[:] = [item for each in modules.values() for item in sorted(each, key=scenes_of)]


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    from tests.distribution import InPieces  # needs xdist, which a run in one process does not

    return InPieces(config, log)


def worker_of(config: pytest.Config) -> str:
    return getattr(config, "workerinput", {}).get("workerid", "")


# --- Database ------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def django_db_setup(request, django_test_environment, django_db_blocker):
    """In place of pytest-django's own, which migrates anew for every worker and run."""
    from tests.database import database_of  # imports models, which exist only now

    database = database_of(worker_of(request.config))
    with django_db_blocker.unblock():
        database.create()
        # Django asks what the database can do once in a process: not in a test that counts queries.
        _ = connection.features.supports_json_field
    request.config.stash[DATABASE] = (database, django_db_blocker)
    yield
    del request.config.stash[DATABASE]
    with django_db_blocker.unblock():
        database.destroy()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """A test sees the scenes that it names and no others; one that commits sees none."""
    take_down_all_but(() if commits(item) else scenes_of(item))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, Any, Any]:
    """A test that commits leaves an emptied database: put back what the migrations made."""
    result = yield
    if commits(item) and DATABASE in item.config.stash:
        database, blocker = item.config.stash[DATABASE]
        with blocker.unblock():
            database.restore()
    return result


def commits(item: pytest.Item) -> bool:
    marker = item.get_closest_marker("django_db")
    if marker is not None and marker.kwargs.get("transaction"):
        return True
    return not COMMITTING_FIXTURES.isdisjoint(getattr(item, "fixturenames", ()))


# --- The state between tests ---------------------------------------------------------------------


@pytest.fixture(autouse=True)
def clean_state():
    """Each test starts in the site's first language with an empty cache."""
    start_afresh()
    yield
    translation.activate(settings.LANGUAGE_CODE)


@pytest.fixture(autouse=True, scope="session")
def changes_are_followed():
    """What the site gathers for after the commit is done when the site's own transaction ends.

    Most tests run within another one, which is never committed.
    """

    def in_transaction(using: str = "default") -> bool:
        return any(not block._from_testcase for block in connections[using].atomic_blocks)

    leave = transaction.Atomic.__exit__

    def leave_and_follow(block: transaction.Atomic, exception: Any, *details: Any) -> None:
        using = block.using or "default"
        is_kept = not exception and not connections[using].needs_rollback
        leave(block, exception, *details)
        if not is_kept or block._from_testcase or not connections[using].in_atomic_block:
            return
        if not in_transaction(using):
            for _savepoints, function, _is_robust in list(connections[using].run_on_commit):
                if isinstance(function, after_commit.Gathered):
                    function()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(after_commit, "in_transaction", in_transaction)
        patch.setattr(transaction.Atomic, "__exit__", leave_and_follow)
        yield


@pytest.fixture(autouse=True, scope="session")
def offline():
    """A test that asks for another machine fails at once: nothing here depends on one."""
    real_connect = socket.socket.connect

    def connect(self: socket.socket, address: Any) -> None:
        host = str(address[0]) if isinstance(address, tuple) else ""
        if host and not host.startswith("127.") and host not in {"localhost", "::1", "0.0.0.0"}:  # noqa: S104
            raise AssertionError(f"A test tried to reach {host}.")
        real_connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect)
        yield


# --- The site ------------------------------------------------------------------------------------


@pytest.fixture
def site_root(db):
    """The home page that the migrations made."""
    from home.models import HomePage

    return HomePage.objects.get()


@pytest.fixture
def locale_id(db):
    from wagtail.models import Locale

    return Locale.objects.get(language_code="id")


@pytest.fixture
def locale_en(db):
    from wagtail.models import Locale

    return Locale.objects.get(language_code="en")


@pytest.fixture
def make_organisation(db):
    from tests.factories.showcase import OrganisationFactory

    return OrganisationFactory


@pytest.fixture
def make_innovation(db):
    """Makes a live innovation with the pages above it; see `InnovationPageFactory`."""
    from tests.factories.showcase import InnovationPageFactory

    return InnovationPageFactory


@pytest.fixture
def make_collection(db):
    from tests.factories.showcase import CollectionPageFactory

    return CollectionPageFactory


@pytest.fixture
def make_standard_page(db):
    from tests.factories.home import StandardPageFactory

    return StandardPageFactory


@pytest.fixture
def make_image(db):
    from tests.factories.core import ImageFactory

    return ImageFactory


@pytest.fixture
def editor_client(db, client):
    """A client signed in as an administrator."""
    from tests.factories.core import AdministratorFactory

    client.force_login(AdministratorFactory())
    return client
