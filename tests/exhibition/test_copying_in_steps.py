"""Setting up an exhibition takes many steps: interrupted, it goes on or is undone, and is never public half."""

import datetime
from itertools import pairwise

import pytest
from django.db import connection
from django.urls import reverse
from django.utils.translation import gettext
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale, Page
from wagtail_localize.models import (
    StringTranslation,
    TranslatableObject,
    Translation,
    TranslationSource,
)

from core.jobs import continue_job, job_url, undo_job
from core.models import Job, JobState
from exhibition.copying import pages, work
from exhibition.copying.work import copy_exhibition
from exhibition.models import BoothPage, ExhibitionPage
from tests.contracts.translating import translate
from tests.exhibition.copies import set_up
from tests.exhibition.editing import publish
from tests.factories.core import AdministratorFactory

pytestmark = pytest.mark.django_db

VALUES = {"title": "Expo Lain", "slug": "expo-2027", "first_day": "2027-08-19"}


@pytest.fixture
def bilingual(expo, make_booth, locale_en) -> ExhibitionPage:
    """An exhibition in both languages with the booths A-1 to A-3."""
    for number in (2, 3):
        make_booth(parent=expo, code=f"A-{number}", title=f"Stan {number}", slug=f"a-{number}")
    return in_english_too(expo, locale_en)


def in_english_too(exhibition: ExhibitionPage, locale_en: Locale) -> ExhibitionPage:
    for page in (exhibition, *BoothPage.objects.child_of(exhibition)):
        translate(page, locale_en)
    return ExhibitionPage.objects.get(pk=exhibition.pk)


@pytest.fixture
def interrupted(bilingual, monkeypatch) -> Job:
    """A copy whose process came to grief at the English version of its second booth."""
    translate_like = work.translate_like
    monkeypatch.setattr(work, "BOOTHS_AT_ONCE", 2)

    def stumble(original, copy, locale, user):
        if getattr(copy, "code", "") == "A-2":
            raise OSError("the disk is full")
        translate_like(original, copy, locale, user)

    monkeypatch.setattr(work, "translate_like", stumble)
    job = copy_exhibition.start(
        user=AdministratorFactory(), label="Menyiapkan", page_id=bilingual.pk, **VALUES
    )
    monkeypatch.setattr(work, "translate_like", translate_like)
    return job


def booths_below(page: Page) -> list[str]:
    return sorted(BoothPage.objects.child_of(page).values_list("code", flat=True))


def copy_of(job: Job) -> ExhibitionPage:
    return ExhibitionPage.objects.get(pk=job.kept["copy"])


def test_an_interrupted_copy_says_how_far_it_is_and_goes_on_there(interrupted, locale_en):
    assert (interrupted.state, interrupted.done, interrupted.total) == (JobState.FAILED, 6, 9)
    assert booths_below(copy_of(interrupted).get_translation(locale_en)) == ["A-1"]

    continue_job(interrupted)
    interrupted.refresh_from_db()

    copy = copy_of(interrupted)
    assert (interrupted.state, interrupted.done) == (JobState.DONE, 9)
    assert booths_below(copy) == ["A-1", "A-2", "A-3"]
    assert booths_below(copy.get_translation(locale_en)) == ["A-1", "A-2", "A-3"]
    assert ExhibitionPage.objects.filter(locale=copy.locale).count() == 2
    assert Page.find_problems() == ([], [], [], [], [])


def test_half_a_copy_is_locked_and_a_whole_one_is_not(interrupted):
    below = Page.objects.descendant_of(copy_of(interrupted), inclusive=True)
    assert set(below.values_list("locked", "locked_by", "live")) == {(True, None, False)}

    continue_job(interrupted)

    whole = Page.objects.filter(translation_key__in=below.values("translation_key")).values_list(
        "locked", "live"
    )
    assert list(whole) == [(False, False)] * 8


def test_nobody_can_publish_half_a_copy_in_the_editor(client, interrupted):
    client.force_login(interrupted.user)
    copy = copy_of(interrupted)

    answer = publish(client, copy)

    assert gettext("The page could not be saved as it is locked.") in answer.content.decode()
    copy.refresh_from_db()
    assert copy.live is False


def test_an_undone_copy_leaves_nothing_behind(interrupted, bilingual):
    keys = set(
        Page.objects.descendant_of(copy_of(interrupted), inclusive=True).values_list(
            "translation_key", flat=True
        )
    )

    undo_job(interrupted)
    interrupted.refresh_from_db()

    assert interrupted.state == JobState.UNDONE
    assert not Page.objects.filter(translation_key__in=keys).exists()
    assert not TranslatableObject.objects.filter(translation_key__in=keys).exists()
    assert booths_below(bilingual) == ["A-1", "A-2", "A-3"]
    assert Page.find_problems() == ([], [], [], [], [])
    set_up(bilingual, **{**VALUES, "first_day": datetime.date(2027, 8, 19)})  # the address is free


def test_what_was_published_meanwhile_is_not_undone(interrupted):
    copy = copy_of(interrupted)
    copy.get_latest_revision().publish()

    undo_job(interrupted)
    interrupted.refresh_from_db()

    assert interrupted.state == JobState.FAILED
    assert interrupted.message == (
        "Sebagian pameran baru sudah diterbitkan. Hapuslah secara manual."
    )
    assert booths_below(copy) == ["A-1", "A-2", "A-3"]


def test_a_copy_makes_no_redirects(bilingual):
    set_up(bilingual, **{**VALUES, "first_day": datetime.date(2027, 8, 19)})

    assert list(Redirect.objects.all()) == []


def test_a_translation_is_what_the_translation_tool_would_have_saved(bilingual, locale_en):
    copy = set_up(bilingual, **{**VALUES, "first_day": datetime.date(2027, 8, 19)})
    for page in (copy, *BoothPage.objects.child_of(copy)):
        draft = page.get_translation(locale_en).specific.get_latest_revision_as_object()
        source = TranslationSource.objects.get_for_instance(page)
        Translation.objects.get(source=source, target_locale=locale_en).save_target(publish=False)
        saved = page.get_translation(locale_en).specific.get_latest_revision_as_object()

        assert texts_in(saved) == texts_in(draft)


def texts_in(page: Page) -> dict:
    """The content of a draft without what every saving changes."""
    changing = {"pk", "latest_revision", "latest_revision_created_at", "locked", "locked_at"}
    data = page.serializable_data()
    for rows in (value for value in data.values() if isinstance(value, list)):
        for row in rows:
            row.pop("pk", None)
    return {name: value for name, value in data.items() if name not in changing}


def test_a_translator_finds_the_texts_of_the_copy_translated(bilingual, locale_en):
    copy = set_up(bilingual, **{**VALUES, "first_day": datetime.date(2027, 8, 19)})
    booth = BoothPage.objects.child_of(copy).get(code="A-1")
    translation = Translation.objects.get(source__object_id=booth.translation_key)

    assert translation.get_progress()[0] == translation.get_progress()[1] > 0
    assert StringTranslation.objects.filter(context__object_id=booth.translation_key).exists()


def test_two_copies_at_one_address_make_one_exhibition(bilingual):
    user = AdministratorFactory()
    first, second = (
        copy_exhibition.start(user=user, label="Menyiapkan", page_id=bilingual.pk, **VALUES)
        for _number in range(2)
    )

    assert (first.state, second.state) == (JobState.DONE, JobState.FAILED)
    assert second.message == "Pameran lain sudah memakai alamat ini."
    assert ExhibitionPage.objects.filter(locale=bilingual.locale).count() == 2


def test_an_interrupted_copy_leads_its_editor_to_its_progress(
    editor_client, bilingual, monkeypatch
):
    def stumble(*_arguments, **_values):
        raise OSError("the disk is full")

    monkeypatch.setattr(pages, "copy_booths", stumble)
    url = reverse("exhibition_copy", args=[bilingual.pk])

    answer = editor_client.post(url, VALUES)

    assert answer.headers["Location"] == job_url(Job.objects.get())


@pytest.mark.django_db(transaction=True)
def test_no_transaction_makes_more_than_a_few_booths(
    make_exhibition, make_booth, locale_en, monkeypatch
):
    """SQLite has one writer; who saves meanwhile waits for one step, not for all of them."""
    expo = make_exhibition(title="Expo Pendopo", slug="expo")
    for number in (1, 2, 3):
        make_booth(parent=expo, code=f"A-{number}", title=f"Stan {number}", slug=f"a-{number}")
    bilingual = in_english_too(expo, locale_en)
    made, at_commits = 0, [0]
    commit = connection.commit

    def count(execute, sql, params, many, context):
        nonlocal made
        made += sql.startswith('INSERT INTO "exhibition_boothpage"')
        return execute(sql, params, many, context)

    def note_and_commit():
        at_commits.append(made)
        commit()

    monkeypatch.setattr(work, "BOOTHS_AT_ONCE", 2)
    monkeypatch.setattr(connection, "commit", note_and_commit)
    with connection.execute_wrapper(count):
        set_up(bilingual, **{**VALUES, "first_day": datetime.date(2027, 8, 19)})

    steps = [after - before for before, after in pairwise(at_commits)]
    assert [step for step in steps if step] == [2, 1, 1, 1, 1]  # three booths, each translated
