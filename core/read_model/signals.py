"""What counts as a change, and which pages are noted for it."""

from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import models
from django.db.models.signals import post_delete, post_save, pre_delete, pre_save
from modelcluster.fields import ParentalKey
from modelcluster.models import get_all_child_relations
from wagtail.documents import get_document_model_string
from wagtail.models import Locale, Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from core.models import BasePage
from core.read_model import concerned
from core.read_model.following import note, note_everything

# What pages refer to without showing anything of it.
SHOWN_NOWHERE = ("auth", "contenttypes", "wagtailcore")


def connect() -> None:
    """Listen to the pages, to what decides about all of them, and to every model they refer to."""
    for signal in (page_published, page_unpublished):
        signal.connect(page_changed, dispatch_uid=f"read-model.page.{id(signal)}")
    for signal in (post_page_move, page_slug_changed):
        signal.connect(subtree_changed, dispatch_uid=f"read-model.subtree.{id(signal)}")
    pre_delete.connect(page_deleted, dispatch_uid="read-model.page-deleted")
    pre_save.connect(page_saved, dispatch_uid="read-model.page-saved")
    for signal in (post_save, post_delete):
        signal.connect(
            access_changed,
            sender=PageViewRestriction,
            dispatch_uid=f"read-model.access{id(signal)}",
        )
        for model in (Locale, Site):
            signal.connect(
                everything_changed,
                sender=model,
                dispatch_uid=f"read-model.{model.__name__}.{id(signal)}",
            )
    for model in models_shown():
        _listen(model, row_changed)
        for relation in get_all_child_relations(model):
            _listen(relation.related_model, part_changed)


def _listen(model: type[models.Model], handler: Any) -> None:
    # Before a row is deleted it can still be told who names it.
    for signal in (post_save, pre_delete):
        uid = f"read-model.{model._meta.label}.{id(signal)}"
        signal.connect(handler, sender=model, dispatch_uid=uid)


def models_shown() -> list[type[models.Model]]:
    """The models outside the tree that a page type or a row of one refers to, images and documents."""
    found = {
        apps.get_model(settings.WAGTAILIMAGES_IMAGE_MODEL),
        apps.get_model(get_document_model_string()),
    }
    for page_type in apps.get_models():
        if issubclass(page_type, BasePage):
            found |= _referred_to_by(page_type)
    return sorted(
        (
            model
            for model in found
            if not issubclass(model, Page) and model._meta.app_label not in SHOWN_NOWHERE
        ),
        key=lambda model: model._meta.label,
    )


def _referred_to_by(model: type[models.Model]) -> set[type[models.Model]]:
    found: set[Any] = {
        field.related_model
        for field in model._meta.get_fields()
        if field.many_to_one and field.related_model and not isinstance(field, ParentalKey)
    }
    for relation in get_all_child_relations(model):
        found |= _referred_to_by(relation.related_model)
    return found


def page_changed(instance: Page, **kwargs: Any) -> None:
    note(concerned.by_page(instance))


def page_saved(sender: type, instance: Any, update_fields: Any = None, **kwargs: Any) -> None:
    """Where a page with pages below it is published or withdrawn, these are so as well."""
    if not issubclass(sender, Page) or instance.pk is None or not instance.numchild:
        return
    if update_fields is not None and "live" not in update_fields:
        return
    before = Page.objects.filter(pk=instance.pk).values_list("live", flat=True).first()
    if before is not None and before != instance.live:
        note(concerned.by_subtree(instance))


def page_deleted(sender: type, instance: Any, **kwargs: Any) -> None:
    if issubclass(sender, BasePage):
        note(concerned.by_page(instance))


def subtree_changed(instance: Page, **kwargs: Any) -> None:
    note(concerned.by_subtree(instance))


def access_changed(instance: PageViewRestriction, **kwargs: Any) -> None:
    page = Page.objects.filter(pk=instance.page_id).first()
    if page is not None:
        note(concerned.by_subtree(page))


def everything_changed(**kwargs: Any) -> None:
    note_everything()


def row_changed(instance: models.Model, created: bool = False, **kwargs: Any) -> None:
    if not created:  # nothing can name a row that is only made
        note(concerned.by_row(instance))


def part_changed(instance: models.Model, **kwargs: Any) -> None:
    """A row that belongs to another one: a name in another language."""
    for field in instance._meta.get_fields():
        if isinstance(field, ParentalKey):
            parent = getattr(instance, field.name, None)
            if parent is not None and parent.pk:
                note(concerned.by_row(parent))
