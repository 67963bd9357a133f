"""What the editor's first page says needs doing."""

import datetime
from decimal import Decimal

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from showcase.admin.attention import attention_lines
from showcase.admin.roles import CONTRIBUTORS
from showcase.models import ImpactFigure
from tests.factories.core import AdministratorFactory, ImageFactory
from tests.html import RenderedPage, text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def administrator(db):
    return AdministratorFactory()


def good(health, **values):
    """What makes a profile complete enough and recently verified."""
    return {
        "sectors": [health],
        "kind": "digital",
        "form": "governance",
        "stage": "trial",
        "year_started": 2020,
        "districts": ["jati"],
        "problem": "<p>A</p>",
        "solution": "<p>B</p>",
        "results": "<p>C</p>",
        "last_verified_on": timezone.localdate(),
        "impact_figures": [ImpactFigure(name="A", after=Decimal(1), unit="jam", source="Laporan")],
        **values,
    }


def counts(user) -> list[int]:
    return [line["count"] for line in attention_lines(user)]


def test_nothing_to_do_is_no_panel(editor_client, make_innovation, health):
    make_innovation(**good(health))

    assert RenderedPage(editor_client.get("/admin/")).soup.select(".attention") == []


def test_it_counts_incomplete_and_old_profiles_and_images_without_text(
    administrator, make_innovation, health
):
    long_ago = timezone.localdate() - datetime.timedelta(days=366)
    make_innovation(**good(health))
    make_innovation(**good(health, last_verified_on=long_ago))
    make_innovation(last_verified_on=timezone.localdate())
    make_innovation(**good(health, last_verified_on=None, summary=""), published=False)
    ImageFactory(description="")

    assert counts(administrator) == [1, 1, 1]


def test_a_translation_is_not_counted_again(administrator, make_innovation, translate):
    translate(make_innovation(last_verified_on=timezone.localdate()), title="English")

    assert counts(administrator) == [1]


def test_each_line_leads_to_exactly_what_it_counts(
    editor_client, make_innovation, health, translate
):
    translate(make_innovation(title="Kosong"), title="Empty")
    make_innovation(**good(health))
    user = editor_client.get("/admin/").wsgi_request.user

    for line in attention_lines(user):
        listed = editor_client.get(line["url"]).context["object_list"]
        assert [page.title for page in listed] == ["Kosong"]


def test_contributors_hear_only_of_their_own(django_user_model, make_innovation):
    foreign = make_innovation()
    call_command("setup_roles", verbosity=0)
    user = django_user_model.objects.create_user("kontributor", password="x")
    user.groups.add(Group.objects.get(name=CONTRIBUTORS))
    assert attention_lines(user) == []

    own = make_innovation(owner=user)

    assert own.pk != foreign.pk
    assert counts(user) == [1, 1]


def test_it_costs_the_same_however_many_there_are(administrator, make_innovation):
    costs = []
    for number in (1, 2, 27):
        for _ in range(number):
            make_innovation()
        with CaptureQueriesContext(connection) as queries:
            attention_lines(administrator)
        costs.append(len(queries))

    assert costs == [costs[0]] * 3
    assert costs[0] <= 4


def test_the_panel_stands_on_the_first_page(editor_client, make_innovation):
    make_innovation()

    panel = RenderedPage(editor_client.get("/admin/")).one(".attention")
    assert len(panel.select("a")) == 2
    assert text_of(panel)
