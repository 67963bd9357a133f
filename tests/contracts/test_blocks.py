"""Every StreamField of the site, found by itself: each block renders, safely and with its words."""

from collections.abc import Iterator

import pytest
from django.apps import apps
from django.template.loader import get_template
from wagtail import blocks
from wagtail.fields import StreamField

from tests.contracts.filling import stream_value
from tests.html import RenderedPage

pytestmark = pytest.mark.django_db


def stream_fields() -> Iterator[StreamField]:
    ours = {config.label for config in apps.get_app_configs() if "site-packages" not in config.path}
    for model in apps.get_models():
        if model._meta.app_label in ours:
            yield from (field for field in model._meta.fields if isinstance(field, StreamField))


def block_types() -> dict[str, blocks.Block]:
    """Each block that an editor can insert, once for each definition."""
    found = {}
    for field in stream_fields():
        for name, block in field.stream_block.child_blocks.items():
            found[f"{type(field.stream_block).__name__}.{name}"] = block
    return found


each_stream_field = pytest.mark.parametrize("field", list(stream_fields()), ids=str)
each_block_type = pytest.mark.parametrize("block", block_types().values(), ids=block_types().keys())


@each_block_type
def test_the_template_of_a_block_exists(block):
    template = getattr(block.meta, "template", None)
    if template:  # a list or a link may be shown by the block around it
        assert get_template(template).origin.name.endswith(f"/templates/{template}")


@each_block_type
def test_a_block_has_a_label_and_an_icon(block):
    assert str(block.label)
    assert block.meta.icon


@each_stream_field
def test_a_stream_of_every_block_is_valid_and_survives_the_database(field, known_video):
    value = field.to_python(stream_value(field.stream_block))

    field.stream_block.clean(value)
    stored = field.get_prep_value(value)

    assert field.get_prep_value(field.to_python(stored)) == stored


@each_stream_field
def test_a_stream_of_every_block_renders_safely(field):
    value = field.to_python(stream_value(field.stream_block))

    html = RenderedPage(f"<main>{value.render_as_block()}</main>")

    assert html.inline_code() == []
    assert html.images_without_alternative() == []
    assert html.images_without_size() == []
    assert html.one("main").get_text(strip=True) != ""
