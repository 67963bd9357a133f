"""The public floor plan and the list that says the same."""

import re

import pytest
from django.core.files.base import ContentFile

from exhibition.booths.loading import BoothList
from exhibition.booths.neighbours import neighbours_of
from exhibition.enums import BoothStatus, ExhibitorType
from exhibition.models import ExhibitionPlace, ExhibitionZone
from exhibition.plan.geometry import WIDTH, plan_of, shape_path
from tests.factories.core import ImageFactory
from tests.factories.exhibition import BoothPageFactory, ExhibitionPageFactory
from tests.scenes import scene

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock(at):
    at("2026-08-20 10:00")


@scene
def exhibition():
    exhibition = ExhibitionPageFactory(
        zones=[
            ExhibitionZone(letter="A", name="Layanan", x="0.1", y="0.1", width="0.5", height="0.5")
        ],
        places=[ExhibitionPlace(key="pintu", name="Pintu", kind="log-in", x="0.5", y="0.9")],
    )
    for code, x, y, kind in (
        ("A-1", "0.2", "0.2", "agency"),
        ("A-2", "0.3", "0.2", "vertical"),
        ("A-3", "0.4", "0.2", "private"),
        ("A-4", "0.9", "0.9", "village"),
    ):
        BoothPageFactory(
            parent=exhibition, code=code, position_x=x, position_y=y, exhibitor_type=kind
        )
    BoothPageFactory(parent=exhibition, code="A-5")
    return exhibition


def plan_page(client, exhibition, query=""):
    return client.get(f"{exhibition.url}denah/{query}")


def test_the_list_has_the_order_of_the_plan_and_all_booths(client, exhibition):
    response = plan_page(client, exhibition)

    marked = [mark.booth.code for mark in response.context["plan"].marks]
    listed = [booth.code for booth in response.context["booths"]]
    assert marked == ["A-1", "A-2", "A-3", "A-4"]
    assert listed == [*marked, "A-5"]


def test_each_booth_on_the_plan_is_a_link_with_a_name(client, exhibition):
    html = plan_page(client, exhibition).content.decode()

    links = re.findall(
        r'<a href="([^"]+)" class="plan__booth[^"]*"[^>]* aria-label="([^"]+)"', html
    )
    assert [label.split(",")[0] for _url, label in links] == ["A-1", "A-2", "A-3", "A-4"]
    assert {client.get(url).status_code for url, _label in links} == {200}


def test_you_are_here(client, exhibition):
    response = plan_page(client, exhibition, "?dari=a-2")

    assert response.context["here"].code == "A-2"
    html = response.content.decode()
    assert html.count('aria-current="location"') == 1
    assert html.count('class="plan__here"') == 2  # on the plan and in its legend


def test_a_number_that_does_not_exist_is_no_dead_end(client, exhibition):
    response = plan_page(client, exhibition, "?dari=Z-99")

    assert response.status_code == 200
    assert response.context["here_unknown"] == "Z-99"
    assert len(response.context["booths"]) == 5


def test_no_style_attribute_is_needed(client, exhibition):
    assert not re.search(r'<[^>]+\sstyle="', plan_page(client, exhibition).content.decode())


def test_every_exhibitor_type_has_a_shape_of_its_own():
    shapes = {shape_path(kind, 0, 0, 10) for kind in ExhibitorType}

    assert len(shapes) == len(ExhibitorType)


def test_a_plan_of_another_size_keeps_the_positions(exhibition, locale_id):
    booths = BoothList(exhibition, locale_id)
    shares = {}
    for width, height in ((800, 600), (400, 800)):
        exhibition.plan_drawing = ContentFile(b"<svg/>", name="denah.svg")
        exhibition.plan_width, exhibition.plan_height = width, height
        plan = plan_of(exhibition, [], [], booths)
        assert plan.background.height == WIDTH * height / width
        shares[width] = [
            share
            for mark in plan.marks
            for share in (float(mark.x) / WIDTH, float(mark.y) / plan.background.height)
        ]
    assert shares[800] == pytest.approx(shares[400], abs=1e-3)


def test_an_image_can_be_the_plan(client, exhibition):
    exhibition.plan_image = ImageFactory()  # 64 x 48 pixels
    exhibition.save_revision().publish()

    plan = plan_page(client, exhibition).context["plan"]

    assert plan.background.view_box == "0 0 1000 750"
    assert plan.background.url.endswith(".webp")


def test_neighbours_are_the_nearest_booths(exhibition, locale_id):
    booths = BoothList(exhibition, locale_id).entries

    names = [booth.code for booth in neighbours_of(booths[0], booths, most=2)]

    assert names == ["A-2", "A-3"]
    assert [booth.code for booth in neighbours_of(booths[4], booths)] == ["A-3", "A-4"]


@pytest.mark.parametrize(("asked", "shown"), [("2", "2"), ("9", "usual"), ("", "usual")])
def test_the_plan_can_be_enlarged_without_scripts(client, exhibition, asked, shown):
    html = plan_page(client, exhibition, f"?besar={asked}").content.decode()

    assert f"plan-window--{shown}" in html


@pytest.mark.parametrize(("asked", "sheet"), [("a3", "a3"), ("a4", "a4"), ("a0", "a4")])
def test_it_prints_on_the_sheet_that_was_chosen(client, exhibition, asked, sheet):
    html = plan_page(client, exhibition, f"?kertas={asked}").content.decode()

    assert f"plan-sheet--{sheet}" in html


def test_without_booths_and_drawing_it_says_so(client, at):
    at("2026-08-20 10:00")
    empty = ExhibitionPageFactory()

    response = client.get(f"{empty.url}denah/")

    assert response.context["plan"].is_empty
    assert response.status_code == 200


def test_the_plan_says_where_nobody_is_and_what_has_moved(client, exhibition):
    closed, paused, moved = exhibition.get_children().specific()[:3]
    for booth, status in ((closed, "closed"), (paused, "paused"), (moved, "moved")):
        booth.status, booth.moved_to = status, "A-4" if status == "moved" else ""
        booth.save_revision().publish()

    response = plan_page(client, exhibition)

    marks = response.context["plan"].marks
    assert [bool(mark.sign) for mark in marks] == [True, True, False, False]
    assert [bool(mark.arrow) for mark in marks] == [False, False, True, False]
    names = re.findall(r' aria-label="(A-\d[^"]+)"', response.content.decode())
    said = [str(status.label) for status in (BoothStatus.CLOSED, BoothStatus.PAUSED)]
    moved_to = f"{BoothStatus.MOVED.label}: A-4"
    assert [name.split(", ")[-1] for name in names[:3]] == [*said, moved_to]


@pytest.mark.parametrize(("wanted", "codes"), [("a-3", ["A-3"]), ("stan zzz", []), ("", [])])
def test_what_one_looks_for_is_highlighted_without_scripts(client, exhibition, wanted, codes):
    response = plan_page(client, exhibition, f"?cari={wanted}")

    found = [mark.booth.code for mark in response.context["plan"].marks if mark.is_found]
    assert found == codes
    assert bool(response.context["found_text"]) == bool(wanted)


def test_the_name_of_a_place_stands_where_it_covers_no_booth(exhibition, locale_id):
    """Below it if there is room, else above, right or left."""
    free = ExhibitionPlace(key="pintu", name="Pintu", kind="log-in", x="0.5", y="0.5")
    above_a_booth = ExhibitionPlace(key="toilet", name="Toilet", kind="map-pin", x="0.2", y="0.14")
    plan = plan_of(exhibition, [], [free, above_a_booth], BoothList(exhibition, locale_id))

    below, above = plan.spots
    assert float(below.label_y) > float(below.y)
    assert float(above.label_y) < float(above.y)
