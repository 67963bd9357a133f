"""Every page type, those added later too, survives translation field by field.

A page of each type is filled in every field, translated, published; then its source is edited and
the translation brought up to date. Each field is compared with what was declared for it:
translated (`TranslatableField`) or synchronised (`SynchronizedField`).
"""

import pytest
from modelcluster.models import get_all_child_relations
from wagtail.models import TranslatableMixin
from wagtail_localize.fields import TranslatableField, get_translatable_fields

from tests.contracts.filling import (
    RELATIONS_OF_WAGTAIL,
    WAGTAIL_FIELDS,
    editable_fields,
    fill,
    is_tag_row,
    tag_fields,
)
from tests.contracts.translating import leaves, raw, retranslate, texts_of, translate, translated
from tests.factories import PAGE_FACTORIES

pytestmark = pytest.mark.django_db

# A page's own columns that neither are translated nor follow the source.
NOT_CARRIED = {
    "locale",  # the point of a translation
    "translation_key",  # the same in all languages, kept by Wagtail
}

page_types = pytest.mark.parametrize(
    "model",
    sorted(PAGE_FACTORIES, key=lambda model: model.__name__),
    ids=lambda model: model.__name__,
)


def filled_page(model):
    page = fill(PAGE_FACTORIES[model]())
    for name in tag_fields(model):
        tag_model = model._meta.get_field(name).related_model
        tag, _created = tag_model.objects.get_or_create(
            slug=f"tanda-{name}", defaults={"name": f"Tanda {name}"}
        )
        getattr(page, name).set([tag])
    page.save()
    return model.objects.get(pk=page.pk)


def compare_fields(source, target, texts, skip):
    """Compare each declared field of a page or row with its translation."""
    for declared in get_translatable_fields(type(source)):
        if declared.field_name in skip:
            continue
        field = source._meta.get_field(declared.field_name)
        if not field.concrete or field.many_to_many:
            continue  # rows and tags are compared on their own
        before, after = raw(source, declared.field_name), raw(target, declared.field_name)
        if isinstance(declared, TranslatableField):
            assert after == translated(before, texts), declared
            assert [leaf for leaf in leaves(after) if leaf.startswith("Teks ")] == [], declared
        else:
            assert after == before, declared


def compare(source, target):
    texts = texts_of(source)
    compare_fields(source, target, texts, skip=WAGTAIL_FIELDS)
    for relation in get_all_child_relations(source):
        name = relation.get_accessor_name()
        if name in RELATIONS_OF_WAGTAIL:
            continue
        rows = list(getattr(source, name).all())
        versions = list(getattr(target, name).all())
        assert len(versions) == len(rows) == 1, name
        for row, version in zip(rows, versions, strict=True):
            if isinstance(row, TranslatableMixin):
                assert version.locale_id == target.locale_id, name
                assert version.translation_key == row.translation_key, name
                compare_fields(row, version, texts, skip={"page", "parent"})
            elif is_tag_row(relation):
                assert version.tag_id == row.tag_id, name
            else:
                assert_same_row(row, version)


def assert_same_row(row, version):
    """Without text, hence the same in every language."""
    for field in editable_fields(type(row)):
        if not field.primary_key and field.name not in {"page", "parent"}:
            assert raw(version, field.name) == raw(row, field.name), field


@page_types
def test_every_field_is_declared_translated_or_synchronised(model):
    declared = {field.field_name for field in get_translatable_fields(model)}
    own = {field.name for field in editable_fields(model)} - WAGTAIL_FIELDS - NOT_CARRIED

    assert own - declared == set()


@page_types
def test_a_translation_carries_every_field(model, locale_en):
    source = filled_page(model)

    target = translate(source, locale_en)

    assert target.live
    compare(source, target)


@page_types
def test_an_edited_source_brings_its_translation_up_to_date(model, locale_en):
    source = filled_page(model)
    translate(source, locale_en)

    source = model.objects.get(pk=source.pk)
    for field in editable_fields(model):
        if field.name not in WAGTAIL_FIELDS | NOT_CARRIED and not field.is_relation:
            setattr(source, field.attname, field.get_default())
    PAGE_FACTORIES[model].settle(fill(source))
    source.save()
    source = model.objects.get(pk=source.pk)

    compare(source, retranslate(source, locale_en))
