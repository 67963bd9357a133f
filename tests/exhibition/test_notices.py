"""What has changed since it was printed: announcements, booths that moved, paused or closed."""

import pytest
from django.utils.translation import gettext

from exhibition.models import ExhibitionAnnouncement
from tests.exhibition.scene import wib
from tests.html import RenderedPage, text_of

pytestmark = pytest.mark.django_db

ALL = [f"/pameran/expo/{part}" for part in ("", "stan/", "denah/", "acara/", "laporan/", "a-1/")]


def read(client, url: str) -> RenderedPage:
    response = client.get(url)
    assert response.status_code == 200, url
    return RenderedPage(response)


def notices(client, url: str) -> list[str]:
    return [text_of(item) for item in read(client, url).soup.select(".news__item")]


def test_an_announcement_is_on_every_page_at_once(client, at, expo):
    at("2026-08-20 10:00")
    assert [notices(client, url) for url in ALL] == [[]] * len(ALL)

    draft = expo.get_latest_revision_as_object()
    draft.announcements = [
        ExhibitionAnnouncement(
            text="Donor pindah ke aula.",
            kind="moved",
            published_at=wib("2026-08-20 09:50"),
            until=wib("2026-08-20 12:00"),
            booth=expo.get_children().get(slug="a-1").specific,
            locale=expo.locale,
        )
    ]
    draft.save_revision().publish()

    words = f"{gettext('Moved')}. Donor pindah ke aula. Stan A-1 20 Agustus, 09.50"
    assert [notices(client, url) for url in ALL] == [[words]] * len(ALL)
    link = read(client, "/pameran/expo/acara/").one(".news__item a")
    assert link["href"] == "/pameran/expo/a-1/"
    at("2026-08-20 09:49")
    assert notices(client, "/pameran/expo/") == []
    at("2026-08-20 12:00")
    assert notices(client, "/pameran/expo/") == []


def test_the_newest_comes_first_and_a_booth_has_its_own_and_those_about_all(
    client, at, expo, make_booth
):
    other = make_booth(parent=expo, code="A-2", slug="a-2")
    expo.announcements = [
        ExhibitionAnnouncement(text="Lama", published_at=wib("2026-08-20 08:00"), booth=other),
        ExhibitionAnnouncement(text="Baru", published_at=wib("2026-08-20 09:00")),
    ]
    for row in expo.announcements.all():
        row.locale = expo.locale
    expo.save()
    at("2026-08-20 10:00")

    def texts(url: str) -> list[str]:
        return [words.split(". ")[1].split()[0] for words in notices(client, url)]

    assert texts("/pameran/expo/") == ["Baru", "Lama"]
    assert texts("/pameran/expo/a-1/") == ["Baru"]
    assert texts("/pameran/expo/a-2/") == ["Lama", "Baru"]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"status": "paused", "status_note": "Kembali pukul 13."}, ["Paused", "Kembali pukul 13."]),
        ({"status": "moved", "moved_to": "sebelah panggung"}, ["Moved", "sebelah panggung."]),
        ({"status": "closed"}, ["Closed"]),
    ],
)
def test_a_booth_says_that_it_is_not_where_or_what_it_was(client, expo, make_booth, values, words):
    booth = make_booth(parent=expo, code="A-3", **values)
    label, *note = words

    page = read(client, booth.url)
    row = read(client, "/pameran/expo/stan/").one(f"#stan-{booth.code} .badge--berry")

    assert text_of(page.one(".booth-head .status")) == gettext(label)
    notices = page.soup.select(".exhibition-frame .notice--warning p")
    assert [text_of(p).removeprefix(f"{gettext('Now at')} ") for p in notices] == note
    assert text_of(row).startswith(gettext(label))
