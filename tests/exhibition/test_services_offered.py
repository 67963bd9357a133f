"""What a visitor can get done: the service's standard, and what a booth says otherwise."""

import datetime

import pytest
from django.utils.translation import gettext

from exhibition.models import BoothService, ServiceRequirement, ServiceTariff
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


# --- The standard --------------------------------------------------------------------------------


@pytest.fixture
def blood_donation(make_service, make_organisation):
    return make_service(
        title="Donor darah",
        slug="donor-darah",
        provider=make_organisation(name="PMI Contoh", slug="pmi-contoh"),
        procedure="<ol><li>Isi formulir.</li><li>Periksa Hb.</li></ol>",
        duration="sekitar 45 menit",
        cost_kind="free",
        cost="Tidak dipungut biaya",
        product="Kartu donor",
        requirements=[
            ServiceRequirement(text="KTP", source="PMI", verified_on=datetime.date(2026, 8, 1)),
            ServiceRequirement(
                text="Surat sehat",
                condition="bila berusia di atas 60 tahun",
                note="dari dokter mana pun",
            ),
            ServiceRequirement(
                text="Jarak sejak donor terakhir",
                statements=[
                    (
                        "statement",
                        {
                            "text": "Paling sedikit 2 bulan",
                            "source": "Sumber pertama",
                            "url": "https://example.org/1",
                            "published_on": datetime.date(2020, 3, 1),
                            "verified_on": datetime.date(2026, 8, 1),
                        },
                    ),
                    (
                        "statement",
                        {
                            "text": "Paling sedikit 3 bulan",
                            "source": "Sumber kedua",
                            "url": "",
                            "published_on": None,
                            "verified_on": None,
                        },
                    ),
                ],
            ),
        ],
    )


def test_the_six_public_parts_are_all_there(client, blood_donation):
    html = read(client, "/layanan/donor-darah/")

    parts = ["requirements", "procedure", "duration", "cost", "product", "complaints"]
    shown = [tag["aria-labelledby"] for tag in html.soup.select("main section[aria-labelledby]")]
    assert [part for part in shown if part in parts] == parts
    assert [text_of(li) for li in section(html, "procedure").select("li")] == [
        "Isi formulir.",
        "Periksa Hb.",
    ]
    assert text_of(section(html, "duration").p) == "sekitar 45 menit"
    assert text_of(section(html, "product").p) == "Kartu donor"
    assert section(html, "complaints").a["href"] == "https://www.lapor.go.id/"
    assert html.one(".facts a[href*=penyelenggara]")["href"] == (
        "/inovasi/penyelenggara/pmi-contoh/"
    )


def test_requirements_are_in_order_with_condition_note_and_source(client, blood_donation):
    items = section(read(client, "/layanan/donor-darah/"), "requirements").select("ol > li")

    assert [text_of(item.select_one(".requirement__text")) for item in items] == [
        "KTP",
        "Surat sehat",
        "Jarak sejak donor terakhir",
    ]
    assert text_of(items[0].select_one(".requirement__source")) == (
        f"{gettext('Source:')} PMI · {gettext('verified on %(date)s') % {'date': '1 Agustus 2026'}}"
    )
    assert text_of(items[1].select_one(".requirement__condition")).endswith(
        "bila berusia di atas 60 tahun"
    )
    assert "dari dokter mana pun" in text_of(items[1])


def test_sources_that_contradict_each_other_stand_side_by_side(client, blood_donation):
    [group] = section(read(client, "/layanan/donor-darah/"), "requirements").select(".statements")

    said = [text_of(quote) for quote in group.select("blockquote")]
    assert said == ["Paling sedikit 2 bulan", "Paling sedikit 3 bulan"]
    first, second = group.select("figcaption")
    verified = gettext("verified on %(date)s") % {"date": "1 Agustus 2026"}
    assert text_of(first) == f"Sumber pertama , 1 Maret 2020 · {verified}"
    assert first.a["href"] == "https://example.org/1"
    assert text_of(second) == "Sumber kedua"


@pytest.mark.parametrize("kind", ["free", "varies"])
def test_what_it_costs_is_said_in_words(client, make_service, kind):
    service = make_service(cost_kind=kind, cost="Sesuai golongan")
    cost = section(read(client, service.url), "cost")

    assert text_of(cost.strong) == "Sesuai golongan"
    assert text_of(cost.select_one(".badge")) == str(service.get_cost_kind_display())
    assert cost.select("table") == []


def test_fixed_tariffs_are_a_table(client, make_service):
    service = make_service(
        cost_kind="tariff",
        cost="Sesuai tarif PNBP",
        tariffs=[
            ServiceTariff(label="SIM A", amount=80000),
            ServiceTariff(label="SIM C", amount=75000, note="perpanjangan"),
        ],
    )

    rows = section(read(client, service.url), "cost").select("tbody tr")
    assert [[text_of(cell) for cell in row.select("th, td")] for row in rows] == [
        ["SIM A", "Rp 80.000"],
        ["SIM C perpanjangan", "Rp 75.000"],
    ]


# --- Where and when ------------------------------------------------------------------------------


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
    every_day, second = offer.select(".offer__times li")

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
        ({"status": "paused"}, {}, "Paused"),
        ({"status": "closed"}, {}, "Booth closed"),
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

    assert text_of(html.one(".offer__times .status")) == gettext(label)
