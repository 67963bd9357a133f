"""Which pages a change concerns, told by their translation keys.

Wagtail's reference index knows which page names what: an organisation in a row of an exhibition, an
image in a gallery, a document in a text. So no room has to say what its pages show, and a page type
that is added tomorrow is followed as well. The tree tells the rest.
"""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q
from taggit.models import ItemBase
from wagtail.models import Page, ReferenceIndex

from core.read_model.base import in_batches

Keys = set[UUID]


def by_page(page: Page) -> Keys:
    """Its text or its being public has changed: itself, and the pages that name it."""
    versions = Page.objects.filter(translation_key=page.translation_key).values_list(
        "pk", flat=True
    )
    return {page.translation_key, *pages_naming(Page, {page.pk, *versions})}


def by_subtree(page: Page) -> Keys:
    """Addresses or access have changed at `page` and below, in every language: these and their namers."""
    versions = Page.objects.filter(translation_key=page.translation_key).values_list(
        "path", flat=True
    )
    below = Q()
    for path in {page.path, *versions}:
        below |= Q(path__startswith=path)
    rows = dict(Page.objects.filter(below).order_by().values_list("pk", "translation_key"))
    return {page.translation_key, *rows.values(), *pages_naming(Page, rows)}


def by_row(row: models.Model) -> Keys:
    """A row outside the tree has changed: the pages that name it, or name what names it."""
    found = pages_naming(type(row), [row.pk]) | _pages_tagged(row)
    for model, ids in _others_naming(type(row), row.pk).items():
        found |= pages_naming(model, ids)
    return found


def pages_naming(model: type[models.Model], ids: Iterable[int]) -> Keys:
    """Keys of the pages that refer to rows of `model`; two queries for a few hundred rows."""
    found: Keys = set()
    for batch in in_batches(ids):
        page_ids = [
            int(pk)
            for pk in _references(model, batch)
            .filter(base_content_type=_content_type(Page))
            .values_list("object_id", flat=True)
            .distinct()
        ]
        for some in in_batches(page_ids, 500):
            pages = Page.objects.filter(pk__in=some).order_by()
            found.update(pages.values_list("translation_key", flat=True))
    return found


def _pages_tagged(row: models.Model) -> Keys:
    """Those with `row` as a tag: the reference index leaves tags out."""
    found: Keys = set()
    for relation in row._meta.related_objects:
        model: Any = relation.related_model
        if issubclass(model, ItemBase):
            tagged = model.objects.filter(tag=row.pk).values("content_object_id")
            pages = Page.objects.filter(pk__in=tagged).order_by()
            found.update(pages.values_list("translation_key", flat=True))
    return found


def _others_naming(model: type[models.Model], pk: int) -> dict[type[models.Model], set[int]]:
    """Rows outside the tree that refer to a row: an organisation to its logo."""
    named: dict[type[models.Model], set[int]] = {}
    references = _references(model, [pk]).exclude(base_content_type=_content_type(Page))
    for type_id, object_id in references.values_list("base_content_type", "object_id").distinct():
        other = ContentType.objects.get_for_id(type_id).model_class()
        if other is not None and object_id.isdigit():
            named.setdefault(other, set()).add(int(object_id))
    return named


def _references(model: type[models.Model], ids: Iterable[int]) -> models.QuerySet[ReferenceIndex]:
    return ReferenceIndex.objects.filter(
        to_content_type=_content_type(model), to_object_id__in=[str(pk) for pk in ids]
    )


def _content_type(model: type[models.Model]) -> ContentType:
    """That under which the reference index knows `model`: of the model that has its primary key."""
    parents = model._meta.get_parent_list()
    return ContentType.objects.get_for_model(
        parents[-1] if parents else model, for_concrete_model=False
    )
