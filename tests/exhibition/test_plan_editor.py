"""Placing booths in the editor: at once, in every language, with other changes left alone."""

import re
from decimal import Decimal

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import PageLogEntry

from exhibition.booths.placing import place_booths
from exhibition.models import BoothPage
from tests.contracts.forms import edit_data
from tests.factories.core import ImageFactory
from tests.factories.exhibition import BoothPageFactory, ExhibitionPageFactory
from tests.html import RenderedPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def exhibition():
    return ExhibitionPageFactory()


@pytest.fixture
def booth(exhibition):
    return BoothPageFactory(parent=exhibition, code="A-1", position_x="0.1", position_y="0.2")


def editor(exhibition):
    return reverse("exhibition_plan_editor", args=[exhibition.pk])


def stored(booth):
    return BoothPage.objects.values_list("position_x", "position_y").get(pk=booth.pk)


def test_positions_are_typed_and_saved(editor_client, exhibition, booth):
    other = BoothPageFactory(parent=exhibition, code="A-2")
    data = {
        f"booth-{booth.pk}-x": "0.25",
        f"booth-{booth.pk}-y": "0.75",
        f"booth-{other.pk}-x": "",
        f"booth-{other.pk}-y": "",
    }

    response = editor_client.post(editor(exhibition), data)

    assert (response.status_code, response.headers["Location"]) == (302, editor(exhibition))
    assert stored(booth) == (Decimal("0.2500"), Decimal("0.7500"))
    assert stored(other) == (None, None)


@pytest.mark.parametrize(
    ("x", "y", "wrong"),
    [
        ("1.01", "0.5", "x"),
        ("0.5", "-0.1", "y"),
        ("0.5", "", "y"),
        ("", "0.5", "x"),
        ("a", "1", "x"),
    ],
)
def test_a_position_off_the_plan_is_refused_at_its_field(
    editor_client, exhibition, booth, x, y, wrong
):
    data = {f"booth-{booth.pk}-x": x, f"booth-{booth.pk}-y": y}

    response = editor_client.post(editor(exhibition), data)

    (row,) = response.context["rows"]
    assert list(row.form.errors) == [wrong]
    assert stored(booth) == (Decimal("0.1000"), Decimal("0.2000"))
    assert f'value="{x}"' in response.content.decode() or not x  # what was typed is kept


def test_what_is_live_moves_and_drafts_stay_drafts(admin_user, booth):
    title = booth.title
    draft = booth.get_latest_revision_as_object()
    draft.title = "Belum terbit"
    draft.save_revision()

    moved = place_booths({booth.pk: (Decimal("0.5"), Decimal("0.6"))}, admin_user)

    booth.refresh_from_db()
    latest = booth.get_latest_revision_as_object()
    assert moved == 1
    assert (booth.position_x, latest.position_x) == (Decimal("0.5000"), Decimal("0.5"))
    assert (booth.title, latest.title) == (title, "Belum terbit")


def test_every_language_moves(admin_user, booth, translate):
    english = translate(booth)

    place_booths({booth.pk: (Decimal("0.5"), Decimal("0.6"))}, admin_user)

    assert stored(english) == stored(booth) == (Decimal("0.5000"), Decimal("0.6000"))


def test_a_booth_that_did_not_move_gets_no_revision(admin_user, booth):
    assert place_booths({booth.pk: (Decimal("0.1"), Decimal("0.2"))}, admin_user) == 0
    assert booth.revisions.count() == 0


def test_the_plan_of_a_translation_is_that_of_its_source(editor_client, exhibition, translate):
    response = editor_client.get(editor(translate(exhibition)))

    assert response.headers["Location"] == editor(exhibition)


def test_who_may_not_edit_may_not_place(client, exhibition, django_user_model):
    user = django_user_model.objects.create_user("tamu", password="rahasia")
    client.force_login(user)

    assert client.get(editor(exhibition)).status_code in {302, 403}


# --- Uploading the plan --------------------------------------------------------------------------


def upload(editor_client, exhibition, content, name="denah.svg"):
    """Save the exhibition's form as it is, with a drawing chosen."""
    url = reverse("wagtailadmin_pages:edit", args=[exhibition.pk])
    data = edit_data(editor_client, exhibition).dict()
    data["plan_drawing"] = SimpleUploadedFile(name, content, content_type="image/svg+xml")
    return editor_client.post(url, data)


DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><path d="M0 0h9"/></svg>'


def test_a_hostile_drawing_is_refused_at_its_field(editor_client, exhibition):
    hostile = DRAWING.replace(b"<path", b"<script>alert(1)</script><path")

    response = upload(editor_client, exhibition, hostile)

    errors = response.context["form"].errors
    assert list(errors) == ["plan_drawing"]
    assert "script" in str(errors["plan_drawing"])


def test_a_draft_of_a_live_page_keeps_its_drawing(editor_client, exhibition):
    """The page's row is not saved then: the file must be stored all the same."""
    response = upload(editor_client, exhibition, DRAWING, name="../../rahasia kantor.svg")

    assert response.status_code == 302
    exhibition.refresh_from_db()
    draft = exhibition.get_latest_revision_as_object()
    assert not exhibition.plan_drawing
    with draft.plan_drawing.open() as drawing:
        assert b"M0 0h9" in drawing.read()
    assert (draft.plan_width, draft.plan_height) == (400, 300)
    assert re.fullmatch(r"denah/[0-9a-f]{24}\w*\.svg", draft.plan_drawing.name)


def test_a_drawing_and_an_image_are_one_too_many(editor_client, exhibition):
    exhibition.plan_image = ImageFactory()
    exhibition.save()

    response = upload(editor_client, exhibition, DRAWING)

    assert list(response.context["form"].errors) == ["plan_drawing"]


def test_the_history_says_who_placed_a_booth(admin_user, booth):
    place_booths({booth.pk: (Decimal("0.5"), Decimal("0.6"))}, admin_user)

    [entry] = PageLogEntry.objects.filter(page=booth.pk, action="wagtail.edit")
    booth.refresh_from_db()
    assert (entry.user, entry.revision, entry.content_changed) == (
        admin_user,
        booth.latest_revision,
        True,
    )
    assert booth.live_revision == booth.latest_revision
    assert booth.latest_revision.as_object().position_x == Decimal("0.5")


@pytest.mark.parametrize("count", [1, 30])
def test_placing_many_booths_asks_no_more_than_placing_one(
    admin_user, exhibition, translate, django_assert_num_queries, count
):
    booths = [BoothPageFactory(parent=exhibition, code=f"A-{n}") for n in range(count)]
    for version in (*booths, translate(booths[0])):
        version.save_revision()
    positions = {booth.pk: (Decimal("0.5"), Decimal("0.6")) for booth in booths}
    ContentType.objects.get_for_model(BoothPage)

    with django_assert_num_queries(9):
        place_booths(positions, admin_user)


@pytest.mark.parametrize(
    ("name", "heading"),
    [("exhibition_plan_editor", "Stan pada denah"), ("exhibition_copy", "Siapkan pameran baru")],
)
def test_the_heading_says_what_is_done_to_which_exhibition(
    editor_client, exhibition, name, heading
):
    page = RenderedPage(editor_client.get(reverse(name, args=[exhibition.pk])))

    assert page.headings() == [f"{heading} {exhibition.title}"]
