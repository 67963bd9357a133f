"""The content security policy: strict for visitors, what Wagtail needs for editors."""

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db


def policy_of(response) -> dict[str, list[str]]:
    directives = response.headers["Content-Security-Policy"].split("; ")
    return {name: values for name, *values in (directive.split() for directive in directives)}


def test_public_pages_allow_nothing_inline_and_nothing_foreign(client, site_root):
    policy = policy_of(client.get("/"))

    assert policy == {
        "default-src": ["'self'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "frame-src": ["'self'", "https://www.youtube-nocookie.com", "https://player.vimeo.com"],
        "frame-ancestors": ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'self'"],
        "form-action": ["'self'"],
    }


def test_a_page_that_is_not_there_is_as_strict(client, site_root):
    assert policy_of(client.get("/tidak-ada/"))["script-src"] == ["'self'"]


def test_the_editor_may_do_what_wagtail_does_inline(editor_client):
    policy = policy_of(editor_client.get(reverse("wagtailadmin_home")))

    assert policy["script-src"] == ["'self'", "'unsafe-inline'"]
    assert policy["style-src"] == ["'self'", "'unsafe-inline'"]
    assert policy["frame-ancestors"] == ["'self'"]


def test_the_sign_in_form_belongs_to_the_editor(client):
    policy = policy_of(client.get(reverse("wagtailadmin_login")))

    assert policy["script-src"] == ["'self'", "'unsafe-inline'"]


def test_a_page_that_only_sounds_like_the_editor_is_strict(client, site_root, make_standard_page):
    page = make_standard_page(title="Administrasi", slug="administrasi")

    assert policy_of(client.get(page.get_url()))["script-src"] == ["'self'"]


def test_editors_see_pictures_of_the_storage(editor_client, settings):
    settings.MEDIA_ORIGINS = ["https://media.example.org"]

    policy = policy_of(editor_client.get(reverse("wagtailadmin_home")))

    assert policy["img-src"] == ["'self'", "data:", "blob:", "https://media.example.org"]


def test_other_protections_are_on(client, site_root):
    headers = client.get("/").headers

    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "SAMEORIGIN"
    assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
