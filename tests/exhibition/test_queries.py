"""No page of an exhibition asks more of the database the more booths there are."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from exhibition.models import (
    BoothInnovation,
    BoothService,
    ExhibitionAnnouncement,
    ExhibitionOrganiser,
    ExhibitionZone,
    ProgrammeSession,
)
from tests.exhibition.scene import wib
from tests.factories.core import ImageFactory
from tests.factories.exhibition import (
    BoothPageFactory,
    ExhibitionPageFactory,
    ServicePageFactory,
)
from tests.factories.showcase import InnovationPageFactory, OrganisationFactory
from tests.scenes import without_editor_indexes

pytestmark = pytest.mark.django_db

BUDGET = 12
SECTIONS = ("", "stan/", "denah/?dari=A-1", "acara/", "laporan/", "kalender.ics", "acara.ics")


def exhibition_with(number):
    """An exhibition with `number` booths, and as many services, innovations, sessions, notices."""
    services = [ServicePageFactory(cover=ImageFactory()) for _ in range(number)]
    innovations = [InnovationPageFactory() for _ in range(number)]
    exhibition = ExhibitionPageFactory(
        cover=ImageFactory(),
        zones=[ExhibitionZone(letter="A", name="Layanan", x=0, y=0, width=1, height=1)],
        organisers=[ExhibitionOrganiser(organisation=OrganisationFactory())],
    )
    booths = [
        BoothPageFactory(
            parent=exhibition,
            code=f"A-{position}",
            position_x=f"{position % 100 / 100:.2f}",
            position_y="0.5",
            services=[BoothService(service=service)],
            innovations=[BoothInnovation(innovation=innovation)],
        )
        for position, (service, innovation) in enumerate(
            zip(services, innovations, strict=True), start=1
        )
    ]
    exhibition.sessions = [
        ProgrammeSession(
            title=f"Acara {booth.code}",
            starts_at=wib("2026-08-20 09:00"),
            ends_at=wib("2026-08-20 10:00"),
            booth=booth,
            innovation=innovation,
            locale=exhibition.locale,
        )
        for booth, innovation in zip(booths, innovations, strict=True)
    ]
    exhibition.announcements = [
        ExhibitionAnnouncement(
            text="Pindah",
            published_at=wib("2026-08-20 08:00"),
            booth=booth,
            locale=exhibition.locale,
        )
        for booth in booths
    ]
    exhibition.save()
    return exhibition, booths[0], services[0]


def queries_of(client, url):
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return len(captured)


def test_queries_do_not_grow_with_the_booths(client, at):
    at("2026-08-20 09:30")
    counts = {}
    for number in (1, 3, 30):
        with without_editor_indexes():
            exhibition, booth, service = exhibition_with(number)
        urls = [f"{exhibition.url}{section}" for section in SECTIONS]
        urls += [booth.url, service.url, "/pameran/", "/layanan/"]
        counts[number] = [
            queries_of(client, f"{prefix}{url}") for url in urls for prefix in ("", "/en")
        ]

    assert counts[3] == counts[1]
    assert counts[30] == counts[1]
    assert max(counts[1]) <= BUDGET
