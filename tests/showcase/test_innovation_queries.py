"""What a profile asks of the database does not grow with what it shows."""

import datetime
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from showcase.models import (
    Adoption,
    Award,
    CreditedPerson,
    ImpactFigure,
    InnovationOrganisation,
)
from tests.factories.core import ImageFactory
from tests.factories.showcase import SectorFactory, TopicFactory
from tests.scenes import without_editor_indexes

pytestmark = pytest.mark.django_db

BUDGET = 25  # one for each of a dozen tables: docs/decisions/0008-a-profile-in-plain-queries.md


def profile_with(number, make_innovation, make_organisation):
    """A profile with `number` of everything that can be repeated."""
    organisations = [make_organisation() for _ in range(number)]
    sectors = [SectorFactory() for _ in range(number)]
    page = make_innovation(
        cover=ImageFactory(),
        sectors=sectors,
        topics=[TopicFactory() for _ in range(number)],
        further_organisations=[InnovationOrganisation(organisation=each) for each in organisations],
        impact_figures=[
            ImpactFigure(name=f"Angka {i}", before=Decimal(1), after=Decimal(2), unit="orang")
            for i in range(number)
        ],
        awards=[
            Award(level="regency", competition=f"Lomba {i}", year=2020, category="TOP")
            for i in range(number)
        ],
        people=[
            CreditedPerson(
                name=f"Orang {i}", photo=ImageFactory(), consent_on=datetime.date(2024, 1, 1)
            )
            for i in range(number)
        ],
        adoptions=[Adoption(organisation=each, year=2024) for each in organisations],
        media=[
            ("picture", {"image": ImageFactory(), "caption": ""}) for _ in range(min(number, 24))
        ],
        links=[
            ("link", {"page": page, "url": "", "label": ""})
            for page in [make_innovation() for _ in range(number)]
        ],
    )
    for _ in range(number):
        make_innovation(replicated_from=page, sectors=sectors[:1], cover=ImageFactory())
        make_innovation(succeeded_by=page, status="succeeded")
    return page


def queries_of(client, url: str) -> list[str]:
    client.get(url)  # draws the pictures
    with CaptureQueriesContext(connection) as queries:
        response = client.get(url)
    assert response.status_code == 200
    return [query["sql"][:200] for query in queries]


def test_a_profile_costs_the_same_with_one_three_and_thirty_of_everything(
    client, make_innovation, make_organisation
):
    counts = {"": [], "/en": []}
    for number in (1, 3, 30):
        with without_editor_indexes():
            page = profile_with(number, make_innovation, make_organisation)
        for prefix, queries in counts.items():
            queries.append(queries_of(client, prefix + page.url))

    for each in counts.values():
        assert [len(queries) for queries in each] == [len(each[0])] * 3, each
        assert len(each[0]) <= BUDGET, "\n".join(each[0])
