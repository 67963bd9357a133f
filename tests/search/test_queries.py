"""What a visitor typed becomes terms of plain words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text import TYPED_LENGTH
from search.queries import MAX_TERMS, Query, Term, prepare
from search.words import fold, query_stems, stem, words


def test_each_word_is_a_term_and_the_last_may_go_on():
    assert prepare("kartu  Kuning") == Query(
        "kartu Kuning", (Term(("kartu",)), Term(("kuning",), prefix=True))
    )


def test_quotes_make_a_phrase_that_is_taken_as_written():
    assert prepare('"pencari kerja" “kartu kuning”').terms == (
        Term(("pencari", "kerja"), quoted=True),
        Term(("kartu", "kuning"), quoted=True),
    )


def test_a_quote_that_is_never_closed_is_no_quote():
    assert prepare('"pencari kerja').terms == (Term(("pencari",)), Term(("kerja",), prefix=True))


def test_words_joined_by_a_hyphen_belong_together():
    assert prepare("KTP-el gratis").terms == (
        Term(("ktp", "el")),
        Term(("gratis",), prefix=True),
    )


def test_an_indonesian_plural_is_its_word():
    assert prepare("anak-anak sehat").terms == (
        Term(("anak",)),
        Term(("sehat",), prefix=True),
    )


def test_a_single_letter_is_not_the_beginning_of_everything():
    assert prepare("sim a").terms == (Term(("sim",)), Term(("a",)))


@pytest.mark.parametrize("text", ["", "   ", "!?*", '""', "\x00", "- : ^ ( ) { }", "\ud800"])
def test_without_a_word_there_is_no_query(text):
    assert not prepare(text)


def test_only_so_much_counts():
    assert len(prepare("kata " * 5_000).text) <= TYPED_LENGTH
    assert len(prepare(" ".join(f"k{number}" for number in range(50))).terms) == MAX_TERMS


def test_one_term_can_be_left_out():
    query = prepare('"kartu kuning" daring gratis')
    assert [query.without(position).text for position in range(3)] == [
        "daring gratis",
        '"kartu kuning" gratis',
        '"kartu kuning" daring',
    ]


@given(st.text(max_size=300))
def test_terms_hold_nothing_but_words(text):
    for term in prepare(text).terms:
        assert term.words
        assert all(word.isalnum() for word in term.words)


def test_folding_ignores_case_and_accents():
    assert fold("KÉSEHATAN Ibu") == "kesehatan ibu"
    assert words("Café – pos_yandu 3x4") == ["cafe", "pos", "yandu", "3x4"]


@pytest.mark.parametrize(
    ("word", "algorithm", "expected"),
    [
        ("kesehatan", "indonesian", "sehat"),
        ("melayani", "indonesian", "layan"),
        ("kependudukan", "indonesian", "duduk"),
        ("penduduk", "indonesian", "duduk"),
        ("services", "english", "servic"),
        ("covid19", "indonesian", "covid19"),
    ],
)
def test_stems(word, algorithm, expected):
    assert stem(word, algorithm) == expected


def test_a_stem_that_the_word_finds_anyway_is_left_out():
    assert query_stems("sehat", ["indonesian"], prefix=False) == {}
    assert query_stems("inov", ["english", "indonesian"], prefix=True) == {}
    assert query_stems("pelayanan", ["english", "indonesian"], prefix=True) == {
        "indonesian": "layan"
    }
