"""Every page type as an editor meets it: created, opened, saved, previewed."""

import re

import pytest
from django.http import QueryDict
from django.urls import reverse
from wagtail.models import Page

from tests.contracts.forms import edit_data, form_data
from tests.contracts.page_types import each_page_type, make_filled_page, make_page
from tests.html import RenderedPage

pytestmark = pytest.mark.django_db

KEPT_BY_WAGTAIL = {
    "latest_revision",
    "latest_revision_created_at",
    "has_unpublished_changes",
    "draft_title",
    "live_revision",
    "owner",
}


@each_page_type
def test_the_form_of_a_new_page_opens(editor_client, model):
    parent = make_page(model).get_parent()
    if model.max_count_per_parent is not None or not model.can_create_at(parent.specific):
        Page.objects.child_of(parent).exact_type(model).delete()

    response = editor_client.get(
        reverse(
            "wagtailadmin_pages:add",
            args=[model._meta.app_label, model._meta.model_name, parent.pk],
        )
    )

    form = response.context["form"]
    assert (response.status_code, type(form.instance)) == (200, model)
    assert {"title", "slug", "summary"} <= set(form.fields)


@each_page_type
def test_a_full_page_can_be_opened_and_saved_unchanged(editor_client, model, known_video):
    """What the form shows is what it takes: no field refuses its own value."""
    page = make_filled_page(model)
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])

    shown = editor_client.get(url)
    data = form_data(shown.content.decode(), page)
    saved = editor_client.post(url, data)

    assert plain(edit_data(editor_client, page)) == plain(data)
    assert problems_of(saved) == {}
    assert (saved.status_code, saved.headers["Location"]) == (302, url)
    assert contents_of(page.get_latest_revision_as_object()) == contents_of(page)


def plain(data: QueryDict) -> dict[str, list[str]]:
    """Without where to go afterwards, patterns for new rows, and keys of paragraphs (random)."""
    return {
        name: [re.sub(r'"key": "\w+"', "", str(value)) for value in values]
        for name, values in data.lists()
        if name != "next" and "__prefix__" not in name
    }


def problems_of(response) -> dict:
    """Messages of the form and of the rows in it, if the form is shown again."""
    if response.status_code == 302:
        return {}
    form = response.context["form"]
    rows = {name: set_.errors for name, set_ in form.formsets.items() if any(set_.errors)}
    return {**form.errors, **rows}


def contents_of(page: Page) -> dict:
    """What an editor has typed: fields and rows, without keys and marks of the database."""
    content = page.serializable_data()
    rows = {name: len(value) for name, value in content.items() if isinstance(value, list)}
    fields = {
        name: value
        for name, value in content.items()
        if name not in KEPT_BY_WAGTAIL and not isinstance(value, list)
    }
    return fields | rows


@each_page_type
def test_each_preview_renders(model):
    page = make_filled_page(model)

    for mode, _label in page.preview_modes:
        response = page.make_preview_request(preview_mode=mode)

        assert response.status_code == 200
        assert len(RenderedPage(response).headings(1)) == 1


@each_page_type
def test_a_draft_preview_shows_what_is_not_saved(editor_client, model):
    """From the editor's form, where related rows are not in the database."""
    page = make_filled_page(model)
    page.title, page.seo_title = "Judul yang belum disimpan", ""

    html = RenderedPage(page.make_preview_request())

    assert "Judul yang belum disimpan" in html.one("title").string


@each_page_type
def test_the_page_is_listed_among_its_siblings(editor_client, model):
    page = make_page(model)
    parent = page.get_parent()

    response = editor_client.get(reverse("wagtailadmin_explore", args=[parent.pk]))

    assert page.pk in [listed.pk for listed in response.context["page_obj"]]
