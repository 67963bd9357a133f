"""Where and when a service can be had, and what a booth says otherwise than the service."""

import datetime

import pytest
from django.utils.translation import gettext

from exhibition.models import BoothService
from tests.exhibition.scene import day
from tests.html import RenderedPage, text_of

pytestmark = pytest.mark.django_db

EIGHT, TEN, NOON = datetime.time(8), datetime.time(10), datetime.time(12)


def read(client, url: str) -> RenderedPage:
    response = client.get(url)
    assert response.status_code == 200
    return RenderedPage(response)


def section(html: RenderedPage, heading_id: str):
    return html.one(f"section[aria-labelledby={heading_id}]")


@pytest.fixture
def expo(make_exhibition):
    return make_exhibition(title="Pameran Satu", venue_name="Pendopo")


def occasions(html: RenderedPage) -> list[str]:
    return [text_of(tag) for tag in html.soup.select(".occasion")]


def test_now_and_next_over_all_exhibitions(
    client, at, blood_donation, make_service, expo, make_exhibition, make_booth
):
    """The gate opens at nine: the first exhibition is on, the second is a week later."""
    second = make_exhibition(
        title="Pameran Dua", venue_name="Alun-alun", days=[day("2026-08-27", "09:00", "15:00")]
    )
    early = BoothService(service=blood_donation, date=datetime.date(2026, 8, 21), opens=EIGHT)
    early.closes, early.counter = NOON, "mobil donor"
    make_booth(
        parent=expo, code="A-1", title="PMI", services=[BoothService(service=blood_donation)]
    )
    make_booth(parent=expo, code="A-2", title="RSUD", services=[early])
    make_booth(
        parent=second, code="B-1", title="PMI", services=[BoothService(service=blood_donation)]
    )
    make_booth(parent=expo, code="A-3", services=[BoothService(service=make_service())])
    at("2026-08-20 10:00")

    html = read(client, "/layanan/donor-darah/")

    assert occasions(html) == [
        "A-1 sampai 16.00 PMI Pameran Satu, Pendopo",
        "A-2 besok, 08.00–12.00 RSUD, mobil donor Pameran Satu, Pendopo",
        "A-1 besok, 09.00–16.00 PMI Pameran Satu, Pendopo",
        "B-1 Kamis, 27 Agustus, 09.00–15.00 PMI Pameran Dua, Alun-alun",
    ]
    groups = [len(group.select("li")) for group in html.soup.select(".occasions")]
    assert groups == [1, 3]


def test_what_stands_in_the_way_is_said(client, at, blood_donation, expo, make_booth):
    full = BoothService(service=blood_donation, is_full=True)
    make_booth(parent=expo, code="A-1", title="Satu", services=[full])
    offer = BoothService(service=blood_donation)
    make_booth(parent=expo, code="A-2", title="Dua", status="paused", services=[offer])
    at("2026-08-21 10:00")

    html = read(client, "/layanan/donor-darah/")

    badges = [text_of(tag) for tag in html.soup.select(".occasion .badge")]
    assert badges == [gettext("Quota used up"), gettext("Paused")]
    assert len(html.soup.select(".occasions")) == 1  # none of them is "now"


def test_where_it_cannot_be_had_at_all(client, at, blood_donation, expo, make_booth):
    make_booth(parent=expo, services=[BoothService(service=blood_donation)])
    at("2026-08-21 16:00")

    assert occasions(read(client, "/layanan/donor-darah/")) == []


def test_many_occasions_are_counted(client, at, blood_donation, make_exhibition, make_booth):
    days = [day(f"2026-08-{number}", "09:00", "16:00") for number in range(10, 21)]
    make_booth(parent=make_exhibition(days=days), services=[BoothService(service=blood_donation)])
    at("2026-08-09 10:00")

    html = read(client, "/layanan/donor-darah/")

    assert len(occasions(html)) == 8
    assert text_of(section(html, "occasions").select("p.small")[0]).split()[1] == "3"


def row_of(html: RenderedPage, title: str):
    return next(li for li in html.soup.select(".service-row") if text_of(li.h2) == title)


def test_the_list_of_services_prefers_what_can_be_had(
    client, at, blood_donation, expo, make_booth, make_service
):
    """The quota of today is used up, another booth has it tomorrow."""
    make_service(title="Kartu perpustakaan")
    full = BoothService(service=blood_donation, is_full=True)
    tomorrow = BoothService(service=blood_donation, date=datetime.date(2026, 8, 21))
    make_booth(parent=expo, code="A-1", title="Satu", services=[full])
    make_booth(parent=expo, code="A-2", title="Dua", services=[tomorrow])
    make_booth(
        parent=expo,
        code="A-3",
        services=[BoothService(service=make_service(title="SIM"), is_full=True)],
    )
    at("2026-08-20 10:00")

    before = read(client, "/layanan/")
    at("2026-08-21 10:00")
    on_the_day = read(client, "/layanan/")

    assert [text_of(tag) for tag in before.soup.select(".service-row h2")] == [
        "Donor darah",
        "Kartu perpustakaan",
        "SIM",
    ]
    assert text_of(row_of(before, "SIM").select_one(".badge--berry")) == gettext("Quota used up")
    assert row_of(before, "Donor darah").select(".badge--berry") == []
    assert "A-2" in text_of(row_of(before, "Donor darah"))
    assert len(row_of(before, "Donor darah").select(".badge--sky")) == 1
    assert "A-2" in text_of(row_of(on_the_day, "Donor darah"))
    assert len(row_of(on_the_day, "Donor darah").select("p:last-of-type .badge--leaf")) == 1
    assert row_of(before, "Kartu perpustakaan").select(".badge--sky") == []


# --- At a booth ----------------------------------------------------------------------------------


def test_what_a_booth_says_goes_before_the_services_own(
    client, at, blood_donation, expo, make_booth
):
    booth = make_booth(
        parent=expo,
        services=[
            BoothService(service=blood_donation),
            BoothService(
                service=blood_donation,
                date=datetime.date(2026, 8, 21),
                opens=EIGHT,
                closes=TEN,
                quota=25,
                counter="mobil donor",
                note="Sarapan dahulu.",
            ),
        ],
    )
    at("2026-08-20 10:00")

    [offer] = read(client, booth.url).soup.select(".offer")
    every_day, [second] = offer.select_one(".offer__time"), offer.select(".offer__times li")

    assert text_of(offer.h3) == "Donor darah"
    assert text_of(every_day.select_one(".status")) == (
        gettext("Now, until %(time)s") % {"time": "16.00"}
    )
    assert text_of(second.select_one(".figures")) == "Jum, 21 Agu, 08.00–10.00"
    assert text_of(second.select_one(".status")) == (
        gettext("Next: %(day)s at %(time)s") % {"day": gettext("tomorrow"), "time": "08.00"}
    )
    assert "25" in text_of(second)
    assert text_of(second.select_one(".offer__note")) == "Sarapan dahulu."
    assert [text_of(tag) for tag in offer.select(".requirement__tick")] == [
        "KTP",
        "Surat sehat",
        "Jarak sejak donor terakhir",
    ]
    assert "Tidak dipungut biaya" in text_of(offer)


@pytest.mark.parametrize(
    ("booth_values", "offer_values", "label"),
    [
        ({}, {"is_full": True}, "Quota used up"),
        ({"status": "moved", "moved_to": "C-1"}, {"is_full": True}, "Quota used up"),
        ({}, {"date": datetime.date(2026, 8, 20), "opens": EIGHT, "closes": TEN}, "Over"),
    ],
)
def test_how_it_stands_with_a_service_now(
    client, at, blood_donation, expo, make_booth, booth_values, offer_values, label
):
    offer = BoothService(service=blood_donation, **offer_values)
    booth = make_booth(parent=expo, services=[offer], **booth_values)
    at("2026-08-20 10:00")

    html = read(client, booth.url)

    assert text_of(html.one(".offer__time .status")) == gettext(label)


@pytest.mark.parametrize(("status", "label"), [("paused", "Paused"), ("closed", "Closed")])
def test_a_booth_where_nobody_is_says_so_once(
    client, at, blood_donation, expo, make_booth, status, label
):
    """Not under "open today", and not at each of its services again."""
    offer = BoothService(service=blood_donation)
    booth = make_booth(parent=expo, services=[offer], status=status)
    at("2026-08-20 10:00")

    html = read(client, booth.url)

    assert [text_of(pill) for pill in html.soup.select("main .status")] == [gettext(label)]
