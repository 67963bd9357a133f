"""What cannot wait for a translator reaches visitors in English when it is published."""

import pytest

from core.translations.sync import bring_up_to_date
from exhibition.models import ExhibitionAnnouncement, ExhibitionPage
from tests.contracts.translating import retranslate, translate
from tests.exhibition.scene import english as english_locale
from tests.exhibition.scene import session, wib
from tests.scenes import scene

pytestmark = pytest.mark.django_db

NOTICE = "Stan A-1 pindah ke aula."


@pytest.fixture(autouse=True)
def clock(at):
    at("2026-08-20 10:30")


@scene
def translated(expo) -> ExhibitionPage:
    """An exhibition with one session, in both languages."""
    expo.sessions = [
        session("Tari", "2026-08-20", "11:00", "12:00", place="panggung", locale=expo.locale)
    ]
    expo.save()
    translate(ExhibitionPage.objects.get(pk=expo.pk), english_locale())
    return ExhibitionPage.objects.get(pk=expo.pk)


@pytest.fixture
def announced(translated, django_capture_on_commit_callbacks) -> ExhibitionPage:
    """Published at once: a notice, a cancelled session, an earlier closing hour."""
    (act,) = translated.sessions.all()
    act.is_cancelled = True
    day = translated.days.all()[0]
    day.closes = day.closes.replace(hour=14)
    translated.announcements = [
        ExhibitionAnnouncement(
            text=NOTICE, published_at=wib("2026-08-20 10:00"), locale=translated.locale
        )
    ]
    translated.sessions = [act]
    translated.days = [day, *translated.days.all()[1:]]
    translated.save()
    with django_capture_on_commit_callbacks(execute=True):
        bring_up_to_date(ExhibitionPage.objects.get(pk=translated.pk))
    return ExhibitionPage.objects.get(pk=translated.pk)


def english(page, locale_en) -> ExhibitionPage:
    return page.get_translation(locale_en).specific


def test_a_notice_comes_along_in_indonesian_and_is_marked(client, announced, locale_en):
    version = english(announced, locale_en)
    (notice,) = version.announcements.all()

    assert (notice.text, notice.language, notice.locale) == (NOTICE, "id", locale_en)
    assert f'<span lang="id">{NOTICE}</span>' in client.get(version.url).content.decode()


def test_hours_and_cancellations_come_along_and_words_stay(announced, locale_en):
    version = english(announced, locale_en)
    (act,) = version.sessions.all()

    assert (act.title, act.is_cancelled) == ("EN·Tari", True)
    assert [day.closes for day in version.days.all()] == [
        day.closes for day in announced.days.all()
    ]


def test_a_second_publication_keeps_one_notice_and_its_last_words(
    announced, locale_en, django_capture_on_commit_callbacks
):
    (notice,) = announced.announcements.all()
    notice.text = "Stan A-1 kembali."
    announced.announcements = [notice]
    announced.save()
    with django_capture_on_commit_callbacks(execute=True):
        bring_up_to_date(ExhibitionPage.objects.get(pk=announced.pk))

    notices = english(announced, locale_en).announcements.all()

    assert [(each.text, each.language) for each in notices] == [("Stan A-1 kembali.", "id")]


def test_once_translated_the_notice_is_in_english(announced, locale_en):
    version = retranslate(announced, locale_en)

    notices = [(each.text, each.language) for each in version.announcements.all()]

    assert notices == [(f"EN·{NOTICE}", "")]


def test_a_notice_taken_back_disappears_in_english_too(
    announced, locale_en, django_capture_on_commit_callbacks
):
    announced.announcements = []
    announced.introduction = "<p>Kata baru.</p>"
    announced.save()
    with django_capture_on_commit_callbacks(execute=True):
        bring_up_to_date(ExhibitionPage.objects.get(pk=announced.pk))

    assert english(announced, locale_en).announcements.count() == 0
