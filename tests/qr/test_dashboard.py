"""Scans as the organisers see them: by day and hour, by booth, on the plan, as files."""

import csv
import datetime
import io
from typing import Any

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from qr.admin.forms import RepointForm
from qr.models import Code
from qr.scans.counting import count_scan
from tests.exhibition.scene import wib
from tests.html import RenderedPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def expo_with_scans(at, make_exhibition, make_booth, code_of) -> Any:
    """Two days; A-1 was scanned three times, A-2 once, A-3 never. It is the first day, at noon."""
    at("2026-08-20 12:00")
    expo = make_exhibition(title="Expo Pendopo", slug="expo")
    places = {"A-1": "0.2", "A-2": "0.5", "A-3": "0.8"}
    booths = {
        number: make_booth(
            parent=expo, code=number, title=f"Stan {number}", position_x=x, position_y="0.5"
        )
        for number, x in places.items()
    }
    for number, moment in [
        ("A-1", "2026-08-20 09:10"),
        ("A-1", "2026-08-20 09:50"),
        ("A-1", "2026-08-20 11:00"),
        ("A-2", "2026-08-20 11:30"),
        ("A-2", "2026-07-01 11:30"),  # long before: not of these days
    ]:
        count_scan(code_of(booths[number]).pk, wib(moment).astimezone(datetime.UTC))
    return expo


def figures(client: Any, expo: Any, query: str = "") -> Any:
    return client.get(f"{reverse('qr_scans_of', args=[expo.pk])}{query}")


def test_scans_are_shown_by_day_hour_and_booth_of_the_days_of_the_exhibition(
    editor_client, expo_with_scans
):
    found = figures(editor_client, expo_with_scans).context["figures"]

    assert found.total == 4
    assert found.by_day == [(datetime.date(2026, 8, 20), 4), (datetime.date(2026, 8, 21), 0)]
    assert [row for row in found.by_hour if row[1]] == [(9, 2), (11, 2)]
    assert [(row.code.page_number, row.count) for row in found.top] == [("A-1", 3), ("A-2", 1)]
    assert [code.page_number for code in found.unscanned] == ["", "A-3"]


def test_every_chart_has_a_table_that_says_the_same(editor_client, expo_with_scans):
    html = RenderedPage(figures(editor_client, expo_with_scans))

    tables = [
        [
            [cell.get_text(strip=True) for cell in row.select("th, td")]
            for row in table.select("tbody tr")
        ]
        for table in html.soup.select("table.qr-table")
    ]
    assert tables[0] == [["Kamis, 20 Agustus 2026", "4"], ["Jumat, 21 Agustus 2026", "0"]]
    assert ["09.00–09.59", "2"] in tables[1]
    assert [row[0] for row in tables[2]][:2] == ["A-1", "A-2"]
    assert html.soup.select_one("svg.qr-chart rect")["height"] == "156"
    assert all("," not in rect["x"] for rect in html.soup.select("svg.qr-chart rect"))


def test_the_plan_shows_where_people_scanned(editor_client, expo_with_scans):
    html = RenderedPage(figures(editor_client, expo_with_scans))

    spots = {
        spot.select_one("title").get_text(): (spot["class"][-1], spot["transform"])
        for spot in html.soup.select(".qr-heat__spot")
    }
    assert spots == {
        "A-1: 3": ("qr-heat__spot--4", "translate(200 300)"),
        "A-2: 1": ("qr-heat__spot--2", "translate(500 300)"),
        "A-3: 0": ("qr-heat__spot--0", "translate(800 300)"),
    }


def test_the_figures_are_asked_for_again_only_while_it_is_on(editor_client, expo_with_scans, at):
    live = RenderedPage(figures(editor_client, expo_with_scans)).one("[data-qr-figures]")
    assert live["data-seconds"] == "30"
    part = editor_client.get(
        f"{reverse('qr_scans_of', args=[expo_with_scans.pk])}{live['data-url']}"
    )
    assert b"<html" not in part.content
    assert "<strong>4</strong>" in part.content.decode()

    at("2026-09-20 12:00")
    over = RenderedPage(figures(editor_client, expo_with_scans)).one("[data-qr-figures]")
    assert over["data-seconds"] == "0"


def test_other_days_can_be_chosen_and_nonsense_is_refused(editor_client, expo_with_scans):
    july = figures(editor_client, expo_with_scans, "?first=2026-07-01&last=2026-07-01")
    assert july.context["figures"].total == 1

    for query, field in [
        ("?first=2026-07-02&last=2026-07-01", "last"),
        ("?first=2020-01-01&last=2026-07-01", "last"),
        ("?first=x&last=2026-07-01", "first"),
    ]:
        response = figures(editor_client, expo_with_scans, query)
        assert list(response.context["form"].errors) == [field]
        assert response.context["figures"].total == 4


def test_scans_are_exported_by_hour_without_formulas(editor_client, expo_with_scans):
    Code.objects.filter(page_number="A-1").update(page_title="=HYPERLINK(1)")

    text = figures(editor_client, expo_with_scans, "?export=csv").content.decode("utf-8-sig")
    book = figures(editor_client, expo_with_scans, "?export=xlsx").content

    code = Code.objects.get(page_number="A-1").grouped
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert rows[0] == ["Tanggal", "Jam", "Nomor stan", "Nama", "Kode", "Pindaian"]
    assert rows[1] == ["2026-08-20", "09.00", "A-1", "'=HYPERLINK(1)", code, "2"]
    assert len(rows) == 4
    cells = [[str(cell) for cell in row] for row in load_workbook(io.BytesIO(book)).active.values]
    assert cells == rows


def test_all_codes_together_and_none_at_all(editor_client, expo_with_scans, site_root):
    assert editor_client.get(reverse("qr_scans")).context["figures"].total == 4


def test_a_site_without_codes_says_so(editor_client, site_root):
    html = RenderedPage(editor_client.get(reverse("qr_scans")))

    assert "Belum ada kode di sini." in html.one("main").get_text()


def test_questions_do_not_grow_with_the_codes(
    editor_client, expo_with_scans, make_booth, django_assert_num_queries
):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    figures(editor_client, expo_with_scans)
    with CaptureQueriesContext(connection) as few:
        figures(editor_client, expo_with_scans)
    for number in range(4, 14):
        make_booth(parent=expo_with_scans, code=f"A-{number}")
    figures(editor_client, expo_with_scans)

    with CaptureQueriesContext(connection) as many:
        figures(editor_client, expo_with_scans)

    assert len(many) <= len(few)


@pytest.mark.parametrize("export", ["", "&export=csv", "&export=xlsx"])
@pytest.mark.parametrize(
    "days", ["first=0001-01-01&last=0001-01-02", "first=9999-12-30&last=9999-12-31"]
)
def test_days_beyond_reach_show_the_usual_ones(editor_client, expo_with_scans, days, export):
    response = figures(editor_client, expo_with_scans, f"?{days}{export}")

    assert response.status_code == 200
    if not export:
        assert set(response.context["form"].errors) <= {"first", "last"} != set()
        assert response.context["days"].first == datetime.date(2026, 8, 20)


NO_IDS = ["²", "٣", "-1", "9" * 30, "1\x00", ""]


@pytest.mark.parametrize("typed", NO_IDS)
def test_what_is_no_id_chooses_no_code(editor_client, expo_with_scans, typed):
    response = editor_client.get(reverse("qr_print"), {"code": typed})

    assert response.context["selection"].codes == []


@pytest.mark.parametrize("typed", NO_IDS)
@pytest.mark.parametrize("name", ["qr_print", "qr_reprint"])
def test_what_is_no_id_chooses_no_page(editor_client, name, typed):
    assert editor_client.get(reverse(name), {"page": typed}).status_code == 404


def test_a_kind_that_there_is_not_chooses_no_code(editor_client, expo_with_scans):
    response = editor_client.get(reverse("qr_print"), {"kind": "stan\x00"})

    assert response.context["selection"].codes == []


@pytest.mark.parametrize("moment", ["0001-01-01 00:00", "9999-12-31 23:59"])
def test_a_code_is_not_repointed_at_a_moment_beyond_reach(moment):
    form = RepointForm({"starts_at": moment, "ends_at": moment})

    assert {"starts_at", "ends_at"} <= set(form.errors)
