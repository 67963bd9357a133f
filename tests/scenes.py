"""Scenes: content that several tests share, built once and the same for each of them.

    @scene
    def fair() -> ExhibitionPage:
        return ExhibitionPageFactory(title="Expo")

    def test_the_fair_names_its_place(client, fair): ...

The function runs once for each module that uses the scene, inside a transaction that is rolled back
when the module is done. Every test works in a savepoint of its own and is handed objects read anew
from the database, so it may change anything: no other test notices. A test that does not name the
scene does not see it.

- It may return a model instance, a list, tuple or dict of them, or a dataclass or namespace whose
  attributes they are. Anything else is handed on as it is.
- Its parameters are other scenes, or fixtures of a module's or the session's scope. What belongs to
  one test (`client`, `settings`, a clock that is set) is not there yet.
- What waits for the commit of the transaction is done at its end, as when content is published.
- In a conftest.py it is built once for each module below that uses it; with `@scene(scope="package")`
  once for the whole directory.
- A test that commits (`transaction=True`, `live_server`) starts from an empty site, without scenes.
"""

import inspect
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass, replace
from types import SimpleNamespace
from typing import Any

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connection, models, transaction
from django.test import TestCase, override_settings
from django.utils import translation
from wagtail.signal_handlers import disable_reference_index_auto_update

from core import content_version, languages

_known: set[str] = set()  # names of all scenes
_standing: list[Any] = []  # the requests of those that are built now, the innermost last


def scene(build: Callable[..., Any] | None = None, *, scope: str = "module") -> Any:
    """Make a fixture of a function that builds content, see above."""
    if build is None:
        return lambda build: scene(build, scope=scope)
    name = build.__name__
    _known.add(name)
    sources = {need: _as_built(need) for need in inspect.signature(build).parameters}

    def built(request, django_db_blocker, **found):
        with django_db_blocker.unblock(), _stands(request):
            with TestCase.captureOnCommitCallbacks(execute=True):
                content = build(**{need: found[source] for need, source in sources.items()})
            yield content

    def shown(**found):
        return read_anew(found[_as_built(name)])

    shown.__doc__ = build.__doc__
    built_by = ("request", "django_db_setup", "django_db_blocker", *dict.fromkeys(sources.values()))
    # pytest looks for fixtures among the names of the module.
    build.__globals__[_as_built(name)] = pytest.fixture(_taking(built, *built_by), scope=scope)
    return pytest.fixture(_taking(shown, "db", _as_built(name)))


def _as_built(name: str) -> str:
    """The fixture with the content of a scene itself; any other fixture keeps its name."""
    return f"{name}_as_built" if name in _known else name


def _taking(function: Callable[..., Any], *parameters: str) -> Callable[..., Any]:
    """Tell pytest which fixtures the function is called with."""
    kind = inspect.Parameter.KEYWORD_ONLY
    function.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        [inspect.Parameter(name, kind) for name in parameters]
    )
    return function


@contextmanager
def _stands(request: Any) -> Iterator[None]:
    """A transaction around the scene and all tests that use it."""
    if len(connection.atomic_blocks) != len(_standing):
        pytest.fail(f"{request.fixturename} is built too late: make it a parameter of the test.")
    start_afresh()
    _standing.append(request)
    try:
        with _block():
            yield
            transaction.set_rollback(True)
    finally:
        _standing.remove(request)


def _block() -> transaction.Atomic:
    """One in which `durable=True` is allowed, as in the block that Django puts around a test."""
    block = transaction.atomic()
    block._from_testcase = True
    return block


@contextmanager
def without_editor_indexes() -> Iterator[None]:
    """Content that is built in here is in none of Wagtail's two indexes: half the time.

    They are the index of what refers to what, and that of the editor's own search.
    """
    no_search = {
        name: {**backend, "AUTO_UPDATE": False}
        for name, backend in settings.WAGTAILSEARCH_BACKENDS.items()
    }
    with override_settings(WAGTAILSEARCH_BACKENDS=no_search), disable_reference_index_auto_update():
        yield


def start_afresh() -> None:
    """The site's first language, and nothing remembered of content that was there before."""
    translation.activate(settings.LANGUAGE_CODE)
    cache.clear()
    content_version.forget()
    languages.forget()


def scenes_of(item: pytest.Item) -> tuple[str, ...]:
    """The scenes that a test is given, those below them included; tests that share them sort together."""
    wanted = {name.removesuffix("_as_built") for name in getattr(item, "fixturenames", ())}
    return tuple(sorted(wanted & _known))


def take_down_all_but(kept: Collection[str]) -> None:
    """Roll back the scenes that the next test is not given: it must not see them either."""
    names = [request.fixturename.removesuffix("_as_built") for request in _standing]
    first = next((number for number, name in enumerate(names) if name not in kept), len(names))
    for request in reversed(_standing[first:]):
        request._fixturedef.finish(request)


def read_anew(content: Any) -> Any:
    """The same content with every model instance in it read from the database."""
    if isinstance(content, models.Model):
        return type(content)._base_manager.get(pk=content.pk)
    if isinstance(content, dict):
        return {key: read_anew(value) for key, value in content.items()}
    if isinstance(content, list | tuple):
        return type(content)(read_anew(value) for value in content)
    if isinstance(content, SimpleNamespace):
        return SimpleNamespace(**read_anew(vars(content)))
    if is_dataclass(content) and not isinstance(content, type):
        values = {each.name: getattr(content, each.name) for each in fields(content) if each.init}
        return replace(content, **read_anew(values))
    return content
