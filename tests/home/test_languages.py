"""A third language: one setting, one command."""

import pytest
from django.core.management import CommandError, call_command
from django.test import override_settings
from django.urls import clear_url_caches, reverse
from wagtail.models import Locale

from config.settings.languages import languages_named
from tests.factories.home import StandardPageFactory

WITH_JAVANESE = languages_named(["id", "en", "jv"])


@pytest.fixture
def javanese():
    """The site as CONTENT_LANGUAGES=id,en,jv makes it."""
    with override_settings(LANGUAGES=WITH_JAVANESE, WAGTAIL_CONTENT_LANGUAGES=WITH_JAVANESE):
        clear_url_caches()
        yield
    clear_url_caches()


def test_a_language_that_is_not_set_is_refused(db):
    with pytest.raises(CommandError, match="CONTENT_LANGUAGES=id,en,jv"):
        call_command("add_language", "jv")

    assert not Locale.objects.filter(language_code="jv").exists()


def test_an_unknown_code_in_the_setting_is_named():
    with pytest.raises(ValueError, match="xx; known are id, en, jv"):
        languages_named(["id", "xx"])


def test_pages_are_read_under_the_new_prefix_until_they_are_translated(
    client, site_root, javanese, make_innovation
):
    StandardPageFactory(title="Tentang", slug="tentang")
    make_innovation(title="Loket Cepat", slug="loket-cepat")

    call_command("add_language", "jv", verbosity=0)
    response = client.get("/jv/tentang/")

    assert response.context["page"].fallback_for.language_code == "jv"
    assert response.context["head"].canonical_url == "http://localhost/tentang/"
    assert [each["label"] for each in response.context["languages"]] == [
        "Bahasa Indonesia",
        "English",
        "Basa Jawa",
    ]
    found = client.get("/jv/cari/", {"q": "loket"}).context["results"]
    assert [card.url for card in found.cards] == ["/jv/inovasi/loket-cepat/"]


def test_the_command_can_be_run_again(db, javanese):
    call_command("add_language", "jv", verbosity=0)
    call_command("add_language", "jv", verbosity=0)

    assert Locale.objects.filter(language_code="jv").count() == 1


def test_a_language_added_in_the_editor_is_searched_at_once(
    editor_client, site_root, javanese, make_innovation, django_capture_on_commit_callbacks
):
    make_innovation(title="Loket Cepat", slug="loket-cepat")

    with django_capture_on_commit_callbacks(execute=True):
        answer = editor_client.post(reverse("wagtaillocales:add"), {"language_code": "jv"})

    assert answer.headers["Location"] == reverse("wagtaillocales:index")
    found = editor_client.get("/jv/cari/", {"q": "loket"}).context["results"]
    assert [card.url for card in found.cards] == ["/jv/inovasi/loket-cepat/"]
