"""The directory of organisations and their profiles, as visitors find and read them."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from showcase.models import InnovationOrganisation, OrganisationTranslation
from tests.factories.core import ImageFactory
from tests.html import RenderedPage, text_of

pytestmark = pytest.mark.django_db

DIRECTORY = "/inovasi/penyelenggara/"


@pytest.fixture
def health_agency(make_organisation):
    agency = make_organisation(name="Dinas Kesehatan", short_name="Dinkes", slug="dinkes")
    OrganisationTranslation.objects.create(parent=agency, language="en", name="Health Agency")
    return agency


@pytest.fixture
def health_centre(make_organisation, health_agency):
    return make_organisation(
        name="Puskesmas Contoh", slug="puskesmas", kind="unit", parent=health_agency
    )


def read(client, url: str) -> RenderedPage:
    response = client.get(url)
    assert response.status_code == 200
    return RenderedPage(response)


def listed(rendered: RenderedPage) -> list[str]:
    return [text_of(tag) for tag in rendered.soup.select(".directory__name")]


def test_all_are_listed_by_kind_and_name(client, health_agency, health_centre, make_organisation):
    make_organisation(name="Badan Perencanaan", slug="bappeda")

    rendered = read(client, DIRECTORY)

    assert listed(rendered) == ["Badan Perencanaan", "Dinas Kesehatan", "Puskesmas Contoh"]
    assert len(rendered.headings(2)) == 2


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?q=kesehatan", ["Dinas Kesehatan"]),
        ("?q=DINKES", ["Dinas Kesehatan"]),
        ("?q=contoh+pusk", ["Puskesmas Contoh"]),
        ("?jenis=unit", ["Puskesmas Contoh"]),
        ("?jenis=unit&q=dinas", []),
        ("?q=%00", ["Dinas Kesehatan", "Puskesmas Contoh"]),
        ("?q=" + "x" * 5000, []),
    ],
)
def test_it_is_narrowed_down_by_words_and_kind(client, health_centre, query, found):
    assert listed(read(client, DIRECTORY + query)) == found


def test_an_unknown_kind_is_ignored_and_said_to_be(client, health_centre):
    rendered = read(client, DIRECTORY + "?jenis=<script>")

    assert len(listed(rendered)) == 2
    assert "<script>" in text_of(rendered.one(".notice"))
    assert read(client, DIRECTORY).soup.select(".notice") == []


def test_the_numbers_beside_the_kinds_are_what_choosing_them_gives(
    client, health_centre, make_organisation
):
    make_organisation(name="Dinas Sosial", slug="dinsos")
    rendered = read(client, DIRECTORY + "?q=s")

    for chip in rendered.soup.select(".chips a.chip"):
        count = int(text_of(chip.select_one(".chip__count")))
        assert len(listed(read(client, chip["href"]))) == count


def test_nothing_found_leads_back_to_all(client, health_agency):
    rendered = read(client, DIRECTORY + "?q=tidakada")

    assert rendered.one(".empty a")["href"] == DIRECTORY


def test_counts_are_of_innovations_it_runs_or_shares(
    client, health_agency, health_centre, make_innovation
):
    make_innovation(
        organisation=health_agency,
        further_organisations=[InnovationOrganisation(organisation=health_centre)],
    )
    make_innovation(organisation=health_centre)
    make_innovation(organisation=health_centre, published=False)

    rendered = read(client, DIRECTORY)

    counts = [
        text_of(tag).split(" · ")[-1].split()[0]
        for tag in rendered.soup.select(".directory__facts")
    ]
    assert dict(zip(listed(rendered), counts, strict=True)) == {
        "Dinas Kesehatan": "1",
        "Puskesmas Contoh": "2",
    }


def test_a_profile_shows_its_own_and_its_shared_innovations_and_its_units(
    client, health_agency, health_centre, make_innovation
):
    make_innovation(title="Milik Sendiri", organisation=health_agency)
    make_innovation(
        title="Bersama",
        organisation=health_centre,
        further_organisations=[InnovationOrganisation(organisation=health_agency)],
    )
    make_innovation(title="Milik Lain", organisation=health_centre)

    rendered = read(client, f"{DIRECTORY}dinkes/")

    assert rendered.headings(1) == ["Dinas Kesehatan"]
    cards = {text_of(tag) for tag in rendered.soup.select(".card__title")}
    assert cards == {"Milik Sendiri", "Bersama"}
    assert rendered.one("section[aria-labelledby=innovations] a.more")["href"] == (
        "/inovasi/?instansi=dinkes"
    )
    units = [a["href"] for a in rendered.soup.select("section[aria-labelledby=units] a")]
    assert units == [f"{DIRECTORY}puskesmas/"]


def test_a_profile_in_english(client, health_agency, make_innovation):
    make_innovation(slug="satu", organisation=health_agency)
    rendered = read(client, f"/en{DIRECTORY}dinkes/")

    assert (rendered.language, rendered.headings(1)) == ("en", ["Health Agency"])
    assert rendered.one(".card a")["href"] == "/en/inovasi/satu/"
    assert rendered.canonical_url == f"http://testserver/en{DIRECTORY}dinkes/"
    assert rendered.alternates() == {
        "en": f"http://testserver/en{DIRECTORY}dinkes/",
        "id": f"http://testserver{DIRECTORY}dinkes/",
        "x-default": f"http://testserver{DIRECTORY}dinkes/",
    }
    switch = {a["hreflang"]: a["href"] for a in rendered.soup.select(".languages a")}
    assert switch == {"id": f"{DIRECTORY}dinkes/", "en": f"/en{DIRECTORY}dinkes/"}


def test_the_language_switch_keeps_the_filter(client, health_agency):
    rendered = read(client, f"{DIRECTORY}?jenis=agency")

    switch = {a["hreflang"]: a["href"] for a in rendered.soup.select(".languages a")}
    assert switch["en"] == f"/en{DIRECTORY}?jenis=agency"
    assert rendered.canonical_url == f"http://testserver{DIRECTORY}?jenis=agency"


def test_structured_data_name_the_organisation_above(client, health_centre):
    data = read(client, f"{DIRECTORY}puskesmas/").structured_data()

    assert (data["@type"], data["name"]) == ("GovernmentOrganization", "Puskesmas Contoh")
    assert data["parentOrganization"]["name"] == "Dinas Kesehatan"


def test_an_organisation_without_innovations_is_no_dead_end(client, health_agency, catalogue_page):
    rendered = read(client, f"{DIRECTORY}dinkes/")

    assert rendered.one(".empty a")["href"] == catalogue_page.url


def test_invented_organisations_say_so(client, make_organisation):
    make_organisation(name="Dinas Contoh", slug="contoh", is_sample=True)

    assert len(read(client, f"{DIRECTORY}contoh/").soup.select(".sample-note")) == 1
    assert len(read(client, DIRECTORY).soup.select(".sample-label")) == 1


@pytest.mark.parametrize("slug", ["tidak-ada", "DINKES%20", "a" * 300])
def test_an_unknown_organisation_is_not_found(client, health_agency, slug):
    assert client.get(f"{DIRECTORY}{slug}/").status_code == 404


def queries_of(client, url: str) -> int:
    client.get(url)
    with CaptureQueriesContext(connection) as queries:
        client.get(url)
    return len(queries)


def test_the_directory_costs_the_same_with_one_three_and_thirty(
    client, make_organisation, make_innovation
):
    counts = []
    for number in (1, 2, 27):
        for _ in range(number):
            organisation = make_organisation()
            make_organisation(kind="unit", parent=organisation)
            make_innovation(organisation=organisation)
        counts.append(queries_of(client, DIRECTORY))

    assert counts == [counts[0]] * 3
    assert counts[0] <= 6


def test_a_profile_costs_the_same_with_one_three_and_thirty(
    client, health_agency, make_organisation, make_innovation
):
    counts = []
    for number in (1, 2, 27):
        for _ in range(number):
            make_organisation(kind="unit", parent=health_agency)
            make_innovation(organisation=health_agency, cover=ImageFactory())
        counts.append(queries_of(client, f"{DIRECTORY}dinkes/"))

    assert counts == [counts[0]] * 3
    assert counts[0] <= 10
