"""The sample content as it stands in the database, loaded once for this file."""

import io
import json

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db.models import Count
from wagtail.models import Locale, Page, ReferenceIndex, Site
from wagtail_localize.models import TranslationContext, TranslationSource

from core import content_version
from core.models import CustomImage, Licence, SiteSettings
from demo.builders import BUILDERS
from demo.content.collections import COLLECTIONS
from demo.content.innovations import INNOVATIONS
from demo.content.organisations import ORGANISATIONS
from demo.load import load_sample_content
from demo.loading import Loading, Progress
from demo.models import LoadedItem
from demo.pictures import drawing
from home.models import HomePage, StandardPage
from search.services import find_drift as find_search_drift
from showcase.models import (
    Award,
    CatalogueIndexPage,
    CollectionPage,
    ImpactFigure,
    InnovationPage,
    Organisation,
)
from showcase.services import find_drift as find_catalogue_drift
from tests.conftest import DATABASE

# One worker loads it, once.
pytestmark = [pytest.mark.django_db, pytest.mark.xdist_group("sample")]

QUERIES_OF_A_SECOND_RUN = 25


@pytest.fixture(scope="module", autouse=True)
def sample(request, django_db_setup, django_db_blocker):
    """The loaded sample, its drawings small; afterwards the database is what it was."""
    database, blocker = request.config.stash[DATABASE]
    with blocker.unblock(), pytest.MonkeyPatch.context() as patch:
        patch.setattr(drawing, "WIDTH", 160)
        content_version.forget()
        load_sample_content(quiet_loading())
    yield
    with blocker.unblock():
        database.restore()
        content_version.forget()


def quiet_loading() -> Loading:
    return Loading(Progress())


def load_again() -> int:
    """Run everything once more; gives the number of items loaded."""
    loading = quiet_loading()
    load_sample_content(loading)
    return loading.created


def pages_of(locale: str):
    return Page.objects.filter(locale__language_code=locale, depth__gte=2)


def innovation(slug: str, locale: str = "id") -> InnovationPage:
    return InnovationPage.objects.get(slug=slug, locale__language_code=locale)


# --- Loading again -------------------------------------------------------------------------------


def test_a_second_run_loads_nothing(django_assert_max_num_queries):
    pages, notes = Page.objects.count(), LoadedItem.objects.count()

    with django_assert_max_num_queries(QUERIES_OF_A_SECOND_RUN):
        created = load_again()

    assert created == 0
    assert (Page.objects.count(), LoadedItem.objects.count()) == (pages, notes)


def test_the_command_says_what_it_found():
    written = io.StringIO()

    call_command("load_sample_content", stdout=written)

    lines = written.getvalue().splitlines()
    assert lines[0] == "Sample content"
    assert f"  Innovations: {len(INNOVATIONS)} already there" in lines
    assert lines[-1] == "Sample content is complete (0 s)."


def test_what_an_editor_changed_renamed_or_deleted_stays_so():
    innovation("senja-sehat").delete()
    renamed = innovation("lahir-lengkap")
    renamed.slug, renamed.title = "akta-lengkap", "Akta Lengkap"
    renamed.save_revision().publish()
    Organisation.objects.filter(slug="bappeda").update(name="Badan Perencanaan")
    pages = Page.objects.count()

    load_again()

    assert Page.objects.count() == pages
    assert not InnovationPage.objects.filter(slug__in=["senja-sehat", "lahir-lengkap"]).filter(
        locale__language_code="id"
    )
    assert innovation("akta-lengkap").title == "Akta Lengkap"
    assert Organisation.objects.get(slug="bappeda").name == "Badan Perencanaan"


def test_what_stood_there_before_is_left_alone():
    LoadedItem.objects.filter(key="page:tentang").delete()
    page = StandardPage.objects.get(slug="tentang")
    page.title = "Tentang kami"
    page.save()

    created = load_again()

    assert created == 1
    assert [each.title for each in StandardPage.objects.filter(slug="tentang")] == ["Tentang kami"]


# --- Both languages ------------------------------------------------------------------------------


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


# --- What stands there ---------------------------------------------------------------------------


def test_all_of_the_content_is_loaded():
    assert InnovationPage.objects.filter(locale__language_code="id").count() == len(INNOVATIONS)
    assert CollectionPage.objects.filter(locale__language_code="en").count() == len(COLLECTIONS)
    assert Organisation.objects.count() == len(ORGANISATIONS)


def test_an_innovation_is_loaded_with_all_its_parts():
    page = innovation("senja-sehat")

    assert page.organisation.slug == "puskesmas-contoh-anggrek"
    assert [row.organisation.slug for row in page.further_organisations.all()] == [
        "desa-contoh-karangasri"
    ]
    assert sorted(page.topics.values_list("slug", flat=True)) == [
        "balita",
        "gotong-royong",
        "kader",
        "stunting",
    ]
    assert [(row.level, row.year, row.rank) for row in page.awards.all()] == [
        ("regency", 2020, 1),
        ("province", 2021, None),
    ]
    assert [(str(row.before), str(row.after)) for row in page.impact_figures.all()] == [
        ("46.00", "83.00"),
        ("2.00", "17.00"),
    ]
    assert (page.contact_name, page.contact_email) == (
        "Meja informasi (contoh)",
        "informasi@example.go.id",
    )
    assert [block.block_type for block in page.media] == ["picture", "picture"]


def test_replicas_and_successors_point_at_each_other():
    old, new = innovation("papan-izin"), innovation("izin-terang")

    assert (new.replicated_from.slug, old.succeeded_by.slug) == ("papan-izin", "izin-terang")
    assert (old.status, innovation("papan-izin", "en").status) == ("succeeded", "succeeded")


def test_every_innovation_passes_its_own_rules():
    for page in InnovationPage.objects.all():
        page.full_clean()


def test_pictures_describe_themselves_and_say_where_they_come_from():
    images = CustomImage.objects.all()

    assert {image.licence for image in images} == {Licence.SAMPLE}
    assert [image.title for image in images if not image.description] == []
    cover = innovation("senja-sehat", "en").cover_alternative_text
    assert cover.startswith("Drawing: A branch of parijoto berries before the slopes of Muria")


def test_wagtail_knows_where_a_picture_is_used():
    page = innovation("senja-sehat")
    users = ReferenceIndex.get_references_to(page.cover).values_list("object_id", flat=True)

    assert sorted(set(users)) == sorted(
        str(each.pk) for each in page.get_translations(inclusive=True)
    )


def test_search_and_catalogue_are_in_step():
    assert find_search_drift() == []
    assert find_catalogue_drift() == []


def test_the_navigation_shows_the_listing_pages():
    site_settings = SiteSettings.objects.get(site=Site.objects.get())

    assert [item.page.slug for item in site_settings.navigation_items.all()] == [
        "inovasi",
        "koleksi",
        "pameran",
        "layanan",
    ]
    assert {text.language: text.site_name for text in site_settings.translations.all()} == {
        "id": "Etalase Inovasi Kudus",
        "en": "Kudus Innovation Showcase",
    }


def test_there_is_no_login_where_anyone_could_use_it(settings):
    assert settings.DEBUG is False
    assert get_user_model().objects.count() == 0


# --- The traps of the facts ----------------------------------------------------------------------


def test_the_best_of_2022_are_not_ranked():
    awards = Award.objects.filter(year=2022, page__is_sample=False)

    assert set(awards.values_list("rank", flat=True)) == {None}
    assert len(set(awards.values_list("page__translation_key", flat=True))) == 6


def test_no_result_is_claimed_for_a_real_innovation():
    assert not ImpactFigure.objects.filter(page__is_sample=False).exists()
    assert not InnovationPage.objects.filter(is_sample=False).exclude(results="").exists()


def test_the_year_of_an_award_is_not_guessed():
    award = innovation("simpan-budi", "en").awards.get(level="province")

    assert (award.year, award.category) == (None, "Top 5")


def test_the_fifth_stage_stands_apart_with_its_source():
    stages = {
        row.stage: row.source
        for row in HomePage.objects.get(locale__language_code="id").laboratory_stages.all()
    }

    assert stages == {
        "drum_up": "",
        "diagnose": "",
        "design": "",
        "deliver": "",
        "display": "Republika, 2017",
    }


# --- The site is usable --------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/", "/en/"])
def test_the_home_page_shows_every_section(client, path):
    sections = client.get(path).context["sections"]

    assert [section.kind for section in sections] == [
        "sectors",
        "exhibition",
        "services",
        "featured",
        "winners",
        "collections",
        "laboratory",
    ]


def test_the_catalogue_stands_for_contributors_before_their_rights_are_given():
    """Rights are given on pages, so the roles come last."""
    assert CatalogueIndexPage.objects.count() == 2
    assert BUILDERS[-1].__module__ == "demo.builders.users"
