"""The standard of a service in its six public parts, as a visitor reads it."""

import datetime

import pytest
from django.utils.translation import gettext

from exhibition.models import ServiceTariff
from tests.html import RenderedPage, text_of

pytestmark = pytest.mark.django_db

EIGHT, TEN, NOON = datetime.time(8), datetime.time(10), datetime.time(12)


def read(client, url: str) -> RenderedPage:
    response = client.get(url)
    assert response.status_code == 200
    return RenderedPage(response)


def section(html: RenderedPage, heading_id: str):
    return html.one(f"section[aria-labelledby={heading_id}]")


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
