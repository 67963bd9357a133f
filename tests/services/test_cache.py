"""The site with a real Redis as its cache."""

import os
import shutil
import subprocess
import time

import pytest
import redis
from django.core.cache import cache as default_cache
from django.core.cache import caches

from tests.ports import free_port

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def redis_url(tmp_path_factory):
    """A server of its own, which keeps nothing."""
    program = shutil.which("redis-server")
    if program is None:
        reason = "Redis is not installed (Debian: apt install redis-server)."
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    port = free_port()
    directory = tmp_path_factory.mktemp("redis")
    options = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    server = subprocess.Popen([program, *options, "--dir", directory, "--loglevel", "warning"])
    url = f"redis://127.0.0.1:{port}/0"
    wait_for(url)
    yield url
    server.terminate()
    server.wait()


def wait_for(url: str) -> None:
    with redis.Redis.from_url(url) as client:
        for _attempt in range(100):
            try:
                client.ping()
            except redis.ConnectionError:
                time.sleep(0.05)
            else:
                return
    raise RuntimeError("Redis does not answer.")


@pytest.fixture
def redis_cache(redis_url, settings):
    settings.CACHES = {
        "default": {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": redis_url,
        }
    }
    yield caches["default"]
    default_cache.clear()
    caches["default"]._cache._get_connection_pool(write=True).disconnect()


def test_the_site_is_ready_when_redis_answers(client, redis_cache):
    assert client.get("/readyz/").json() == {"failing": []}


def test_a_value_outlives_the_connection(redis_cache, redis_url):
    redis_cache.set("greeting", {"id": "Sugeng rawuh"}, 60)

    with redis.Redis.from_url(redis_url) as other:
        assert other.dbsize() == 1
    assert redis_cache.get("greeting") == {"id": "Sugeng rawuh"}


def test_the_site_is_not_ready_without_its_cache(client, settings):
    settings.CACHES = {
        "default": {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": f"redis://127.0.0.1:{free_port()}/0",
        }
    }

    response = client.get("/readyz/")

    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    assert (response.status_code, response.json()) == (503, {"failing": ["cache"]})


def test_pages_are_served_with_redis(client, redis_cache, make_innovation):
    page = make_innovation(title="Loket Cepat")

    response = client.get(page.get_url())

    assert response.context["page"].title == "Loket Cepat"
