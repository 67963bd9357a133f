"""Innovations and what they are sorted by; the pages that list them."""

import factory

from showcase.models import (
    CatalogueIndexPage,
    CollectionIndexPage,
    CollectionPage,
    InnovationPage,
    Organisation,
    Sector,
    Topic,
)
from tests.factories.home import home_page
from tests.factories.pages import BasePageFactory


class OrganisationFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Organisation

    name = factory.Sequence(lambda number: f"Dinas Percontohan {number}")
    slug = factory.Sequence(lambda number: f"dinas-percontohan-{number}")
    kind = "agency"


class SectorFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Sector

    name = factory.Sequence(lambda number: f"Sektor {number}")
    slug = factory.Sequence(lambda number: f"sektor-{number}")


class TopicFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Topic

    name = factory.Sequence(lambda number: f"Topik {number}")
    slug = factory.Sequence(lambda number: f"topik-{number}")


class CatalogueIndexPageFactory(BasePageFactory):
    class Meta:
        model = CatalogueIndexPage

    parent = factory.LazyFunction(home_page)
    title = "Inovasi"


def catalogue() -> CatalogueIndexPage:
    """The catalogue in the site's first language; made if there is none."""
    existing = CatalogueIndexPage.objects.filter(locale__language_code="id").first()
    return existing or CatalogueIndexPageFactory()


class InnovationPageFactory(BasePageFactory):
    class Meta:
        model = InnovationPage

    parent = factory.LazyFunction(catalogue)
    title = factory.Sequence(lambda number: f"Inovasi {number}")
    organisation = factory.SubFactory(OrganisationFactory)

    _tag_fields = ("sectors", "topics")

    @classmethod
    def settle(cls, page: InnovationPage) -> None:
        for adoption in page.adoptions.all():
            adoption.organisation = None  # an adopter is an organisation of this site or another


class CollectionIndexPageFactory(BasePageFactory):
    class Meta:
        model = CollectionIndexPage

    parent = factory.LazyFunction(home_page)
    title = "Koleksi"


def collection_index() -> CollectionIndexPage:
    """The index of collections in the site's first language; made if there is none."""
    existing = CollectionIndexPage.objects.filter(locale__language_code="id").first()
    return existing or CollectionIndexPageFactory()


class CollectionPageFactory(BasePageFactory):
    class Meta:
        model = CollectionPage

    parent = factory.LazyFunction(collection_index)
    title = factory.Sequence(lambda number: f"Koleksi {number}")

    _tag_fields = ("sectors", "topics")
