"""Wagtail's reference index, written once for each object that a transaction has changed.

Wagtail writes it anew for every row that is saved: a page with thirty rows is read and compared
thirty times in one publication. Why this is replaced: docs/decisions/0042-reference-index-once.md.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.db import models, transaction
from modelcluster.fields import ParentalKey
from wagtail import signal_handlers
from wagtail.models import ReferenceIndex

from core import after_commit


class OncePerObject:
    """Stands in for the task that Wagtail enqueues when a row is saved."""

    def enqueue(self, app_label: str, model_name: str, pk: str) -> None:
        after_commit.gather(update, (apps.get_model(app_label, model_name), pk))


def install() -> None:
    signal_handlers.update_reference_index_task = OncePerObject()


def update(rows: Iterable[tuple[type[models.Model], Any]]) -> None:
    """Enter what the objects refer to, to which these rows (model, primary key) belong."""
    ids: dict[type[models.Model], set[Any]] = defaultdict(set)
    for model, pk in rows:
        ids[model].add(pk)
    while ids:
        model, some = ids.popitem()
        parent = next((f for f in model._meta.get_fields() if isinstance(f, ParentalKey)), None)
        if parent is not None:
            known = model._base_manager.filter(pk__in=some).exclude(**{parent.name: None})
            above = known.order_by().values_list(parent.attname, flat=True).distinct()
            if found := set(above):
                ids[parent.related_model] |= found
        elif ReferenceIndex.is_indexed(model):
            for instance in model._base_manager.filter(pk__in=some):
                with transaction.atomic():
                    ReferenceIndex.create_or_update_for_object(instance)
