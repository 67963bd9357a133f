"""Exhibitions at a given minute: what their tests start from."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone
from wagtail.models import Page

from exhibition.models import (
    BoothPage,
    BoothService,
    ExhibitionOrganiser,
    ExhibitionPage,
    ExhibitionZone,
    ServicePage,
    ServiceRequirement,
)
from tests.exhibition.scene import day, place, session, wib
from tests.factories.exhibition import (
    BoothPageFactory,
    ExhibitionPageFactory,
    ServicePageFactory,
)
from tests.factories.pages import announce
from tests.factories.showcase import OrganisationFactory
from tests.scenes import scene


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


@scene
def blood_donation() -> ServicePage:
    """A service with requirements of every kind: plain, on a condition, disputed."""
    return ServicePageFactory(
        title="Donor darah",
        slug="donor-darah",
        provider=OrganisationFactory(name="PMI Contoh", slug="pmi-contoh"),
        procedure="<ol><li>Isi formulir.</li><li>Periksa Hb.</li></ol>",
        duration="sekitar 45 menit",
        cost_kind="free",
        cost="Tidak dipungut biaya",
        product="Kartu donor",
        requirements=[
            ServiceRequirement(text="KTP", source="PMI", verified_on=datetime.date(2026, 8, 1)),
            ServiceRequirement(
                text="Surat sehat",
                condition="bila berusia di atas 60 tahun",
                note="dari dokter mana pun",
            ),
            ServiceRequirement(
                text="Jarak sejak donor terakhir",
                statements=[
                    (
                        "statement",
                        {
                            "text": "Paling sedikit 2 bulan",
                            "source": "Sumber pertama",
                            "url": "https://example.org/1",
                            "published_on": datetime.date(2020, 3, 1),
                            "verified_on": datetime.date(2026, 8, 1),
                        },
                    ),
                    (
                        "statement",
                        {
                            "text": "Paling sedikit 3 bulan",
                            "source": "Sumber kedua",
                            "url": "",
                            "published_on": None,
                            "verified_on": None,
                        },
                    ),
                ],
            ),
        ],
    )


@scene
def expo(blood_donation) -> ExhibitionPage:
    """An exhibition with a bit of everything, and one booth, A-1; two days from 20 August 2026."""
    page = ExhibitionPageFactory(
        title="Expo Pendopo",
        slug="expo",
        theme="Layanan dekat warga",
        summary="Tiga puluh stan di pendopo.",
        introduction="<p>Selamat datang.</p>",
        venue_name="Halaman Pendopo",
        address="Jalan Simpang Tujuh 1, Kudus",
        latitude="-6.804000",
        longitude="110.841000",
        accessibility="Jalur landai di pintu timur.",
        parking="Parkir di alun-alun.",
        contact_email="expo@example.org",
        days=[day("2026-08-21", "10:00", "15:00"), day("2026-08-20", "09:00", "16:00")],
        organisers=[
            ExhibitionOrganiser(
                organisation=OrganisationFactory(name="Bagian Contoh", slug="bagian")
            )
        ],
        zones=[ExhibitionZone(letter="A", name="Utara", x=0, y=0, width=1, height=1)],
        places=[place("panggung", "Panggung")],
        sessions=[session("Tari", "2026-08-20", "10:00", "11:00", place="panggung")],
    )
    BoothPageFactory(
        parent=page,
        code="A-1",
        title="PMI",
        slug="a-1",
        zone="A",
        position_x="0.5",
        position_y="0.5",
        services=[BoothService(service=blood_donation)],
    )
    return page
