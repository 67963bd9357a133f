"""Which booth does what: filters, text, and the question from outside the exhibition."""

from urllib.parse import quote

import pytest
from django.http import QueryDict
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from core.listing.shown import facet_groups
from core.listing.state import parse
from core.listing.values import containing, items_of
from exhibition.booths.filtering import BOOTHS, index_of
from exhibition.booths.loading import BoothList
from exhibition.models import BoothInnovation, BoothService, ExhibitionZone
from showcase.models import Sector
from tests.factories.exhibition import BoothPageFactory, ExhibitionPageFactory, ServicePageFactory
from tests.factories.showcase import InnovationPageFactory, OrganisationFactory
from tests.html import RenderedPage, text_of
from tests.scenes import scene

pytestmark = pytest.mark.django_db


@scene
def expo():
    """Five booths: three agencies in two zones, a village, a company."""
    health = Sector.objects.get(slug="kesehatan")
    page = ExhibitionPageFactory(
        slug="expo",
        zones=[
            ExhibitionZone(letter="A", name="Layanan"),
            ExhibitionZone(letter="B", name="Desa"),
            ExhibitionZone(letter="C", name="Kosong"),
        ],
    )
    donation = ServicePageFactory(
        title="Donor darah", slug="donor-darah", search_keywords="transfusi PMI"
    )
    donation.sectors.set([health])
    donation.save()
    licence = ServicePageFactory(title="SIM online", slug="sim-online")
    obat = InnovationPageFactory(title="PETIK OBAT", slug="petik-obat", sectors=[health])
    rows = [
        ("A-2", "Disdukcapil", "agency", "A", [licence], []),
        ("A-12", "Polres", "vertical", "A", [licence], []),
        ("A-1", "Dinas Kesehatan", "agency", "A", [donation, licence], []),
        ("B-1", "Desa Cerdas", "village", "B", [], [obat]),
        ("B-2", "Batik Kudus", "private", "", [], []),
    ]
    for code, title, kind, zone, services, innovations in rows:
        BoothPageFactory(
            parent=page,
            code=code,
            title=title,
            exhibitor=OrganisationFactory(name=f"{title} Contoh", short_name="", slug=code.lower()),
            exhibitor_type=kind,
            zone=zone,
            summary=f"Stan {title}.",
            services=[BoothService(service=service) for service in services],
            innovations=[BoothInnovation(innovation=each) for each in innovations],
        )
    return page


def found(client, query: str = "") -> list[str]:
    response = client.get(f"/pameran/expo/stan/{query}")
    assert response.status_code == 200
    return [text_of(tag) for tag in RenderedPage(response).soup.select("p.booth-number")]


def test_all_booths_are_in_the_order_of_their_numbers(client, expo):
    assert found(client) == ["A-1", "A-2", "A-12", "B-1", "B-2"]


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("?jenis=agency", ["A-1", "A-2"]),
        ("?jenis=agency&jenis=village", ["A-1", "A-2", "B-1"]),
        ("?zona=A", ["A-1", "A-2", "A-12"]),
        ("?zona=C", []),
        ("?layanan=donor-darah", ["A-1"]),
        ("?layanan=sim-online&jenis=vertical", ["A-12"]),
        ("?layanan=sim-online&zona=B", []),
        ("?sektor=kesehatan", ["A-1", "B-1"]),
        ("?q=SIM", ["A-1", "A-2", "A-12"]),
        ("?q=a-12", ["A-12"]),
        ("?q=polres+contoh", ["A-12"]),
        ("?q=contoh+polres", ["A-12"]),
        ("?q=transfusi", ["A-1"]),
        ("?q=batik", ["B-2"]),
        ("?q=sim&jenis=agency&zona=A&layanan=donor-darah", ["A-1"]),
        ("?q=tidak+ada", []),
    ],
)
def test_each_way_of_finding(client, expo, query, codes):
    assert found(client, query) == codes


def test_counts_say_what_a_choice_would_give(expo, locale_id):
    booths = BoothList(expo, locale_id, with_services=True, with_sectors=True)
    index = index_of(booths, list(expo.zones.all()))

    def counts(query: str) -> dict[str, dict[str, int]]:
        state, _ignored = parse(QueryDict(query), BOOTHS, index)
        among = containing(booths.entries, state.text)
        groups = facet_groups(state, index, index.counts(state.values, among))
        return {
            group.name: {choice.value: choice.count for choice in group.choices} for group in groups
        }

    assert counts("") == {
        "layanan": {"sim-online": 3, "donor-darah": 1},
        "jenis": {"agency": 2, "vertical": 1, "private": 1, "village": 1},
        "zona": {"A": 3, "B": 1},
    }
    assert counts("layanan=donor-darah") == {
        "layanan": {"donor-darah": 1, "sim-online": 3},
        "jenis": {"agency": 1, "vertical": 0, "private": 0, "village": 0},
        "zona": {"A": 1, "B": 0},
    }
    assert counts("jenis=village")["jenis"] == counts("")["jenis"]
    for query in ("", "zona=A", "q=sim", "jenis=agency&layanan=sim-online"):
        state, _ignored = parse(QueryDict(query), BOOTHS, index)
        among = containing(booths.entries, state.text)
        for name, values in counts(query).items():
            for value, count in values.items():
                asked = state.with_only(name, value)
                assert len(items_of(index.matching(asked.values, among), booths.entries)) == count


def test_chips_take_one_choice_away(client, expo):
    html = RenderedPage(client.get("/pameran/expo/stan/?jenis=agency&zona=A&q=sim"))

    links = [a["href"] for a in html.soup.select(".results-bar__chips a.chip")]
    assert links == [
        "/pameran/expo/stan/?jenis=agency&zona=A",
        "/pameran/expo/stan/?q=sim&zona=A",
        "/pameran/expo/stan/?q=sim&jenis=agency",
    ]
    assert html.one("#booth-search")["value"] == "sim"


def test_an_empty_result_offers_less_and_says_what_that_gives(client, expo):
    html = RenderedPage(client.get("/pameran/expo/stan/?jenis=private&zona=A"))

    offers = {
        a["href"]: text_of(a.select_one(".chip__count")) for a in html.soup.select(".empty a")
    }
    assert offers == {"/pameran/expo/stan/?zona=A": "3", "/pameran/expo/stan/?jenis=private": "1"}


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("?jenis=alien", "alien"),
        ("?zona=a", "a"),
        ("?layanan=paspor&sektor=%00", "paspor"),
        ("?jenis=" + "x" * 90, "x" * 40),
        ("?sektor=%FF%FE", "��"),
    ],
)
def test_what_is_not_known_is_ignored_and_named(client, expo, query, named):
    html = RenderedPage(client.get(f"/pameran/expo/stan/{query}"))

    assert f"“{named}" in html.one(".results-bar__note").get_text()
    assert len(html.soup.select(".booth-row")) == 5


words = st.text(max_size=40) | st.sampled_from(["A", "agency", "kesehatan", "A-1", "a4", "9999"])
names = st.sampled_from(["q", "jenis", "zona", "layanan", "sektor", "dari", "besar", "tempat"])
queries = st.lists(st.tuples(names | st.text(min_size=1, max_size=10), words), max_size=6)
anything = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@anything
@example(query=[("q", "\x00"), ("jenis", "\ud800")])
@example(query=[("dari", "%"), ("besar", "-1"), ("kertas", "a9"), ("tempat", "'\"<")])
@given(query=queries)
def test_no_query_string_breaks_a_page(client, expo, query):
    asked = "&".join(f"{quote(k, errors='replace')}={quote(v, errors='replace')}" for k, v in query)
    for part in ("stan/", "denah/", "acara/"):
        assert client.get(f"/pameran/expo/{part}?{asked}").status_code == 200


# --- From outside --------------------------------------------------------------------------------


def test_the_index_asks_the_question_of_each_exhibition(client, expo, at):
    at("2026-08-19 10:00")
    form = RenderedPage(client.get("/pameran/")).one(".highlight form")

    assert (form["action"], form.select_one("input[type=search]")["name"]) == (
        "/pameran/expo/stan/",
        "q",
    )


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("donor darah", "Dinas Kesehatan"),
        ("transfusi", "Dinas Kesehatan"),
        ("petik obat", "Desa Cerdas"),
        ("B-2", "Batik Kudus"),
        ("disdukcapil contoh", "Disdukcapil"),
    ],
)
def test_the_sites_search_knows_what_a_booth_does(client, expo, text, title):
    html = RenderedPage(client.get("/cari/", {"q": text}))

    booths = [
        text_of(card.select_one(".card__title"))
        for card in html.soup.select(".card")
        if "/pameran/expo/" in card.a["href"]
    ]
    assert any(found.endswith(title) for found in booths), booths
