"""What the editor's browser would send for a page that is opened and saved unchanged.

`edit_data` asks the form of the page type itself: opening the page in the editor and reading its
HTML costs ten times as much. That both are the same is a contract (`test_editing.py`).
"""

from collections.abc import Iterator
from typing import Any

from django.contrib.auth import get_user
from django.forms import BoundField
from django.http import QueryDict
from django.test import Client
from modelcluster.models import get_all_child_relations
from wagtail import blocks
from wagtail.blocks.base import BlockField
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.models import Page
from wagtail.test.utils.form_data import querydict_from_html

FORM = "page-edit-form"
COMMENTS = "comments"  # beside the form, sent by a script when there are some


def edit_data(client: Client, page: Page) -> QueryDict:
    """What a browser of the signed-in `client` would send for `page`, or for a page not saved yet.

    It is the latest draft, as in the editor. Change it before it is sent: `data["title"] = "Baru"`.
    """
    if page.pk:
        page = type(page).objects.get(pk=page.pk).get_latest_revision_as_object()
    form_class = page.get_edit_handler().get_form_class()
    form = form_class(instance=page, for_user=get_user(client))
    fields = "".join(
        field.as_hidden() if field.name == "DELETE" else field.as_widget()
        for field in _fields_of(form)
    )
    return form_data(f'<form id="{FORM}">{fields}</form>', page)


def _fields_of(form: Any) -> Iterator[BoundField]:
    """The fields of a form and of all rows in it, but for streams, which a script builds."""
    yield from (field for field in form if not isinstance(field.field, BlockField))
    for name, formset in getattr(form, "formsets", {}).items():
        if name == COMMENTS:
            continue
        yield from formset.management_form
        for row in formset.forms:
            yield from _fields_of(row)


def form_data(html: str, page: Page) -> QueryDict:
    """The fields in the HTML and those that a script builds in the browser: streams."""
    data = querydict_from_html(html, form_id=FORM)
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
