"""News: the index and articles."""

import datetime

import factory

from news.models import NewsIndexPage, NewsPage
from tests.factories.home import home_page
from tests.factories.pages import BasePageFactory


class NewsIndexPageFactory(BasePageFactory):
    class Meta:
        model = NewsIndexPage

    parent = factory.LazyFunction(home_page)
    title = "Berita"
    slug = "berita"


def news_index() -> NewsIndexPage:
    return (
        NewsIndexPage.objects.filter(locale__language_code="id").first() or NewsIndexPageFactory()
    )


class NewsPageFactory(BasePageFactory):
    """An article of 12 December 2024; `topics=[…]`, `subjects=[NewsSubject(…)]`."""

    class Meta:
        model = NewsPage

    parent = factory.LazyFunction(news_index)
    date = datetime.date(2024, 12, 12)

    _tag_fields = ("topics",)
