"""Pictures are public; documents and originals are given to those who may see them."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from core.uploads import SANDBOX

pytestmark = pytest.mark.django_db


@pytest.fixture
def upload():
    saved = []

    def save(path: str) -> str:
        saved.append(default_storage.save(path, ContentFile(b"content")))
        return saved[-1]

    yield save
    for name in saved:
        default_storage.delete(name)


def body(response) -> bytes:
    return b"".join(response.streaming_content)


def test_a_picture_is_public_and_cannot_run_as_a_page(client, upload):
    response = client.get(f"/media/{upload('images/kali.webp')}")

    assert body(response) == b"content"
    assert response["Content-Security-Policy"] == SANDBOX


def test_behind_a_proxy_the_application_leaves_pictures_to_it(client, upload, settings):
    settings.SERVE_MEDIA = False

    assert client.get(f"/media/{upload('images/kali.webp')}").status_code == 404


@pytest.mark.parametrize("directory", ["documents", "original_images"])
@pytest.mark.parametrize("served_here", [True, False])
def test_documents_and_originals_are_for_editors(
    client, editor_client, upload, settings, directory, served_here
):
    settings.SERVE_MEDIA = served_here
    path = f"/media/{upload(f'{directory}/rahasia.pdf')}"

    answered = editor_client.get(path)
    assert body(answered) == b"content"
    assert answered["Cache-Control"] == "private, no-store"
    editor_client.logout()
    assert editor_client.get(path).status_code == 404


@pytest.mark.parametrize(
    "path",
    ["images/none.webp", "images/../documents/rahasia.pdf", "../manage.py", "%2e%2e/manage.py"],
)
def test_what_is_not_there_is_not_found(client, path):
    assert client.get(f"/media/{path}").status_code == 404


@pytest.mark.parametrize("way", ["./", ".//", "images/../", "images/../images/../", "/"])
def test_no_detour_in_an_address_leads_to_a_private_file(client, upload, way):
    name = upload("documents/rahasia.txt")

    assert client.get(f"/media/{way}{name}").status_code == 404
