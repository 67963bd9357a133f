"""Every page of an exhibition in both languages: what it shows, where it leads, what is not there."""

import pytest
from django.utils.translation import gettext

from tests.exhibition.scene import day
from tests.html import RenderedPage, text_of

pytestmark = pytest.mark.django_db

PARTS = ("", "stan/", "denah/", "acara/", "laporan/")
ALL = [f"/pameran/expo/{part}" for part in (*PARTS, "a-1/")]


def read(client, url: str) -> RenderedPage:
    response = client.get(url)
    assert response.status_code == 200, url
    return RenderedPage(response)


def test_every_page_is_there_in_both_languages(client, at, expo):
    """Nothing is translated yet: under /en/ the Indonesian text stands in a page in English."""
    at("2026-08-20 10:00")
    for url in (*ALL, "/pameran/", "/layanan/", "/layanan/donor-darah/"):
        indonesian, english = read(client, url), read(client, f"/en{url}")

        assert (indonesian.language, indonesian.main_language) == ("id", "id"), url
        assert (english.language, english.main_language) == ("en", "id"), url
        assert english.headings(1)[0] != ""
        inside = [a["href"] for a in english.soup.select("main a[href^='/']")]
        assert [link for link in inside if not link.startswith("/en/")] == [], url


def test_titles_and_ways_on(client, at, expo):
    at("2026-08-20 10:00")
    tabs = ["/pameran/expo/", "/pameran/expo/stan/", "/pameran/expo/denah/", "/pameran/expo/acara/"]
    for url in tabs:
        html = read(client, url)
        links = html.soup.select(".tabs a")
        assert [link["href"] for link in links] == tabs
        assert [link["href"] for link in links if link.get("aria-current")] == [url]
        assert html.canonical_url == f"{expo.get_full_url()}{url.removeprefix('/pameran/expo/')}"
    titles = [read(client, url).one("head title").string.split(" · ")[:2] for url in tabs[1:]]
    assert titles == [
        [gettext("Booths"), "Expo Pendopo"],
        [gettext("Floor plan"), "Expo Pendopo"],
        [gettext("Programme"), "Expo Pendopo"],
    ]


@pytest.mark.parametrize("url", ALL)
def test_the_language_switch_stays_on_the_part(client, at, expo, url):
    at("2026-08-20 10:00")

    def switch(address: str) -> dict[str, str]:
        return {link["code"]: link["url"] for link in client.get(address).context["languages"]}

    assert switch(url) == {"id": url, "en": f"/en{url}"}
    assert switch(f"/en{url}") == {"id": url, "en": f"/en{url}"}


@pytest.mark.parametrize(
    "address",
    [
        "expo/tidak-ada/",
        "expo/stan/lagi/",
        "expo/acara/tari/",
        "expo/a-1/stan/",
        "expo/kalender.ics/lagi/",
        "tidak-ada/",
        "tidak-ada/stan/",
        "2026/",
    ],
)
def test_what_does_not_exist_is_not_found(client, expo, address):
    assert client.get(f"/pameran/{address}").status_code == 404
    assert client.get(f"/en/pameran/{address}").status_code == 404


def test_a_draft_booth_is_nowhere(client, at, expo, make_booth):
    make_booth(parent=expo, code="A-2", title="Rahasia", slug="a-2", published=False)
    at("2026-08-20 10:00")

    assert client.get("/pameran/expo/a-2/").status_code == 404
    for url in ALL:
        assert b"Rahasia" not in client.get(url).content, url


# --- The first page ------------------------------------------------------------------------------


def test_when_where_and_who(client, at, expo):
    at("2026-08-20 08:00")
    html = read(client, "/pameran/expo/")

    assert html.headings(1) == ["Expo Pendopo"]
    days = [text_of(item.p) for item in html.soup.select(".hours > li")]
    assert days == ["Kamis, 20 Agustus 2026 09.00–16.00", "Jumat, 21 Agustus 2026 10.00–15.00"]
    where = html.one("section[aria-labelledby=where]")
    assert text_of(where.strong) == "Halaman Pendopo"
    assert where.a["href"] == "https://www.google.com/maps/search/?api=1&query=-6.804000,110.841000"
    assert "Jalur landai di pintu timur." in text_of(where)
    assert "Parkir di alun-alun." in text_of(where)
    assert html.one("section[aria-labelledby=organisers] a")["href"] == (
        "/inovasi/penyelenggara/bagian/"
    )
    services = html.soup.select(".service-list a")
    assert [(text_of(a), a["href"]) for a in services] == [("Donor darah", "/layanan/donor-darah/")]


def test_the_editors_own_map_link_goes_first(client, make_exhibition):
    make_exhibition(slug="expo", map_url="https://maps.example.org/x", latitude=1, longitude=2)
    assert read(client, "/pameran/expo/").one("section[aria-labelledby=where] a")["href"] == (
        "https://maps.example.org/x"
    )


def test_search_engines_read_an_event(client, at, expo):
    data = read(client, "/pameran/expo/").structured_data()

    assert data["@type"] == "ExhibitionEvent"
    assert (data["name"], data["description"]) == ("Expo Pendopo", "Tiga puluh stan di pendopo.")
    assert (data["startDate"], data["endDate"]) == (
        "2026-08-20T09:00:00+07:00",
        "2026-08-21T15:00:00+07:00",
    )
    assert data["location"]["name"] == "Halaman Pendopo"
    assert data["location"]["address"] == "Jalan Simpang Tujuh 1, Kudus"
    assert [float(data["location"]["geo"][name]) for name in ("latitude", "longitude")] == [
        -6.804,
        110.841,
    ]


@pytest.mark.parametrize(
    ("days", "start", "end"),
    [
        ([day("2017-12-21"), day("2017-12-22")], "2017-12-21", "2017-12-22"),
        (
            [day("2017-12-21"), day("2017-12-22", "09:00", "16:00")],
            "2017-12-21",
            "2017-12-22T16:00:00+07:00",
        ),
        (
            [day("2017-12-21", "09:00", "16:00"), day("2017-12-22")],
            "2017-12-21T09:00:00+07:00",
            "2017-12-22",
        ),
    ],
)
def test_an_event_without_known_hours_has_dates(client, make_exhibition, days, start, end):
    make_exhibition(slug="lama", days=days)

    data = read(client, "/pameran/lama/").structured_data()

    assert (data["startDate"], data["endDate"]) == (start, end)
    assert "geo" not in data["location"]


# --- Before and after ----------------------------------------------------------------------------


def test_what_is_over_leads_to_its_report_and_the_next_one(client, at, expo, make_exhibition):
    make_exhibition(title="Expo 2027", slug="expo-2027", days=[day("2027-08-20", "09:00", "16:00")])
    make_exhibition(title="Expo 2025", slug="expo-2025", days=[day("2025-08-20", "09:00", "16:00")])
    ends = {}
    for now in ("2026-08-21 14:59", "2026-08-21 15:00", "2026-09-21 12:00"):
        at(now)
        html = read(client, "/pameran/expo/")
        report = html.soup.select(".tabs a[href$='laporan/']")
        ends[now] = (len(report), [a["href"] for a in html.soup.select("main .notice a")])

    assert ends == {
        "2026-08-21 14:59": (0, []),
        "2026-08-21 15:00": (1, ["/pameran/expo-2027/"]),
        "2026-09-21 12:00": (1, ["/pameran/expo-2027/"]),
    }


def test_the_index_has_now_and_next_first_then_the_years(client, at, expo, make_exhibition):
    for title, first in [
        ("Expo 2027", "2027-08-20"),
        ("Expo Januari", "2025-01-10"),
        ("Expo Desember", "2025-12-10"),
        ("Expo 2017", "2017-12-21"),
    ]:
        make_exhibition(title=title, days=[day(first, "09:00", "16:00")])
    make_exhibition(title="Kelak", days=[])
    at("2026-08-20 10:00")

    html = read(client, "/pameran/")

    assert [text_of(tag) for tag in html.soup.select(".highlight h3")] == [
        "Expo Pendopo",
        "Expo 2027",
        "Kelak",
    ]
    archive = html.one("section[aria-labelledby=archive]")
    assert [text_of(tag) for tag in archive.select("h3, h4")] == [
        "2025",
        "Expo Desember",
        "Expo Januari",
        "2017",
        "Expo 2017",
    ]


def test_an_exhibition_of_which_little_is_known(client, at, make_exhibition):
    make_exhibition(slug="kelak", days=[], theme="", summary="")
    at("2026-08-20 10:00")
    html = read(client, "/pameran/kelak/")

    assert html.soup.select(".tabs") == []
    assert text_of(html.one("[data-timetable-label]")) == gettext("Dates to be announced")
    for part in PARTS[1:]:
        assert read(client, f"/pameran/kelak/{part}").headings(1) != []
