"""A scan: where it leads, in which language, and what it does not let anyone do."""

import pytest
from django.test import Client

from qr.codes.alphabet import grouped
from qr.models import Code
from tests.html import RenderedPage

pytestmark = pytest.mark.django_db

ENGLISH = "en-GB,en;q=0.9"


def leads_to(response) -> tuple[int, str]:
    return response.status_code, response.headers.get("Location", "")


# --- Language ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cookie", "accepted", "expected"),
    [
        ("", "", "/layanan/donor/"),
        ("", "id-ID,id;q=0.9,en;q=0.8", "/layanan/donor/"),
        ("", "en-GB,en;q=0.9", "/en/layanan/blood/"),
        ("", "de-DE,de;q=0.9,en;q=0.5", "/en/layanan/blood/"),
        ("", "jv,de;q=0.5", "/layanan/donor/"),
        ("", "*;q=0.1, en;;;q=x", "/layanan/donor/"),
        ("en", "id-ID", "/en/layanan/blood/"),
        ("id", "en-GB", "/layanan/donor/"),
        ("xx", "en-GB", "/en/layanan/blood/"),
    ],
)
def test_the_visitors_choice_goes_before_the_browser_and_indonesian_stands_last(
    make_service, translate, code_of, scan, client, cookie, accepted, expected
):
    page = make_service(slug="donor")
    translate(page, slug="blood")
    if cookie:
        client.cookies["language"] = cookie

    assert leads_to(scan(code_of(page), language=accepted)) == (302, expected)


def test_what_is_not_translated_is_read_in_indonesian_under_the_visitors_prefix(
    make_service, code_of, scan
):
    page = make_service(slug="donor")

    assert leads_to(scan(code_of(page), language=ENGLISH)) == (302, "/en/layanan/donor/")


def test_an_address_that_names_a_language_is_obeyed(make_service, translate, code_of, client):
    page = make_service(slug="donor")
    translate(page, slug="blood")

    response = client.get(f"/en/q/{code_of(page).code}/", headers={"accept-language": "id"})

    assert leads_to(response) == (302, "/en/layanan/blood/")


# --- The address ---------------------------------------------------------------------------------


def test_capitals_hyphens_look_alikes_and_a_missing_slash_make_no_difference(
    make_service, code_of, client
):
    page = make_service(slug="donor")
    code = code_of(page).code
    typed = [
        f"/q/{code}/",
        f"/Q/{code}/",
        f"/q/{code}",
        f"/q/{code.lower()}/",
        f"/q/{grouped(code).lower()}/",
        f"/Q/{code.replace('5', 'S').replace('2', 'Z').replace('D', 'O')}",
    ]

    assert {leads_to(client.get(path)) for path in typed} == {(302, "/layanan/donor/")}


def test_the_query_string_comes_along(make_service, code_of, client):
    page = make_service(slug="donor")

    response = client.get(f"/q/{code_of(page).code}/?utm_source=poster&x=a%26b")

    assert leads_to(response) == (302, "/layanan/donor/?utm_source=poster&x=a%26b")


def test_only_the_phone_itself_keeps_the_answer_and_only_for_seconds(make_service, code_of, scan):
    response = scan(code_of(make_service()))

    assert response.headers["Cache-Control"] == "private, max-age=5"
    assert response.headers["Vary"] == "Accept-Language, Cookie, Referer"
    assert response.headers["X-Robots-Tag"] == "noindex"
    assert "Set-Cookie" not in response.headers


def test_a_scan_costs_one_question_and_the_count(
    make_service, code_of, scan, django_assert_num_queries
):
    code = code_of(make_service())
    scan(code)

    with django_assert_num_queries(2) as asked:
        scan(code)

    statements = [query["sql"].split()[0] for query in asked.captured_queries]
    assert statements == ["SELECT", "INSERT"]


def test_by_the_printed_domain_the_way_leads_to_the_sites_own(
    make_service, code_of, client, settings
):
    settings.QR_BASE_URL = "https://kds.example.test"
    settings.ALLOWED_HOSTS = ["testserver", "kds.example.test"]
    page = make_service(slug="donor")

    response = client.get(f"/q/{code_of(page).code}/", headers={"host": "kds.example.test"})

    assert leads_to(response) == (302, "http://localhost/layanan/donor/")


# --- The verify page -----------------------------------------------------------------------------


def test_where_a_code_leads_is_shown_before_going_there(
    make_service, translate, code_of, client, scans_of
):
    page = make_service(title="Donor darah", slug="donor")
    translate(page, title="Blood donation", slug="blood")
    code = code_of(page)

    for path, extra, language, title, address in [
        (f"/q/{code.code}/tujuan/", {}, "id", "Donor darah", "http://localhost/layanan/donor/"),
        (f"/Q/{code.code}/TUJUAN", {}, "id", "Donor darah", "http://localhost/layanan/donor/"),
        (
            f"/q/{code.code}/",
            {"RAW_URI": f"/q/{code.code}/?"},
            "id",
            "Donor darah",
            "http://localhost/layanan/donor/",
        ),
        (
            f"/en/q/{code.code}/tujuan/",
            {},
            "en",
            "Blood donation",
            "http://localhost/en/layanan/blood/",
        ),
    ]:
        html = RenderedPage(client.get(path, **extra))
        main = html.one("main").get_text(" ", strip=True)
        assert html.one("html")["lang"] == language
        assert title in main
        assert address in main
        assert "inovasi.kuduskab.go.id/q/" in main
    assert scans_of(code) == 0


# --- The box -------------------------------------------------------------------------------------


def test_a_typed_code_opens_its_page(make_service, code_of, client):
    page = make_service(slug="donor")
    code = code_of(page)

    first = client.get("/q/", {"kode": grouped(code.code).lower()})

    assert leads_to(first) == (302, f"/q/{code.code}/")
    assert leads_to(client.get(first.headers["Location"])) == (302, "/layanan/donor/")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("7KX", "Kode terdiri atas 6 huruf dan angka"),
        ("7kx-2m9", "Kode 7KX-2M9 belum pernah diterbitkan"),
        ("", "Kolom ini wajib diisi"),
    ],
)
def test_a_mistyped_code_is_kept_in_the_box_with_what_is_wrong(client, site_root, typed, said):
    response = client.get("/q/", {"kode": typed})

    html = RenderedPage(response)
    assert response.status_code == 404
    assert html.one("#id_kode").get("value", "") == typed
    assert said in html.one(".field__errors").get_text()


def test_the_box_speaks_the_visitors_language(client, site_root):
    html = RenderedPage(client.get("/q/", headers={"accept-language": ENGLISH}))

    assert (html.one("html")["lang"], html.one("h1").get_text()) == ("en", "Type the code")
    languages = {a["hreflang"]: a["href"] for a in html.soup.select(".languages a[hreflang]")}
    assert languages["en"] == "/en/q/"


def test_who_switches_the_language_within_the_site_gets_it(client, site_root):
    response = client.get(
        "/q/", headers={"accept-language": ENGLISH, "referer": "http://testserver/en/q/"}
    )

    assert RenderedPage(response).one("html")["lang"] == "id"


# --- Abuse ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    [
        "/q/https:%2F%2Fevil.example/",
        "/q//evil.example/",
        "/q/<script>alert(1)</script>/",
        "/q/%22onmouseover=%22x/",
        "/q/..%2f..%2fadmin/",
        "/q/7KX2M9%0d%0aLocation:%20https:%2F%2Fevil.example/",
        "/q/7KX2M9%00/",
        "/q/" + "A" * 5000 + "/",
        "/q/７ＫＸ２Ｍ９/",
        "/q/' OR 1=1 --/",
    ],
)
def test_a_hostile_code_leads_nowhere_and_is_shown_as_text(client, site_root, path):
    response = client.get(path)

    assert response.status_code == 404
    assert "Location" not in response.headers
    html = RenderedPage(response)
    assert html.inline_code() == []
    assert "<script>alert" not in response.content.decode()


def test_a_query_string_cannot_change_the_host(make_service, code_of, client):
    code = code_of(make_service(slug="donor")).code

    for query in ("next=https://evil.example", "/evil.example", "@evil.example/", "%0d%0aX: y"):
        location = client.get(f"/q/{code}/?{query}").headers["Location"]
        assert location.startswith("/layanan/donor/?")
        assert "\n" not in location


def test_only_reading_is_allowed(make_service, code_of):
    path = f"/q/{code_of(make_service()).code}/"
    strict = Client(enforce_csrf_checks=False)

    assert [getattr(strict, verb)(path).status_code for verb in ("post", "put", "delete")] == [
        405
    ] * 3


def test_guessing_finds_no_neighbour(make_service, code_of, client):
    """The code before or after a known one belongs to nobody."""
    letters = code_of(make_service()).code
    Code.objects.exclude(code=letters).update(retired_at=None)

    neighbours = [
        letters[:-1] + other for other in "23456789CDFHJKMNPRTVWXY" if other != letters[-1]
    ]

    assert {client.get(f"/q/{code}/").status_code for code in neighbours} == {404}


@pytest.mark.parametrize("referrer", ["http://[", "//[::1", "http://[x]y/"])
def test_a_referrer_that_is_no_address_stops_nobody(make_service, code_of, client, referrer):
    page = make_service(slug="donor")
    client.cookies["language"] = "en"

    response = client.get(f"/q/{code_of(page).code}/", headers={"referer": referrer})

    assert leads_to(response) == (302, "/en/layanan/donor/")
