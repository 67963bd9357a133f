"""What an address of the catalogue means, and that each meaning has one address."""

from urllib.parse import quote

import pytest
from django.http import QueryDict
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.listing.keyset import Cursor
from core.listing.state import Ignored, ListState, is_canonical, parse
from core.listing.values import NOTHING_TO_FILTER, ValueIndex
from showcase.catalogue.listing import CATALOGUE, COLLECTION, LIST, catalogue_query
from showcase.facets import FACETS_BY_NAME

INDEX = ValueIndex(
    size=2,
    sets={"sektor": {"kesehatan": 1, "desa": 2}, "tahun": {"2020": 3}, "jenis": {"digital": 1}},
    names={
        "sektor": {"kesehatan": "Kesehatan", "desa": "Desa", "sosial": "Sosial"},
        "jenis": {"digital": "Digital", "hybrid": "Hybrid"},
    },
)


def read(query):
    return parse(QueryDict(query), CATALOGUE, INDEX)


def state_of(query):
    state, ignored = read(query)
    assert ignored == []
    return state


# --- Reading --------------------------------------------------------------------------------------


def test_an_empty_address_is_the_whole_catalogue():
    state = state_of("")

    assert state == ListState(CATALOGUE)
    assert state.query() == ""
    assert state.sort.name == "terbaru"
    assert not state.is_filtered


def test_values_of_all_facets_are_read():
    state = state_of("q=antre+panjang&sektor=kesehatan&sektor=desa&tahun=2020&tampil=daftar")

    assert state.text == "antre panjang"
    assert state.values == {"sektor": ("desa", "kesehatan"), "tahun": ("2020",)}
    assert state.layout == LIST
    assert state.chosen_count == 3


def test_a_value_that_no_innovation_has_now_is_still_one():
    assert state_of("sektor=sosial&jenis=hybrid").values == {
        "sektor": ("sosial",),
        "jenis": ("hybrid",),
    }


@pytest.mark.parametrize(
    ("query", "unknown"),
    [
        ("sektor=xyz", "xyz"),
        ("tahun=abc", "abc"),
        ("tahun=2031", "2031"),
        ("tahun=-1", "-1"),
        ("jenis=Digital", "Digital"),
        ("urut=acak", "acak"),
        ("tampil=peta", "peta"),
        ("warna=merah", "merah"),
        ("sektor=%00kesehatan", "kesehatan"),
        ("sektor=" + "x" * 500, "x" * 40 + "…"),
        ("q=***", "***"),
    ],
)
def test_what_is_not_known_is_left_out_and_named(query, unknown):
    state, ignored = read(query)

    assert state == ListState(CATALOGUE)
    assert [each.value for each in ignored] == [unknown]


def test_known_values_beside_an_unknown_one_count():
    state, ignored = read("sektor=kesehatan&sektor=xyz&tahun=2020")

    assert state.values == {"sektor": ("kesehatan",), "tahun": ("2020",)}
    assert ignored == [Ignored(FACETS_BY_NAME["sektor"].label, "xyz")]


def test_what_newsletters_append_is_left_out_silently():
    assert state_of("utm_source=surat&fbclid=abc&sektor=desa").query() == "?sektor=desa"


def test_a_listing_without_filters_knows_no_facets():
    query = QueryDict("sektor=desa&q=antre&urut=nama")
    state, ignored = parse(query, COLLECTION, NOTHING_TO_FILTER)

    assert state == ListState(COLLECTION, sort_name="nama")
    assert ignored == [Ignored("sektor", "desa"), Ignored("q", "antre")]


def test_a_text_is_put_in_order_by_relevance_unless_asked_otherwise():
    assert state_of("q=antre").sort.name == "relevansi"
    assert state_of("q=antre&urut=nama").sort.name == "nama"
    assert state_of("urut=relevansi").sort.name == "terbaru"


# --- One address for each state -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given_query", "canonical"),
    [
        ("q=&sektor=&urut=", ""),
        ("tahun=2020&sektor=kesehatan", "?sektor=kesehatan&tahun=2020"),
        ("sektor=kesehatan&sektor=desa&sektor=desa", "?sektor=desa&sektor=kesehatan"),
        ("q=%20antre%20%20panjang%20", "?q=antre+panjang"),
        ("urut=terbaru&tampil=kisi", ""),
        ("q=antre&urut=relevansi", "?q=antre"),
        ("after=&before=", ""),
        ("before=b&after=a", "?after=a"),
        ("tampil=daftar&urut=nama&sektor=desa", "?sektor=desa&urut=nama&tampil=daftar"),
    ],
)
def test_other_spellings_lead_to_the_one_address(given_query, canonical):
    state = state_of(given_query)

    assert state.query() == canonical
    assert is_canonical(canonical.removeprefix("?"), state)
    assert not is_canonical(given_query, state)


def test_how_an_address_is_encoded_does_not_matter():
    state = state_of("q=caf%C3%A9+baru")

    assert is_canonical("q=caf%c3%a9%20baru", state)


ANYTHING = st.text(max_size=30)
NAMES = st.one_of(
    st.sampled_from(["q", "sektor", "tahun", "jenis", "sdg", "urut", "tampil", "after", "before"]),
    ANYTHING,
)
VALUES = st.one_of(
    st.sampled_from(["kesehatan", "desa", "2020", "digital", "nama", "relevansi", "daftar", ""]),
    ANYTHING,
)
PAIRS = st.lists(st.tuples(NAMES, VALUES), max_size=8)
FAST = settings(max_examples=300, deadline=None, derandomize=True)


@FAST
@given(PAIRS)
@example([("q", "\ud800")])
@example([("q", "\x00")])
def test_any_address_is_read_and_its_canonical_form_means_the_same(pairs):
    query = "&".join(
        f"{quote(name, errors='replace')}={quote(value, errors='replace')}" for name, value in pairs
    )
    state, _ignored = read(query)

    canonical = state.query().removeprefix("?")
    again, ignored = read(canonical)
    assert again == state
    assert ignored == []
    assert is_canonical(canonical, state)
    assert again.query() == state.query()


@FAST
@given(st.binary(max_size=60))
def test_bytes_that_are_no_text_are_read_too(raw):
    query = quote(raw, safe="=&+%;")
    state, _ignored = read(query)

    assert read(state.query().removeprefix("?"))[0] == state


# --- From one state to another --------------------------------------------------------------------


def test_taking_a_value_away_leaves_the_rest():
    state = state_of("q=antre&sektor=desa&sektor=kesehatan&tahun=2020&urut=nama&after=x")

    assert state.without_value("sektor", "desa").query() == (
        "?q=antre&sektor=kesehatan&tahun=2020&urut=nama"
    )
    assert state.without_value("tahun", "2020").query() == (
        "?q=antre&sektor=desa&sektor=kesehatan&urut=nama"
    )


def test_without_text_there_is_no_relevance_to_sort_by():
    assert state_of("q=antre&sektor=desa").without_text().query() == "?sektor=desa"
    assert state_of("q=antre&urut=terbaru").without_text().query() == ""


def test_clearing_keeps_how_the_list_is_shown():
    state = state_of("q=antre&sektor=desa&urut=nama&tampil=daftar&after=x")

    assert state.cleared().query() == "?urut=nama&tampil=daftar"


def test_another_order_begins_on_the_first_page():
    state = state_of("sektor=desa&after=x")

    assert state.sorted_by(CATALOGUE.sort("nama")).query() == "?sektor=desa&urut=nama"
    assert state.sorted_by(CATALOGUE.sort("terbaru")).query() == "?sektor=desa"


def test_another_layout_stays_on_the_page():
    assert state_of("after=x").laid_out(LIST).query() == "?tampil=daftar&after=x"


def test_a_page_is_part_of_the_state():
    state = state_of("sektor=desa")

    assert state.at("abc").query() == "?sektor=desa&after=abc"
    assert state.at("abc", backwards=True).query() == "?sektor=desa&before=abc"
    assert state_of("before=abc").cursor == Cursor("abc", backwards=True)


def test_a_link_to_one_value_is_written_like_any_state():
    assert catalogue_query(sektor="kesehatan") == "?sektor=kesehatan"
    assert catalogue_query() == ""
