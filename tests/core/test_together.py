"""Rows of several tables in one query are the same rows."""

import datetime
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from core.models import CustomImage
from core.together import fetch_together
from showcase.models import CreditedPerson, ImpactFigure, InnovationEntry, Sector
from tests.factories.core import ImageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(make_innovation):
    return make_innovation(
        impact_figures=[
            ImpactFigure(
                name="Waktu tunggu",
                before=Decimal("12.50"),
                after=Decimal("99999999999.99"),
                unit="menit",
                measured_on=datetime.date(2023, 3, 31),
            ),
            ImpactFigure(name="Pengguna", before=None, after=Decimal("0.10"), unit="orang"),
        ],
        people=[CreditedPerson(name="Tim", consent_on=datetime.date(2024, 2, 29))],
    )


def columns(row) -> dict:
    return {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}


def test_numbers_dates_times_and_json_arrive_as_the_fields_hold_them(page):
    ImageFactory()
    querysets = {
        "figures": ImpactFigure.objects.filter(page=page),
        "people": CreditedPerson.objects.filter(page=page),
        "images": CustomImage.objects.all(),
        "entries": InnovationEntry.objects.all(),
    }

    with CaptureQueriesContext(connection) as queries:
        found = fetch_together(querysets)

    assert len(queries) == 1
    for name, queryset in querysets.items():
        by_pk = {row.pk: columns(row) for row in found[name]}
        assert by_pk == {row.pk: columns(row) for row in queryset}
        assert by_pk, name
    figure = next(row for row in found["figures"] if row.name == "Waktu tunggu")
    assert (figure.before, figure.after) == (Decimal("12.50"), Decimal("99999999999.99"))


def test_the_rows_can_be_saved_like_any_others(page):
    [person] = fetch_together({"people": CreditedPerson.objects.filter(page=page)})["people"]
    person.role = "Penggagas"
    person.save()

    assert CreditedPerson.objects.get(page=page).role == "Penggagas"


def test_querysets_that_cannot_find_anything_cost_nothing():
    with CaptureQueriesContext(connection) as queries:
        found = fetch_together(
            {"none": Sector.objects.none(), "also none": Sector.objects.filter(pk__in=[])}
        )

    assert found == {"none": [], "also none": []}
    assert len(queries) == 0


def test_without_querysets_there_is_nothing():
    assert fetch_together({}) == {}
