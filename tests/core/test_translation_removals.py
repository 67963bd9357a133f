"""What is removed in Indonesian goes from the translation; what is too long for it is told."""

import pytest
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from core.translations.sync import bring_up_to_date
from tests.contracts.page_types import make_filled_page
from tests.contracts.translating import retranslate, translate
from tests.exhibition.scene import day, place
from tests.factories.exhibition import ExhibitionPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def commit_at_once(monkeypatch):
    monkeypatch.setattr("django.db.transaction.on_commit", lambda run, *args, **kwargs: run())


@pytest.fixture
def expo():
    return ExhibitionPageFactory(
        parking="Di alun-alun",
        theme="Layanan dekat warga",
        cover_alternative_text="Pendopo",
        days=[day("2026-08-20", "09:00", "12:00", note="Pintu timur")],
        places=[place("panggung", "Panggung"), place("tenda", "Tenda")],
    )


@pytest.fixture(params=["all translated", "a text waits"])
def english(request, expo, locale_en):
    version = translate(expo, locale_en)
    if request.param == "a text waits":
        expo.theme = "Tema baru"
    return version


def publish(page):
    page.save_revision().publish()
    bring_up_to_date(page)


def reread(page):
    return type(page).objects.get(pk=page.pk)


def test_emptied_texts_go_from_the_translation(expo, english):
    assert english.parking == "EN·Di alun-alun"
    expo.parking = expo.cover_alternative_text = ""

    publish(expo)

    english = reread(english)
    assert (english.parking, english.cover_alternative_text) == ("", "")
    assert english.theme == "EN·Layanan dekat warga"
    assert english.live


def test_removed_rows_and_emptied_texts_of_rows_go_too(expo, english):
    rows = list(expo.days.all())
    rows[0].note = ""
    expo.days.set(rows)
    expo.places.set([row for row in expo.places.all() if row.key == "tenda"])

    publish(expo)

    english = reread(english)
    assert [row.note for row in english.days.all()] == [""]
    assert [row.name for row in english.places.all()] == ["EN·Tenda"]


def test_a_draft_of_a_translation_loses_them_as_well(expo, locale_en):
    english = translate(expo, locale_en)
    english.unpublish()
    expo.parking = ""

    publish(expo)

    english = reread(english)
    assert (english.live, english.parking) == (False, "")
    assert english.get_latest_revision_as_object().parking == ""


@pytest.mark.parametrize("wait", [False, True])
def test_removed_blocks_go_from_the_translation(locale_en, make_standard_page, wait):
    page = make_standard_page(
        body=[
            ("heading", {"text": "Satu", "level": "2"}),
            ("quote", {"text": "Kutipan", "attribution": "Warga", "role": "", "source_url": ""}),
        ]
    )
    english = translate(page, locale_en)
    page = reread(page)
    page.body[1].value["attribution"] = ""
    del page.body[0]
    if wait:
        page.summary = "Ringkasan baru"

    publish(page)

    [quote] = reread(english).body
    assert (quote.value["text"], quote.value["attribution"]) == ("EN·Kutipan", "")
    page.body = []
    publish(page)
    assert list(reread(english).body) == []


# --- Lengths ---------------------------------------------------------------------------------------


def translate_as(page, locale, path_end: str, text: str) -> StringTranslation:
    """Write one translation as the editor and the import of message files do."""
    [segment] = [
        each
        for each in StringSegment.objects.filter(source__object_id=page.translation_key)
        if each.context.path.endswith(path_end)
    ]
    written, _created = StringTranslation.objects.update_or_create(
        translation_of=segment.string,
        locale=locale,
        context=segment.context,
        defaults={"data": text, "has_error": False, "field_error": ""},
    )
    return written


@pytest.mark.parametrize(
    ("path", "limit"),
    [("title", 255), ("parking", 600), (".note", 200), ("cover_alternative_text", 200)],
)
def test_a_translation_that_does_not_fit_is_told(expo, locale_en, path, limit):
    translate(expo, locale_en)

    long = translate_as(expo, locale_en, path, "x" * (limit + 1))
    assert long.has_error
    assert long.get_error() == (
        f"Terlalu panjang: {limit + 1} karakter. Paling banyak {limit} karakter muat di sini."
    )
    assert not translate_as(expo, locale_en, path, "&lt;" * limit).has_error


def test_a_translation_that_does_not_fit_its_block_is_told(locale_en, make_standard_page):
    page = make_standard_page(body=[("heading", {"text": "Satu", "level": "2"})])
    translate(page, locale_en)

    assert translate_as(page, locale_en, ".text", "x" * 121).has_error
    assert not translate_as(page, locale_en, ".text", "x" * 120).has_error


def test_what_does_not_fit_is_not_published(expo, locale_en):
    english = translate(expo, locale_en)
    translate_as(expo, locale_en, ".note", "x" * 300)

    publish(expo)

    assert [row.note for row in reread(english).days.all()] == ["EN·Pintu timur"]


def test_every_filled_page_survives_having_everything_emptied(locale_en):
    """The widest page type: whatever was optional is gone from both languages."""
    from exhibition.models import ExhibitionPage

    page = make_filled_page(ExhibitionPage)
    english = translate(page, locale_en)
    page.sources = page.media = page.documents = page.links = []
    page.theme = page.parking = page.accessibility = ""

    publish(page)
    retranslate(page, locale_en)

    english = reread(english)
    assert [len(english.sources), len(english.media), len(english.documents)] == [0, 0, 0]
    assert (english.theme, english.parking, english.accessibility) == ("", "", "")
    assert Translation.objects.filter(enabled=True).exists()
