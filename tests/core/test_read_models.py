"""Read models follow every change of what their rows show, and survive whatever happens meanwhile."""

import logging
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from types import SimpleNamespace

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, Page, ReferenceIndex
from wagtail_localize.models import Translation, TranslationSource

from core.models import PageToFollow
from core.read_model import following
from core.read_model.registry import read_models
from exhibition.models import BoothInnovation, BoothService
from search.index import search_index
from search.models import SearchEntry
from showcase.catalogue.upkeep import catalogue_index
from showcase.models import (
    GovernmentFunction,
    InnovationEntry,
    OrganisationTranslation,
)
from tests.core.test_routing import translate
from tests.factories.core import ImageFactory
from tests.factories.exhibition import BoothPageFactory, ServicePageFactory
from tests.factories.home import home_page
from tests.factories.showcase import (
    InnovationPageFactory,
    OrganisationFactory,
    SectorFactory,
    TopicFactory,
)
from tests.scenes import scene


def find_drift():
    return [str(drift) for read_model in read_models() for drift in read_model.find_drift()]


@scene
def site():
    """A booth of an organisation with a service and an innovation that has everything."""
    agency = OrganisationFactory(name="Dinas Lama", slug="dinas")
    innovation = InnovationPageFactory(
        title="Antre Lama",
        organisation=agency,
        sectors=[SectorFactory(slug="uji", name="Uji", motif="kawung")],
        topics=[TopicFactory(slug="antrean", name="Antrean")],
        cover=ImageFactory(title="Loket"),
        government_function=GovernmentFunction.objects.first(),
    )
    service = ServicePageFactory(title="Donor Lama", provider=agency)
    booth = BoothPageFactory(
        title="Stan Percontohan",
        exhibitor=agency,
        services=[BoothService(service=service)],
        innovations=[BoothInnovation(innovation=innovation)],
    )
    for page in (innovation, service, booth):
        ReferenceIndex.create_or_update_for_object(page.specific)
    for read_model in read_models():
        read_model.rebuild()
    return SimpleNamespace(agency=agency, innovation=innovation, service=service, booth=booth)


def facts(page, language="id"):
    return SearchEntry.objects.get(page=page, locale__language_code=language).as_card().facts


# --- What changed concerns which pages -----------------------------------------------------------


def test_a_renamed_organisation_is_renamed_at_everything_that_names_it(site):
    site.agency.name = "Dinas Baru"
    site.agency.save()

    assert facts(site.innovation)[0] == "Dinas Baru"
    assert facts(site.service)[0] == "Dinas Baru"
    assert facts(site.booth)[1] == "Dinas Baru"
    assert find_drift() == []


def test_a_name_in_another_language_is_read_in_it(site):
    OrganisationTranslation.objects.create(parent=site.agency, language="en", name="New Office")

    assert facts(site.service, "en")[0] == "New Office"
    assert facts(site.booth, "en")[1] == "New Office"
    assert facts(site.booth)[1] == "Dinas Lama"
    assert find_drift() == []


def test_a_sector_with_another_motif_changes_the_cloth_on_cards(site):
    sector = site.innovation.sectors.get()
    sector.motif = "parang"
    sector.save()

    entry = SearchEntry.objects.get(page=site.innovation, locale__language_code="id")
    assert entry.as_card().pattern_motif == "parang"
    assert find_drift() == []


@pytest.mark.parametrize("name", ["topic", "sector", "function"])
def test_reference_data_with_another_name_or_gone_leaves_no_row_behind(site, name):
    rows = {
        "topic": site.innovation.topics.get(),
        "sector": site.innovation.sectors.get(),
        "function": site.innovation.government_function,
    }
    row = rows[name]
    row.name, row.slug = "Lain", "lain"
    row.save()
    assert find_drift() == []

    if name != "function":  # it is protected by what has it
        row.delete()
        assert find_drift() == []


def test_a_retitled_service_or_innovation_is_what_its_booth_is_found_by(site):
    for page, title in ((site.service, "Donor Baru"), (site.innovation, "Antre Baru")):
        page.title = title
        page.save_revision(clean=False).publish()

    entry = SearchEntry.objects.get(page=site.booth, locale__language_code="id")
    assert "Donor Baru" in entry.keywords
    assert "Antre Baru" in entry.keywords
    assert find_drift() == []


def test_a_withdrawn_service_is_not_what_its_booth_is_found_by(site):
    site.service.unpublish()

    entry = SearchEntry.objects.get(page=site.booth, locale__language_code="id")
    assert "Donor Lama" not in entry.keywords
    assert find_drift() == []


def test_a_replaced_or_deleted_picture_changes_the_card(site):
    cover = site.innovation.cover
    before = SearchEntry.objects.filter(page=site.innovation).first().as_card().picture

    cover.description = "Loket yang baru"
    cover.save()
    described = SearchEntry.objects.filter(page=site.innovation).first().as_card().picture
    assert (before.alternative_text, described.alternative_text) != (None, before.alternative_text)
    assert described.alternative_text == "Loket yang baru"

    cover.delete()
    assert SearchEntry.objects.filter(page=site.innovation).first().as_card().picture is None
    assert find_drift() == []


def test_a_language_more_or_less_is_followed_by_every_row(site, settings):
    javanese = Locale.objects.create(language_code="jv")
    assert SearchEntry.objects.filter(page=site.booth, locale=javanese).count() == 1
    assert find_drift() == []

    javanese.delete()
    assert find_drift() == []


def test_a_translation_that_is_kept_in_step_is_no_drift(
    site, locale_en, django_capture_on_commit_callbacks
):
    translate(home_page(), locale_en, title="Kudus Innovation Showcase")
    translate(site.innovation.get_parent().specific, locale_en, title="Innovations", slug="all")
    source, _created = TranslationSource.update_or_create_from_instance(site.innovation)
    translation = Translation.objects.create(source=source, target_locale=locale_en)
    translation.save_target(publish=True)
    site.innovation.get_translation(locale_en).save_revision(clean=False).publish()
    for read_model in read_models():
        read_model.rebuild()

    with django_capture_on_commit_callbacks(execute=True):
        site.innovation.year_started = 2021
        site.innovation.save_revision(clean=False).publish()

    assert facts(site.innovation.get_translation(locale_en), "en")[1] == "2021"
    assert find_drift() == []


# --- Robust --------------------------------------------------------------------------------------


def test_a_row_that_cannot_be_written_breaks_no_publication_and_is_swept_up(
    site, monkeypatch, caplog
):
    def fail(self, rows):
        raise OSError("disk full")

    with monkeypatch.context() as patch, caplog.at_level(logging.ERROR):
        patch.setattr(type(search_index), "write_parts", fail)
        site.service.title = "Donor Baru"
        site.service.save_revision(clean=False).publish()

    assert type(site.service).objects.get(pk=site.service.pk).title == "Donor Baru"
    assert "Read models could not follow page" in caplog.text
    assert find_drift() != []
    assert PageToFollow.objects.exists()

    following.sweep()

    assert find_drift() == []
    assert not PageToFollow.objects.exists()


def test_one_page_that_cannot_be_followed_does_not_hold_up_the_others(site, monkeypatch, caplog):
    wanted = type(search_index).wanted

    def fail_for_the_service(self, keys):
        if site.service.translation_key in keys:
            raise ValueError("a builder's mistake")
        return wanted(self, keys)

    monkeypatch.setattr(type(search_index), "wanted", fail_for_the_service)
    site.agency.name = "Dinas Baru"
    with caplog.at_level(logging.ERROR):
        site.agency.save()

    assert facts(site.innovation)[0] == "Dinas Baru"
    assert facts(site.service)[0] == "Dinas Lama"
    waiting = PageToFollow.objects.values_list("translation_key", flat=True)
    assert set(waiting) == {site.service.translation_key}


def test_pages_that_come_and_go_while_all_is_rebuilt_are_as_they_should_be(site, monkeypatch):
    other = InnovationPageFactory(title="Menyusul", published=False)
    store = type(catalogue_index)._store

    def meanwhile(self, keys):
        monkeypatch.undo()
        other.save_revision(clean=False).publish()
        site.innovation.unpublish()
        return store(self, keys)

    monkeypatch.setattr(type(catalogue_index), "_store", meanwhile)
    catalogue_index.rebuild()

    titles = set(InnovationEntry.objects.values_list("title", flat=True))
    assert titles == {"Menyusul"}
    assert find_drift() == []


def test_many_rows_of_one_transaction_are_followed_once(site):
    with CaptureQueriesContext(connection) as queries, transaction.atomic():
        for name in ("Satu", "Dua", "Tiga"):
            site.agency.name = name
            site.agency.save()

    raised = [query for query in queries if 'UPDATE "core_contentversion"' in query["sql"]]
    written = [query for query in queries if 'INSERT INTO "search_searchentry"' in query["sql"]]
    assert len(written) == 1
    assert len(raised) <= 3  # the content, then each of the two read models
    assert facts(site.innovation)[0] == "Tiga"


def test_what_is_rolled_back_is_not_followed(site):
    with transaction.atomic():
        site.agency.name = "Dinas Baru"
        site.agency.save()
        transaction.set_rollback(True)

    assert facts(site.innovation)[0] == "Dinas Lama"
    assert not PageToFollow.objects.exists()


def test_queries_do_not_grow_with_the_pages_of_an_organisation(site):
    def queries_of_a_new_name(name):
        site.agency.name = name
        with CaptureQueriesContext(connection) as queries:
            site.agency.save()
        return len(queries)

    one = queries_of_a_new_name("Satu")
    for _ in range(9):
        page = InnovationPageFactory(organisation=site.agency)
        ReferenceIndex.create_or_update_for_object(page)

    # An entry of full text is one statement; everything else is the same for ten as for one.
    assert queries_of_a_new_name("Sepuluh") <= one + 4


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has one writer at a time.")
def test_two_processes_write_the_rows_of_one_page_at_once():
    page = InnovationPageFactory(title="Antre")
    SearchEntry.objects.all().delete()
    InnovationEntry.objects.all().delete()
    barrier = Barrier(4)

    def write(number):
        try:
            barrier.wait()
            for _ in range(5):
                following.bring_in_step([page.translation_key])
                SearchEntry.objects.filter(page_id=page.pk).delete()
            following.bring_in_step([page.translation_key])
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, range(4)))

    assert SearchEntry.objects.filter(page_id=page.pk).count() == 2
    assert InnovationEntry.objects.filter(page_id=page.pk).count() == 2
    search_index.bring_in_step(list(Page.objects.values_list("translation_key", flat=True)))
    assert find_drift() == []
