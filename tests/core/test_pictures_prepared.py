"""From upload to all sizes: once, by one maker, with a state and a second try for editors."""

import datetime
import io
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from PIL import Image
from wagtail.models import UploadedFile

from core import renditions
from core.enums import PictureFault, PictureState
from core.models import CustomImage, picture_from
from core.pictures import making
from core.pictures.tasks import prepare_picture
from tests.core import picture_files as files
from tests.factories.core import ImageFactory
from tests.html import RenderedPage, text_of

pytestmark = pytest.mark.django_db


def stored_as_it_came(content: bytes, name: str = "lama.jpg") -> CustomImage:
    """A picture of a time when files were kept as they came."""
    image = ImageFactory(state=PictureState.READY)
    Path(image.file.path).unlink()
    path = image.file.storage.save(f"original_images/{name}", ContentFile(content))
    with Image.open(io.BytesIO(content)) as header:
        width, height = header.size
    CustomImage.objects.filter(pk=image.pk).update(file=path, width=width, height=height)
    return CustomImage.objects.get(pk=image.pk)


def specs_of(image: CustomImage) -> list[str]:
    return sorted(image.renditions.values_list("filter_spec", flat=True))


@pytest.fixture
def worker(settings):
    """Tasks wait for a worker, as they do in a larger installation."""
    backend = settings.TASKS["jobs"]["BACKEND"].replace("immediate.Immediate", "dummy.Dummy")
    settings.TASKS = {**settings.TASKS, "jobs": {"BACKEND": backend}}
    return prepare_picture.get_backend()


def test_saving_a_picture_makes_every_size(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        image = ImageFactory()
    image.refresh_from_db()

    assert image.state == PictureState.READY
    assert specs_of(image) == sorted(renditions.EVERY)


def test_saving_it_again_makes_nothing_anew(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        image = ImageFactory()
    before = set(image.renditions.values_list("pk", flat=True))

    image = CustomImage.objects.get(pk=image.pk)
    with django_capture_on_commit_callbacks(execute=True):
        image.save()

    assert set(image.renditions.values_list("pk", flat=True)) == before


def test_another_focal_point_makes_the_cropped_sizes_anew(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        image = ImageFactory()
    image = CustomImage.objects.get(pk=image.pk)
    image.focal_point_x, image.focal_point_y = 5, 5
    image.focal_point_width = image.focal_point_height = 4

    with django_capture_on_commit_callbacks(execute=True):
        image.save()

    cropped = sum(spec.startswith("fill") for spec in renditions.EVERY)
    assert image.renditions.count() == len(renditions.EVERY) + cropped


def test_a_picture_stored_by_code_is_kept_in_the_one_form():
    image = ImageFactory(file=ContentFile(files.turned(6), "hp.jpeg"))

    assert (image.width, image.height) == (40, 80)
    assert image.file.name.endswith(".jpg")
    assert b"Kamera" not in Path(image.file.path).read_bytes()
    assert image.file_size == Path(image.file.path).stat().st_size


def test_old_pictures_are_brought_into_the_one_form(capsys):
    turned = stored_as_it_came(files.turned(6))
    scan = stored_as_it_came(files.kept("img03-16bit-gray.png"), "pindaian.png")
    old_files = [image.file.path for image in (turned, scan)]

    call_command("prepare_pictures")

    turned.refresh_from_db()
    scan.refresh_from_db()
    assert (turned.width, turned.height) == (40, 80)
    assert [image.state for image in (turned, scan)] == [PictureState.READY] * 2
    assert specs_of(scan) == sorted(renditions.EVERY)
    assert b"Kamera" not in Path(turned.file.path).read_bytes()
    assert turned.file.path not in old_files
    assert "2 in order, 0 to look at" in capsys.readouterr().out


def test_preparing_a_second_time_changes_nothing():
    image = stored_as_it_came(files.turned(3))
    call_command("prepare_pictures", verbosity=0)
    before = CustomImage.objects.filter(pk=image.pk).values().get()

    call_command("prepare_pictures", verbosity=0)

    assert CustomImage.objects.filter(pk=image.pk).values().get() == before


@pytest.mark.parametrize(
    ("content", "wanted"),
    [(files.turned(1), (10, 20, 4, 6)), (files.turned(6), (None, None, None, None))],
    ids=["as it was", "turned"],
)
def test_the_focal_point_stays_where_it_can_be_known(content, wanted):
    image = stored_as_it_came(content)
    fields = ("focal_point_x", "focal_point_y", "focal_point_width", "focal_point_height")
    CustomImage.objects.filter(pk=image.pk).update(**dict(zip(fields, (10, 20, 4, 6), strict=True)))

    making.prepare(CustomImage.objects.get(pk=image.pk))

    assert CustomImage.objects.values_list(*fields).get(pk=image.pk) == wanted


def test_a_size_is_made_by_one_maker_at_a_time():
    image = ImageFactory()
    CustomImage.objects.filter(pk=image.pk).update(claimed_at=timezone.now())

    assert picture_from(image, renditions.CARD) is None
    assert making.prepare(image) == PictureState.PREPARING
    assert specs_of(image) == []


def test_a_maker_that_died_is_followed_by_another():
    image = ImageFactory()
    long_ago = timezone.now() - datetime.timedelta(hours=1)
    CustomImage.objects.filter(pk=image.pk).update(claimed_at=long_ago)

    assert making.prepare(image) == PictureState.READY


def test_with_a_worker_no_visitor_waits_for_a_size(worker, django_capture_on_commit_callbacks):
    image = ImageFactory(state=PictureState.READY)
    worker.clear()

    with django_capture_on_commit_callbacks(execute=True):
        shown = [picture_from(image, spec) for spec in (renditions.CARD, renditions.COVER)]

    image.refresh_from_db()
    assert shown == [None, None]
    assert image.state == PictureState.PREPARING
    assert [result.args for result in worker.results] == [[image.pk]]


def test_what_failed_is_not_tried_by_every_visitor(caplog):
    image = ImageFactory()
    Path(image.file.path).unlink()

    assert [picture_from(image, renditions.CARD) for _ in range(3)] == [None] * 3
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    image = CustomImage.objects.get()
    assert (image.state, image.fault) == (PictureState.FAILED, PictureFault.MISSING)


def test_the_report_lists_what_cannot_be_shown_and_no_others(editor_client):
    ImageFactory(title="Siap", state=PictureState.READY)
    ImageFactory(title="Rusak", state=PictureState.FAILED, fault=PictureFault.DAMAGED)
    ImageFactory(title="Menunggu")

    page = RenderedPage(editor_client.get(reverse("pictures_not_ready")))

    rows = [text_of(row) for row in page.soup.select("table.listing tbody tr")]
    assert len(rows) == 2
    assert "Rusak" in rows[0]
    assert "Menunggu" in rows[1]


def test_an_editor_tries_again(editor_client, django_capture_on_commit_callbacks):
    image = ImageFactory(state=PictureState.FAILED, fault=PictureFault.OTHER)

    with django_capture_on_commit_callbacks(execute=True):
        response = editor_client.post(reverse("retry_picture", args=[image.pk]))

    image.refresh_from_db()
    assert response.url == reverse("pictures_not_ready")
    assert (image.state, image.fault) == (PictureState.READY, "")
    assert specs_of(image) == sorted(renditions.EVERY)


def test_trying_again_in_vain_is_answered_with_the_reason(
    editor_client, django_capture_on_commit_callbacks
):
    image = ImageFactory(title="Hilang", state=PictureState.FAILED, fault=PictureFault.OTHER)
    Path(image.file.path).unlink()

    with django_capture_on_commit_callbacks(execute=True):
        editor_client.post(reverse("retry_picture", args=[image.pk]))

    page = RenderedPage(editor_client.get(reverse("pictures_not_ready")))
    assert str(PictureFault.MISSING.label) in text_of(page.one("table.listing tbody tr"))


def test_only_those_who_may_change_a_picture_try_again(client, django_user_model):
    image = ImageFactory(state=PictureState.FAILED)
    client.force_login(django_user_model.objects.create_user("tamu", is_staff=True))

    client.post(reverse("retry_picture", args=[image.pk]))

    image.refresh_from_db()
    assert image.state == PictureState.FAILED


def test_the_editor_of_a_picture_says_its_state(editor_client):
    image = ImageFactory(state=PictureState.FAILED, fault=PictureFault.DAMAGED)

    page = RenderedPage(editor_client.get(reverse("wagtailimages:edit", args=[image.pk])))

    notice = page.one("form .help-critical")
    assert str(PictureFault.DAMAGED.label) in text_of(notice)
    assert notice.button["formaction"] == reverse("retry_picture", args=[image.pk])


@pytest.mark.parametrize("address", ["wagtailimages:index", "pictures_not_ready"])
def test_a_spoilt_picture_does_not_close_the_library(editor_client, address):
    image = ImageFactory()
    Path(image.file.path).write_bytes(b"\x89PNG\r\n\x1a\nspoilt")

    assert editor_client.get(reverse(address)).status_code == 200
    assert editor_client.get(reverse("wagtailimages:edit", args=[image.pk])).status_code == 200


# --- Many at once --------------------------------------------------------------------------------


def upload(client, content: bytes, name: str) -> dict:
    return client.post(
        reverse("wagtailimages:add_multiple"),
        {"files[]": SimpleUploadedFile(name, content), "title": name},
        headers={"x-requested-with": "XMLHttpRequest"},
    ).json()


def test_what_waits_for_its_description_waits_without_its_place(editor_client):
    upload(editor_client, files.turned(6), "hp.jpg")

    waiting = UploadedFile.objects.get()
    with waiting.file.open() as stored:
        assert b"Kamera" not in stored.read()


def test_the_page_says_what_is_not_kept_and_shows_it_again(editor_client):
    upload(editor_client, files.kept("img08c-FOTO.JPG"), "FOTO.JPG")

    page = RenderedPage(editor_client.get(reverse("wagtailimages:add_multiple")))

    waiting = page.soup.select("#upload-list > li")
    assert len(waiting) == 1
    assert "FOTO" in text_of(waiting[0])
    assert "berhasil" not in text_of(page.soup)
    assert waiting[0].form["action"] == reverse(
        "wagtailimages:create_multiple_from_uploaded_image", args=[UploadedFile.objects.get().pk]
    )


def test_nobody_elses_upload_is_shown(editor_client, client, django_user_model):
    upload(editor_client, files.kept("img08c-FOTO.JPG"), "FOTO.JPG")
    client.force_login(django_user_model.objects.create_superuser("lain"))

    page = RenderedPage(client.get(reverse("wagtailimages:add_multiple")))

    assert page.soup.select("#upload-list > li") == []


def test_a_refusal_names_the_way_out(editor_client):
    answer = upload(editor_client, b"%PDF-1.7", "surat.pdf")

    assert answer["success"] is False
    assert "PDF" in answer["error_message"]
    assert UploadedFile.objects.count() == 0
