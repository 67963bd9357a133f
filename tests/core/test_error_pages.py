"""An error is never a dead end."""

import re

import pytest
from django.template.loader import get_template
from django.test import Client, override_settings


@pytest.mark.django_db
def test_unknown_address_offers_search_and_home(client):
    response = client.get("/tidak-ada/")
    html = response.content.decode()
    assert response.status_code == 404
    assert re.findall(r'<form class="search[^>]* action="([^"]+)"', html) == ["/cari/"]
    assert re.findall(r'<a class="sector" href="([^"]+)"', html)[0] == "/"


@pytest.mark.django_db
def test_unknown_english_address_leads_to_the_english_home(client):
    html = client.get("/en/not-here/").content.decode()
    assert re.findall(r'<html lang="(\w+)"', html) == ["en"]
    assert re.findall(r'<a class="sector" href="([^"]+)"', html)[0] == "/en/"


def test_server_error_page_needs_neither_database_nor_context_nor_hashed_names():
    """No `django_db` mark: a query would fail this test."""
    with override_settings(
        STORAGES={
            "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
        }
    ):
        html = get_template("500.html").render()
    assert re.findall(r"<h1>(.*)</h1>", html) == ["Ada gangguan di situs ini"]
    assert re.findall(r'<a class="button[^"]*" href="([^"]+)"', html) == ["/", "/en/"]
    assert 'href="/static/css/site.css"' in html


@pytest.mark.django_db
def test_form_without_its_token_says_what_to_do():
    response = Client(enforce_csrf_checks=True).post("/en/cari/", {"q": "x"})
    html = response.content.decode()
    assert response.status_code == 403
    assert re.findall(r"<h1>(.*)</h1>", html) == ["The form was not sent"]
    assert "send it once more" in html
