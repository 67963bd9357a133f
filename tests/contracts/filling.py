"""Fills every field of any page type and its rows, so that contracts hold for types added later."""

import datetime
import itertools
import uuid
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import models
from modelcluster.fields import ParentalKey
from modelcluster.models import get_all_child_relations
from taggit.managers import TaggableManager
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.embeds.blocks import EmbedBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageBlock, ImageChooserBlock
from wagtail.models import Page

from core.fields import ChoiceListField
from home.models import StandardPage
from tests.factories.core import DocumentFactory, ImageFactory

_numbers = itertools.count(1)
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h20"/></svg>'
VIDEO = "https://www.youtube.com/watch?v=dQw4w9WgXcQ"
# What Wagtail itself keeps of a page, and what a contract gives the page by other means.
WAGTAIL_FIELDS = {field.name for field in Page._meta.get_fields()} - {
    "seo_title",
    "search_description",
}


def words(label: str) -> str:
    """A text that occurs nowhere else."""
    return f"Teks {label} {next(_numbers)}"


def fill(page: Page) -> Page:
    """Give every field of the unsaved or saved `page` a value, and each child relation one row."""
    fill_fields(page)
    for relation in child_relations(page):
        getattr(page, relation.get_accessor_name()).set([full_row(relation, page)])
    return page


def empty(page: Page) -> Page:
    """Take from `page` all that its own rules let an editor leave out, and every row."""
    for relation in child_relations(page):
        getattr(page, relation.get_accessor_name()).set([])
    leave_out_optional(page)
    return page


def double(page: Page) -> Page:
    """As filled, but two of every row and of every block: one whole, one with what must be there."""
    fill_fields(page)
    for field in editable_fields(type(page)):
        if isinstance(field, StreamField):
            setattr(page, field.name, doubled_stream(field.stream_block))
    for relation in child_relations(page):
        rows = [full_row(relation, page), full_row(relation, page, fresh=True)]
        getattr(page, relation.get_accessor_name()).set(rows)
        leave_out_optional(rows[1])
    return page


def fill_fields(page: Page) -> None:
    for field in editable_fields(type(page)):
        if field.name not in WAGTAIL_FIELDS:
            set_value(page, field)


def full_row(relation: Any, page: Page, *, fresh: bool = False) -> models.Model:
    """A row with every field filled in; `fresh`: what it points to is pointed to by no other."""
    row = relation.related_model()
    for field in editable_fields(type(row)):
        if not isinstance(field, ParentalKey) and field.name not in {"sort_order", "locale"}:
            set_value(row, field, fresh=fresh)
    if hasattr(row, "locale_id"):
        row.locale_id = page.locale_id
    return row


def leave_out_optional(instance: models.Model) -> None:
    """Empty what may be empty, one after the other, as long as the instance's rules allow it."""
    for field in editable_fields(type(instance)):
        if not field.blank or field.name in WAGTAIL_FIELDS or field.name in {"sort_order", "live"}:
            continue
        former = getattr(instance, field.name)
        setattr(instance, field.name, empty_value(field))
        try:
            instance.clean()
        except ValidationError:
            setattr(instance, field.name, former)


def empty_value(field: models.Field) -> Any:
    if field.null:
        return None
    if isinstance(field, StreamField):
        return []
    return field.get_default() if field.has_default() else ""


RELATIONS_OF_WAGTAIL = {"wagtail_admin_comments"}


def child_relations(page: Page) -> list[Any]:
    return [
        relation
        for relation in get_all_child_relations(page)
        if relation.get_accessor_name() not in RELATIONS_OF_WAGTAIL and not is_tag_row(relation)
    ]


def is_tag_row(relation: Any) -> bool:
    return any(field.name == "tag" for field in relation.related_model._meta.get_fields())


def editable_fields(model: type[models.Model]) -> list[models.Field]:
    return [
        field
        for field in model._meta.concrete_fields
        if field.editable and not isinstance(field, models.AutoField | models.OneToOneField)
    ]


def tag_fields(model: type[models.Model]) -> list[str]:
    return [field.name for field in model._meta.get_fields() if isinstance(field, TaggableManager)]


def set_value(instance: models.Model, field: models.Field, *, fresh: bool = False) -> None:
    if field.name == "translation_key" or getattr(instance, field.attname, None):
        return
    value = value_for(field, fresh=fresh)
    if value is not None:
        setattr(instance, field.name, value)


def value_for(field: models.Field, *, fresh: bool = False) -> Any:
    """Something valid for `field`; None for an optional relation to a page."""
    if isinstance(field, StreamField):
        return stream_value(field.stream_block)
    if isinstance(field, ChoiceListField):
        return [field.options[0][0]]
    if field.choices:
        return field.flatchoices[0][0]
    if isinstance(field, RichTextField):
        return f"<p>{words(field.name)}</p>"
    if isinstance(field, models.ForeignKey):
        return related_value(field, fresh=fresh)
    return SIMPLE_VALUES[next(kind for kind in SIMPLE_VALUES if isinstance(field, kind))](field)


def related_value(field: models.ForeignKey, *, fresh: bool = False) -> Any:
    model = field.related_model
    if issubclass(model, Page):
        return None if field.null else page_of(model, fresh=fresh)
    if model._meta.label == "core.CustomImage":
        return ImageFactory()
    if model._meta.label == "wagtaildocs.Document":
        return DocumentFactory()
    existing = None if fresh else model._default_manager.first()
    if existing is None:
        from tests.factories import MODEL_FACTORIES  # complete only once all modules are read

        existing = MODEL_FACTORIES[model]()
    return existing


def page_of(model: type[Page], *, fresh: bool = False) -> Page:
    from tests.factories import PAGE_FACTORIES  # complete only once all modules are read

    existing = None if fresh else model.objects.first()
    return existing or PAGE_FACTORIES.get(model, PAGE_FACTORIES[StandardPage])()


# The first class that fits decides, so the narrower ones come first.
SIMPLE_VALUES: dict[type, Any] = {
    models.FileField: lambda field: ContentFile(DRAWING, name=f"gambar-{next(_numbers)}.svg"),
    models.URLField: lambda field: f"https://example.org/{next(_numbers)}",
    models.EmailField: lambda field: f"kantor{next(_numbers)}@example.org",
    models.SlugField: lambda field: f"slug-{next(_numbers)}",
    models.UUIDField: lambda field: uuid.uuid4(),
    models.CharField: lambda field: words(field.name)[: field.max_length],
    models.TextField: lambda field: words(field.name),
    models.BooleanField: lambda field: False,
    models.DateTimeField: lambda field: datetime.datetime(2024, 5, 6, 7, 8, tzinfo=datetime.UTC),
    models.DateField: lambda field: datetime.date(2024, 5, 6),
    models.TimeField: lambda field: datetime.time(8, 30),
    models.DurationField: lambda field: datetime.timedelta(minutes=30),
    models.DecimalField: lambda field: Decimal("0.5"),
    models.FloatField: lambda field: 0.5,
    models.IntegerField: lambda field: 2024,
    models.JSONField: lambda field: [],
}


# --- Streams -------------------------------------------------------------------------------------


def stream_value(stream: blocks.StreamBlock, nesting: int = 0) -> list[tuple[str, Any]]:
    """One block of each type, in the order of the definition, as far as `max_num` allows."""
    names = list(stream.child_blocks)[: stream.meta.max_num or None]
    return [(name, block_value(stream.child_blocks[name])) for name in names]


def doubled_stream(stream: blocks.StreamBlock) -> list[tuple[str, Any]]:
    """Each block twice, whole and with what must be there, as far as `max_num` allows."""
    values = []
    for name, block in stream.child_blocks.items():
        values += [(name, block_value(block)), (name, least_value(block))]
    return values[: stream.meta.max_num or None]


def least_value(block: blocks.Block) -> Any:
    """A valid value with nothing in it that an editor may leave out."""
    if isinstance(block, ImageBlock) or not isinstance(block, blocks.StructBlock):
        return block_value(block)
    value = dict(block_value(block))
    for name, child in block.child_blocks.items():
        if not isinstance(child, blocks.FieldBlock) or child.required:
            value[name] = least_value(child)
            continue
        former = value[name]
        value[name] = child.get_default()
        try:
            block.clean(block._to_struct_value(value))
        except ValidationError:
            value[name] = former
    return block._to_struct_value(value)


def block_value(block: blocks.Block) -> Any:
    """A valid value of any block, found from its class."""
    if isinstance(block, ImageBlock):
        image = ImageFactory()
        image.contextual_alt_text, image.decorative = words("alt"), False
        return image
    if isinstance(block, blocks.StreamBlock):
        return blocks.StreamValue(block, stream_value(block))
    if isinstance(block, blocks.ListBlock):
        count = max(1, block.meta.min_num or 1)
        return [block_value(block.child_block) for _ in range(count)]
    if isinstance(block, blocks.StructBlock):
        value = {name: block_value(child) for name, child in block.child_blocks.items()}
        if {"page", "url"} <= value.keys():
            value["page"] = None  # a link leads one way
        return block._to_struct_value(value)
    return SIMPLE_BLOCKS[next(kind for kind in SIMPLE_BLOCKS if isinstance(block, kind))](block)


SIMPLE_BLOCKS: dict[type, Any] = {
    ImageChooserBlock: lambda block: ImageFactory(),
    DocumentChooserBlock: lambda block: DocumentFactory(),
    blocks.PageChooserBlock: lambda block: Page.objects.filter(depth=2).first(),
    EmbedBlock: lambda block: block.normalize(VIDEO),
    blocks.RichTextBlock: lambda block: block.normalize(f"<p>{words('rich')}</p>"),
    blocks.URLBlock: lambda block: f"https://example.org/{next(_numbers)}",
    blocks.EmailBlock: lambda block: "kantor@example.org",
    blocks.DateBlock: lambda block: datetime.date(2024, 5, 6),
    blocks.TimeBlock: lambda block: datetime.time(8, 30),
    blocks.DateTimeBlock: lambda block: datetime.datetime(2024, 5, 6, 7, 8, tzinfo=datetime.UTC),
    blocks.IntegerBlock: lambda block: 3,
    blocks.DecimalBlock: lambda block: Decimal("1.5"),
    blocks.FloatBlock: lambda block: 1.5,
    blocks.BooleanBlock: lambda block: True,
    blocks.ChoiceBlock: lambda block: block.field.choices[-1][0],
    blocks.TextBlock: lambda block: words("text"),
    blocks.CharBlock: lambda block: words("char"),
    blocks.FieldBlock: lambda block: block.get_default(),
}
