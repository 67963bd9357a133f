"""What the editor's browser would send for a page that is opened and saved unchanged."""

from typing import Any

from django.http import QueryDict
from modelcluster.models import get_all_child_relations
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.models import Page
from wagtail.test.utils.form_data import querydict_from_html


def form_data(html: str, page: Page) -> QueryDict:
    """The fields in the HTML and those that a script builds in the browser: streams."""
    data = querydict_from_html(html, form_id="page-edit-form")
    data.update(stream_data(page))
    for relation in get_all_child_relations(page):
        name = relation.get_accessor_name()
        for number, row in enumerate(getattr(page, name).all()):
            data.update(stream_data(row, f"{name}-{number}-"))
    return data


def stream_data(instance: Any, prefix: str = "") -> dict[str, Any]:
    """Form fields of the streams of a page or of one of its rows."""
    data: dict[str, Any] = {}
    for field in instance._meta.fields:
        if isinstance(field, StreamField):
            stream = getattr(instance, field.name)
            data |= block_data(field.stream_block, stream, f"{prefix}{field.name}")
    return data


def block_data(block: blocks.Block, value: Any, prefix: str) -> dict[str, Any]:
    """Form fields of one block by name. Inverse of `block.value_from_datadict`."""
    if isinstance(block, blocks.StreamBlock):
        return _stream_data(value, prefix)
    if isinstance(block, blocks.ListBlock):
        return _list_data(block, value, prefix)
    if isinstance(block, ImageBlock):
        data = {f"{prefix}-image": value.pk, f"{prefix}-alt_text": value.contextual_alt_text or ""}
        return data | ({f"{prefix}-decorative": "on"} if value.decorative else {})
    if isinstance(block, blocks.StructBlock):
        data = {}
        for name, child in block.child_blocks.items():
            data |= block_data(child, value[name], f"{prefix}-{name}")
        return data
    return _field_data(block, value, prefix)


def _stream_data(stream: blocks.StreamValue, prefix: str) -> dict[str, Any]:
    data: dict[str, Any] = {f"{prefix}-count": len(stream)}
    for number, child in enumerate(stream):
        head = f"{prefix}-{number}"
        data |= {f"{head}-type": child.block_type, f"{head}-id": child.id or ""}
        data |= {f"{head}-order": number, f"{head}-deleted": ""}
        data |= block_data(child.block, child.value, f"{head}-value")
    return data


def _list_data(block: blocks.ListBlock, items: Any, prefix: str) -> dict[str, Any]:
    data: dict[str, Any] = {f"{prefix}-count": len(items)}
    for number, item in enumerate(items):
        head = f"{prefix}-{number}"
        data |= {f"{head}-order": number, f"{head}-deleted": ""}
        data |= block_data(block.child_block, item, f"{head}-value")
    return data


def _field_data(block: blocks.FieldBlock, value: Any, prefix: str) -> dict[str, Any]:
    shown = block.field.prepare_value(block.value_for_form(value))
    if isinstance(block, blocks.BooleanBlock):
        return {prefix: "on"} if shown else {}
    formatted = block.field.widget.format_value(shown)
    if isinstance(formatted, list):
        formatted = formatted[0] if formatted else ""
    return {prefix: "" if formatted is None else formatted}
