"""Where and when a service can be had now and next, over all exhibitions."""

import datetime

import pytest

from exhibition.models import BoothService
from exhibition.services import where_and_when
from tests.exhibition.scene import wib
from tests.factories.exhibition import (
    FIRST_DAY,
    BoothPageFactory,
    ExhibitionPageFactory,
    ServicePageFactory,
    opening_days,
)

pytestmark = pytest.mark.django_db

SECOND_DAY = FIRST_DAY + datetime.timedelta(days=1)


@pytest.fixture
def service():
    return ServicePageFactory(title="Donor darah")


def offered(service, exhibition, code, **offer):
    status = offer.pop("status", "open")
    moved_to = "sebelah panggung" if status == "moved" else ""
    return BoothPageFactory(
        parent=exhibition,
        code=code,
        status=status,
        moved_to=moved_to,
        services=[BoothService(service=service, **offer)],
    )


def in_short(occasions, now):
    return [
        (each.booth.code, f"{each.span.start:%d %H:%M}", each.is_now(now)) for each in occasions
    ]


def test_hours_of_the_offer_go_before_those_of_the_exhibition(service, locale_id, at):
    exhibition = ExhibitionPageFactory()
    offered(service, exhibition, "A-1")
    offered(
        service,
        exhibition,
        "A-2",
        date=SECOND_DAY,
        opens=datetime.time(8),
        closes=datetime.time(12),
    )
    at("2026-08-20 10:00")
    now = wib("2026-08-20 10:00")

    found = where_and_when(service, locale_id)

    assert in_short(found, now) == [
        ("A-1", "20 09:00", True),
        ("A-2", "21 08:00", False),
        ("A-1", "21 09:00", False),
    ]


def test_all_exhibitions_are_looked_through_but_those_that_are_over(service, locale_id, at):
    at("2026-08-20 10:00")
    now = wib("2026-08-20 10:00")
    later = ExhibitionPageFactory(days=opening_days(1, FIRST_DAY + datetime.timedelta(days=30)))
    earlier = ExhibitionPageFactory(days=opening_days(1, FIRST_DAY - datetime.timedelta(days=30)))
    draft = ExhibitionPageFactory(published=False)
    for exhibition, code in ((later, "L-1"), (earlier, "E-1"), (draft, "D-1")):
        offered(service, exhibition, code)

    assert [code for code, _start, _now in in_short(where_and_when(service, locale_id), now)] == [
        "L-1"
    ]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, True),
        ({"status": "moved"}, True),
        ({"status": "paused"}, False),
        ({"is_full": True}, False),
    ],
)
def test_what_cannot_be_had_is_not_said_to_be_on_now(service, locale_id, at, changes, expected):
    offered(service, ExhibitionPageFactory(days=opening_days(1)), "A-1", **changes)
    at("2026-08-20 10:00")
    now = wib("2026-08-20 10:00")

    (occasion,) = where_and_when(service, locale_id)

    assert occasion.is_now(now) is expected


def test_a_closed_booth_offers_nothing(service, locale_id, at):
    offered(service, ExhibitionPageFactory(), "A-1", status="closed")
    at("2026-08-20 10:00")

    assert where_and_when(service, locale_id) == []


def test_the_page_of_the_service_says_it(client, service, at):
    exhibition = ExhibitionPageFactory(title="Pameran Uji", days=opening_days(1))
    booth = offered(service, exhibition, "A-7", counter="Mobil donor")
    at("2026-08-20 10:00")

    page = client.get(service.url)

    (now,) = page.context["occasions"]["now"]
    assert (now["booth"], now["url"], now["counter"]) == (booth, booth.url, "Mobil donor")
    assert now["when"].endswith("16.00")
    assert page.context["occasions"]["next"] == []


def test_where_it_was_announced_without_a_booth_is_said_too(client, service, at):
    from exhibition.models import ExhibitionService

    days = opening_days(1, datetime.date(2017, 12, 21), opens=None, closes=None)
    ExhibitionPageFactory(
        title="Pameran lama", days=days, announced_services=[ExhibitionService(service=service)]
    )
    at("2026-08-20 10:00")

    (announced,) = client.get(service.url).context["occasions"]["announced"]

    assert announced == {
        "title": "Pameran lama",
        "url": "/pameran/pameran-lama/",
        "period": "Kamis, 21 Desember 2017",
        "is_over": True,
    }
