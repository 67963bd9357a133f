"""Whatever picture an editor uploads: its pages, in both languages, its card and its share image."""

import io
from urllib.parse import urlsplit

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from wagtail.models import Collection

from core.models import CustomImage
from tests.core import picture_files as files
from tests.core.test_pictures_taken import GRADIENTS, REFUSED, SEEN_THROUGH
from tests.html import RenderedPage

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore::ResourceWarning")]

SENT = {
    "01 truncated": (files.kept("img01-truncated.jpg"), False),
    "02 CMYK": (files.kept("img02-cmyk.jpg"), True),
    "03 scan of 16 bits": (files.kept("img03-16bit-gray.png"), True),
    "04 turned, with its place": (files.kept("img04-exif-rotated-gps.jpg"), True),
    "06 moving GIF": (files.kept("img06-animated.gif"), True),
    "06b moving WebP": (files.kept("img06b-animated.webp"), True),
    "07 seen through": (files.kept("img07-transparent.png"), True),
    "07b seen through, of a palette": (files.kept("img07b-transparent-palette.png"), True),
    "08b WebP named JPEG": (files.kept("img08b-webp-named.jpg"), True),
    "08c in capitals": (files.kept("img08c-FOTO.JPG"), True),
    "09 two frames": (files.two_frames((1600, 1200)), True),
    "10b grey": (files.kept("img10b-gray.jpg"), True),
    "11 panorama": (files.encoded(files.gradient("RGB", (4000, 300)), "JPEG"), True),
    "12 BMP": (GRADIENTS["BMP"], True),
    "12b TIFF": (GRADIENTS["TIFF, packed"], True),
    "12c empty HEIC": (files.kept("img12c-iphone.heic"), False),
    "HEIC": (GRADIENTS["HEIC"], True),
    "measured": (GRADIENTS["measured"], True),
    "LA": (SEEN_THROUGH["LA"], True),
    "bomb": (REFUSED["a bomb"][0], False),
    "PDF": (REFUSED["a PDF"][0], False),
}


def uploaded(client, content: bytes) -> CustomImage | None:
    """What the editor's form makes of it."""
    response = client.post(
        reverse("wagtailimages:add"),
        {
            "title": "Loket",
            "description": "Warga di loket",
            "licence": "own",
            "collection": Collection.get_first_root_node().pk,
            "file": SimpleUploadedFile("berkas.jpg", content),
        },
    )
    if response.status_code == 302:
        return CustomImage.objects.get()
    assert response.status_code == 200
    assert RenderedPage(response).soup.select(".error-message, .w-field__errors")
    return None


@pytest.mark.parametrize(("content", "is_taken"), SENT.values(), ids=SENT)
def test_an_uploaded_picture_is_shown_everywhere_or_refused_with_words(
    editor_client, make_innovation, locale_en, content, is_taken
):
    image = uploaded(editor_client, content)
    assert (image is not None) is is_taken
    if image is None:
        return
    page = make_innovation(title="Antrean", cover=image)

    for address in (page.get_url(), f"/en{page.get_url()}", page.get_parent().get_url()):
        html = RenderedPage(editor_client.get(address))
        shown = [tag["src"] for tag in html.soup.select("main img[src*='/media/']")]
        assert shown, address
        assert all(default_storage.exists(src.removeprefix("/media/")) for src in shown)

    shared = RenderedPage(editor_client.get(page.get_url())).one("meta[property='og:image']")
    name = urlsplit(shared["content"]).path.removeprefix("/media/")
    with default_storage.open(name) as file, Image.open(io.BytesIO(file.read())) as picture:
        assert (picture.format, picture.mode) == ("JPEG", "RGB")
        assert dict(picture.getexif()) == {}
