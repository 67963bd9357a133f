"""The picture that is shown where a page is shared."""

import io

import pytest
from PIL import Image

from tests.factories.core import ImageFactory
from tests.factories.home import StandardPageFactory

pytestmark = pytest.mark.django_db

LONG = "Gerakan Bersama Menata Simpang Sekolah agar Anak Menyeberang dengan Selamat " * 3


def picture_address(client, page):
    return client.get(page.url).context["head"].image_url


def test_a_page_without_photograph_gets_a_drawn_picture(client, site_root):
    page = StandardPageFactory(title="Tentang", slug="tentang")

    address = picture_address(client, page)
    response = client.get(address)

    assert address == f"http://testserver/gambar/{page.pk}/{page.share_digest}.png"
    assert Image.open(io.BytesIO(response.content)).size == (1200, 630)
    assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"


def test_a_cover_is_the_picture(client, site_root):
    page = StandardPageFactory(cover=ImageFactory(file__width=1300, file__height=700))

    address = picture_address(client, page)

    assert "/media/" in address
    assert ".fill-1200x630" in address


def test_two_pages_are_told_apart(client, site_root):
    first, second = (
        client.get(picture_address(client, StandardPageFactory(title=title))).content
        for title in ("Satu", LONG)
    )

    assert first != second


def test_an_old_address_shows_the_picture_of_today(client, site_root):
    page = StandardPageFactory(title="Tentang")

    response = client.get(f"/gambar/{page.pk}/lama.png")

    assert response.headers["Cache-Control"] == "no-cache"
    assert response.content == client.get(picture_address(client, page)).content


def test_a_draft_has_no_picture(client, site_root):
    page = StandardPageFactory(title="Rahasia", published=False)

    assert client.get(f"/gambar/{page.pk}/{page.share_digest}.png").status_code == 404
