"""What the factories of all page types share."""

from typing import Any

import factory
import wagtail_factories
from django.utils import timezone
from modelcluster.models import get_all_child_relations
from wagtail.models import Page
from wagtail.signals import page_published


class BasePageFactory(wagtail_factories.PageFactory):
    """A live page of the parent's language.

    - `parent`: the page above; each factory finds or makes one.
    - `published=False`: nobody is told of the page, as while it is a draft; it is not live then.
    - A child relation takes unsaved rows: `awards=[Award(...)]`; they get the page's language.
    - Tag fields take a list of tags: `sectors=[health]`.
    """

    class Meta:
        abstract = True

    title = factory.Sequence(lambda number: f"Halaman {number}")
    summary = "Satu kalimat tentang halaman ini."
    published = True
    first_published_at = factory.LazyFunction(timezone.now)
    last_published_at = factory.SelfAttribute("first_published_at")

    _tag_fields: tuple[str, ...] = ()

    @classmethod
    def settle(cls, page: Page) -> None:
        """Undo what may not stand together in a page whose every field was filled in."""

    @classmethod
    def _create_instance(cls, model_class: type[Page], parent: Page | None, kwargs: Any) -> Page:
        published = kwargs.pop("published")
        if not published:
            kwargs |= {"live": False, "first_published_at": None, "last_published_at": None}
        tags = {name: kwargs.pop(name) for name in cls._tag_fields if name in kwargs}
        if parent is not None:
            kwargs.setdefault("locale", parent.locale)
        page = model_class(**kwargs)
        for name, values in tags.items():
            getattr(page, name).set(values)
        give_language_to_rows(page)
        if parent is None:
            model_class.add_root(instance=page)
        else:
            parent.add_child(instance=page)
        if published:
            announce(page)
        return page


def give_language_to_rows(page: Page) -> None:
    """Child rows with text are in the language of their page."""
    for relation in get_all_child_relations(page):
        if "locale" in {field.name for field in relation.related_model._meta.get_fields()}:
            for row in getattr(page, relation.get_accessor_name()).all():
                row.locale_id = row.locale_id or page.locale_id


def announce(page: Page) -> None:
    """Tell the read models what publishing would have told them."""
    page_published.send(sender=type(page), instance=page, revision=None)
