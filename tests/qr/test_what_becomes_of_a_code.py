"""A code is printed once. What a visitor finds who scans it after its page was moved, renamed,
translated, taken off, deleted, swapped with another, or its exhibition ended."""

import datetime
from typing import Any

import pytest
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from qr.codes.issuing import retire_code
from qr.codes.pointing import Period, repoint, swap, undo
from qr.models import Code, Pointing
from tests.factories.core import AdministratorFactory
from tests.factories.exhibition import opening_days
from tests.html import RenderedPage

pytestmark = pytest.mark.django_db

HOUR = datetime.timedelta(hours=1)


@pytest.fixture
def editor(db) -> Any:
    return AdministratorFactory(first_name="Siti", last_name="Editor")


@pytest.fixture
def booths(at, make_exhibition, make_booth) -> tuple[Any, Any]:
    """Two booths of an exhibition on 20 and 21 August 2026; today is the 20th, ten o'clock."""
    at("2026-08-20 10:00")
    expo = make_exhibition(title="Expo Pendopo", slug="expo")
    return (
        make_booth(parent=expo, code="A-1", title="PMI", slug="a-1"),
        make_booth(parent=expo, code="A-2", title="Samsat", slug="a-2"),
    )


def leads_to(response: Any) -> Any:
    return response.headers.get("Location", response.status_code)


def ways(response: Any) -> list[tuple[str, str]]:
    """Where the page about a code offers to go on to."""
    links = RenderedPage(response).soup.select(".ways a")
    return [(link.get_text(strip=True), link["href"]) for link in links]


# --- The page changes ----------------------------------------------------------------------------


def test_live_the_code_leads_to_the_page(booths, code_of, scan):
    assert leads_to(scan(code_of(booths[0]))) == "/pameran/expo/a-1/"


def test_renamed_it_leads_to_the_new_address(booths, code_of, scan):
    code, booth = code_of(booths[0]), booths[0]
    scan(code)

    booth.slug, booth.title = "palang-merah", "Palang Merah"
    booth.save_revision().publish()

    assert leads_to(scan(code)) == "/pameran/expo/palang-merah/"


def test_when_the_page_above_is_renamed_it_leads_there(booths, code_of, scan):
    code = code_of(booths[0])
    scan(code)
    expo = booths[0].get_parent().specific

    expo.slug = "expo-2026"
    expo.save_revision().publish()

    assert leads_to(scan(code)) == "/pameran/expo-2026/a-1/"


def test_moved_it_leads_to_where_the_page_is(booths, code_of, scan, make_exhibition):
    code = code_of(booths[0])
    scan(code)
    other = make_exhibition(slug="expo-kota")

    booths[0].move(other, pos="last-child")

    assert leads_to(scan(code)) == "/pameran/expo-kota/a-1/"
    assert code_of(booths[0]).parent_key == other.translation_key


def test_translated_it_leads_to_each_visitors_language(booths, code_of, scan, translate):
    code = code_of(booths[0])
    scan(code)

    translate(booths[0], slug="red-cross")

    assert leads_to(scan(code)) == "/pameran/expo/a-1/"
    assert leads_to(scan(code, language="en")).endswith("/red-cross/")


def test_when_the_translation_is_taken_off_indonesian_stands_in(booths, code_of, scan, translate):
    code = code_of(booths[0])
    version = translate(booths[0], slug="red-cross")
    scan(code, language="en")

    version.unpublish()

    assert leads_to(scan(code, language="en")) == "/en/pameran/expo/a-1/"


def test_who_withdraws_the_page_withdraws_its_translations(make_service, code_of, scan, translate):
    page = make_service(slug="donor")
    translate(page, slug="blood")

    page.unpublish()

    assert scan(code_of(page), language="en").status_code == 404


# --- The page is not there -----------------------------------------------------------------------


def test_unpublished_the_visitor_is_told_so_and_where_to_go_on(booths, code_of, scan, scans_of):
    booth, code = booths[0], code_of(booths[0])

    booth.unpublish()
    response = scan(code)

    assert response.status_code == 404
    html = RenderedPage(response)
    assert html.one("h1").get_text() == "Halaman ini sedang tidak ditampilkan"
    assert "PMI" not in html.one("main").get_text().replace(str(booth.exhibitor), "")
    assert ways(response) == [
        ("Expo Pendopo", "/pameran/expo/"),
        (str(booth.exhibitor), f"/inovasi/penyelenggara/{booth.exhibitor.slug}/"),
    ]
    assert html.one("#id_kode").name == "input"
    assert scans_of(code) == 1


def test_published_again_it_leads_to_the_page_again(booths, code_of, scan):
    code = code_of(booths[0])
    booths[0].unpublish()
    scan(code)

    booths[0].save_revision().publish()

    assert leads_to(scan(code)) == "/pameran/expo/a-1/"


def test_a_page_for_some_visitors_only_is_hidden_like_one_that_is_unpublished(
    booths, code_of, scan, client
):
    code = code_of(booths[0])
    scan(code)
    PageViewRestriction.objects.create(page=booths[0], restriction_type="password", password="x")

    response = scan(code)

    assert response.status_code == 404
    assert "/a-1/" not in response.content.decode()
    assert client.get(f"/q/{code.code}/tujuan/").status_code == 404


def test_deleted_the_visitor_is_told_so_and_led_to_what_it_stood_below(booths, code_of, scan):
    code = code_of(booths[0])
    Page.objects.get(pk=booths[0].pk).delete()

    response = scan(code)

    assert response.status_code == 410
    assert RenderedPage(response).one("h1").get_text() == "Halaman ini sudah tidak ada"
    assert ways(response) == [("Expo Pendopo", "/pameran/expo/")]


def test_when_everything_is_deleted_the_page_still_has_a_way_on(booths, code_of, scan):
    code = code_of(booths[0])
    Page.objects.get(slug="expo").delete()

    response = scan(code)

    assert (response.status_code, ways(response)) == (410, [])
    assert RenderedPage(response).one("#id_kode").name == "input"


def test_retired_the_visitor_is_told_so(booths, code_of, scan, editor):
    code = code_of(booths[0])
    scan(code)
    retire_code(code, editor, "sheet stolen")

    response = scan(code)

    assert response.status_code == 410
    assert RenderedPage(response).one("h1").get_text() == "Kode ini sudah tidak dipakai"
    assert ways(response) == [("Expo Pendopo", "/pameran/expo/")]


def test_unknown_the_visitor_can_type_again(scan, site_root):
    response = scan("7KX2M9")

    assert response.status_code == 404
    html = RenderedPage(response)
    assert html.one("h1").get_text() == "Kode ini tidak dikenal"
    assert html.one(".kicker").get_text() == "Kode 7KX-2M9"
    assert html.one("#id_kode").name == "input"


# --- The exhibition is over ----------------------------------------------------------------------


def test_over_the_visitor_is_told_so_and_offered_what_is_next(
    booths, code_of, scan, at, make_exhibition, scans_of
):
    booth, code = booths[0], code_of(booths[0])
    make_exhibition(
        title="Expo 2027", slug="expo-2027", days=opening_days(first=datetime.date(2027, 8, 20))
    )
    at("2026-08-21 23:59")
    assert leads_to(scan(code)) == "/pameran/expo/a-1/"

    at("2026-08-22 00:00")
    response = scan(code)

    assert response.status_code == 200
    assert RenderedPage(response).one("h1").get_text() == "Pameran ini sudah selesai"
    assert ways(response) == [
        ("PMI", "/pameran/expo/a-1/"),
        ("Expo Pendopo", "/pameran/expo/"),
        ("Laporan: Expo Pendopo", "/pameran/expo/laporan/"),
        ("Pameran berikutnya: Expo 2027", "/pameran/expo-2027/"),
        (str(booth.exhibitor), f"/inovasi/penyelenggara/{booth.exhibitor.slug}/"),
    ]
    assert scans_of(code) == 2


def test_over_the_exhibitions_own_code_says_so_in_english_too(booths, code_of, scan, at):
    code = code_of(booths[0].exhibition)
    at("2026-09-01 10:00")

    response = scan(code, language="en")

    assert RenderedPage(response).one("h1").get_text() == "This exhibition is over"
    assert ways(response) == [
        ("Expo Pendopo", "/en/pameran/expo/"),
        ("Report: Expo Pendopo", "/en/pameran/expo/laporan/"),
    ]


# --- An editor decides ---------------------------------------------------------------------------


def test_repointed_it_leads_elsewhere_and_back_when_that_is_undone(
    booths, code_of, scan, editor, make_service
):
    code, service = code_of(booths[0]), make_service(title="Donor", slug="donor")
    scan(code)

    pointing = repoint(code, service, editor, note="PMI went home")
    assert leads_to(scan(code)) == "/layanan/donor/"
    undo(pointing, editor)
    assert leads_to(scan(code)) == "/pameran/expo/a-1/"

    row = Pointing.objects.get(code=code)
    assert (row.former_title, row.target_title, row.note) == ("PMI", "Donor", "PMI went home")
    assert (row.made_by_name, row.undone_by_name) == ("Siti Editor", "Siti Editor")
    assert (row.made_at, row.undone_at) == (timezone.now(), timezone.now())


def test_repointed_for_a_time_it_leads_back_by_itself(
    booths, code_of, scan, editor, make_service, at
):
    code, service = code_of(booths[0]), make_service(slug="donor")
    start = timezone.now() + HOUR
    repoint(code, service, editor, period=Period(start, start + HOUR))
    found = {}

    for clock in ("10:00", "10:59", "11:00", "11:59", "12:00"):
        at(f"2026-08-20 {clock}")
        found[clock] = leads_to(scan(code))

    own, other = "/pameran/expo/a-1/", "/layanan/donor/"
    assert found == {"10:00": own, "10:59": own, "11:00": other, "11:59": other, "12:00": own}


def test_of_two_decisions_the_later_one_counts(booths, code_of, scan, editor, make_service):
    code = code_of(booths[0])
    first, second = make_service(slug="one"), make_service(slug="two")
    repoint(code, first, editor)
    later = repoint(code, second, editor)

    assert leads_to(scan(code)) == "/layanan/two/"
    undo(later, editor)
    assert leads_to(scan(code)) == "/layanan/one/"


def test_a_code_can_be_repointed_although_its_page_is_deleted(
    booths, code_of, scan, editor, make_service
):
    code, service = code_of(booths[0]), make_service(slug="donor")
    Page.objects.get(pk=booths[0].pk).delete()
    scan(code)

    repoint(code, service, editor)

    assert leads_to(scan(code)) == "/layanan/donor/"


def test_swapped_each_code_leads_where_the_other_led_and_back(booths, code_of, scan, editor):
    one, other = (code_of(booth) for booth in booths)
    scan(one), scan(other)

    pair = swap(one, other, editor)
    assert [leads_to(scan(code)) for code in (one, other)] == [
        "/pameran/expo/a-2/",
        "/pameran/expo/a-1/",
    ]
    undo(pair[0], editor)
    assert [leads_to(scan(code)) for code in (one, other)] == [
        "/pameran/expo/a-1/",
        "/pameran/expo/a-2/",
    ]


def test_swapped_twice_they_lead_to_their_own_pages_again(booths, code_of, scan, editor):
    one, other = (code_of(booth) for booth in booths)

    swap(one, other, editor)
    swap(*Code.objects.filter(pk__in=[one.pk, other.pk]), editor)

    assert leads_to(scan(one)) == "/pameran/expo/a-1/"


def test_a_code_cannot_be_swapped_with_itself_nor_a_period_end_before_it_starts(
    booths, code_of, editor
):
    code = code_of(booths[0])

    with pytest.raises(ValueError, match="itself"):
        swap(code, code, editor)
    with pytest.raises(ValueError, match="ends after"):
        Period(timezone.now(), timezone.now())
