"""The site with its uploads in an object storage that speaks S3."""

import urllib.error
import urllib.request
from collections.abc import Iterator

import boto3
import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from moto.server import ThreadedMotoServer

from config.settings.storage import s3_storage
from core import renditions
from tests.factories.core import DocumentFactory, ImageFactory

pytestmark = pytest.mark.django_db

BUCKET = "etalase"


@pytest.fixture(scope="module")
def storage_host() -> Iterator[str]:
    """A server on this machine with an empty bucket."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    client = boto3.client(
        "s3",
        endpoint_url=f"http://{host}:{port}",
        aws_access_key_id="key",
        aws_secret_access_key="secret",
        region_name="us-east-1",
    )
    client.create_bucket(Bucket=BUCKET, ACL="public-read")
    yield f"{host}:{port}"
    server.stop()


@pytest.fixture
def object_storage(storage_host, settings):
    url = f"s3://key:secret@{storage_host}/{BUCKET}?insecure=1&region=us-east-1"
    storage, origin = s3_storage(url)
    settings.STORAGES = {**settings.STORAGES, "default": storage}
    settings.MEDIA_ORIGINS = [origin]


def fetch(url: str) -> bytes:
    with urllib.request.urlopen(url, timeout=5) as response:  # noqa: S310 - on this machine
        return response.read()


def test_the_site_is_ready_when_the_storage_answers(client, object_storage):
    assert client.get("/readyz/").json() == {"failing": [], "missing": []}


def test_an_upload_is_read_under_an_address_without_signature(object_storage):
    name = default_storage.save("documents/panduan.txt", ContentFile(b"Bawa KTP."))

    url = default_storage.url(name)

    assert "?" not in url
    assert fetch(url) == b"Bawa KTP."


def test_an_upload_of_the_same_name_overwrites_nothing(object_storage):
    first = default_storage.save("documents/formulir.txt", ContentFile(b"lama"))
    second = default_storage.save("documents/formulir.txt", ContentFile(b"baru"))

    assert first != second
    assert (default_storage.open(first).read(), default_storage.open(second).read()) == (
        b"lama",
        b"baru",
    )


def test_pictures_are_drawn_in_the_storage(object_storage):
    image = ImageFactory()

    rendition = image.get_rendition(renditions.CARD)

    assert rendition.url.startswith("http://127.0.0.1:")
    assert len(fetch(rendition.url)) == rendition.file.size


def test_a_page_shows_a_picture_of_the_storage(client, object_storage, make_standard_page):
    page = make_standard_page(cover=ImageFactory())

    response = client.get(page.get_url())

    assert f"http://127.0.0.1:{default_storage.endpoint_url.rsplit(':', 1)[1]}/{BUCKET}/" in (
        response.content.decode()
    )


def test_a_document_is_handed_out_by_the_site(client, object_storage):
    document = DocumentFactory()

    response = client.get(document.url)

    assert b"".join(response.streaming_content) == b"%PDF-1.4 %%EOF"


def test_a_removed_upload_is_gone(object_storage):
    name = default_storage.save("documents/hapus.txt", ContentFile(b"x"))
    url = default_storage.url(name)

    default_storage.delete(name)

    with pytest.raises(urllib.error.HTTPError, match="404"):
        fetch(url)
