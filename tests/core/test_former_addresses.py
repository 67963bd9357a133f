"""An address that was public once leads to where its page is now, in every language and part."""

import pytest
from django.test import TestCase
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from tests.contracts.translating import translate
from tests.exhibition.scene import day
from tests.factories.exhibition import BoothPageFactory, ExhibitionPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def expo():
    return ExhibitionPageFactory(slug="expo", days=[day("2026-08-20", "09:00", "12:00")])


def rename(page: Page, slug: str) -> Page:
    page = Page.objects.get(pk=page.pk).specific
    page.slug = slug
    with committed():  # Wagtail tells of a new slug once it is committed
        page.save()
    return page


def delete(page: Page) -> None:
    with committed():
        Page.objects.get(pk=page.pk).specific.delete()


def committed():
    return TestCase.captureOnCommitCallbacks(execute=True)


def target(client, path: str) -> str:
    """Where a visitor ends up who asks for `path`; every step must be a redirect but the last."""
    response = client.get(path)
    if response.status_code == 404:
        return "404"
    assert response.status_code in {301, 302}, response.status_code
    assert client.get(response.headers["Location"]).status_code == 200
    return response.headers["Location"]


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("/pameran/expo/", "/pameran/baru/"),
        ("/pameran/expo", "/pameran/baru/"),
        ("/pameran/expo/denah/", "/pameran/baru/denah/"),
        ("/pameran/expo/acara/?tempat=", "/pameran/baru/acara/?tempat="),
        ("/pameran/expo/laporan/", "/pameran/baru/laporan/"),
        ("/pameran/expo/stan/?halaman=1", "/pameran/baru/stan/?halaman=1"),
        ("/pameran/expo/kalender.ics", "/pameran/baru/kalender.ics"),
        ("/pameran/expo/2026-08-20.ics", "/pameran/baru/2026-08-20.ics"),
        ("/en/pameran/expo/", "/en/pameran/baru/"),
        ("/en/pameran/expo/denah/", "/en/pameran/baru/denah/"),
        ("/pameran/expo/a-1/", "/pameran/baru/a-1/"),
        ("/en/pameran/expo/a-1/", "/en/pameran/baru/a-1/"),
        ("/pameran/expo/tidak-ada/", "404"),
        ("/pameran/lain/", "404"),
    ],
)
def test_after_a_rename_every_address_leads_on(client, expo, asked, answered):
    BoothPageFactory(parent=expo, slug="a-1")
    rename(expo, "baru")

    assert target(client, asked) == answered


def test_each_rename_leads_straight_to_the_last(client, expo):
    for slug in ("dua", "tiga"):
        rename(expo, slug)

    assert target(client, "/pameran/expo/") == target(client, "/pameran/dua/") == "/pameran/tiga/"


def test_a_page_that_gets_its_name_back_is_read_there(client, expo):
    rename(expo, "dua")
    rename(expo, "expo")

    assert client.get("/pameran/expo/").status_code == 200
    assert target(client, "/pameran/dua/") == "/pameran/expo/"
    assert Redirect.objects.filter(old_path="/pameran/expo").count() == 0


def test_a_new_page_at_an_old_address_is_shown(client, expo):
    rename(expo, "baru")
    other = ExhibitionPageFactory(slug="expo", parent=expo.get_parent())

    response = client.get("/pameran/expo/")

    assert response.status_code == 200
    assert other.title in response.content.decode()


def test_after_a_move_the_address_leads_on(client, make_standard_page, site_root):
    above = make_standard_page(slug="atas")
    page = make_standard_page(slug="bawah")
    below = make_standard_page(slug="dalam", parent=page)

    with committed():
        page.move(Page.objects.get(pk=above.pk), "last-child")

    assert target(client, "/bawah/") == "/atas/bawah/"
    assert target(client, f"/bawah/{below.slug}/") == "/atas/bawah/dalam/"


def test_what_was_deleted_leads_to_the_nearest_page_above(client, expo):
    booth = BoothPageFactory(parent=expo, slug="a-1")
    delete(booth)

    assert target(client, "/pameran/expo/a-1/") == "/pameran/expo/"
    assert target(client, "/en/pameran/expo/a-1/") == "/en/pameran/expo/"
    rename(expo, "baru")
    assert target(client, "/pameran/expo/a-1/") == "/pameran/baru/"
    delete(expo)
    assert target(client, "/pameran/expo/a-1/") == "/pameran/"
    assert target(client, "/pameran/expo/denah/") == "/pameran/"
    assert target(client, "/pameran/baru/") == "/pameran/"
    assert set(Redirect.objects.values_list("is_permanent", flat=True)) == {False}


def test_pages_below_a_deleted_one_lead_up_as_well(client, expo):
    BoothPageFactory(parent=expo, slug="a-1")

    delete(expo)

    assert target(client, "/pameran/expo/a-1/") == "/pameran/"


def test_drafts_leave_no_address_behind(client, expo):
    draft = ExhibitionPageFactory(slug="rancangan", parent=expo.get_parent(), published=False)
    draft = rename(draft, "rancangan-dua")
    delete(draft)

    assert Redirect.objects.count() == 0


def test_a_draft_that_is_published_under_another_name_leaves_no_address_behind(client):
    draft = ExhibitionPageFactory(slug="rancangan", published=False)
    draft.slug = "expo"
    with committed():
        draft.save_revision().publish()

    assert client.get("/pameran/expo/").status_code == 200
    assert target(client, "/pameran/rancangan/") == "404"
    assert not Redirect.objects.exists()


def test_an_old_address_of_a_hidden_page_stays_silent(client, expo):
    page = rename(expo, "baru")
    with committed():
        page.unpublish()

    assert target(client, "/pameran/expo/") == "404"


def test_old_addresses_of_both_languages_lead_to_the_translation(client, expo, locale_en):
    rename(expo, "baru")
    english = translate(Page.objects.get(pk=expo.pk).specific, locale_en)
    english = rename(english, "fair")
    rename(english, "expo-kudus")

    assert target(client, "/en/pameran/expo/denah/") == "/en/pameran/expo-kudus/denah/"
    assert target(client, "/en/pameran/fair/") == "/en/pameran/expo-kudus/"
    with committed():
        Page.objects.get(pk=english.pk).specific.unpublish()
    assert target(client, "/en/pameran/fair/") == "/en/pameran/baru/"


def test_a_translation_that_is_deleted_leads_to_what_it_translated(client, expo, locale_en):
    english = rename(translate(expo, locale_en), "fair")
    delete(english)

    assert target(client, "/en/pameran/fair/") == "/en/pameran/expo/"
    assert target(client, "/en/pameran/fair/denah/") == "/en/pameran/expo/denah/"
    delete(expo)
    assert target(client, "/en/pameran/fair/") == "/en/pameran/"


def test_redirects_of_editors_hold_for_their_very_address(client, expo):
    Redirect.add_redirect("/lama", redirect_to="/pameran/expo/")
    Redirect.add_redirect("/putar", redirect_to="/putar/")

    assert target(client, "/lama/?x=1") == "/pameran/expo/?x=1"
    assert client.get("/lama/denah/").status_code == 404
    assert client.get("/putar/").status_code == 404


def test_an_address_that_is_too_long_to_keep_stops_nobody(client, make_standard_page):
    page = make_standard_page(slug="a" * 250)
    below = make_standard_page(slug="b" * 100, parent=page)
    rename(page, "pendek")

    assert client.get(f"/{'a' * 250}/{below.slug}/").status_code == 301


@pytest.mark.parametrize("path", ["/" + "x/" * 600, "/%00/", "/a%0d%0ab/"])
def test_strange_addresses_are_simply_not_found(client, path):
    assert client.get(path).status_code == 404
