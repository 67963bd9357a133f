"""Whatever happens to the files of pictures, pages stand and show nothing that is not there."""

from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.storage import default_storage

from core import content_version
from core.enums import PictureFault, PictureState
from core.models import CustomImage, Rendition
from tests.contracts.page_types import each_page_type, make_filled_page
from tests.html import RenderedPage

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore::ResourceWarning")]


def shown_files(client, page) -> list[str]:
    """The uploaded pictures that the page points to, read as a browser would."""
    content_version.forget()
    response = client.get(page.get_url())
    assert response.status_code == 200
    html = RenderedPage(response)
    named = [image["src"] for image in html.soup.select("img[src]")]
    named += [link["href"] for link in html.soup.select("figure a[href]")]
    named += [meta["content"] for meta in html.soup.select("meta[property='og:image']")]
    return [
        each.split(settings.MEDIA_URL, 1)[1]
        for each in named
        if f"/{settings.MEDIA_URL.strip('/')}/" in each
    ]


def lose(files) -> None:
    for file in files:
        (Path(settings.MEDIA_ROOT) / file.name).unlink(missing_ok=True)


def spoil(files) -> None:
    for file in files:
        (Path(settings.MEDIA_ROOT) / file.name).write_bytes(b"\x89PNG\r\n\x1a\nspoilt")


@each_page_type
def test_a_lost_or_spoilt_picture_takes_no_page_down(client, caplog, model):
    page = make_filled_page(model)
    whole = shown_files(client, page)
    assert all(default_storage.exists(name) for name in whole)

    # A size is lost: it is made again from the original.
    lose(rendition.file for rendition in Rendition.objects.all())
    again = shown_files(client, page)
    assert len(again) == len(whole)
    assert all(default_storage.exists(name) for name in again)

    # The original is spoilt and the sizes are gone: the pattern stands in.
    images = list(CustomImage.objects.all())
    spoil(image.file for image in images)
    lose(rendition.file for rendition in Rendition.objects.all())
    assert shown_files(client, page) == []
    if whole:
        assert CustomImage.objects.filter(fault=PictureFault.DAMAGED).exists()

    # The original is lost as well, and nobody has noticed yet.
    CustomImage.objects.update(state=PictureState.READY, fault="", claimed_at=None)
    lose(image.file for image in images)
    Rendition.objects.all().delete()
    assert shown_files(client, page) == []
    if whole:
        assert CustomImage.objects.filter(fault=PictureFault.MISSING).exists()
        assert "cannot be shown" in caplog.text
