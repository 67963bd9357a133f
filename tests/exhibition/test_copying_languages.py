"""An exhibition set up again keeps its English: texts that stayed the same, as drafts."""

import datetime

import pytest
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect

from exhibition.models import BoothPage, ExhibitionPage
from tests.contracts.translating import MARK, translate
from tests.exhibition.copies import set_up
from tests.exhibition.scene import english, wib
from tests.factories.exhibition import BoothPageFactory
from tests.scenes import scene

pytestmark = pytest.mark.django_db


@scene
def copied(expo) -> ExhibitionPage:
    """Of an exhibition in both languages with two booths, of which A-1 is in English too."""
    BoothPageFactory(parent=expo, code="A-2", title="RSUD", slug="a-2")
    translate(expo, english())
    translate(BoothPage.objects.child_of(expo).get(code="A-1"), english())
    return set_up(
        ExhibitionPage.objects.get(pk=expo.pk),
        title="Expo Lain",
        slug="expo-2027",
        first_day=datetime.date(2027, 8, 19),
    )


def test_the_english_version_comes_along_as_a_draft(client, copied, locale_en):
    english = copied.get_translation(locale_en).specific
    draft = english.get_latest_revision_as_object()

    assert (english.live, english.url) == (False, f"/en/pameran/{english.slug}/")
    assert draft.theme == f"{MARK}Layanan dekat warga"
    assert draft.title == "Expo Lain"  # a new name waits for its translation
    assert [row.title for row in draft.sessions.all()] == [f"{MARK}Tari"]
    assert [row.starts_at for row in draft.sessions.all()] == [wib("2027-08-19 10:00")]
    assert client.get(english.url).status_code == 404
    assert client.get("/en/pameran/expo-2027/").status_code == 404


def test_a_booth_is_in_english_if_it_was(copied, locale_en):
    booths = {booth.code: booth for booth in BoothPage.objects.child_of(copied)}
    english = booths["A-1"].get_translation(locale_en).specific

    assert (english.title, english.live) == (f"{MARK}PMI", False)
    assert english.get_parent().specific == copied.get_translation(locale_en).specific
    assert not booths["A-2"].has_translation(locale_en)


def test_the_english_calendar_entries_are_those_of_the_copy(copied, locale_en):
    english = copied.get_translation(locale_en).specific

    assert [row.translation_key for row in english.sessions.all()] == [
        row.translation_key for row in copied.sessions.all()
    ]


def test_copying_from_the_english_page_asks_for_the_indonesian_one(editor_client, expo, locale_en):
    english = translate(expo, locale_en)

    answer = editor_client.get(reverse("exhibition_copy", args=[english.pk]))

    assert answer.headers["Location"] == reverse("exhibition_copy", args=[expo.pk])


def test_no_address_of_a_copy_is_kept_before_it_was_public(copied, locale_en):
    english = copied.get_translation(locale_en).specific
    kept = list(Redirect.objects.values_list("old_path", flat=True))  # of what was copied
    for page, slug in ((copied, "expo-baru"), (english, "new-expo")):
        page.slug = slug
        page.save()

    assert list(Redirect.objects.values_list("old_path", flat=True)) == kept
