"""Exhibitions with days, booths with services, services with their standard."""

import datetime

import factory

from exhibition.models import (
    BoothPage,
    ComplaintsChannel,
    ExhibitionDay,
    ExhibitionIndexPage,
    ExhibitionPage,
    ServiceIndexPage,
    ServicePage,
)
from tests.factories.home import home_page
from tests.factories.pages import BasePageFactory
from tests.factories.showcase import OrganisationFactory

FIRST_DAY = datetime.date(2026, 8, 20)  # a Thursday


def opening_days(
    count: int = 2,
    first: datetime.date = FIRST_DAY,
    opens: datetime.time | None = datetime.time(9),
    closes: datetime.time | None = datetime.time(16),
) -> list[ExhibitionDay]:
    """`count` days in a row with the same hours."""
    return [
        ExhibitionDay(date=first + datetime.timedelta(days=number), opens=opens, closes=closes)
        for number in range(count)
    ]


class ExhibitionIndexPageFactory(BasePageFactory):
    class Meta:
        model = ExhibitionIndexPage

    parent = factory.LazyFunction(home_page)
    title = "Pameran"


def exhibition_index() -> ExhibitionIndexPage:
    """The index of exhibitions in the site's first language; made if there is none."""
    existing = ExhibitionIndexPage.objects.filter(locale__language_code="id").first()
    return existing or ExhibitionIndexPageFactory()


class ExhibitionPageFactory(BasePageFactory):
    """Two days from `FIRST_DAY`, open from nine to four."""

    class Meta:
        model = ExhibitionPage

    parent = factory.LazyFunction(exhibition_index)
    title = factory.Sequence(lambda number: f"Pameran Inovasi {number}")
    venue_name = "Halaman Pendopo"
    days = factory.LazyFunction(opening_days)

    @classmethod
    def settle(cls, page: ExhibitionPage) -> None:
        page.plan_image = None  # an image or a drawing
        day = page.days.all()[0]
        day.opens, day.closes = datetime.time(9), datetime.time(16)
        for zone in page.zones.all():
            zone.letter = "A"
        for row in page.announcements.all():
            row.until = row.published_at + datetime.timedelta(days=1)
        for session in page.sessions.all():
            session.place = page.places.all()[0].key
            session.ends_at = session.starts_at + datetime.timedelta(hours=1)
            session.planned_ends_at = session.planned_starts_at + datetime.timedelta(hours=1)


class BoothPageFactory(BasePageFactory):
    class Meta:
        model = BoothPage

    parent = factory.SubFactory(ExhibitionPageFactory)
    title = factory.Sequence(lambda number: f"Stan Percontohan {number}")
    code = factory.Sequence(lambda number: f"A-{number + 1}")
    exhibitor = factory.SubFactory(OrganisationFactory)
    exhibitor_type = "agency"

    @classmethod
    def settle(cls, page: BoothPage) -> None:
        page.code = f"A-{page.pk}"
        for offer in page.services.all():
            offer.date = None
            offer.opens, offer.closes = datetime.time(9), datetime.time(12)


class ServiceIndexPageFactory(BasePageFactory):
    class Meta:
        model = ServiceIndexPage

    parent = factory.LazyFunction(home_page)
    title = "Layanan"


def service_index() -> ServiceIndexPage:
    """The index of services in the site's first language; made if there is none."""
    existing = ServiceIndexPage.objects.filter(locale__language_code="id").first()
    return existing or ServiceIndexPageFactory()


class ServicePageFactory(BasePageFactory):
    """A free service whose six parts are filled in."""

    class Meta:
        model = ServicePage

    parent = factory.LazyFunction(service_index)
    title = factory.Sequence(lambda number: f"Layanan {number}")
    provider = factory.SubFactory(OrganisationFactory)
    procedure = "<ol><li>Ambil nomor antrean.</li><li>Serahkan berkas.</li></ol>"
    duration = "sekitar 30 menit"
    cost_kind = "free"
    cost = "Tidak dipungut biaya"
    product = "Kartu"
    complaints_channels = factory.LazyFunction(
        lambda: [ComplaintsChannel(text="SP4N-LAPOR!", url="https://www.lapor.go.id/")]
    )

    _tag_fields = ("sectors",)

    @classmethod
    def settle(cls, page: ServicePage) -> None:
        page.cost_kind = "tariff"  # it has tariffs
        for channel in page.complaints_channels.all():
            channel.url = "https://www.lapor.go.id/"
