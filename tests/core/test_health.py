"""Liveness says that the process runs; readiness that what it needs answers."""

from pathlib import Path

import pytest
from django.core.files.storage import default_storage

from core import views

pytestmark = pytest.mark.django_db


def test_alive_answers_without_a_database(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        response = client.get("/healthz/")

    assert (response.status_code, response.content) == (200, b"ok")


def test_ready_when_database_cache_and_storage_answer(client):
    response = client.get("/readyz/")

    assert (response.status_code, response.json()) == (200, {"failing": [], "missing": []})


def test_not_ready_names_what_does_not_answer_and_logs_why(client, monkeypatch, caplog):
    def unreachable(name: str, content: object) -> str:
        raise OSError("no space left on the storage")

    monkeypatch.setattr(default_storage, "save", unreachable)

    response = client.get("/readyz/")

    assert response.status_code == 503
    assert response.json() == {"failing": ["storage"], "missing": []}
    assert "Not ready: the storage does not answer" in caplog.text


def test_not_ready_when_nothing_can_be_written(client, monkeypatch):
    def full(**kwargs: object) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(views, "NamedTemporaryFile", full)
    monkeypatch.setattr(views.transaction, "atomic", full)

    assert client.get("/readyz/").json() == {"failing": ["database"], "missing": []}


def test_asking_leaves_nothing_behind(client, settings):
    before = sorted(Path(settings.MEDIA_ROOT).rglob("readiness/*"))

    client.get("/readyz/")

    assert sorted(Path(settings.MEDIA_ROOT).rglob("readiness/*")) == before == []


def test_ready_without_a_cache_that_keeps_anything(client, settings):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}

    response = client.get("/readyz/")

    assert (response.status_code, response.json()) == (200, {"failing": [], "missing": ["cache"]})


def test_health_is_never_cached(client):
    assert "no-store" in client.get("/healthz/")["Cache-Control"]
    assert "no-store" in client.get("/readyz/")["Cache-Control"]
