"""What a visitor sees when something is wrong: never a dead end, never a bare message."""

import pytest
from django.test import Client
from django.urls import reverse

from home.models import HomePage
from tests.html import RenderedPage

pytestmark = pytest.mark.django_db


def test_an_unknown_address_says_so_and_leads_on(client, site_root):
    response = client.get("/tidak-ada/")

    html = RenderedPage(response)
    assert (response.status_code, html.language) == (404, "id")
    assert len(html.headings(1)) == 1
    assert html.one("meta[name=robots]")["content"] == "noindex"
    assert html.soup.select(f'form[action="{reverse("search")}"] input[type=search]')
    assert html.soup.select('main a[href="/"]')
    assert html.inline_code() == []


def test_an_unknown_english_address_answers_in_english(client, site_root):
    response = client.get("/en/not-there/")

    html = RenderedPage(response)
    assert (response.status_code, html.language) == (404, "en")
    assert html.headings(1) == ["This page is not here"]
    assert html.soup.select('main a[href="/en/"]')


def test_an_address_that_is_too_long_or_odd_is_not_found(client, site_root):
    for path in ("/" + "a" * 3000 + "/", "/%00/", "/%F0%9F%90%83/", "/inovasi//", "/../etc/passwd"):
        assert client.get(path).status_code == 404, path


def test_a_failure_shows_a_page_that_needs_nothing(site_root, monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("something nobody expected")

    monkeypatch.setattr(HomePage, "get_context", fail)

    response = Client(raise_request_exception=False).get("/")

    html = RenderedPage(response)
    assert (response.status_code, html.language) == (500, "id")
    assert html.headings(1) == ["Ada gangguan di situs ini"]
    assert html.soup.select('a[href="/"]')
    assert html.inline_code() == []
    assert "something nobody expected" not in response.content.decode()


def test_a_form_that_was_open_too_long_explains_itself(site_root):
    client = Client(enforce_csrf_checks=True)

    response = client.post(reverse("wagtailadmin_login"), {"username": "x", "password": "y"})

    html = RenderedPage(response)
    assert response.status_code == 403
    assert len(html.headings(1)) == 1
    assert html.one("meta[name=robots]")["content"] == "noindex"


def test_errors_are_never_kept_by_caches(client, site_root):
    response = client.get("/tidak-ada/")

    assert "max-age" not in response.headers.get("Cache-Control", "")
