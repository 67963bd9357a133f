"""The picture that is shown where a page is shared."""

import io
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace

import pytest
from PIL import Image
from wagtail.models import Site

from core import content_version, share_images
from core.models import SiteSettings, SiteText
from core.share_images import ShareImage
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


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Tentang kami"},
        {"share_title": "Kenali kami"},
        {"is_sample": True},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_the_page_says_changes_the_address(client, site_root, change):
    page = StandardPageFactory(title="Tentang", share_title="")
    before = picture_address(client, page)

    for name, value in change.items():
        setattr(page, name, value)
    page.save()

    assert picture_address(client, page) != before


def test_the_name_of_the_site_changes_the_address(client, site_root):
    page = StandardPageFactory(title="Tentang")
    before = picture_address(client, page)

    settings = SiteSettings.for_site(Site.objects.get(is_default_site=True))
    settings.save()
    SiteText.objects.update_or_create(
        parent=settings, language="id", defaults={"site_name": "Etalase Kudus"}
    )
    content_version.forget()

    assert picture_address(client, page) != before


@pytest.mark.parametrize("name", [field.name for field in fields(ShareImage)])
def test_whatever_is_drawn_is_in_the_address(site_root, name):
    shown = ShareImage.of(StandardPageFactory(title="Tentang"))
    value = getattr(shown, name)
    other = "parang" if name == "motif" else f"{value}x"

    assert replace(shown, **{name: other}).digest != shown.digest


def test_a_picture_is_drawn_once(client, site_root, monkeypatch):
    drawn = []
    draw = ShareImage.png
    monkeypatch.setattr(ShareImage, "png", lambda shown: drawn.append(1) or draw(shown))
    address = picture_address(client, StandardPageFactory(title="Tentang"))

    with ThreadPoolExecutor(4) as threads:
        shown = ShareImage.of(StandardPageFactory._meta.model.objects.get(title="Tentang"))
        pictures = list(threads.map(lambda _: share_images._kept(shown), range(4)))

    assert client.get(address).content == pictures[0]
    assert len(drawn) == 1
