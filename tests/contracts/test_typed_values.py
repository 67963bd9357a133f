"""Every date, time, number and text in the editor is typed as people here type it."""

from collections.abc import Iterator

import pytest
from django import forms
from django.apps import apps
from modelcluster.forms import BaseChildFormSet
from wagtail.admin.panels import get_edit_handler
from wagtail.models import Page
from wagtail.snippets.models import get_snippet_models

from core.cleaning.records import is_ours
from core.typed.everywhere import every_block
from core.typed.fields import Adopting
from tests.contracts.page_types import PAGE_TYPES

TYPED = (
    forms.DateField,
    forms.DateTimeField,
    forms.TimeField,
    forms.DecimalField,
    forms.FloatField,
    forms.IntegerField,
)


def form_classes() -> dict[str, type[forms.ModelForm]]:
    """Of every page type and snippet, and of the rows in them."""
    found: dict[str, type[forms.ModelForm]] = {}
    settings = [model for model in apps.get_models() if model.__name__ == "SiteSettings"]
    snippets = [model for model in get_snippet_models() if is_ours(model)]
    for model in [*PAGE_TYPES, *snippets, *settings]:
        form = get_edit_handler(model).get_form_class()
        found[model.__name__] = form
        for name, formset in getattr(form, "formsets", {}).items():
            assert issubclass(formset, BaseChildFormSet)
            found[f"{model.__name__}.{name}"] = formset.form
    return found


def fields() -> Iterator[tuple[str, forms.Field]]:
    for name, form in form_classes().items():
        for label, field in form.base_fields.items():
            if isinstance(field, TYPED) and label not in ("ORDER", "id", "DELETE"):
                yield f"{name}.{label}", field
    for block in every_block():
        field = getattr(block, "field", None)
        if isinstance(field, TYPED):
            yield f"block {block.name}", field


def test_fields_are_found():
    names = {name for name, _field in fields()}

    assert {"ServicePage.tariffs.amount", "ExhibitionPage.days.date"} <= names
    assert "InnovationPage.year_started" in names
    assert "block published_on" in names
    assert {"HomePage.go_live_at", "HomePage.expire_at"} <= names


@pytest.mark.parametrize(("name", "field"), list(fields()), ids=[name for name, _f in fields()])
def test_every_date_and_number_is_typed(name, field):
    assert isinstance(field, Adopting)
    assert field.widget.attrs["data-typed"]
    assert field.widget.input_type == "text"


def test_titles_and_texts_are_cleaned_before_they_are_judged():
    form = form_classes()["StandardPage"]

    for label in ("title", "summary"):
        assert isinstance(form.base_fields[label], Adopting)
    with pytest.raises(forms.ValidationError):
        form.base_fields["title"].clean("\u200b\xa0")
    assert issubclass(form._meta.model, Page)
