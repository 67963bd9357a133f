"""Images are described or decorative, and hostile files are refused with words."""

import gc
import io
import struct
import warnings
import zlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from wagtail.images.forms import get_image_form
from wagtail.models import Collection

from core.models import CustomImage
from tests.factories.core import ImageFactory
from tests.html import RenderedPage, text_of

pytestmark = pytest.mark.django_db


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 30)) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, "teal").save(buffer, kind)
    return buffer.getvalue()


def png_that_claims(width: int, height: int) -> bytes:
    """A valid PNG of a few kilobytes that would unpack to `width` × `height` pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\x00" * 1000))
        + chunk(b"IEND", b"")
    )


def form_for(content: bytes, name: str, **values):
    return get_image_form(CustomImage)(
        {
            "title": "Loket",
            "collection": Collection.get_first_root_node().pk,
            "licence": "own",
            **values,
        },
        {"file": SimpleUploadedFile(name, content)},
    )


def codes(form) -> dict[str, list[str]]:
    return {
        name: [error.code for error in errors] for name, errors in form.errors.as_data().items()
    }


@pytest.fixture
def close_uploads():
    """Wagtail leaves the file of a finished upload to the garbage collector, which complains."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


@pytest.mark.parametrize("values", [{"description": "Warga di loket"}, {"is_decorative": "on"}])
@pytest.mark.parametrize(
    ("kind", "name"), [("PNG", "a.png"), ("JPEG", "a.jpg"), ("WEBP", "a.webp")]
)
def test_a_described_or_decorative_image_is_taken(kind, name, values):
    form = form_for(picture(kind), name, **values)

    assert form.is_valid(), form.errors
    assert form.save().default_alt_text == values.get("description", "")


@pytest.mark.parametrize("description", ["", "   "])
def test_an_image_that_nobody_described_is_sent_back_to_the_field(description):
    form = form_for(picture(), "a.png", description=description)

    assert list(form.errors) == ["description"]


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (b"Ini bukan gambar", "a.png", "invalid_image"),
        (b"", "a.png", "empty"),
        (picture()[:40], "a.png", "invalid_image"),
        (picture("JPEG")[:30], "a.jpg", "invalid_image"),
        (
            b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
            "a.svg",
            "svg",
        ),
        (png_that_claims(9_000, 9_000), "a.png", "file_too_many_pixels"),
        (png_that_claims(12_000, 12_000), "a.png", "file_too_many_pixels"),
        (png_that_claims(60_000, 60_000), "a.png", "file_too_many_pixels"),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{len(value)}B",
)
def test_what_is_no_image_or_too_much_of_one_is_refused(content, name, code):
    form = form_for(content, name, description="Warga")

    assert codes(form) == {"file": [code]}
    assert CustomImage.objects.count() == 0


def test_a_file_above_the_limit_is_refused(settings):
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = 50
    form = form_for(picture(), "a.png", description="Warga")

    assert codes(form) == {"file": ["file_too_large"]}


def test_the_upload_of_many_asks_for_the_text_before_the_image_exists(editor_client, close_uploads):
    """The uploader sends the file alone; the description is asked for right after."""
    answer = editor_client.post(
        reverse("wagtailimages:add_multiple"),
        {"files[]": SimpleUploadedFile("loket.png", picture()), "title": "Loket"},
        headers={"x-requested-with": "XMLHttpRequest"},
    ).json()

    assert answer["success"] is True
    assert CustomImage.objects.count() == 0
    upload = answer["uploaded_file_id"]
    action = reverse("wagtailimages:create_multiple_from_uploaded_image", args=[upload])
    prefix = f"uploaded-image-{upload}"
    data = {f"{prefix}-title": "Loket", f"{prefix}-licence": "own"}

    refused = editor_client.post(
        action,
        {**data, f"{prefix}-description": ""},
        headers={"x-requested-with": "XMLHttpRequest"},
    ).json()
    taken = editor_client.post(
        action,
        {**data, f"{prefix}-description": "Warga di loket"},
        headers={"x-requested-with": "XMLHttpRequest"},
    ).json()

    assert (refused["success"], taken["success"]) == (False, True)
    assert "Loket" in refused["form"]
    assert [image.description for image in CustomImage.objects.all()] == ["Warga di loket"]


def test_a_bomb_in_the_upload_of_many_is_answered_not_raised(editor_client):
    answer = editor_client.post(
        reverse("wagtailimages:add_multiple"),
        {"files[]": SimpleUploadedFile("bom.png", png_that_claims(60_000, 60_000)), "title": "Bom"},
        headers={"x-requested-with": "XMLHttpRequest"},
    ).json()

    assert answer["success"] is False
    assert answer["error_message"]


def test_the_report_lists_images_without_text_and_no_others(editor_client):
    for title, values in (
        ("Tanpa teks", {"description": ""}),
        ("Hiasan", {"description": "", "is_decorative": True}),
        ("Bertulisan", {"description": "Warga"}),
    ):
        ImageFactory(title=title, **values)

    listed = editor_client.get(reverse("undescribed_images")).context["object_list"]

    assert [image.title for image in listed] == ["Tanpa teks"]


def test_the_library_marks_images_without_text(editor_client):
    ImageFactory(title="Tanpa teks", description="", state="ready")
    ImageFactory(title="Bertulisan", state="ready")

    page = RenderedPage(editor_client.get(reverse("wagtailimages:index") + "?layout=grid"))

    marked = [text_of(mark.find_parent("li")) for mark in page.soup.select(".image .w-status")]
    assert len(marked) == 1
    assert "Tanpa teks" in marked[0]
