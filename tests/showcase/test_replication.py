"""Who took an innovation over from whom, and in which language one is led there."""

import pytest
from django.core.exceptions import ValidationError

from showcase.models import Adoption
from showcase.models.lineage import leads_back
from tests.html import RenderedPage, text_of

pytestmark = pytest.mark.django_db


def codes(page) -> dict[str, list[str]]:
    with pytest.raises(ValidationError) as caught:
        page.full_clean()
    return {
        name: [error.code for error in errors] for name, errors in caught.value.error_dict.items()
    }


@pytest.fixture
def line(make_innovation):
    """First → second → third, each replicated from the one before."""
    first = make_innovation(title="Pertama", slug="pertama")
    second = make_innovation(title="Kedua", slug="kedua", replicated_from=first)
    third = make_innovation(title="Ketiga", slug="ketiga", replicated_from=second)
    return first, second, third


def lineage(client, url: str) -> list[tuple[str, str]]:
    rendered = RenderedPage(client.get(url))
    return [(a["href"], text_of(a)) for a in rendered.soup.select(".lineage a")]


def test_the_lineage_leads_up_two_steps_and_down_one(client, line):
    first, second, third = line

    assert lineage(client, third.url) == [
        ("/inovasi/pertama/", "Pertama"),
        ("/inovasi/kedua/", "Kedua"),
    ]
    assert lineage(client, second.url) == [
        ("/inovasi/pertama/", "Pertama"),
        ("/inovasi/ketiga/", "Ketiga"),
    ]
    assert lineage(client, first.url) == [("/inovasi/kedua/", "Kedua")]


def test_in_english_it_leads_to_translations_and_else_to_the_stand_in(client, line, translate):
    first, second, _third = line
    translate(first, title="First")
    translate(second, title="Second")

    assert lineage(client, "/en/inovasi/kedua/") == [
        ("/en/inovasi/pertama/", "First"),
        ("/en/inovasi/ketiga/", "Ketiga"),
    ]


def test_drafts_are_not_in_the_lineage(client, line):
    first, second, _third = line
    second.unpublish()

    assert lineage(client, first.url) == []


@pytest.mark.parametrize("relation", ["replicated_from", "succeeded_by"])
def test_circles_are_refused_on_the_field(make_innovation, relation):
    first = make_innovation()
    second = make_innovation(**{relation: first})
    third = make_innovation(**{relation: second})

    for origin in (first, second, third):
        setattr(first, relation, origin)
        assert codes(first)[relation] == ["cycle"]


def test_a_circle_through_a_translation_is_a_circle(make_innovation, translate):
    first = make_innovation()
    english = translate(first, title="First")
    second = make_innovation(replicated_from=english)
    first.replicated_from = second

    assert leads_back(first, "replicated_from")


def test_a_succeeded_innovation_names_its_successor(make_innovation):
    page = make_innovation()
    page.status = "succeeded"

    assert codes(page) == {"succeeded_by": ["required"]}


def test_the_old_profile_leads_to_its_successor_and_back(client, make_innovation, translate):
    new = make_innovation(title="Izin Terang", slug="izin-terang")
    old = make_innovation(title="Papan Izin", slug="papan", status="succeeded", succeeded_by=new)
    translate(new, title="Clear Permits")

    notice = RenderedPage(client.get(old.url)).one(".notice--warning a")
    english = RenderedPage(client.get("/en/inovasi/papan/")).one(".notice--warning a")
    back = RenderedPage(client.get(new.url)).one("section[aria-labelledby=replication] a")

    assert (notice["href"], text_of(notice)) == ("/inovasi/izin-terang/", "Izin Terang")
    assert (english["href"], text_of(english)) == ("/en/inovasi/izin-terang/", "Clear Permits")
    assert (back["href"], text_of(back)) == ("/inovasi/papan/", "Papan Izin")


def test_adopters_are_organisations_of_the_site_or_others(
    client, make_innovation, make_organisation
):
    village = make_organisation(name="Desa Contoh", slug="desa-contoh", kind="village")
    page = make_innovation(
        adoptions=[Adoption(organisation=village, year=2024), Adoption(name="Kabupaten Pati")]
    )
    adopters = RenderedPage(client.get(page.url)).soup.select(".adopters li")

    assert [a["href"] for adopter in adopters for a in adopter.select("a")] == [
        "/inovasi/penyelenggara/desa-contoh/"
    ]
    assert "2024" in text_of(adopters[0])
    assert text_of(adopters[1]) == "Kabupaten Pati"


@pytest.mark.parametrize("both", [True, False])
def test_an_adopter_is_one_of_the_two(make_organisation, both):
    adoption = Adoption(
        organisation=make_organisation() if both else None, name="Pati" if both else ""
    )
    with pytest.raises(ValidationError) as caught:
        adoption.clean()

    assert [error.code for error in caught.value.error_dict["name"]] == ["one_of_two"]


def test_related_innovations_share_a_sector_and_stand_only_once(
    client, line, make_innovation, health
):
    first, second, _third = line
    for page in (first, second):
        page.sectors.set([health])
        page.save_revision().publish()
    make_innovation(title="Sama Sektor", slug="sama", sectors=[health])
    make_innovation(title="Sektor Lain", slug="lain")

    rendered = RenderedPage(client.get(first.url))

    cards = [a["href"] for a in rendered.soup.select("section[aria-labelledby=related] .card a")]
    assert cards == ["/inovasi/sama/"]
