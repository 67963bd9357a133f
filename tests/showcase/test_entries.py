"""The catalogue's rows follow the innovations, whatever happens to these."""

from datetime import date

import pytest
from django.utils import translation
from wagtail.models import Locale, PageViewRestriction

from core.protocols import Badge
from showcase.catalogue.entry_rows import award_score, sort_title
from showcase.catalogue.upkeep import catalogue_index
from showcase.enums import Stage
from showcase.models import (
    Award,
    EntryFacet,
    InnovationOrganisation,
    OrganisationTranslation,
)
from tests.factories.showcase import (
    CatalogueIndexPageFactory,
    OrganisationFactory,
    TopicFactory,
)
from tests.showcase.reading import entry_of, facets_of

# --- What a row holds -----------------------------------------------------------------------------


def test_an_innovation_is_listed_with_everything_it_is_filtered_by(make_innovation, health):
    agency = OrganisationFactory(slug="dinkes", name="Dinas Kesehatan", short_name="Dinkes")
    partner = OrganisationFactory(slug="pmi", name="PMI")
    page = make_innovation(
        title="Antre Ringkas",
        organisation=agency,
        further_organisations=[InnovationOrganisation(organisation=partner)],
        sectors=[health],
        topics=[TopicFactory(slug="stunting")],
        kind="digital",
        form="public_service",
        stage="adoption",
        year_started=2021,
        last_verified_on=date(2025, 3, 1),
        districts=["bae", "jati"],
        sdgs=[3],
        awards=[Award(level="province", competition="KIPP", year=2023, category="TOP 10")],
    )

    entry = entry_of(page)
    assert (entry.kind, entry.form, entry.stage, entry.year) == (
        "digital",
        "public_service",
        "adoption",
        2021,
    )
    assert entry.verified_on == date(2025, 3, 1)
    assert entry.published_at == page.first_published_at
    assert entry.as_card().facts == ("Dinkes", "2021")
    assert facets_of(page) == [
        ("instansi", "dinkes"),
        ("instansi", "pmi"),
        ("kecamatan", "bae"),
        ("kecamatan", "jati"),
        ("penghargaan", "province"),
        ("sdg", "3"),
        ("sektor", "kesehatan"),
        ("topik", "stunting"),
    ]


def test_a_higher_level_or_rank_weighs_more():
    def score(*awards):
        return award_score(Award(level=level, rank=rank) for level, rank in awards)

    assert score(("regency", None)) < score(("regency", 3)) < score(("regency", 1))
    assert score(("regency", 1)) < score(("province", None)) < score(("nation", None))
    assert score() == 0


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("Étalase", "etalase"),
        ("“Jumat Petak”", "jumat petak”"),
        ("  LAHIR   Lengkap", "lahir lengkap"),
        ("(SI) PADU", "si) padu"),
    ],
)
def test_titles_are_put_in_order_without_case_accents_and_opening_marks(title, key):
    assert sort_title(title) == key


# --- What happens to a page -----------------------------------------------------------------------


def test_an_untranslated_innovation_is_listed_in_both_languages(innovation, listed):
    assert listed("id") == [("Antre Ringkas", "/inovasi/antre-ringkas/")]
    assert listed("en") == [("Antre Ringkas", "/en/inovasi/antre-ringkas/")]
    assert entry_of(innovation).as_card().language == ""
    assert entry_of(innovation, "en").as_card().language == "id"


def test_labels_on_a_card_are_in_the_language_of_the_visitor(make_innovation):
    page = make_innovation(stage="adoption")

    for language in ("id", "en"):
        with translation.override(language):
            label = str(Stage.ADOPTION.label)
        assert entry_of(page, language).as_card().badges == (Badge(label, "leaf"),)


def test_a_translation_takes_the_place_of_the_original(innovation, translate, listed):
    translate(innovation, title="Short Queue", slug="short-queue")

    assert listed("id") == [("Antre Ringkas", "/inovasi/antre-ringkas/")]
    assert listed("en") == [("Short Queue", "/en/inovasi/short-queue/")]
    assert entry_of(innovation, "en").as_card().language == ""


def test_a_translation_is_filtered_by_what_the_original_has(innovation, translate):
    translate(innovation, title="Short Queue", kind="")
    innovation.kind = "hybrid"
    innovation.save()
    catalogue_index.bring_in_step([innovation.translation_key])

    assert entry_of(innovation, "en").kind == "hybrid"
    assert facets_of(innovation, "en") == facets_of(innovation, "id")


def test_an_unpublished_translation_gives_its_place_back(innovation, translate, listed):
    version = translate(innovation, title="Short Queue")

    version.unpublish()

    assert listed("en") == [("Antre Ringkas", "/en/inovasi/antre-ringkas/")]


def test_a_deleted_translation_gives_its_place_back(
    innovation, translate, listed, django_capture_on_commit_callbacks
):
    version = translate(innovation, title="Short Queue")

    with django_capture_on_commit_callbacks(execute=True):
        version.delete()

    assert listed("en") == [("Antre Ringkas", "/en/inovasi/antre-ringkas/")]


def test_an_unpublished_innovation_is_gone_in_every_language(innovation, listed):
    innovation.unpublish()

    assert listed("id") == listed("en") == []


def test_a_deleted_innovation_is_gone_in_every_language(innovation, listed):
    innovation.delete()

    assert listed("id") == listed("en") == []
    assert EntryFacet.objects.count() == 0


def test_a_draft_is_not_listed(make_innovation, listed):
    make_innovation(published=False)

    assert listed("id") == []


def test_publishing_a_revision_updates_the_row(innovation, listed):
    innovation.title = "Antre Cepat"
    innovation.save_revision().publish()

    assert listed("id") == [("Antre Cepat", "/inovasi/antre-ringkas/")]


def test_a_new_slug_of_the_catalogue_changes_every_address(
    innovation, catalogue_page, listed, django_capture_on_commit_callbacks
):
    catalogue_page.refresh_from_db()
    with django_capture_on_commit_callbacks(execute=True):
        catalogue_page.slug = "katalog"
        catalogue_page.save_revision().publish()

    assert listed("id") == [("Antre Ringkas", "/katalog/antre-ringkas/")]


def test_a_moved_innovation_has_a_new_address(innovation, site_root, listed):
    other = CatalogueIndexPageFactory(parent=site_root, title="Arsip", slug="arsip")

    innovation.move(other, pos="last-child")

    assert listed("id") == [("Antre Ringkas", "/arsip/antre-ringkas/")]


def test_what_is_behind_a_login_is_not_listed(
    innovation, catalogue_page, listed, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        restriction = PageViewRestriction.objects.create(
            page=catalogue_page, restriction_type=PageViewRestriction.LOGIN
        )
    assert listed("id") == []

    with django_capture_on_commit_callbacks(execute=True):
        restriction.delete()
    assert listed("id") == [("Antre Ringkas", "/inovasi/antre-ringkas/")]


# --- What happens to what it shows ----------------------------------------------------------------


def test_a_renamed_organisation_is_renamed_on_the_card_and_in_search(
    innovation, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        innovation.organisation.short_name = "Dinkes"
        innovation.organisation.save()

    assert entry_of(innovation).as_card().facts == ("Dinkes",)
    assert entry_of(innovation).search_entry.as_card().facts == ("Dinkes",)


def test_an_organisation_named_in_english_is_so_on_the_english_card(
    innovation, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        OrganisationTranslation.objects.create(
            parent=innovation.organisation, language="en", name="Health Office"
        )

    assert entry_of(innovation, "en").as_card().facts == ("Health Office",)
    assert entry_of(innovation, "id").as_card().facts == (innovation.organisation.name,)


def test_a_sector_with_a_new_slug_is_filtered_by_it(
    innovation, health, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        health.slug = "sehat"
        health.save()

    assert ("sektor", "sehat") in facets_of(innovation)
    assert ("sektor", "kesehatan") not in facets_of(innovation)


def test_a_deleted_sector_is_no_value_any_more(
    innovation, health, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        health.delete()

    assert facets_of(innovation) == [("instansi", innovation.organisation.slug)]


def test_a_deleted_picture_disappears_from_the_card(
    make_innovation, make_image, django_capture_on_commit_callbacks
):
    page = make_innovation(cover=make_image())
    assert entry_of(page).as_card().picture is not None

    with django_capture_on_commit_callbacks(execute=True):
        page.cover.delete()

    assert entry_of(page).as_card().picture is None


def test_a_new_language_reads_everything_at_once(
    innovation, listed, settings, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        Locale.objects.create(language_code="jv")

    assert listed("jv") == [("Antre Ringkas", "/jv/inovasi/antre-ringkas/")]
