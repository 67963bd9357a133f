"""Exhibitions at a given minute: what their tests start from."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone
from wagtail.models import Page

from exhibition.models import BoothPage, ExhibitionPage, ServicePage
from tests.exhibition.scene import wib
from tests.factories.exhibition import (
    BoothPageFactory,
    ExhibitionPageFactory,
    ServicePageFactory,
)
from tests.factories.pages import announce


@pytest.fixture
def at(monkeypatch) -> Callable[[str], None]:
    """Sets the clock: `at("2026-08-20 09:00")`, in Kudus."""

    def set_clock(words: str) -> None:
        moment = wib(words)
        monkeypatch.setattr(timezone, "now", lambda: moment.astimezone(datetime.UTC))

    return set_clock


@pytest.fixture
def make_exhibition(db) -> Callable[..., ExhibitionPage]:
    """Makes a live exhibition on 20 and 21 August 2026, open from nine to four."""
    return ExhibitionPageFactory


@pytest.fixture
def make_booth(db) -> Callable[..., BoothPage]:
    return BoothPageFactory


@pytest.fixture
def make_service(db) -> Callable[..., ServicePage]:
    return ServicePageFactory


@pytest.fixture
def translate(locale_en) -> Callable[..., Page]:
    """Makes a live English version of a page, as publishing a translation does."""

    def make(page: Page, **values: Any) -> Page:
        version = page.copy_for_translation(locale_en, copy_parents=True)
        version.refresh_from_db()
        for name, value in {**values, "live": True}.items():
            setattr(version, name, value)
        version.save()
        Page.objects.filter(pk__in=version.get_ancestors().filter(depth__gte=2)).update(live=True)
        announce(version)
        return version

    return make
