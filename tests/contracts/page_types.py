"""All page types, found by themselves, and how the contracts make pages of them."""

from typing import Any

import pytest
from wagtail.models import get_page_models

from core.models import BasePage
from tests.contracts.filling import double, empty, fill, tag_fields
from tests.factories import PAGE_FACTORIES

PAGE_TYPES: list[type[BasePage]] = sorted(
    (model for model in get_page_models() if issubclass(model, BasePage)),
    key=lambda model: model._meta.label,
)

each_page_type = pytest.mark.parametrize("model", PAGE_TYPES, ids=lambda model: model.__name__)


def make_page(model: type[BasePage], **values: Any) -> BasePage:
    """A live page of the type; fails with a hint where no factory is known."""
    if model not in PAGE_FACTORIES:
        pytest.fail(
            f"{model._meta.label} has no factory: add {model.__name__}Factory to "
            f"tests/factories/{model._meta.app_label}.py."
        )
    return PAGE_FACTORIES[model](**values)


def make_filled_page(model: type[BasePage]) -> BasePage:
    """A live page of the type with every field filled in and a row in each child relation."""
    return _save(fill(make_page(model)))


def make_emptied_page(model: type[BasePage]) -> BasePage:
    """A live page of the type without anything that an editor may leave out."""
    page = empty(make_page(model))
    page.save()
    return model.objects.get(pk=page.pk)


def make_doubled_page(model: type[BasePage]) -> BasePage:
    """A live page with two of every row and block, of which one has only what must be there."""
    return _save(double(make_page(model)))


def _save(page: BasePage) -> BasePage:
    model = type(page)
    PAGE_FACTORIES[model].settle(page)
    for name in tag_fields(model):
        tags = model._meta.get_field(name).related_model.objects
        tag, _created = tags.get_or_create(slug=f"tanda-{name}", defaults={"name": f"Tanda {name}"})
        getattr(page, name).set([tag])
    # Filling it may have made pages below it.
    page.numchild = model.objects.values_list("numchild", flat=True).get(pk=page.pk)
    page.save()
    return model.objects.get(pk=page.pk)


def child_types(model: type[BasePage]) -> list[type[BasePage]]:
    return [child for child in model.allowed_subpage_models() if issubclass(child, BasePage)]
