"""Every page of the sample stands in both languages, as a translator would have made it."""

import json

import pytest
from django.db.models import Count
from wagtail.models import Locale, Page
from wagtail_localize.models import TranslationContext, TranslationSource

from demo.content.innovations import INNOVATIONS
from tests.demo.sample.questions import innovation, pages_of

pytestmark = pytest.mark.django_db


def test_every_page_is_live_in_both_languages():
    keys = {
        locale: set(pages_of(locale).live().values_list("translation_key", flat=True))
        for locale in ("id", "en")
    }

    assert keys["id"] == keys["en"]
    assert len(keys["id"]) == pages_of("id").count()


def test_every_text_is_translated():
    unfinished = [
        (source.object_repr, translation.get_progress())
        for source in TranslationSource.objects.prefetch_related("translations")
        for translation in source.translations.all()
        if len(set(translation.get_progress())) != 1
    ]

    assert unfinished == []
    assert TranslationSource.objects.count() == pages_of("id").count()


def test_the_english_page_is_what_a_translator_would_have_got():
    """As wagtail-localize builds it from the source and the noted translations."""
    english = Locale.objects.get(language_code="en")
    differing = []
    for source in one_source_of_each_type():
        page = source.get_translated_instance(english)
        built = source.get_ephemeral_translated_instance(english)
        differing += [
            (source.object_repr, name)
            for name, value in comparable(page).items()
            if value != comparable(built)[name]
        ]

    assert differing == []


def test_the_records_of_translations_are_those_that_the_library_writes():
    """They are written in bulk; the library, asked to bring them up to date, finds them complete."""
    for source in one_source_of_each_type():
        before = rows_of(source)
        source.refresh_segments()
        assert rows_of(source) == before, source.object_repr


def rows_of(source: TranslationSource) -> dict[str, list]:
    return {
        "texts": list(source.stringsegment_set.order_by("pk").values_list()),
        "templates": list(source.templatesegment_set.order_by("pk").values_list()),
        "values": list(source.overridablesegment_set.order_by("pk").values_list()),
        "places": list(
            TranslationContext.objects.filter(object=source.object).order_by("pk").values_list()
        ),
    }


def one_source_of_each_type() -> list[TranslationSource]:
    chosen: dict[int, TranslationSource] = {}
    for source in TranslationSource.objects.annotate(texts=Count("stringsegment")).order_by(
        "texts"
    ):
        chosen[source.specific_content_type_id] = source  # the one with the most texts
    return list(chosen.values())


HISTORY = {
    "first_published_at",
    "last_published_at",
    "latest_revision",
    "latest_revision_created_at",
    "live_revision",
}


def comparable(page: Page) -> dict[str, str]:
    """What the page says, field by field; the rows without their keys in the database."""
    data = {}
    for name, value in page.serializable_data().items():
        if isinstance(value, list):
            rows = [
                {
                    key: part
                    for key, part in row.items()
                    if key not in {"pk", "page", "content_object"}
                }
                if isinstance(row, dict)
                else row
                for row in value
            ]
            value = sorted(json.dumps(row, sort_keys=True, default=str) for row in rows)
        if name not in HISTORY:
            data[name] = json.dumps(value, sort_keys=True, default=str)
    return data


def test_a_later_change_reaches_the_english_page(django_capture_on_commit_callbacks):
    page = innovation("senja-sehat")
    page.year_started = 2016

    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()

    version = innovation("senja-sehat", "en")
    assert version.year_started == 2016
    assert version.summary == next(
        content.summary.en for content in INNOVATIONS if content.slug == "senja-sehat"
    )


def test_people_without_names_are_called_so_in_both_languages():
    names = {locale: innovation("senja-sehat", locale).people.get().name for locale in ("id", "en")}

    assert names == {"id": "Tim Inovasi (contoh)", "en": "Innovation Team (sample)"}
