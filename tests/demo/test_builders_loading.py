"""The machinery of loading: notes of what was loaded, progress, drawings, texts in two languages."""

import io

import pytest
from PIL import Image
from wagtail.models import Page

from demo.content.text import Text
from demo.loading import Loading, Progress, stable_id
from demo.models import LoadedItem
from demo.pictures import Drawing, drawing_of
from demo.publishing import publish_page
from demo.streams import stream
from demo.translating import UnmatchedTextsError
from home.models import StandardPage


def loading(stream=None) -> Loading:
    return Loading(Progress(stream))


# --- What is loaded once is not loaded again -----------------------------------------------------


@pytest.mark.django_db
def test_an_item_is_loaded_once():
    made = []

    for _run in range(2):
        loading().each("Letters", "letter", ["a", "b"], made.append, key=str)

    assert made == ["a", "b"]
    assert sorted(LoadedItem.objects.values_list("key", flat=True)) == ["letter:a", "letter:b"]


@pytest.mark.django_db
def test_an_interrupted_run_goes_on_where_it_stopped():
    made = []

    def make(letter: str) -> None:
        LoadedItem.objects.create(key=f"trace:{letter}")
        if letter == "b" and "b" not in made:
            made.append("b")
            raise KeyboardInterrupt
        made.append(letter)

    with pytest.raises(KeyboardInterrupt):
        loading().each("Letters", "letter", ["a", "b", "c"], make, key=str)
    assert not LoadedItem.objects.filter(key__in=["trace:b", "letter:b"]).exists()
    loading().each("Letters", "letter", ["a", "b", "c"], make, key=str)

    assert made == ["a", "b", "b", "c"]


@pytest.mark.django_db
def test_progress_says_what_was_loaded_and_what_was_there():
    written = io.StringIO()

    loading(written).each("Letters", "letter", ["a", "b"], lambda letter: None, key=str)
    loading(written).each("Letters", "letter", ["a", "b", "c"], lambda letter: None, key=str)

    assert written.getvalue() == ("  Letters: 2 loaded\n  Letters: 1 loaded, 2 already there\n")


# --- Two languages -------------------------------------------------------------------------------

PARAGRAPHS = Text(id="<p>Satu.</p><p>Dua.</p>", en="<p>One.</p><p>Two.</p>", is_html=True)


def page_of(body: Text):
    def draft(language: str) -> StandardPage:
        return StandardPage(
            title="Contoh" if language == "id" else "Example",
            slug="contoh" if language == "id" else "example",
            translation_key=stable_id("contoh"),
            body=stream("contoh", [("text", body.in_language(language))]),
        )

    return draft


@pytest.fixture
def bilingual_home(site_root, locale_en) -> Page:
    site_root.copy_for_translation(locale_en).save_revision().publish()
    return site_root


@pytest.mark.django_db
def test_paragraphs_are_paired_in_their_order(bilingual_home):
    publish_page(loading(), bilingual_home, page_of(PARAGRAPHS))

    page = StandardPage.objects.get(slug="example")
    assert page.locale.language_code == "en"
    assert page.get_parent().locale.language_code == "en"
    assert str(page.body[0].value.source) == "<p>One.</p><p>Two.</p>"


@pytest.mark.django_db
def test_a_paragraph_that_one_language_lacks_stops_the_loading(bilingual_home):
    uneven = Text(id="<p>Satu.</p><p>Dua.</p>", en="<p>One.</p>", is_html=True)

    with pytest.raises(UnmatchedTextsError) as error:
        publish_page(loading(), bilingual_home, page_of(uneven))

    assert "has 2 texts in the source language and 1 in en" in str(error.value)


@pytest.mark.django_db
def test_one_text_with_two_translations_in_one_place_stops_the_loading(bilingual_home):
    twice = Text(id="<p>Sama.</p><p>Sama.</p>", en="<p>One.</p><p>Two.</p>", is_html=True)

    with pytest.raises(UnmatchedTextsError) as error:
        publish_page(loading(), bilingual_home, page_of(twice))

    assert "says 'Sama.' twice" in str(error.value)


# --- Pictures ------------------------------------------------------------------------------------


def test_a_drawing_is_the_same_every_time():
    first, second = (Drawing("lahir-lengkap", "kependudukan").as_jpeg() for _run in range(2))

    assert first == second
    assert Image.open(io.BytesIO(first)).size == (1600, 1000)


def test_two_innovations_of_a_sector_do_not_look_alike():
    keys = ("eja-nama", "lahir-lengkap")

    first, second = (drawing_of(key, ("kependudukan",)).as_jpeg() for key in keys)

    assert first != second


def test_a_drawing_says_what_it_shows():
    drawing = drawing_of("ronda", ("keamanan-ketertiban",))

    assert drawing.description == Text(
        id="Gambar: Pos ronda dengan kentongan dengan lereng Muria di belakangnya, "
        "pada malam hari.",
        en="Drawing: A neighbourhood guard post with its slit drum before the slopes of Muria "
        "at night.",
    )
