"""How much every page type asks of the database, and that it does not grow with the content."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from core import content_version, languages
from tests.contracts.page_types import child_types, each_page_type, make_filled_page, make_page
from tests.factories.core import ImageFactory

pytestmark = pytest.mark.django_db

BUDGET = 12  # queries of one page that no cache has, with everything it can show
FRAME = 7  # more for what a process remembers until it changes: navigation, languages, the code
# More for what is remembered as well: the sections of the home page, from every room of the house;
# the archive of news and the names of organisations beside an article; whether there are articles
# about a collection, beside its index of facets.
REMEMBERED = {"HomePage": 6, "NewsPage": 8, "CollectionPage": 1}
# More for a page that shows a dozen tables, the index of facets among them:
# docs/decisions/0008-a-profile-in-plain-queries.md.
TABLES = {"InnovationPage": 16}


def queries_of(client, page: Page, forget: bool = False) -> list[str]:
    """The queries of one visit to a page whose pictures have been drawn before."""
    client.get(page.get_url())  # draws the pictures, which is a change of what pages show
    client.get(page.get_url())  # remembers what stands until the next one
    if forget:
        content_version.forget()
        languages.forget()
    with CaptureQueriesContext(connection) as captured:
        response = client.get(page.get_url())
    assert response.status_code == 200
    return [query["sql"] for query in captured]


def listing(queries: list[str]) -> str:
    return "\n".join(f"{number}. {sql[:300]}" for number, sql in enumerate(queries, 1))


@each_page_type
def test_a_full_page_keeps_within_the_budget(client, model):
    queries = queries_of(client, make_filled_page(model))

    assert len(queries) <= BUDGET + TABLES.get(model.__name__, 0), listing(queries)


@each_page_type
def test_the_first_visit_after_a_publication_keeps_within_the_budget(client, model):
    queries = queries_of(client, make_filled_page(model), forget=True)

    name = model.__name__
    budget = BUDGET + FRAME + REMEMBERED.get(name, 0) + TABLES.get(name, 0)
    assert len(queries) <= budget, listing(queries)


@each_page_type
def test_three_pages_below_cost_no_more_than_one(client, model):
    """With a cover on each, so that pictures of cards are counted too."""
    page = make_page(model)
    for child in child_types(model):
        add_below(page, child)
    one = queries_of(client, page)

    for child in child_types(model):
        if child.max_count_per_parent is None:
            add_below(page, child)
            add_below(page, child)
    three = queries_of(client, page)

    assert len(three) == len(one), f"{listing(one)}\n\nwith three:\n{listing(three)}"


@each_page_type
def test_three_siblings_cost_no_more_than_one(client, model):
    page = make_page(model)
    parent = page.get_parent().specific
    if model.max_count_per_parent is not None or parent.is_root():
        return  # has no siblings
    add_below(parent, model)
    one = queries_of(client, page)

    add_below(parent, model)
    add_below(parent, model)
    three = queries_of(client, page)

    assert len(three) == len(one), f"{listing(one)}\n\nwith three:\n{listing(three)}"


def add_below(parent: Page, model: type[Page]) -> Page:
    cover = {"cover": ImageFactory()} if hasattr(model, "cover") else {}
    return make_page(model, parent=parent, **cover)
