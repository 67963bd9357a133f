"""What happens to an innovation, or to a name on its card, happens to its catalogue entries."""

from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Model, Q
from django.db.models.signals import post_delete, post_save, pre_delete
from wagtail.models import Locale, Page, PageViewRestriction
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from core import content_version
from core.models import CustomImage
from search.services import index_page
from showcase.catalogue import upkeep
from showcase.models import (
    CollectionPage,
    InnovationPage,
    Organisation,
    OrganisationTranslation,
    Sector,
    SectorTranslation,
    Topic,
    TopicTranslation,
)

# What an innovation shows or is found by, and the innovations that a row of it concerns.
CONCERNED: dict[type[Model], Callable[[Any], Q]] = {
    Organisation: lambda row: _of_organisation(row.pk),
    OrganisationTranslation: lambda row: _of_organisation(row.parent_id),
    Sector: lambda row: Q(sector_items__tag=row.pk),
    Topic: lambda row: Q(topic_items__tag=row.pk),
    CustomImage: lambda row: Q(cover=row.pk),
}
# Cards do not hold these names, the catalogue's filters do.
NAMES_OF_FILTERS: tuple[type[Model], ...] = (SectorTranslation, TopicTranslation, *CONCERNED)


def connect() -> None:
    """Wagtail's signals and those of the models whose rows a card or a filter shows."""
    for signal in (page_published, page_unpublished):
        signal.connect(page_changed, dispatch_uid=f"showcase.page.{id(signal)}")
    for signal in (post_page_move, page_slug_changed):
        signal.connect(addresses_changed, dispatch_uid=f"showcase.address.{id(signal)}")
    post_delete.connect(innovation_deleted, sender=InnovationPage, dispatch_uid="showcase.deleted")
    for signal in (post_save, post_delete):
        signal.connect(
            access_changed, sender=PageViewRestriction, dispatch_uid=f"showcase.access.{id(signal)}"
        )
        signal.connect(
            languages_changed, sender=Locale, dispatch_uid=f"showcase.locale.{id(signal)}"
        )
        for model in NAMES_OF_FILTERS:
            signal.connect(
                content_version.bump,
                sender=model,
                dispatch_uid=f"showcase.name.{model.__name__}.{id(signal)}",
            )
    for model in CONCERNED:
        # Before a row is deleted it can still be told which innovations it belongs to.
        for signal in (post_save, pre_delete):
            signal.connect(
                part_changed,
                sender=model,
                dispatch_uid=f"showcase.part.{model.__name__}.{id(signal)}",
            )


def page_changed(instance: Page, **kwargs: Any) -> None:
    if isinstance(instance, InnovationPage):
        upkeep.index_innovation(instance)
    elif isinstance(instance, CollectionPage):
        content_version.bump()  # before search asks for its card, which goes by the rule


def innovation_deleted(instance: InnovationPage, **kwargs: Any) -> None:
    # Its translations may be on their way out in the same transaction.
    index_after_commit([instance.translation_key])


def addresses_changed(instance: Page, **kwargs: Any) -> None:
    """The address of `instance`, and so of all pages below it, is another one."""
    upkeep.index_innovations(_keys_below(instance))


def access_changed(instance: PageViewRestriction, **kwargs: Any) -> None:
    page = Page.objects.filter(pk=instance.page_id).first()
    if page is not None:
        index_after_commit(_keys_below(page))


def languages_changed(**kwargs: Any) -> None:
    """A language more or less: untranslated innovations are read in it too."""
    transaction.on_commit(lambda: upkeep.rebuild_catalogue())


def part_changed(instance: Any, **kwargs: Any) -> None:
    pages = InnovationPage.objects.filter(CONCERNED[type(instance)](instance))
    index_after_commit(
        pages.order_by().values_list("translation_key", flat=True).distinct(), cards=True
    )


def index_after_commit(keys: Iterable[UUID], *, cards: bool = False) -> None:
    """Index these innovations when all is written; with `cards` in the site's search as well."""
    keys = list(keys)  # now: afterwards the way to them may be gone
    if not keys:
        return

    def index() -> None:
        upkeep.index_innovations(keys)
        if cards:
            for page in InnovationPage.objects.live().filter(translation_key__in=keys):
                index_page(page)

    transaction.on_commit(index)


def _keys_below(page: Page) -> Iterable[UUID]:
    pages = InnovationPage.objects.descendant_of(page, inclusive=True)
    return pages.order_by().values_list("translation_key", flat=True).distinct()


def _of_organisation(organisation_id: int) -> Q:
    return Q(organisation=organisation_id) | Q(further_organisations__organisation=organisation_id)
