"""Lists of the editor: what they show, how they are filtered, what they cost."""

import datetime
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from showcase.models import ImpactFigure, Organisation, Sector
from tests.html import RenderedPage, text_of

pytestmark = pytest.mark.django_db


def listing(client, query: str = "") -> list[str]:
    response = client.get(reverse("innovations:index") + query)
    assert response.status_code == 200
    return [page.title for page in response.context["object_list"]]


@pytest.fixture
def three(make_innovation, make_organisation, health, population):
    agency = make_organisation(name="Dinas Satu", slug="satu")
    make_innovation(
        title="Lengkap",
        organisation=agency,
        sectors=[health],
        stage="adoption",
        kind="digital",
        form="governance",
        year_started=2020,
        districts=["jati"],
        last_verified_on=timezone.localdate(),
        problem="<p>Antre.</p>",
        solution="<p>Antar.</p>",
        results="<p>Cepat.</p>",
        contact_name="Meja",
        impact_figures=[ImpactFigure(name="A", after=Decimal(1), unit="jam", source="Laporan")],
    )
    make_innovation(
        title="Lama",
        sectors=[population],
        stage="trial",
        kind="non_digital",
        last_verified_on=datetime.date(2020, 1, 1),
    )
    make_innovation(title="Konsep", organisation=agency, published=False)


def filters(**names):
    found = {
        "organisation": lambda: Organisation.objects.get(slug="satu").pk,
        "sector": lambda: Sector.objects.get(slug="kesehatan").pk,
    }
    return "?" + "&".join(
        f"{name}={found[name]() if value is None else value}" for name, value in names.items()
    )


@pytest.mark.parametrize(
    ("chosen", "titles"),
    [
        ({}, ["Konsep", "Lama", "Lengkap"]),
        ({"organisation": None}, ["Konsep", "Lengkap"]),
        ({"sector": None}, ["Lengkap"]),
        ({"stage": "trial"}, ["Lama"]),
        ({"kind": "digital"}, ["Lengkap"]),
        ({"not_verified_since": "2021-01-01"}, ["Konsep", "Lama"]),
        ({"incomplete": "true"}, ["Konsep", "Lama"]),
        ({"incomplete": "false"}, ["Lengkap"]),
        ({"live": "false"}, ["Konsep"]),
        ({"organisation": None, "live": "true"}, ["Lengkap"]),
    ],
)
def test_innovations_are_filtered(editor_client, three, chosen, titles):
    assert sorted(listing(editor_client, filters(**chosen))) == titles


@pytest.mark.parametrize(
    "wrong", ["?stage=x", "?organisation=999", "?not_verified_since=x", "?p=99", "?ordering=x"]
)
def test_a_wrong_filter_is_no_error(editor_client, three, wrong):
    assert editor_client.get(reverse("innovations:index") + wrong).status_code == 200


@pytest.mark.parametrize(
    ("ordering", "titles"),
    [
        ("completeness", ["Konsep", "Lama", "Lengkap"]),
        ("-completeness", ["Lengkap", "Lama", "Konsep"]),
        ("last_verified_on", ["Konsep", "Lama", "Lengkap"]),  # never is longest ago
        ("-last_verified_on", ["Lengkap", "Lama", "Konsep"]),
        ("title", ["Konsep", "Lama", "Lengkap"]),
    ],
)
def test_innovations_are_sorted(editor_client, three, ordering, titles):
    assert listing(editor_client, f"?ordering={ordering}") == titles


def test_a_row_says_who_what_and_how_complete(editor_client, three):
    page = RenderedPage(editor_client.get(reverse("innovations:index") + "?ordering=-completeness"))
    row = [text_of(cell) for cell in page.soup.select("table.listing tbody tr")[0].select("td")]

    assert row[2:4] == ["Dinas Satu", "Kesehatan"]
    assert row[5] == "88%"


def cost(client, url: str) -> int:
    client.get(url)
    with CaptureQueriesContext(connection) as queries:
        client.get(url)
    return len(queries)


def test_the_list_costs_the_same_with_one_three_and_thirty(
    editor_client, make_innovation, health, population
):
    counts = []
    for number in (1, 2, 27):
        for _ in range(number):
            make_innovation(
                sectors=[health, population],
                impact_figures=[ImpactFigure(name="A", after=Decimal(1), unit="jam")],
            )
        counts.append(cost(editor_client, reverse("innovations:index")))

    assert counts == [counts[0]] * 3


@pytest.mark.parametrize("model", ["organisation", "sector", "topic", "governmentfunction"])
def test_reference_data_are_listed_and_searched(editor_client, model, make_innovation, three):
    url = reverse(f"wagtailsnippets_showcase_{model}:list")

    assert editor_client.get(url).status_code == 200
    assert list(editor_client.get(url, {"q": "xyzxyz"}).context["object_list"]) == []


def test_organisations_are_filtered_by_kind_and_counted_once_in_all_languages(
    editor_client, make_organisation, make_innovation, translate
):
    village = make_organisation(name="Desa Satu", kind="village")
    make_organisation(name="Dinas Satu")
    translate(make_innovation(organisation=village), title="English")

    found = editor_client.get(
        reverse("wagtailsnippets_showcase_organisation:list"), {"kind": "village"}
    ).context["object_list"]

    assert [(each.name, each.innovation_count) for each in found] == [("Desa Satu", 1)]


def test_the_list_of_organisations_costs_the_same_with_one_three_and_thirty(
    editor_client, make_organisation
):
    counts = []
    for number in (1, 2, 27):
        for _ in range(number):
            make_organisation(parent=make_organisation(), kind="unit")
        counts.append(cost(editor_client, reverse("wagtailsnippets_showcase_organisation:list")))

    assert counts == [counts[0]] * 3


def test_sectors_stand_in_their_own_order(editor_client):
    found = editor_client.get(reverse("wagtailsnippets_showcase_sector:list")).context[
        "object_list"
    ]

    assert [sector.order for sector in found] == sorted(sector.order for sector in found)
    assert found[0].slug == "kesehatan"


def test_an_organisation_in_use_is_not_deleted(editor_client, make_innovation):
    agency = make_innovation().organisation

    editor_client.post(reverse("wagtailsnippets_showcase_organisation:delete", args=[agency.pk]))

    assert Organisation.objects.filter(pk=agency.pk).exists()


def test_one_menu_holds_them_all(editor_client, rf):
    from wagtail.admin.menu import admin_menu

    request = rf.get("/admin/")
    request.user = editor_client.get("/admin/").wsgi_request.user
    menu = next(item for item in admin_menu.menu_items_for_request(request) if item.order == 150)

    assert [item.url for item in menu.menu.menu_items_for_request(request)] == [
        reverse("innovations:index"),
        *(
            reverse(f"wagtailsnippets_showcase_{model}:list")
            for model in ("organisation", "sector", "topic", "governmentfunction")
        ),
    ]


def test_innovations_are_filtered_by_language(editor_client, make_innovation, translate, locale_en):
    translate(make_innovation(title="Indonesia"), title="English")

    assert listing(editor_client, f"?language={locale_en.pk}") == ["English"]
