"""Liveness says that the process runs; readiness that what it needs answers."""

import pytest
from django.core.files.storage import default_storage

pytestmark = pytest.mark.django_db


def test_alive_answers_without_a_database(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        response = client.get("/healthz/")

    assert (response.status_code, response.content) == (200, b"ok")


def test_ready_when_database_cache_and_storage_answer(client):
    response = client.get("/readyz/")

    assert (response.status_code, response.json()) == (200, {"failing": []})


def test_not_ready_names_what_does_not_answer(client, monkeypatch):
    def unreachable(name: str) -> bool:
        raise OSError("no route to the storage")

    monkeypatch.setattr(default_storage, "exists", unreachable)

    response = client.get("/readyz/")

    assert (response.status_code, response.json()) == (503, {"failing": ["storage"]})


def test_not_ready_when_the_cache_forgets(client, settings):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}

    assert client.get("/readyz/").json() == {"failing": ["cache"]}


def test_health_is_never_cached(client):
    assert "no-store" in client.get("/healthz/")["Cache-Control"]
    assert "no-store" in client.get("/readyz/")["Cache-Control"]
