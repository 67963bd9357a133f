"""The list of articles: the latest first, pinned ones on top, by year, kind and topic."""

import datetime

import pytest

from news.models import NewsPage
from tests.factories.news import NewsPageFactory, news_index
from tests.factories.showcase import TopicFactory
from tests.scenes import scene

pytestmark = pytest.mark.django_db


@scene
def articles():
    tuberculosis = TopicFactory(name="Tuberkulosis", slug="tuberkulosis")
    for title, day, values in (
        ("Pameran", datetime.date(2017, 12, 20), {"kind": "announcement"}),
        ("KIPP dibuka", datetime.date(2022, 10, 12), {}),
        ("CETAR TB", datetime.date(2024, 12, 12), {"topics": [tuberculosis]}),
        ("Simpan Budi", datetime.date(2024, 2, 28), {"kind": "feature", "is_pinned": True}),
    ):
        NewsPageFactory(title=title, date=day, **values)
    return list(NewsPage.objects.all())


def listed(client, query: str = "") -> dict[str, list[str]]:
    response = client.get(f"{news_index().get_url()}{query}")
    assert response.status_code == 200
    return {name: [card.title for card in response.context[name]] for name in ("pinned", "cards")}


def test_the_latest_stand_first_below_what_is_pinned(client, articles):
    assert listed(client) == {
        "pinned": ["Simpan Budi"],
        "cards": ["CETAR TB", "KIPP dibuka", "Pameran"],
    }


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("?tahun=2024", ["CETAR TB", "Simpan Budi"]),
        ("?jenis=announcement", ["Pameran"]),
        ("?topik=tuberkulosis", ["CETAR TB"]),
        ("?tahun=2022&jenis=feature", []),
    ],
)
def test_filters_find_what_they_say(client, articles, query, titles):
    assert listed(client, query) == {"pinned": [], "cards": titles}


def test_counts_match_what_a_choice_finds(client, articles):
    groups = client.get(news_index().get_url()).context["groups"]

    assert {group.name: {box.value: box.count for box in group.choices} for group in groups} == {
        "tahun": {"2024": 2, "2022": 1, "2017": 1},
        "jenis": {"news": 2, "announcement": 1, "feature": 1},
        "topik": {"tuberkulosis": 1},
    }


def test_what_the_list_does_not_know_is_said_and_left_out(client, articles):
    response = client.get(f"{news_index().get_url()}?tahun=1845")

    assert "1845" in response.context["note"]
    assert response.context["count"] == 4


def test_a_withdrawn_article_is_gone_at_once(client, articles):
    NewsPage.objects.get(title="CETAR TB").unpublish()

    assert listed(client)["cards"] == ["KIPP dibuka", "Pameran"]


def test_untranslated_articles_are_read_under_english(client, articles):
    response = client.get(f"/en{news_index().get_url()}")

    first = response.context["cards"][0]
    assert (first.title, first.language) == ("CETAR TB", "id")
