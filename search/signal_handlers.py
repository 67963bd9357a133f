"""What happens to a page happens to its search entries."""

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from core.models import BasePage
from search import services
from search.backends import get_backend
from search.models import SearchEntry


def connect() -> None:
    """Wagtail's signals and those of the two models that decide who may see a page."""
    page_published.connect(page_is_public, dispatch_uid="search.published")
    page_unpublished.connect(page_is_withdrawn, dispatch_uid="search.unpublished")
    post_page_move.connect(addresses_changed, dispatch_uid="search.moved")
    page_slug_changed.connect(addresses_changed, dispatch_uid="search.slug")
    post_delete.connect(page_is_deleted, dispatch_uid="search.deleted")
    for signal in (post_save, post_delete):
        signal.connect(
            access_changed, sender=PageViewRestriction, dispatch_uid=f"search.access.{id(signal)}"
        )
    post_delete.connect(entry_is_deleted, sender=SearchEntry, dispatch_uid="search.entry")


def page_is_public(instance: Page, **kwargs: Any) -> None:
    if isinstance(instance, BasePage):
        services.index_page(instance)


def page_is_withdrawn(instance: Page, **kwargs: Any) -> None:
    if isinstance(instance, BasePage):
        services.remove_page(instance)


def addresses_changed(instance: Page, **kwargs: Any) -> None:
    services.index_subtree(instance)


def page_is_deleted(instance: Any, **kwargs: Any) -> None:
    # Its entries went with it. The page that stands in for it may be on its way out in the same
    # transaction, so it is looked at afterwards.
    if isinstance(instance, BasePage):
        transaction.on_commit(lambda: services.index_stand_ins(instance))


def access_changed(instance: PageViewRestriction, **kwargs: Any) -> None:
    page_id = instance.page_id

    def index() -> None:
        page = Page.objects.filter(pk=page_id).first()
        if page is not None:
            services.index_subtree(page)

    transaction.on_commit(index)


def entry_is_deleted(instance: SearchEntry, using: str, **kwargs: Any) -> None:
    get_backend(using).remove([instance.pk], using)
