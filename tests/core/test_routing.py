"""How an address finds its page, in both languages."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from tests.factories.home import StandardPageFactory, home_page


def translate(page, locale, **values):
    """A live translation of `page`, made without the translation editor."""
    version = page.copy_for_translation(locale, copy_parents=True)
    for name, value in {**values, "live": True}.items():
        setattr(version, name, value)
    version.save()
    return version


@pytest.fixture
def english_home(site_root, locale_en):
    return translate(site_root, locale_en, title="Kudus Innovation Showcase")


@pytest.fixture
def about(site_root):
    return StandardPageFactory(title="Tentang", slug="tentang", summary="Apa situs ini.")


def test_a_page_is_found_by_its_address(client, about):
    response = client.get("/tentang/")

    assert response.context["page"] == about
    assert response.context["page"].fallback_for is None


def test_an_address_without_a_page_is_not_found(client, about):
    assert client.get("/tentang/kontak/").status_code == 404


def test_a_draft_is_not_found(client, about):
    about.live = False
    about.save()

    assert client.get("/tentang/").status_code == 404


def test_an_untranslated_page_is_read_in_indonesian_under_the_english_prefix(
    client, about, english_home, locale_en
):
    response = client.get("/en/tentang/")
    page = response.context["page"]

    assert page == about
    assert page.fallback_for == locale_en
    assert response.context["head"].canonical_url == "http://localhost/tentang/"
    assert response.context["head"].robots == "noindex"
    assert '<main id="main" tabindex="-1" lang="id">' in response.content.decode()


def test_the_indonesian_address_of_a_translated_page_leads_to_the_translation(
    client, about, english_home, locale_en
):
    translate(about, locale_en, slug="about", title="About")

    response = client.get("/en/tentang/")

    assert response.status_code == 302
    assert response.headers["Location"] == "/en/about/"


def test_english_pages_do_not_stand_in_for_indonesian_ones(client, about, english_home, locale_en):
    translate(about, locale_en, slug="about", title="About")

    assert client.get("/about/").status_code == 404


def test_a_page_below_an_untranslated_one_is_found_too(client, about, english_home):
    contact = StandardPageFactory(parent=about, title="Kontak", slug="kontak")

    response = client.get("/en/tentang/kontak/")

    assert response.context["page"] == contact
    assert response.context["breadcrumbs"] == [
        {"label": "Etalase Inovasi Kudus", "url": "/en/"},
        {"label": "Tentang", "url": "/en/tentang/"},
    ]


@pytest.mark.parametrize("depth", [1, 2, 4])
def test_queries_do_not_grow_with_the_depth_of_the_page(client, site_root, depth):
    parent, address = home_page(), "/"
    for level in range(depth):
        parent = StandardPageFactory(parent=parent, title=f"Bagian {level}", slug=f"bagian-{level}")
        address += f"{parent.slug}/"
    client.get(address)  # what a process remembers of the frame

    with CaptureQueriesContext(
        connection,
    ) as queries:
        client.get(address)

    assert len(queries) == 4


def test_a_restriction_above_the_page_asks_for_the_password(client, about):
    contact = StandardPageFactory(parent=about, title="Kontak", slug="kontak")
    PageViewRestriction.objects.create(
        page=about, restriction_type=PageViewRestriction.PASSWORD, password="rahasia"
    )

    response = client.get(contact.url)

    assert response.templates[0].name == "core/password_required.html"


def test_a_restriction_made_after_the_first_visit_counts_at_once(client, about):
    assert client.get("/tentang/").templates[0].name == "home/standard_page.html"

    PageViewRestriction.objects.create(page=about, restriction_type=PageViewRestriction.LOGIN)

    assert client.get("/tentang/").status_code == 302


def test_the_language_switch_leads_to_the_same_page_and_keeps_the_filters(
    client, about, english_home, locale_en
):
    translate(about, locale_en, slug="about", title="About")

    languages = client.get("/tentang/?sektor=kesehatan").context["languages"]

    assert [(each["code"], each["url"], each["current"]) for each in languages] == [
        ("id", "/tentang/?sektor=kesehatan", True),
        ("en", "/en/about/?sektor=kesehatan", False),
    ]


def test_alternates_name_each_language_and_the_default(client, about, english_home, locale_en):
    translate(about, locale_en, slug="about", title="About")

    assert client.get("/en/about/").context["head"].alternates == [
        ("en", "http://localhost/en/about/"),
        ("id", "http://localhost/tentang/"),
        ("x-default", "http://localhost/tentang/"),
    ]


def test_caches_need_not_tell_visitors_apart_by_their_language(client, about):
    response = client.get("/tentang/", headers={"accept-language": "en"})

    assert "Accept-Language" not in response.headers.get("Vary", "")
    assert response.headers["Content-Language"] == "id"


def test_the_home_address_remembers_the_language_that_was_chosen(client, english_home):
    client.cookies["language"] = "en"

    response = client.get("/")

    assert response.headers["Location"] == "/en/"
    assert response.headers["Vary"] == "Cookie"


@pytest.mark.parametrize(
    ("cookie", "headers", "address"),
    [
        (None, {}, "/"),  # a crawler carries no cookie
        ("id", {}, "/"),
        ("xx", {}, "/"),
        ("en", {"referer": "http://testserver/en/"}, "/"),  # the switch back to Indonesian
        ("en", {}, "/tentang/"),  # a shared link is what it says
    ],
)
def test_nobody_else_is_led_to_another_language(
    client, about, english_home, cookie, headers, address
):
    if cookie:
        client.cookies["language"] = cookie

    response = client.get(address, headers=headers)

    assert response.context["page"].locale.language_code == "id"
