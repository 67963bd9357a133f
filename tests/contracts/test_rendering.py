"""Every page type as it reaches a visitor: complete, findable, safe, sound as HTML.

Each is looked at twice: with nothing but what must be there, and with every field filled in.
"""

import itertools
import re

import pytest
from wagtail.models import Page

from tests.contracts.page_types import each_page_type, make_filled_page, make_page
from tests.html import RenderedPage

pytestmark = pytest.mark.django_db

each_amount = pytest.mark.parametrize("make", [make_page, make_filled_page], ids=["bare", "filled"])


def get(client, page: Page, prefix: str = ""):
    return client.get(f"{prefix}{page.get_url()}")


@each_amount
@each_page_type
def test_a_page_is_complete(client, model, make):
    page = make(model)

    response = get(client, page)

    html = RenderedPage(response)
    assert response.status_code == 200
    assert (html.language, html.main_language) == ("id", "id")
    assert len(html.headings(1)) == 1
    assert html.headings(1) != [""]
    assert html.one("title").string.strip() != ""
    assert html.one("meta[name=viewport]")["content"] == "width=device-width, initial-scale=1"
    assert html.canonical_url == page.get_full_url()


@each_amount
@each_page_type
def test_the_html_is_sound(client, model, make):
    html = RenderedPage(get(client, make(model)))

    levels = html.heading_levels()
    skipped = [pair for pair in itertools.pairwise(levels) if pair[1] > pair[0] + 1]
    assert html.repeated_ids() == []
    assert html.dangling_references() == []
    assert html.images_without_alternative() == []
    assert html.images_without_size() == []
    assert skipped == []


@each_amount
@each_page_type
def test_nothing_inline_and_nothing_foreign(client, model, make):
    response = get(client, make(model))

    html = RenderedPage(response)
    policy = response.headers["Content-Security-Policy"]
    assert html.inline_code() == []
    assert html.foreign_requests() == []
    assert "unsafe" not in policy
    assert re.search(r"script-src 'self'( 'nonce-[\w+/=-]+')?;", policy + ";")
    assert "style-src 'self';" in policy + ";"


@each_page_type
def test_structured_data_is_valid(client, model):
    page = make_filled_page(model)

    data = RenderedPage(get(client, page)).structured_data()

    assert data["@context"] == "https://schema.org"
    assert (data["url"], data["inLanguage"]) == (page.get_full_url(), "id")
    assert isinstance(data["@type"], str)


@each_page_type
def test_what_an_editor_types_is_shown_as_text(client, model):
    hostile = "<script>alert(1)</script>"
    page = make_page(model, title=f"Judul {hostile}", slug="judul", summary=f"Isi {hostile} \"'")

    html = RenderedPage(get(client, page))

    assert html.inline_code() == []
    assert html.one("meta[name=description]")["content"] == f"Isi {hostile} \"'"


@each_page_type
def test_a_page_without_translation_is_read_in_indonesian_in_the_english_frame(
    client, model, locale_en
):
    page = make_filled_page(model)

    response = get(client, page, prefix="/en")

    html = RenderedPage(response)
    assert response.context["page"].fallback_for == locale_en
    assert (html.language, html.main_language) == ("en", "id")
    assert html.canonical_url == page.get_full_url()
    assert html.alternates() == {"id": page.get_full_url()}
    assert html.one("meta[name=robots]")["content"] == "noindex"


@each_page_type
def test_a_translated_page_names_its_other_language(client, model, locale_en):
    page = make_page(model)
    english = page.copy_for_translation(locale_en, copy_parents=True)
    english.live = True
    english.save()
    for ancestor in english.get_ancestors().filter(depth__gte=2):
        Page.objects.filter(pk=ancestor.pk).update(live=True)
    english = type(page).objects.get(pk=english.pk)

    html = RenderedPage(get(client, english))

    assert (html.language, html.main_language) == ("en", "en")
    assert html.alternates() == {
        "id": page.get_full_url(),
        "en": english.get_full_url(),
        "x-default": page.get_full_url(),
    }
    assert english.get_url().startswith("/en/")


@each_page_type
def test_a_draft_is_not_public(client, model):
    page = make_page(model)
    Page.objects.filter(pk=page.pk).update(live=False)

    assert get(client, page).status_code == 404
