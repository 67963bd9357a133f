"""The number beside each value of each facet is what choosing it gives, for every combination."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from showcase.catalogue.facet_index import facet_index
from showcase.facets import FACETS
from showcase.models import EntryFacet, InnovationEntry, SectorTranslation
from tests.factories.many import COMMON, make_many
from tests.factories.showcase import OrganisationFactory, TopicFactory

RANDOM = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture
def sixty(site_root):
    """Sixty innovations whose values are drawn at random, always the same."""
    make_many(60)


@pytest.fixture
def index(sixty, locale_id):
    return facet_index(locale_id)


def known_values():
    """Facet -> its values in the catalogue, read from the rows themselves."""
    values = {facet.name: set() for facet in FACETS}
    for name, value in EntryFacet.objects.values_list("facet", "value"):
        values[name].add(value)
    for facet in FACETS:
        if facet.column:
            column = InnovationEntry.objects.values_list(facet.column, flat=True)
            values[facet.name] = {str(value) for value in column if value not in {"", None}}
    return {name: sorted(found) for name, found in values.items() if found}


def rows():
    """What each innovation has, by entry: the plain way, one after the other."""
    found = {}
    for entry in InnovationEntry.objects.prefetch_related("facets"):
        has = {(row.facet, row.value) for row in entry.facets.all()}
        has |= {(facet.name, str(getattr(entry, facet.column))) for facet in FACETS if facet.column}
        found[entry.pk] = has
    return found


def satisfies(has, chosen):
    return all(any((name, value) in has for value in values) for name, values in chosen.items())


def draw_chosen(data, values):
    names = data.draw(st.lists(st.sampled_from(sorted(values)), unique=True, max_size=4))
    return {
        name: data.draw(
            st.lists(st.sampled_from(values[name]), unique=True, min_size=1, max_size=3)
        )
        for name in names
    }


@RANDOM
@given(data=st.data())
def test_counts_are_those_of_a_plain_count_for_every_combination(index, locale_id, data):
    values, has = known_values(), rows()
    chosen = draw_chosen(data, values)
    text = data.draw(st.sampled_from(["", *COMMON]))
    found = InnovationEntry.objects.live_in(locale_id).matching(text, "id")
    matched = set(found.values_list("pk", flat=True))

    counts = index.counts(chosen, index.set_of(matched))

    for name, known in values.items():
        others = {key: kept for key, kept in chosen.items() if key != name}
        for value in known:
            expected = sum(
                pk in matched and (name, value) in has[pk] and satisfies(has[pk], others)
                for pk in has
            )
            assert counts[name][value] == expected, (chosen, text, name, value)


@RANDOM
@given(data=st.data())
def test_the_number_beside_a_value_is_the_number_of_results_after_choosing_it(
    index, locale_id, data
):
    values = known_values()
    chosen = draw_chosen(data, values)
    text = data.draw(st.sampled_from(["", *COMMON]))
    name = data.draw(st.sampled_from(sorted(set(values) - set(chosen))))
    value = data.draw(st.sampled_from(values[name]))
    found = InnovationEntry.objects.live_in(locale_id).matching(text, "id")

    count = index.counts(chosen, index.set_of(found.values_list("pk", flat=True)))[name][value]

    assert count == found.having({**chosen, name: [value]}).count()


@RANDOM
@given(data=st.data())
def test_the_total_is_the_number_of_rows_that_the_list_has(index, locale_id, data):
    chosen = draw_chosen(data, known_values())

    total = index.matching(chosen).bit_count()

    assert total == InnovationEntry.objects.live_in(locale_id).having(chosen).count()


def test_several_values_of_a_facet_are_or_and_facets_are_and(
    make_innovation, health, population, locale_id
):
    make_innovation(sectors=[health], kind="digital")
    make_innovation(sectors=[population], kind="digital")
    make_innovation(sectors=[health, population], kind="hybrid")
    index = facet_index(locale_id)

    def number(**chosen):
        return index.matching(chosen).bit_count()

    assert number(sektor=["kesehatan"]) == 2
    assert number(sektor=["kesehatan", "kependudukan"]) == 3
    assert number(sektor=["kesehatan", "kependudukan"], jenis=["digital"]) == 2
    assert index.counts({"sektor": ["kesehatan"]})["sektor"] == {"kesehatan": 2, "kependudukan": 2}
    assert index.counts({"sektor": ["kesehatan"]})["jenis"] == {"digital": 1, "hybrid": 1}


def test_a_value_nobody_has_gives_nothing(make_innovation, locale_id):
    make_innovation(kind="digital")

    assert facet_index(locale_id).matching({"jenis": ["hybrid"]}) == 0


def test_innovations_of_another_language_do_not_count(make_innovation, translate, locale_en):
    page = make_innovation(kind="digital")
    translate(page, title="Short Queue")

    index = facet_index(locale_en)

    assert index.matching({}).bit_count() == 1
    assert index.counts({})["jenis"] == {"digital": 1}


def test_counts_follow_a_publication_at_once(make_innovation, locale_id):
    first = make_innovation(kind="digital")
    assert facet_index(locale_id).counts({})["jenis"] == {"digital": 1}

    make_innovation(kind="digital")
    assert facet_index(locale_id).counts({})["jenis"] == {"digital": 2}

    first.unpublish()
    assert facet_index(locale_id).counts({})["jenis"] == {"digital": 1}


def test_names_are_in_the_language_of_the_catalogue(make_innovation, health, locale_id, locale_en):
    agency = OrganisationFactory(slug="dinkes", name="Dinas Kesehatan", short_name="Dinkes")
    topic = TopicFactory(slug="stunting", name="Stunting")
    make_innovation(organisation=agency, sectors=[health], topics=[topic])

    for locale, sector in ((locale_id, "Kesehatan"), (locale_en, "Health")):
        index = facet_index(locale)
        assert index.name_of("sektor", "kesehatan") == sector
        assert index.name_of("instansi", "dinkes") == "Dinkes"
        assert index.name_of("topik", "stunting") == "Stunting"
        assert index.name_of("tahun", "2021") == "2021"
    assert facet_index(locale_en).name_of("sdg", "3") == "3. Good health and well-being"


def test_a_renamed_sector_is_renamed_in_the_filter(make_innovation, health, locale_en):
    make_innovation(sectors=[health])
    assert facet_index(locale_en).name_of("sektor", "kesehatan") == "Health"

    name = SectorTranslation.objects.get(parent=health, language="en")
    name.name = "Health and care"
    name.save()

    assert facet_index(locale_en).name_of("sektor", "kesehatan") == "Health and care"


@pytest.mark.parametrize("number", [1, 3, 30])
def test_the_index_is_built_with_two_queries_whatever_its_size(site_root, locale_id, number):
    make_many(number)
    facet_index(locale_id)  # what is remembered for longer than this index
    make_many(1, seed=2)

    with CaptureQueriesContext(connection) as queries:
        index = facet_index(locale_id)

    assert len(index.positions) == number + 1
    own = [query for query in queries if "showcase_" in query["sql"]]
    assert len(own) == 2


@pytest.mark.skipif(connection.vendor != "sqlite", reason="the plan of SQLite's full text")
def test_the_full_text_is_asked_once_and_not_for_each_innovation(sixty, locale_id):
    found = InnovationEntry.objects.live_in(locale_id).matching("layanan", "id")
    chosen = {"sektor": ["kesehatan"], "sdg": ["3"], "jenis": ["digital"]}

    plan = found.having(chosen).order_by("-relevance", "-pk").explain().splitlines()

    assert "VIRTUAL TABLE" in plan[0]


def test_those_that_share_most_values_come_first_then_the_newest(site_root, locale_id):
    make_many(40)
    index = facet_index(locale_id)
    entries = InnovationEntry.objects.live_in(locale_id).prefetch_related("facets")
    wanted = sorted(index.sets["sektor"])[:3]

    def shared(entry):
        return len({row.value for row in entry.facets.all() if row.facet == "sektor"} & set(wanted))

    plain = sorted(
        (entry for entry in entries if shared(entry)),
        key=lambda entry: (shared(entry), entry.published_at, entry.pk),
        reverse=True,
    )
    keys = [entry.translation_key for entry in plain]
    assert index.most_alike("sektor", wanted, 100) == keys
    assert index.most_alike("sektor", wanted, 3) == keys[:3]
    first = index.set_of_innovations(keys[:1])
    assert index.most_alike("sektor", wanted, 2, but=first) == keys[1:3]
    assert index.most_alike("sektor", [], 4) == []
