"""What every page type declares, and what every page promises the rest of the site."""

from dataclasses import replace

import pytest
from django.template.loader import get_template
from wagtail.models import Page

from core.models import BasePage
from core.protocols import Card, Presentable, SearchDocument
from tests.contracts.page_types import PAGE_TYPES, child_types, each_page_type, make_page

pytestmark = pytest.mark.django_db


def test_page_types_are_found():
    assert {"HomePage", "InnovationPage"} <= {model.__name__ for model in PAGE_TYPES}


@each_page_type
def test_the_template_mirrors_the_model(model):
    name = "".join(
        f"_{letter.lower()}" if letter.isupper() else letter for letter in model.__name__
    )

    assert model.template == f"{model._meta.app_label}/{name.removeprefix('_')}.html"
    assert get_template(model.template).origin.name.endswith(f"/templates/{model.template}")


def test_page_kinds_are_not_shared():
    kinds = [model.page_kind for model in PAGE_TYPES]

    assert sorted(kinds) == sorted(set(kinds))


@each_page_type
def test_parent_and_child_agree(model):
    """A page type may only be created below types that allow it, and there is at least one."""
    parents = model.allowed_parent_page_models()

    assert parents, f"{model.__name__} can be created nowhere"
    assert [p for p in parents if p is not Page and model not in p.allowed_subpage_models()] == []
    assert [c for c in child_types(model) if model not in c.allowed_parent_page_models()] == []


@each_page_type
def test_a_factory_makes_a_valid_live_page_in_its_place(model):
    page = make_page(model)

    page.full_clean()
    assert type(Page.objects.get(pk=page.pk).specific) is model
    assert page.live
    assert page.language_code == "id"
    assert type(page.get_parent().specific) in {Page, *model.allowed_parent_page_models()}
    assert Page.find_problems() == ([], [], [], [], [])


@each_page_type
def test_a_page_has_a_card(model):
    page = make_page(model)

    card = page.card()

    assert isinstance(page, Presentable)
    assert (card.kind, card.url) == (model.page_kind, page.get_url())
    assert page.title in card.title  # a booth puts its number before it
    assert card.kind_label == page.kind_label() != ""
    assert card.language == ""
    assert Card.from_dict(card.as_dict()) == card


@each_page_type
def test_a_card_tells_the_language_where_it_stands_in_for_a_translation(model, locale_en):
    page = make_page(model)

    card = page.card(locale_en)

    assert card.language == "id"
    assert card.url == f"/en{page.get_url()}"
    assert replace(card, language="", url=page.get_url()) == page.card()


@each_page_type
def test_a_sample_page_says_so_on_its_card(model):
    assert make_page(model, is_sample=True).card().is_sample is True


@each_page_type
def test_a_search_document_is_plain_text(model):
    page = make_page(model)

    document = page.search_document()

    if document is None:
        return  # the type opts out
    assert isinstance(document, SearchDocument)
    assert (document.kind, document.title) == (model.page_kind, page.title)
    assert [field for field in (document.summary, document.body) if "<" in field] == []


@each_page_type
def test_a_hidden_page_has_no_search_document(model):
    assert make_page(model, hide_from_search=True).search_document() is None


@each_page_type
def test_structured_data_names_a_type(model):
    data = make_page(model).structured_data()

    assert isinstance(data["@type"], str)
    assert "@context" not in data


@each_page_type
def test_every_page_type_extends_the_base_page(model):
    assert issubclass(model, BasePage)
    assert model._meta.verbose_name != model.__name__
