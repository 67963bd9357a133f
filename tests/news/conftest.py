import pytest

from tests.factories.news import NewsPageFactory


@pytest.fixture
def make_article(db):
    """Makes a live article below the index of news; see `NewsPageFactory`."""
    return NewsPageFactory
