"""Every text of every model and block is cleaned when it is saved, found by itself."""

import json

import pytest
from django.db import models
from wagtail import blocks
from wagtail.fields import StreamField

from core.cleaning.records import clean_block, clean_record, every_model_with_texts, text_fields
from exhibition.models import ExhibitionPage
from tests.contracts.page_types import each_page_type, make_filled_page
from tests.contracts.test_blocks import each_stream_field, stream_fields

pytestmark = pytest.mark.django_db

DIRTY = "a\x0bb\u200b\xa0 c\x00"


def dirty_fields() -> list[models.Field]:
    """The columns of our models in which people write."""
    return [
        field
        for model in every_model_with_texts()
        for field in model._meta.local_concrete_fields
        if isinstance(field, models.CharField | models.TextField)
        and not isinstance(field, StreamField | models.SlugField)
        and not field.choices
    ]


@pytest.mark.parametrize("field", dirty_fields(), ids=lambda field: str(field))
def test_every_column_of_words_is_cleaned(field):
    record = field.model(**{field.attname: DIRTY})

    clean_record(record)

    lines = isinstance(field, models.TextField)
    assert getattr(record, field.attname) == ("a\nb  c" if lines else "a b c")


def test_models_of_every_room_are_found():
    labels = {model._meta.app_label for model in every_model_with_texts()}

    assert {"core", "home", "showcase", "exhibition", "wagtail_localize", "wagtaildocs"} <= labels
    assert not labels & {"auth", "sessions", "contenttypes"}


@each_stream_field
def test_every_text_of_every_block_is_cleaned(field):
    """Whatever a block keeps as text, however deep."""
    stored = json.dumps(dirty_stream(field.stream_block), ensure_ascii=True)
    value = field.to_python(stored)

    cleaned = clean_block(field.stream_block, field.stream_block.get_prep_value(value))

    written = json.dumps(cleaned, ensure_ascii=False)
    assert [sign for sign in ("\u200b", "\xa0", "\\u000b", "\\u0000") if sign in written] == []
    assert texts_in(cleaned), "the stream holds no text"


def dirty_stream(stream: blocks.StreamBlock) -> list[dict]:
    return [{"type": name, "value": dirty(child)} for name, child in stream.child_blocks.items()]


def dirty(block: blocks.Block):
    if isinstance(block, blocks.StreamBlock):
        return dirty_stream(block)
    if isinstance(block, blocks.ListBlock):
        return [dirty(block.child_block)]
    if isinstance(block, blocks.StructBlock):
        return {name: dirty(child) for name, child in block.child_blocks.items()}
    if isinstance(block, blocks.CharBlock | blocks.TextBlock | blocks.RichTextBlock):
        return DIRTY
    if type(block).__name__ == "TableBlock":
        return {"data": [[DIRTY]], "first_row_is_table_header": True}
    return None


def texts_in(value) -> list[str]:
    if isinstance(value, dict):
        return [text for item in value.values() for text in texts_in(item)]
    if isinstance(value, list):
        return [text for item in value for text in texts_in(item)]
    return [value] if isinstance(value, str) and value.startswith("a") else []


def test_streams_are_found():
    assert len(list(stream_fields())) > 5


@each_page_type
def test_a_page_is_saved_and_drafted_clean(model):
    page = make_filled_page(model)
    page.title = page.summary = DIRTY

    page.save()
    page.summary = DIRTY  # a draft is kept as data, not in the columns
    revision = page.save_revision(clean=False)

    page.refresh_from_db()
    assert (page.title, page.summary) == ("a b c", "a\nb  c")
    assert revision.content["summary"] == "a\nb  c"
    assert {"title", "summary"} <= {field.name for field, _clean in text_fields(model)}


def test_rows_of_a_draft_are_cleaned():
    page = make_filled_page(ExhibitionPage)
    rows = list(page.places.all())
    for row in rows:
        row.name = DIRTY
    page.places.set(rows)

    revision = page.save_revision(clean=False)

    assert [row["name"] for row in revision.content["places"]] == ["a b c"]
