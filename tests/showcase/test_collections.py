"""A collection: what its rule finds, and pins, minus exclusions."""

import pytest
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import PageViewRestriction

from core import content_version
from core.components import Link
from core.enums import Motif
from showcase.catalogue.facet_index import facet_index
from showcase.catalogue.listing import counted
from showcase.collection.rule import Rule, rule_of
from showcase.models import CollectionExclusion, CollectionPin, InnovationEntry
from tests.factories.many import make_many
from tests.factories.showcase import TopicFactory


@pytest.fixture
def innovations(make_innovation, health, population):
    """By a short name each, in the order in which they were published."""
    gizi = TopicFactory(slug="gizi", name="Gizi")
    return {
        "sehat": make_innovation(
            title="Sehat", sectors=[health], kind="digital", stage="trial", year_started=2019
        ),
        "gizi": make_innovation(
            title="Gizi", topics=[gizi], kind="non_digital", stage="adoption", year_started=2021
        ),
        "keduanya": make_innovation(
            title="Keduanya", sectors=[health], topics=[gizi], kind="digital", year_started=2023
        ),
        "lain": make_innovation(title="Lain", sectors=[population], kind="hybrid"),
    }


@pytest.fixture
def titles_of(client):
    def titles(collection, query=""):
        content_version.forget()
        response = client.get(f"/koleksi/{collection.slug}/{query}")
        found = [card.title for card in response.context["cards"]]
        assert response.context["count"] == len(found)
        return found

    return titles


@pytest.fixture
def topic(innovations):
    return innovations["gizi"].topics.get()


def pin(*pages):
    return [CollectionPin(innovation=page) for page in pages]


def exclusion(*pages):
    return [CollectionExclusion(innovation=page) for page in pages]


# --- The rule -------------------------------------------------------------------------------------


def test_any_of_the_sectors_and_topics(innovations, health, topic, make_collection, titles_of):
    collection = make_collection(match="any", sectors=[health], topics=[topic])

    assert titles_of(collection) == ["Keduanya", "Gizi", "Sehat"]


def test_all_of_the_sectors_and_topics(innovations, health, topic, make_collection, titles_of):
    collection = make_collection(match="all", sectors=[health], topics=[topic])

    assert titles_of(collection) == ["Keduanya"]


def test_kinds_stages_and_years_narrow_it(innovations, health, topic, make_collection, titles_of):
    tags = {"sectors": [health], "topics": [topic]}

    assert titles_of(make_collection(**tags, kinds=["digital"])) == ["Keduanya", "Sehat"]
    assert titles_of(make_collection(**tags, stages=["trial", "adoption"])) == ["Gizi", "Sehat"]
    assert titles_of(make_collection(**tags, year_from=2021)) == ["Keduanya", "Gizi"]
    assert titles_of(make_collection(**tags, year_from=2019, year_to=2021)) == ["Gizi", "Sehat"]


def test_a_rule_may_ask_for_no_sector_at_all(innovations, make_collection, titles_of):
    assert titles_of(make_collection(kinds=["digital", "hybrid"])) == ["Lain", "Keduanya", "Sehat"]


def test_pins_come_first_in_the_editors_order(innovations, health, make_collection, titles_of):
    collection = make_collection(
        sectors=[health], pins=pin(innovations["lain"], innovations["sehat"])
    )

    assert titles_of(collection) == ["Lain", "Sehat", "Keduanya"]
    assert titles_of(collection, "?urut=nama") == ["Lain", "Sehat", "Keduanya"]


def test_a_collection_of_pins_alone_holds_nothing_else(innovations, make_collection, titles_of):
    assert titles_of(make_collection(pins=pin(innovations["gizi"]))) == ["Gizi"]
    assert titles_of(make_collection()) == []


def test_what_is_excluded_is_left_out_even_if_pinned(
    innovations, health, make_collection, titles_of
):
    collection = make_collection(
        sectors=[health],
        pins=pin(innovations["lain"]),
        exclusions=exclusion(innovations["sehat"], innovations["lain"]),
    )

    assert titles_of(collection) == ["Keduanya"]


def test_what_fits_appears_by_itself_and_what_is_unpublished_goes(
    innovations, health, make_innovation, make_collection, titles_of
):
    collection = make_collection(sectors=[health], pins=pin(innovations["lain"]))
    make_innovation(title="Baru", sectors=[health])
    innovations["lain"].unpublish()

    assert titles_of(collection) == ["Baru", "Keduanya", "Sehat"]


RULES = st.builds(
    Rule,
    tags=st.lists(
        st.tuples(
            st.just("sektor"),
            st.sampled_from(["kesehatan", "kependudukan", "desa", "pendidikan", "sosial"]),
        ),
        unique=True,
        max_size=3,
    ).map(tuple),
    match_all=st.booleans(),
    kinds=st.lists(st.sampled_from(["digital", "hybrid"]), unique=True).map(tuple),
    stages=st.lists(st.sampled_from(["trial", "adoption"]), unique=True).map(tuple),
    year_from=st.one_of(st.none(), st.integers(2010, 2026)),
    year_to=st.one_of(st.none(), st.integers(2010, 2026)),
)


@settings(
    max_examples=80,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(rule=RULES, data=st.data())
def test_the_number_shown_is_the_number_listed_for_any_rule(sixty, locale_id, rule, data):
    keys = list(InnovationEntry.objects.order_by("pk").values_list("translation_key", flat=True))
    chosen = data.draw(st.lists(st.sampled_from(keys), unique=True, max_size=6))
    rule = Rule(
        **{
            **{name: getattr(rule, name) for name in Rule.__slots__},
            "pinned": tuple(chosen[:4]),
            "excluded": tuple(chosen[3:]),
        }
    )

    entries = rule.entries(locale_id)

    assert rule.members(facet_index(locale_id)).bit_count() == entries.count()


@pytest.fixture
def sixty(site_root):
    make_many(60)


# --- The page -------------------------------------------------------------------------------------


def test_a_collection_has_the_pages_of_the_catalogue(client, sixty, make_collection):
    pinned = InnovationEntry.objects.order_by("sort_title").last()
    collection = make_collection(kinds=["digital", "non_digital", "hybrid"], pins=pin(pinned.page))
    url, seen = f"/koleksi/{collection.slug}/?urut=nama", []
    while url:
        response = client.get(url)
        seen += [card.title for card in response.context["cards"]]
        url = response.context["next_url"]

    assert seen[0] == pinned.title
    assert seen[1:] == sorted(seen[1:], key=str.casefold)
    assert len(set(seen)) == len(seen) == response.context["count"]


def test_a_collection_is_not_filtered_and_says_so(client, innovations, health, make_collection):
    collection = make_collection(slug="sehat", sectors=[health])

    response = client.get("/koleksi/sehat/?jenis=digital&urut=nama")

    assert [card.title for card in response.context["cards"]] == ["Keduanya", "Sehat"]
    assert "jenis: “digital”" in response.context["note"]
    assert client.get("/koleksi/sehat/?urut=")["Location"] == "/koleksi/sehat/"
    assert response.context["page"] == collection


def test_a_collection_leads_on_into_the_catalogue(
    client, innovations, health, topic, make_collection
):
    make_collection(slug="sehat", sectors=[health], topics=[topic])

    response = client.get("/koleksi/sehat/")

    assert response.context["tags"] == [
        Link("Kesehatan", "/inovasi/?sektor=kesehatan", count=2),
        Link("Gizi", "/inovasi/?topik=gizi", count=2),
    ]


def test_the_translation_of_a_collection_follows_the_rule_of_the_original(
    client, innovations, health, make_collection, translate
):
    collection = make_collection(slug="sehat", sectors=[health], pins=pin(innovations["lain"]))
    version = translate(collection, title="Healthy", slug="healthy")
    version.sectors.clear()
    version.save()
    translate(innovations["lain"], title="Other", slug="other")

    response = client.get(version.url)

    assert [card.title for card in response.context["cards"]] == ["Other", "Keduanya", "Sehat"]
    assert response.context["count"] == 3


def test_a_preview_shows_the_rule_that_is_being_edited(
    innovations, health, population, make_collection
):
    collection = make_collection(sectors=[health])
    draft = collection.get_latest_revision_as_object()
    draft.sectors.set([population])
    draft.pins = pin(innovations["gizi"])

    assert rule_of(draft, is_preview=True).tags == (("sektor", "kependudukan"),)
    assert rule_of(draft).tags == (("sektor", "kesehatan"),)
    response = draft.make_preview_request(RequestFactory().get("/"))
    assert response.status_code == 200
    assert [card.title for card in response.context_data["cards"]] == ["Gizi", "Lain"]


# --- The index ------------------------------------------------------------------------------------


def test_the_index_shows_each_collection_with_its_number(
    client, innovations, health, population, make_collection
):
    make_collection(title="Kesehatan", sectors=[health])
    make_collection(title="Kependudukan", sectors=[population], pins=pin(innovations["gizi"]))

    cards = client.get("/koleksi/").context["cards"]

    assert [(card.title, card.facts) for card in cards] == [
        ("Kesehatan", (counted(2),)),
        ("Kependudukan", (counted(2),)),
    ]
    assert cards[0].pattern_motif == Motif(health.motif)


def test_the_english_index_holds_translated_and_untranslated_collections(
    client, innovations, health, make_collection, translate
):
    first = make_collection(title="Kesehatan", slug="kesehatan", sectors=[health])
    make_collection(title="Kependudukan", slug="kependudukan")
    translate(first, title="Health", slug="health")

    cards = client.get(first.get_parent().get_translations().get().url).context["cards"]

    assert [(card.title, card.url, card.language, card.facts) for card in cards] == [
        ("Health", "/en/koleksi/health/", "", ("2 innovations",)),
        ("Kependudukan", "/en/koleksi/kependudukan/", "id", ("0 innovations",)),
    ]


def test_a_collection_behind_a_login_is_not_in_the_index(client, make_collection):
    hidden = make_collection(title="Rahasia")
    make_collection(title="Terbuka")
    PageViewRestriction.objects.create(page=hidden, restriction_type="login")

    assert [card.title for card in client.get("/koleksi/").context["cards"]] == ["Terbuka"]


def test_the_queries_of_the_index_do_not_grow_with_the_collections(
    client, innovations, health, make_collection
):
    def queries():
        client.get("/koleksi/")
        content_version.forget()
        with CaptureQueriesContext(connection) as captured:
            client.get("/koleksi/")
        return len(captured)

    make_collection(sectors=[health], pins=pin(innovations["lain"]))
    one = queries()
    for _ in range(5):
        make_collection(sectors=[health], pins=pin(innovations["gizi"]))

    assert queries() == one
    assert one <= 12


def test_the_queries_of_a_collection_do_not_grow_with_its_innovations(
    client, site_root, make_collection
):
    def queries():
        client.get("/koleksi/semua/")
        with CaptureQueriesContext(connection) as captured:
            client.get("/koleksi/semua/")
        return len(captured)

    make_collection(slug="semua", kinds=["digital", "non_digital", "hybrid"])
    make_many(3)
    three = queries()
    make_many(100, seed=2)

    assert queries() == three
    assert three <= 8
