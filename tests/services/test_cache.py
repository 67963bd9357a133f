"""The site with a real Redis as its cache."""

import os
import shutil
import socket
import subprocess
import time

import pytest
import redis
from django.core.cache import cache as default_cache
from django.core.cache import caches

from config.settings import cache as config_cache
from core.resting_redis import REST, RestingRedis
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
    settings.CACHES = {"default": config_cache.redis_cache(redis_url)}
    RestingRedis.resting_until = 0.0
    yield caches["default"]
    default_cache.clear()
    caches["default"].client.get_client().connection_pool.disconnect()


@pytest.fixture
def silent_server():
    """Takes connections and never answers, as a server that hangs does."""
    with socket.create_server(("127.0.0.1", 0), backlog=50) as server:
        yield f"redis://127.0.0.1:{server.getsockname()[1]}/0"


def test_the_site_is_ready_when_redis_answers(client, redis_cache):
    assert client.get("/readyz/").json() == {"failing": [], "missing": []}


def test_a_value_outlives_the_connection(redis_cache, redis_url):
    redis_cache.set("greeting", {"id": "Sugeng rawuh"}, 60)

    with redis.Redis.from_url(redis_url) as other:
        assert other.dbsize() == 1
    assert redis_cache.get("greeting") == {"id": "Sugeng rawuh"}


def test_pages_are_served_with_redis(client, redis_cache, make_innovation):
    page = make_innovation(title="Loket Cepat")

    response = client.get(page.get_url())

    assert response.context["page"].title == "Loket Cepat"


def test_pages_are_served_when_redis_is_gone(client, settings, make_innovation, caplog):
    page = make_innovation(title="Loket Cepat")
    settings.CACHES = {"default": config_cache.redis_cache(f"redis://127.0.0.1:{free_port()}/0")}
    RestingRedis.resting_until = 0.0

    response = client.get(page.get_url())

    assert response.context["page"].title == "Loket Cepat"
    assert caplog.text.count("The cache does not answer") == 1  # then it is left alone
    assert client.get("/readyz/").json() == {"failing": [], "missing": ["cache"]}


def test_nobody_waits_for_a_redis_that_hangs(client, settings, silent_server, make_innovation):
    page = make_innovation(title="Loket Cepat")
    settings.CACHES = {"default": config_cache.redis_cache(silent_server)}
    RestingRedis.resting_until = 0.0

    response = client.get(page.get_url())

    assert response.context["page"].title == "Loket Cepat"
    # Only the first question waited: the server rests since then, and is asked again later.
    assert 0 < RestingRedis.resting_until - time.monotonic() <= REST
    with pytest.raises(redis.ConnectionError, match="a moment ago"):
        RestingRedis.from_url(silent_server).ping()
