"""The report counts what is on the site, and claims nothing else."""

import datetime

import pytest

from exhibition.models import (
    BoothInnovation,
    BoothService,
    ExhibitionZone,
    ProgrammeSession,
)
from exhibition.pages.exhibition.report import BAR, chart
from tests.exhibition.scene import session
from tests.factories.exhibition import (
    BoothPageFactory,
    ExhibitionPageFactory,
    ServicePageFactory,
    opening_days,
)
from tests.factories.showcase import InnovationPageFactory, OrganisationFactory
from tests.scenes import scene

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clock(at):
    at("2026-09-01 09:00")


@scene
def exhibition():
    exhibition = ExhibitionPageFactory(
        zones=[
            ExhibitionZone(letter="A", name="Layanan"),
            ExhibitionZone(letter="B", name="Usaha"),
        ],
        sessions=[
            session("Bincang", "2026-08-20", "09:00", "10:00", kind="talk"),
            session("Tari", "2026-08-20", "10:00", "11:00", kind="performance"),
            session("Batal", "2026-08-20", "11:00", "12:00", kind="talk", is_cancelled=True),
        ],
    )
    agency = OrganisationFactory()
    donation, permits = ServicePageFactory(title="Donor"), ServicePageFactory(title="Izin")
    innovation = InnovationPageFactory()
    BoothPageFactory(
        parent=exhibition,
        code="A-1",
        zone="A",
        exhibitor=agency,
        services=[
            BoothService(service=donation, date=datetime.date(2026, 8, 20)),
            BoothService(service=donation, date=datetime.date(2026, 8, 21)),
        ],
        innovations=[BoothInnovation(innovation=innovation)],
    )
    BoothPageFactory(
        parent=exhibition,
        code="A-2",
        zone="A",
        exhibitor=agency,
        exhibitor_type="private",
        services=[BoothService(service=donation), BoothService(service=permits)],
        innovations=[BoothInnovation(innovation=innovation)],
    )
    BoothPageFactory(parent=exhibition, code="B-1", zone="B", exhibitor=agency)
    BoothPageFactory(parent=exhibition, code="X-1", published=False)
    return exhibition


def report(client, exhibition):
    return client.get(f"{exhibition.url}laporan/").context


def test_the_figures_are_those_of_the_site(client, exhibition):
    figures = [figure.value for figure in report(client, exhibition)["figures"]]

    # days, opening hours, booths, exhibitors, services, innovations, sessions, cancelled
    assert figures == [2, 14, 3, 1, 2, 1, 2, 1]


def test_each_figure_is_drawn_with_a_table_that_says_the_same(client, exhibition):
    charts = {chart.key: chart for chart in report(client, exhibition)["charts"]}

    assert [(bar.label, bar.value) for bar in charts["services"].bars] == [
        ("Donor", 2),
        ("Izin", 1),
    ]
    assert [(bar.label, bar.value) for bar in charts["zones"].bars] == [
        ("A · Layanan", 2),
        ("B · Usaha", 1),
    ]
    assert [bar.value for bar in charts["types"].bars] == [2, 1]
    assert sum(bar.value for bar in charts["sessions"].bars) == 2


def test_the_longest_bar_fills_the_drawing():
    bars = chart("x", "Title", "Column", ["b", "a", "b", "b"]).bars

    assert [(bar.label, bar.value, bar.length) for bar in bars] == [
        ("b", 3, BAR),
        ("a", 1, round(BAR / 3, 1)),
    ]


def test_before_the_end_it_says_that_it_is_a_plan(client, exhibition, at):
    assert report(client, exhibition)["is_over"] is True
    at("2026-08-20 10:00")
    assert report(client, exhibition)["is_over"] is False


def test_the_report_is_offered_once_the_exhibition_is_over(client, exhibition, at):
    def tabs():
        return [tab.url for tab in client.get(exhibition.url).context["header"].tabs]

    assert f"{exhibition.url}laporan/" in tabs()
    at("2026-08-20 10:00")
    assert f"{exhibition.url}laporan/" not in tabs()


def test_an_exhibition_without_booths_claims_nothing(client, at):
    """As that of 2017, of which only the announcement is known."""
    at("2026-09-01 09:00")
    days = opening_days(2, datetime.date(2017, 12, 21), opens=None, closes=None)
    old = ExhibitionPageFactory(days=days)

    context = report(client, old)

    assert [figure.value for figure in context["figures"]] == [2]
    assert context["charts"] == []
    assert ProgrammeSession.objects.count() == 0
