"""What an editor may not enter: refused at the field that is wrong."""

import datetime
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import models

from exhibition.models import (
    BoothPage,
    BoothService,
    ComplaintsChannel,
    ExhibitionAnnouncement,
    ExhibitionPage,
    ExhibitionZone,
    ServicePage,
    ServiceTariff,
)
from tests.exhibition.scene import day, place, session, wib

pytestmark = pytest.mark.django_db

TEN, NOON = datetime.time(10), datetime.time(12)


def refused(row: models.Model) -> dict[str, list[str]]:
    """Messages by field; what the form around the row fills in is not looked at."""
    relations = {field.name for field in row._meta.fields if field.is_relation}
    try:
        row.full_clean(exclude=relations, validate_unique=False, validate_constraints=False)
    except ValidationError as error:
        return error.message_dict
    return {}


# --- One row -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "field"),
    [
        (day("2026-08-20", "16:00", "09:00"), "closes"),
        (day("2026-08-20", "09:00", "09:00"), "closes"),
        (day("2026-08-20", "09:00"), "closes"),
        (day("2026-08-20", "", "16:00"), "opens"),
        (session("Wicara", "2026-08-20", "11:00", "10:00"), "ends_at"),
        (session("Wicara", "2026-08-20", "11:00", "11:00"), "ends_at"),
        (
            session(
                "Wicara",
                "2026-08-20",
                "10:00",
                "11:00",
                planned_starts_at=wib("2026-08-20 09:00"),
            ),
            "planned_ends_at",
        ),
        (BoothService(opens=NOON, closes=TEN), "closes"),
        (BoothService(opens=NOON), "closes"),
        (BoothService(quota=-1), "quota"),
        (
            ExhibitionAnnouncement(
                text="Pindah",
                published_at=wib("2026-08-20 10:00"),
                until=wib("2026-08-20 09:59"),
            ),
            "until",
        ),
        (place("aula", "Aula", x=Decimal("1.0001"), y=Decimal(0)), "x"),
        (place("aula", "Aula", x=Decimal(0), y=Decimal("-0.1")), "y"),
        (ExhibitionZone(letter="a", name="Kesehatan"), "letter"),
        (ExhibitionZone(letter="ABCD", name="Kesehatan"), "letter"),
        (ExhibitionZone(letter="A", name="Utara", x=Decimal("0.6"), width=Decimal("0.5")), "width"),
        (ServiceTariff(label="SIM A", amount=Decimal(-1)), "amount"),
        (ComplaintsChannel(text="Surat", url="javascript:alert(1)"), "url"),
        (ComplaintsChannel(text="Surat", url="http://example.org"), "url"),
    ],
)
def test_a_row_is_refused_at_the_wrong_field(row, field):
    assert list(refused(row)) == [field]


@pytest.mark.parametrize(
    "row",
    [
        day("2026-08-20", "16:00", "00:00"),
        day("2026-08-20"),
        session("Wayang", "2026-08-20", "10:00", "11:00"),
        BoothService(quota=0),
        BoothService(opens=TEN, closes=NOON),
        place("aula", "Aula", x=Decimal(1), y=Decimal(0)),
        ExhibitionZone(letter="B2", name="Utara", x=Decimal("0.5"), width=Decimal("0.5")),
        ComplaintsChannel(text="Telepon", url="tel:+62291123"),
    ],
)
def test_what_is_only_unusual_is_taken(row):
    assert refused(row) == {}


def test_a_wayang_night_may_end_the_next_day_and_lasts_no_longer_than_a_day():
    night = session("Wayang", "2026-08-20", "21:00", "22:00")
    night.ends_at = wib("2026-08-21 04:00")
    long = session("Wayang", "2026-08-20", "21:00", "22:00")
    long.ends_at = wib("2026-08-21 21:01")

    assert refused(night) == {}
    assert list(refused(long)) == ["ends_at"]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"position_x": Decimal("1.2"), "position_y": Decimal("0.5")}, "position_x"),
        ({"position_x": Decimal("0.2"), "position_y": Decimal("-0.1")}, "position_y"),
        ({"position_x": Decimal("0.2")}, "position_y"),
        ({"status": "moved"}, "moved_to"),
        ({"status": "moved", "moved_to": "  "}, "moved_to"),
        ({"status": "lost"}, "status"),
        ({"code": ""}, "code"),
        ({"code": "A 12"}, "code"),
        ({"code": "-A12"}, "code"),
        ({"exhibitor_type": ""}, "exhibitor_type"),
        ({"slug": "denah"}, "slug"),
        ({"slug": "laporan"}, "slug"),
    ],
)
def test_a_booth_is_refused_at_the_wrong_field(values, field):
    complete = {"title": "Stan", "slug": "stan-a", "code": "A-1", "exhibitor_type": "agency"}

    assert list(page_refused(BoothPage(**{**complete, **values}))) == [field]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"cost": ""}, "cost"),
        ({"cost_kind": ""}, "cost_kind"),
        ({"cost_kind": "maybe"}, "cost_kind"),
        ({"duration": ""}, "duration"),
        ({"product": ""}, "product"),
        ({"procedure": ""}, "procedure"),
    ],
)
def test_a_part_of_the_service_standard_is_never_empty(values, field):
    complete = {
        "title": "SIM",
        "slug": "sim",
        "procedure": "<p>Antre.</p>",
        "duration": "30 menit",
        "cost_kind": "varies",
        "cost": "Sesuai golongan",
        "product": "SIM",
    }

    assert page_refused(ServicePage(**complete)) == {}
    assert list(page_refused(ServicePage(**{**complete, **values}))) == [field]


@pytest.mark.parametrize(("latitude", "longitude"), [("90.1", "110"), ("-91", "110")])
def test_an_exhibition_lies_on_the_earth(latitude, longitude):
    page = ExhibitionPage(
        title="Expo",
        slug="expo",
        venue_name="Pendopo",
        latitude=Decimal(latitude),
        longitude=Decimal(longitude),
    )

    assert list(page_refused(page)) == ["latitude"]


def page_refused(page: Any) -> dict[str, list[str]]:
    """As `refused`, without what the tree fills in."""
    tree = {"path", "depth", "url_path", "draft_title"}
    try:
        page.clean_fields(exclude=tree | {f.name for f in page._meta.fields if f.is_relation})
        page.clean()
    except ValidationError as error:
        return error.message_dict
    return {}
