"""The home page and plain pages."""

from typing import Any

import factory
from wagtail.models import Page

from home.models import HomePage, StandardPage
from tests.factories.pages import BasePageFactory, announce, give_language_to_rows


def home_page() -> HomePage:
    """The home page that the migrations made."""
    return HomePage.objects.get(depth=2, locale__language_code="id")


class HomePageFactory(BasePageFactory):
    """There is one home page: the factory gives it other values."""

    class Meta:
        model = HomePage

    title = "Etalase Inovasi Kudus"
    slug = "home"
    hero_title = "Inovasi pelayanan publik Kudus"

    @classmethod
    def _create(cls, model_class: type[Page], *args: Any, **kwargs: Any) -> Page:
        kwargs.pop("parent")
        published = kwargs.pop("published")
        page = home_page()
        for name, value in kwargs.items():
            setattr(page, name, value)
        give_language_to_rows(page)
        page.save()
        if published:
            announce(page)
        return page


class StandardPageFactory(BasePageFactory):
    class Meta:
        model = StandardPage

    parent = factory.LazyFunction(home_page)
    introduction = "Halaman ini menjelaskan satu hal."
