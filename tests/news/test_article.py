"""An article: what it says, what was wrong with it, where it is known from, what it is about."""

import datetime

import pytest
from django.core.exceptions import ValidationError

from news.models import NewsOrganisation, NewsSubject
from tests.factories.news import news_index
from tests.html import RenderedPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def innovation(make_innovation, make_organisation):
    agency = make_organisation(name="RSUD dr. Loekmono Hadi", slug="rsud")
    return make_innovation(title="CETAR TB", slug="cetar-tb", organisation=agency)


@pytest.fixture
def article(make_article, innovation):
    return make_article(
        title="CETAR TB menjadi yang pertama",
        summary="Diumumkan di Hotel HOM Kudus.",
        slug="cetar-tb-pertama",
        subjects=[NewsSubject(subject=innovation)],
        organisations=[NewsOrganisation(organisation=innovation.organisation)],
    )


def read(client, url: str) -> str:
    response = client.get(url)
    assert response.status_code == 200
    return response.content.decode().partition("<main")[2]


def test_it_begins_with_what_and_when(client, article):
    text = read(client, article.get_url())

    assert "Kamis, 12 Desember 2024" in text
    assert text.index("Kamis, 12 Desember 2024") < text.index("Diumumkan di Hotel HOM Kudus.")


def test_both_sides_show_each_other(client, article, innovation):
    assert f'href="{innovation.get_url()}"' in read(client, article.get_url())
    for url in (innovation.get_url(), innovation.organisation.get_absolute_url()):
        text = read(client, url)
        assert "Dalam berita" in text
        assert f'href="{article.get_url()}"' in text


def test_what_is_no_longer_public_is_named_on_neither_side(client, article, innovation):
    article.unpublish()
    assert "Dalam berita" not in read(client, innovation.get_url())

    article.save_revision().publish()
    innovation.unpublish()
    assert "CETAR TB</a>" not in read(client, article.get_url())


def test_a_correction_stands_above_the_text_with_its_day(client, make_article):
    page = make_article(
        correction="Nama hotel semula keliru.", corrected_on=datetime.date(2024, 12, 20)
    )

    text = read(client, page.get_url())

    assert "Diralat pada Jumat, 20 Desember 2024" in text
    assert "Nama hotel semula keliru." in text


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"correction": "Salah."}, "corrected_on"),
        ({"corrected_on": datetime.date(2024, 12, 20)}, "correction"),
    ],
)
def test_a_correction_has_words_and_a_day(make_article, values, field):
    page = make_article()
    for name, value in values.items():
        setattr(page, name, value)

    with pytest.raises(ValidationError) as refused:
        page.full_clean()
    assert list(refused.value.message_dict) == [field]


def test_search_engines_learn_the_day_and_the_sources(client, make_article):
    page = make_article(
        title="Berita",
        sources=[("source", {"publisher": "Antara", "url": "https://example.org/a"})],
    )

    data = RenderedPage(client.get(page.get_url())).structured_data()

    assert data["@type"] == "NewsArticle"
    assert data["datePublished"] == "2024-12-12"
    assert data["citation"] == ["https://example.org/a"]


def test_an_index_without_articles_says_so(client):
    assert "Belum ada berita yang terbit" in read(client, news_index().get_url())
