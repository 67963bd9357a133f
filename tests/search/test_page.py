"""The search page as a visitor uses it."""

import json
import re
from html.parser import HTMLParser
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from core.listing.keyset import AFTER
from search.index import search_index
from search.results import PAGE_SIZE


class Listing(HTMLParser):
    """Titles of cards, tabs with their counts, notices and links of a search page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.cards, self.tabs, self.notices = [], {}, []
        self.links: dict[str, str] = {}
        self._stack: list[str] = []
        self._text: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        classes = (attributes.get("class") or "").split()
        if tag == "a" and attributes.get("rel") in {"next", "prev"}:
            self.links[attributes["rel"]] = attributes["href"]
        for name in ("card__title", "tabs__tab", "notice"):
            if name in classes:
                self._stack.append(name)
                self._text = []
                self._tag = tag
                self._depth = 0
        if self._stack and tag == self._tag:
            self._depth += 1

    def handle_endtag(self, tag):
        if not self._stack or tag != self._tag:
            return
        self._depth -= 1
        if self._depth:
            return
        text = " ".join("".join(self._text).split())
        name = self._stack.pop()
        if name == "card__title":
            self.cards.append(text)
        elif name == "tabs__tab":
            label, number = re.fullmatch(r"(.+?) ?(\d+)", text).groups()
            self.tabs[label] = int(number)
        else:
            self.notices.append(text)

    def handle_data(self, data):
        if self._stack:
            self._text.append(data)


@pytest.fixture
def search(client):
    """Ask for an address below the search page; returns what is listed."""

    def ask(query: str, path: str = "/en/cari/") -> Listing:
        response = client.get(path + query)
        assert response.status_code == 200
        return Listing(response.content.decode())

    return ask


def test_results_are_cards_with_the_found_words_marked(make_page, client):
    make_page("Loket <daring>", summary="Antrean & loket tanpa menunggu.")

    response = client.get("/cari/?q=antrean")

    html = response.content.decode()
    assert Listing(html).cards == ["Loket <daring>"]
    assert "<mark>Antrean</mark> &amp; loket tanpa menunggu" in html


def test_every_language_shows_its_own_pages(make_page, search, locale_en):
    make_page("Antrean", slug="antrean")
    make_page("Queue", locale=locale_en)

    assert search("?q=antrean", "/cari/").cards == ["Antrean"]
    assert search("?q=queue", "/cari/").cards == []
    assert search("?q=queue", "/en/cari/").cards == ["Queue"]


def test_tabs_count_what_choosing_them_shows(make_page, make_collection, search):
    for number in range(3):
        make_page(f"Kesehatan {number}")
    make_collection(title="Koleksi kesehatan")

    found = search("?q=kesehatan")
    assert found.tabs == {"All": 4, "Plain page": 3, "Collection": 1}
    assert len(search("?q=kesehatan&kind=page").cards) == 3
    assert search("?q=kesehatan&kind=collection").cards == ["Koleksi kesehatan"]


def test_an_unknown_kind_is_ignored_and_said(make_page, search):
    make_page("Antrean")

    found = search("?q=antrean&kind=spaceship")

    assert found.cards == ["Antrean"]
    assert found.notices == ["There is no such kind of page; all kinds are shown."]


def test_a_kind_without_results_leads_to_all_kinds(make_page, make_collection, search, client):
    make_page("Antrean")
    make_collection(title="Koleksi lain")

    found = search("?q=antrean&kind=collection")

    assert found.cards == []
    assert found.tabs == {"All": 1, "Plain page": 1, "Collection": 0}
    html = client.get("/en/cari/?q=antrean&kind=collection").content.decode()
    assert '<a class="button" href="?q=antrean">' in html


def test_long_results_come_in_pages_that_can_be_shared(make_page, search):
    for number in range(PAGE_SIZE + 3):
        make_page(f"Antrean {number:02}")

    first = search("?q=antrean")
    second = search("?q=antrean&" + first.links["next"].split("&", 1)[1])

    assert (len(first.cards), len(second.cards)) == (PAGE_SIZE, 3)
    assert sorted(first.cards + second.cards) == [f"Antrean {n:02}" for n in range(PAGE_SIZE + 3)]
    assert "next" not in second.links
    assert search(second.links["prev"]).cards == first.cards


def test_a_page_that_does_not_exist_is_the_first_and_said(make_page, search):
    make_page("Antrean")

    found = search("?q=antrean&after=nonsense")

    assert found.cards == ["Antrean"]
    assert found.notices == ["That page of the results does not exist; this is the first one."]


def test_when_no_page_has_all_words_those_with_any_are_shown(make_page, search, client):
    make_page("Antrean rumah sakit")
    make_page("Donor darah")

    found = search("?q=antrean+donor")

    assert set(found.cards) == {"Antrean rumah sakit", "Donor darah"}
    assert found.notices == ["No page has all the words. These have at least one of them."]
    html = client.get("/en/cari/?q=antrean+donor").content.decode()
    assert "without “antrean”" in html
    assert 'href="?q=donor"' in html


def test_a_slip_of_the_pen_is_put_right(make_page, client):
    make_page("Perpustakaan keliling")

    html = client.get("/en/cari/?q=perpustakan").content.decode()

    assert '<a href="?q=perpustakaan">perpustakaan</a>' in html
    assert "Nothing was found" in html


def test_when_nothing_is_found_everything_is_one_step_away(make_page, client):
    make_page("Antrean")

    html = client.get("/en/cari/?q=xyzzy").content.decode()

    assert "Nothing was found" in html
    assert '<a class="button" href="?">Show all pages</a>' in html


def test_a_passage_of_the_text_shows_why_a_page_was_found(make_page, client):
    make_page("Kesehatan ibu", summary="Satu kalimat.", text="Jadwal kesehatan ibu.")
    make_page("Halaman", summary="Kalimat lain.", text="Jadwal kesehatan ibu dan anak.")

    html = client.get("/cari/?q=kesehatan+ibu").content.decode()

    assert "Satu kalimat." in html
    assert "Kalimat lain." not in html
    assert "Jadwal <mark>kesehatan</mark> <mark>ibu</mark> dan anak." in html


def test_without_words_everything_is_listed_newest_first(make_page, search, site_root):
    search_index.bring_in_step([site_root.translation_key])
    make_page("Lama")
    make_page("Baru")

    assert search("").cards == ["Baru", "Lama", site_root.title]
    assert search("?q=%21%3F").notices == [
        "There is no word in what you typed; everything is shown."
    ]


def test_a_text_that_is_too_long_is_cut_and_said(make_page, search):
    make_page("Antrean")

    found = search("?q=" + "antrean+" * 2_000)

    assert found.cards == ["Antrean"]
    assert found.notices == ["Only the first 200 characters were used."]


def test_search_engines_do_not_index_results(make_page, client):
    html = client.get("/cari/?q=antrean&after=x").content.decode()

    assert '<meta name="robots" content="noindex, follow">' in html
    assert '<link rel="canonical" href="http://testserver/cari/?q=antrean">' in html


@pytest.mark.parametrize("count", [1, 3, 30])
def test_queries_do_not_depend_on_the_number_of_results(
    make_page, client, django_assert_max_num_queries, count
):
    for number in range(count):
        make_page(f"Antrean {number}")
    client.get("/cari/?q=antrean")  # fills what the process keeps

    with django_assert_max_num_queries(8):
        client.get("/cari/?q=antrean")


def test_suggestions_are_titles_that_go_on_from_what_was_typed(make_page, client):
    for number in range(10):
        make_page(f"Perpustakaan {number}", slug=f"perpustakaan-{number}")
    make_page("Lain", text="perpustakaan")

    suggestions = client.get("/en/cari/saran/?q=perp").json()["suggestions"]

    assert len(suggestions) == 8
    assert suggestions[0] == {
        "title": "Perpustakaan 0",
        "url": "/en/perpustakaan-0/",
        "kind": "Plain page",
    }


def test_nothing_is_suggested_for_one_letter(make_page, client):
    make_page("Perpustakaan")

    assert client.get("/cari/saran/?q=p").json() == {"suggestions": []}


@hypothesis_settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    raw=st.one_of(
        st.binary(max_size=60).map(quote),
        st.text(max_size=60).map(lambda text: quote(text, errors="surrogatepass")),
        st.sampled_from(["%00", "%ED%A0%80", "%FF", "a" * 10_000, "%22", "%", "&&=&", "%2500"]),
    ),
    name=st.sampled_from(["q", "kind", "after", "before", "q=antrean&kind", "q=antrean&after"]),
    path=st.sampled_from(["/cari/", "/en/cari/", "/cari/saran/"]),
)
def test_no_address_is_an_error(db, client, raw, name, path):
    response = client.get(path, QUERY_STRING=f"{name}={raw}")

    assert response.status_code == 200


def test_json_of_suggestions_is_safe_to_keep(make_page, client):
    response = client.get("/cari/saran/?q=antrean")

    assert json.loads(response.content) == {"suggestions": []}
    assert response["Cache-Control"] == "public, max-age=60"


def test_a_shared_page_outlives_the_sites_secret(make_page, search, settings):
    for number in range(PAGE_SIZE + 1):
        make_page(f"Antrean {number:02}")
    link = search("?q=antrean").links["next"]

    settings.SECRET_KEY = "another"

    assert f"{AFTER}=" in link
    assert len(search(link).cards) == 1
