"""What follows by itself in the other language, and what waits for a translator."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from core.translations.needs import pages_needing, pending_texts
from core.translations.sync import bring_up_to_date
from tests.contracts.translating import translate
from tests.factories.core import AdministratorFactory, ImageFactory
from tests.factories.home import StandardPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(site_root):
    return StandardPageFactory(title="Tentang", slug="tentang", summary="Apa situs ini.")


def published(page, **changes):
    """`page` with `changes`, as after publishing them and committing."""
    for name, value in changes.items():
        setattr(page, name, value)
    page.save()
    bring_up_to_date(type(page).objects.get(pk=page.pk))


def english(page, locale_en):
    return page.get_translation(locale_en).specific


def test_a_value_without_words_follows_at_once(page, locale_en, django_capture_on_commit_callbacks):
    translate(page, locale_en)
    image = ImageFactory()

    with django_capture_on_commit_callbacks(execute=True):
        published(page, share_image=image)

    assert english(page, locale_en).share_image == image
    assert english(page, locale_en).live


def test_changed_words_wait_and_the_translation_keeps_its_own(
    page, locale_en, django_capture_on_commit_callbacks
):
    translate(page, locale_en)
    image = ImageFactory()

    with django_capture_on_commit_callbacks(execute=True):
        published(page, summary="Apa isi situs ini.", share_image=image)

    version = english(page, locale_en)
    assert version.summary == "EN·Apa situs ini."
    assert version.share_image == image
    assert pending_texts([page], locale_en) == {str(page.translation_key): ["Apa isi situs ini."]}


def test_a_draft_of_a_translation_is_not_published_by_its_source(
    page, locale_en, django_capture_on_commit_callbacks
):
    version = translate(page, locale_en)
    version.unpublish()

    with django_capture_on_commit_callbacks(execute=True):
        published(page, share_image=ImageFactory())

    assert not english(page, locale_en).live


def needs(locale):
    return [
        (page.title, page.has_version, page.has_live_version, page.pending)
        for page in pages_needing(locale)
    ]


def test_the_list_names_what_is_not_translated(page, site_root, locale_en):
    assert sorted(needs(locale_en)) == [
        ("Etalase Inovasi Kudus", False, False, 0),
        ("Tentang", False, False, 0),
    ]


def test_the_list_is_empty_when_everything_is_translated(page, locale_en):
    translate(page.get_parent().specific, locale_en)
    translate(page, locale_en)

    assert needs(locale_en) == []


def test_the_list_names_what_has_changed(page, locale_en, django_capture_on_commit_callbacks):
    translate(page.get_parent().specific, locale_en)
    translate(page, locale_en)
    with django_capture_on_commit_callbacks(execute=True):
        published(page, summary="Apa isi situs ini.", introduction="Selamat datang.")

    assert needs(locale_en) == [("Tentang", True, True, 2)]


def test_a_translator_finds_the_list_in_the_reports(
    client, page, locale_en, django_capture_on_commit_callbacks
):
    translate(page.get_parent().specific, locale_en)
    version = translate(page, locale_en)
    with django_capture_on_commit_callbacks(execute=True):
        published(page, summary="Apa isi situs ini.")
    client.force_login(AdministratorFactory(is_superuser=True))

    response = client.get(reverse("translation_needs"), {"language": "en"})

    (row,) = response.context["object_list"]
    assert (row.title, row.pending, row.changes) == ("Tentang", 1, "Apa isi situs ini.")
    assert row.work_url == reverse("wagtailadmin_pages:edit", args=[version.pk])


def test_the_queries_of_the_list_do_not_grow(client, site_root, locale_en):
    client.force_login(AdministratorFactory(is_superuser=True))
    counts = []
    for _round in range(2):
        StandardPageFactory.create_batch(3)
        client.get(reverse("translation_needs"))
        with CaptureQueriesContext(connection) as queries:
            client.get(reverse("translation_needs"))
        counts.append(len(queries))

    assert counts[0] == counts[1]
