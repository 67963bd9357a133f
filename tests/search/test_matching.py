"""What full text finds, and in which order; the same on both databases."""

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from search.backends import get_backend
from search.models import FullText, SearchEntry


def test_other_forms_of_a_word_are_found_after_the_word_itself(make_page, titles_found):
    make_page("Warga sehat")
    make_page("Kesehatan ibu")
    make_page("Menyehatkan lingkungan")
    make_page("Perpustakaan keliling")

    assert titles_found("kesehatan")[0] == "Kesehatan ibu"
    assert titles_found("sehat")[0] == "Warga sehat"
    assert set(titles_found("kesehatan")) == {
        "Kesehatan ibu",
        "Warga sehat",
        "Menyehatkan lingkungan",
    }


def test_title_before_keywords_before_summary_before_text(make_page, titles_found):
    make_page("Empat", text="Tentang antrean.")
    make_page("Tiga", summary="Tentang antrean.")
    make_page("Dua", search_keywords="antrean")
    make_page("Antrean")
    # Words that are everywhere weigh nothing: these pages have other ones.
    for number in range(8):
        make_page(f"Halaman lain {number}")

    assert titles_found("antrean") == ["Antrean", "Dua", "Tiga", "Empat"]


def test_all_words_must_be_there(make_page, titles_found):
    make_page("Kartu kuning")
    make_page("Kartu perpustakaan")

    assert titles_found("kartu kuning") == ["Kartu kuning"]
    assert titles_found("kartu biru") == []


def test_any_word_is_enough_when_asked_for(make_page, titles_found):
    make_page("Kartu kuning")
    make_page("Kartu perpustakaan")
    make_page("Donor darah")

    assert set(titles_found("kartu biru", any_word=True)) == {
        "Kartu kuning",
        "Kartu perpustakaan",
    }


def test_the_last_word_may_be_unfinished(make_page, titles_found):
    make_page("Perpustakaan keliling")

    assert titles_found("perpus") == ["Perpustakaan keliling"]
    assert titles_found("keliling perpus") == ["Perpustakaan keliling"]
    assert titles_found("perpus keliling") == []


def test_a_phrase_keeps_its_order_and_its_form(make_page, titles_found):
    make_page("Kartu pencari kerja")
    make_page("Kerja para pencari")
    make_page("Kartu mencari pekerjaan")

    assert titles_found('"pencari kerja"') == ["Kartu pencari kerja"]
    assert titles_found('"cari kerja"') == []


def test_a_phrase_does_not_run_from_the_title_into_the_text(make_page, titles_found):
    make_page("Mobil pencari", search_keywords="kerja", summary="Jalan", text="sehat")

    assert titles_found('"pencari kerja"') == []
    assert titles_found('"jalan sehat"') == []


def test_words_joined_by_a_hyphen_are_found_however_they_are_written(make_page, titles_found):
    make_page("Perekaman KTP-el")
    make_page("Perekaman KTP el di desa")
    make_page("El Nino dan KTP")

    assert set(titles_found("ktp-el")) == {"Perekaman KTP-el", "Perekaman KTP el di desa"}


def test_accents_and_case_do_not_matter(make_page, titles_found):
    make_page("Café literasi")

    assert titles_found("CAFE") == ["Café literasi"]
    assert titles_found("café") == ["Café literasi"]


def test_titles_only(make_page, titles_found):
    make_page("Antrean daring")
    make_page("Loket", text="antrean yang singkat")

    assert titles_found("antrean", titles_only=True) == ["Antrean daring"]
    assert titles_found("antre", titles_only=True) == ["Antrean daring"]


def test_english_pages_have_english_stems(make_page, titles_found, locale_en):
    make_page("Mobile libraries", locale=locale_en)

    assert titles_found("library", locale_en) == ["Mobile libraries"]
    assert titles_found("the library", locale_en) == []


def test_an_untranslated_page_is_found_among_the_english_ones(make_page, titles_found, locale_en):
    make_page("Pelayanan keliling")

    assert titles_found("melayani", locale_en) == ["Pelayanan keliling"]


def test_a_language_without_stemmer_has_exact_words(make_page, titles_found):
    make_page("Pelayanan keliling")
    entries = SearchEntry.objects.matching("pelayanan", "jv")

    assert {entry.title for entry in entries} == {"Pelayanan keliling"}


def test_without_words_nothing_is_filtered(make_page, titles_found):
    make_page("Antrean")

    assert titles_found("!?") == titles_found("")
    assert "Antrean" in titles_found("")
    assert {entry.relevance for entry in SearchEntry.objects.matching("", "id")} == {0}


def test_counts_of_kinds_are_those_of_the_results(make_page, make_collection, locale_id):
    make_page("Kesehatan lansia")
    make_page("Kesehatan ibu")
    make_collection(title="Koleksi kesehatan")

    found = SearchEntry.objects.live_in(locale_id).matching("kesehatan", "id")

    for kind, _label, number in found.kind_counts():
        assert found.of_kind(kind).count() == number
    assert sum(number for _kind, _label, number in found.kind_counts()) == found.count() == 3


def test_another_model_filters_across_its_relation(make_page):
    make_page("Antrean daring")
    make_page("Donor darah")

    texts = get_backend().match(FullText.objects.all(), "antrean", "entry__", language="id")

    assert {text.entry.title for text in texts.select_related("entry")} == {"Antrean daring"}


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    text=st.one_of(
        st.text(max_size=60),
        st.lists(
            st.sampled_from(
                [
                    "'",
                    "kesehatan",
                    "ibu*",
                    "AND",
                    "OR",
                    "NOT",
                    "NEAR(",
                    "*",
                    '"',
                    ":",
                    "^",
                    "title:",
                    "-",
                    "+",
                    "(",
                    ")",
                    "&",
                    "|",
                    "!",
                    "<->",
                    ":*",
                    "\\",
                    "{a",
                    "b}:",
                    "%s",
                    "\x00",
                ]
            ),
            max_size=10,
        ).map(" ".join),
    ),
    any_word=st.booleans(),
)
def test_no_text_is_an_error(db, text, any_word):
    found = SearchEntry.objects.matching(text, "id", any_word=any_word)

    assert found.count() == len(found)


@pytest.mark.skipif(connection.vendor != "sqlite", reason="the plan of SQLite")
def test_full_text_is_looked_up_once_not_for_each_entry(db, locale_id):
    """Otherwise counting takes a hundred times as long; see search.backends.sqlite."""
    found = SearchEntry.objects.live_in(locale_id).of_kind("page").matching("sehat", "id")

    plan = found.order_by("-relevance").explain()

    assert plan.index("VIRTUAL TABLE") < plan.index("search_searchentry")
    assert "VIRTUAL TABLE INDEX 0:=" not in plan
