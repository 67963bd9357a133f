"""What the loaded sample consists of, and that the site shows it."""

import pytest
from django.contrib.auth import get_user_model
from wagtail.models import Page, ReferenceIndex, Site

from core.models import CustomImage, Licence, SiteSettings
from core.read_model.registry import read_models
from demo.builders import BUILDERS
from demo.content.collections import COLLECTIONS
from demo.content.innovations import INNOVATIONS
from demo.content.organisations import ORGANISATIONS
from home.models import HomePage
from showcase.models import (
    Award,
    CatalogueIndexPage,
    CollectionPage,
    ImpactFigure,
    InnovationPage,
    Organisation,
)
from tests.demo.sample.questions import innovation

pytestmark = pytest.mark.django_db


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
    assert [drift for read_model in read_models() for drift in read_model.find_drift()] == []


def test_the_page_tree_is_sound():
    assert Page.find_problems() == ([], [], [], [], [])


def test_the_navigation_shows_the_listing_pages():
    site_settings = SiteSettings.objects.get(site=Site.objects.get())

    assert [item.page.slug for item in site_settings.navigation_items.all()] == [
        "inovasi",
        "koleksi",
        "pameran",
        "layanan",
        "berita",
    ]
    assert {text.language: text.site_name for text in site_settings.translations.all()} == {
        "id": "Etalase Inovasi Kudus",
        "en": "Kudus Innovation Showcase",
    }


def test_there_is_no_login_where_anyone_could_use_it(settings):
    assert settings.DEBUG is False
    assert get_user_model().objects.count() == 0


# --- The traps of the facts ---


def test_the_best_of_2022_are_not_ranked():
    awards = Award.objects.filter(year=2022, page__is_sample=False)

    assert set(awards.values_list("rank", flat=True)) == {None}
    assert len(set(awards.values_list("page__translation_key", flat=True))) == 6


def test_no_result_is_claimed_for_a_real_innovation():
    assert not ImpactFigure.objects.filter(page__is_sample=False).exists()
    assert not InnovationPage.objects.filter(is_sample=False).exclude(results="").exists()


def test_the_year_of_an_award_is_that_of_its_competition():
    """KIPP Central Java 2023, handed over in February 2024."""
    award = innovation("simpan-budi", "en").awards.get(level="province")

    assert (award.year, award.category) == (2023, "Best five (TOP 5)")


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


# --- The site is usable ---


@pytest.mark.parametrize("path", ["/", "/en/"])
def test_the_home_page_shows_every_section(client, path):
    sections = client.get(path).context["sections"]

    assert [section.kind for section in sections] == [
        "exhibition",
        "sectors",
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
