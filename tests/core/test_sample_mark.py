"""That content is invented is said wherever a page of it is shown or told of."""

import json

import pytest

from tests.html import RenderedPage

pytestmark = pytest.mark.django_db


def head_of(client, page) -> RenderedPage:
    return RenderedPage(client.get(page.url))


def test_a_sample_page_says_so_where_it_is_shared(client, make_innovation):
    page = make_innovation(title="Sapa Sepuh", summary="Menelepon warga tua.", is_sample=True)

    html = head_of(client, page)

    assert html.one("meta[property='og:title']")["content"] == "Sapa Sepuh (contoh)"
    described = "Konten contoh, rekaan untuk peragaan. Menelepon warga tua."
    assert html.one("meta[name=description]")["content"] == described
    assert html.one("meta[property='og:description']")["content"] == described
    assert html.one("meta[name=robots]")["content"] == "noindex"
    data = json.loads(html.one("script[type='application/ld+json']").string)
    assert data["name"] == "Sapa Sepuh (contoh)"
    assert data["description"].startswith("Konten contoh")


def test_a_title_that_says_it_already_does_not_say_it_twice(client, make_innovation):
    page = make_innovation(title="Koperasi Guyub (contoh)", is_sample=True)

    assert head_of(client, page).one("meta[property='og:title']")["content"] == page.title


def test_its_picture_is_drawn_even_where_there_is_a_photograph(client, make_innovation, make_image):
    page = make_innovation(is_sample=True, cover=make_image())

    address = head_of(client, page).one("meta[property='og:image']")["content"]

    assert f"/gambar/{page.pk}/" in address
    drawn = page.share_digest
    page.is_sample = False
    assert page.share_digest != drawn


def test_a_page_that_is_real_says_nothing_of_it(client, make_innovation):
    html = head_of(client, make_innovation(title="Simpan Budi", summary="Buku diperpanjang."))

    assert html.one("meta[property='og:title']")["content"] == "Simpan Budi"
    assert html.one("meta[name=description]")["content"] == "Buku diperpanjang."
    assert html.soup.select("meta[name=robots]") == []
