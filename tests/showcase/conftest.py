"""Innovations to be found: what tests of the catalogue start from."""

from collections.abc import Callable
from typing import Any

import pytest
from wagtail.models import Locale, Page

from showcase.models import CatalogueIndexPage, InnovationEntry, Sector
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
