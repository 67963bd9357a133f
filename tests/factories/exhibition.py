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


class BoothPageFactory(BasePageFactory):
    class Meta:
        model = BoothPage

    parent = factory.SubFactory(ExhibitionPageFactory)
    title = factory.Sequence(lambda number: f"Stan Percontohan {number}")
    code = factory.Sequence(lambda number: f"A-{number + 1}")
    exhibitor = factory.SubFactory(OrganisationFactory)
    exhibitor_type = "agency"


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
