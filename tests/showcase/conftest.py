"""Innovations to be found: what tests of the catalogue start from."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from wagtail.models import Locale, Page

from showcase.models import Award, CatalogueIndexPage, InnovationEntry, InnovationPage, Sector
from tests.factories.pages import announce
from tests.factories.showcase import catalogue


@pytest.fixture
def health(db) -> Sector:
    return Sector.objects.get(slug="kesehatan")


@pytest.fixture
def population(db) -> Sector:
    return Sector.objects.get(slug="kependudukan")


@pytest.fixture
def catalogue_page(site_root) -> CatalogueIndexPage:
    return catalogue()


@pytest.fixture
def translate(locale_en) -> Callable[..., Page]:
    """Makes a live English version of a page, as publishing a translation does."""

    def make(page: Page, **values: Any) -> Page:
        version = page.copy_for_translation(locale_en, copy_parents=True)
        version.refresh_from_db()
        for name, value in {**values, "live": True}.items():
            setattr(version, name, value)
        version.save()
        announce(version)
        return version

    return make


@pytest.fixture
def listed(db) -> Callable[[str], list[tuple[str, str]]]:
    """What is in the catalogue of a language: titles and addresses, by name."""

    def entries(language: str) -> list[tuple[str, str]]:
        found = InnovationEntry.objects.live_in(Locale.objects.get(language_code=language))
        return [(entry.title, entry.card["url"]) for entry in found.order_by("sort_title")]

    return entries


@pytest.fixture
def innovation(make_innovation, health) -> InnovationPage:
    return make_innovation(title="Antre Ringkas", slug="antre-ringkas", sectors=[health])


@pytest.fixture
def three(make_innovation, health, population) -> list[InnovationPage]:
    """Three innovations, the last one the newest."""

    def day(number):
        return datetime(2024, 1, number, tzinfo=UTC)

    return [
        make_innovation(
            title="Antre Ringkas",
            sectors=[health],
            kind="digital",
            year_started=2021,
            last_verified_on=date(2025, 1, 1),
            first_published_at=day(1),
            problem="<p>Warga antre sejak subuh.</p>",
        ),
        make_innovation(
            title="Cetak Cepat",
            sectors=[population],
            kind="digital",
            year_started=2022,
            first_published_at=day(2),
            awards=[Award(level="nation", competition="KIPP", year=2023, rank=1)],
        ),
        make_innovation(
            title="Balai Sehat",
            sectors=[health],
            kind="non_digital",
            year_started=2021,
            last_verified_on=date(2025, 6, 1),
            first_published_at=day(3),
        ),
    ]
