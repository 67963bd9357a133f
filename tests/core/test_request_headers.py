"""What a stranger writes into a request changes nothing for others, and every answer is guarded."""

import runpy

import pytest
from django.conf import settings
from gunicorn.config import Config

from core import content_version

pytestmark = pytest.mark.django_db

ODD = {"SCRIPT_NAME": "/evil", "HTTP_X_FORWARDED_PREFIX": "/evil", "HTTP_X_SCRIPT_NAME": "/evil"}


@pytest.fixture
def pages(make_innovation, make_collection, site_root):
    innovation = make_innovation(title="Loket Cepat", slug="loket-cepat")
    collection = make_collection(title="Kesehatan", slug="kesehatan")
    return ["/", *(f"/{page.url_path.split('/', 2)[2]}" for page in (innovation, collection))]


def remembered(client, pages, **headers) -> dict:
    """What this process remembers after `pages` were asked for with `headers`."""
    content_version.forget()
    for path in pages:
        assert client.get(path, **headers).status_code == 200
    return {key: repr(known[-1]) for key, known in content_version._remembered.items()}


def test_nothing_remembered_depends_on_who_asked_first(client, pages):
    usual = remembered(client, pages)
    odd = remembered(client, pages, **ODD)

    assert usual.keys() == odd.keys()
    assert not [key for key, value in odd.items() if "evil" in value or "/evil" in str(key)]


def test_links_stay_at_the_root_of_the_host(client, pages):
    client.get("/", **ODD)

    assert "/evil" not in client.get("/").content.decode()


def test_device_features_and_embedding_are_refused(client, pages):
    response = client.get("/")

    assert "camera=()" in response["Permissions-Policy"]
    assert "geolocation=()" in response["Permissions-Policy"]
    assert response["Cross-Origin-Resource-Policy"] == "same-origin"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"


def test_the_application_server_believes_no_such_header():
    """As the server itself reads its configuration."""
    config = Config()
    config.set("config", "deploy/gunicorn.conf.py")
    values = runpy.run_path(str(settings.BASE_DIR / "deploy/gunicorn.conf.py"))
    for name in config.settings.keys() & values.keys():
        config.set(name, values[name])

    assert config.forwarder_headers == []
    assert config.header_map == "drop"
