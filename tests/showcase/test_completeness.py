"""Completeness: one rule in two forms, for the editor and for lists."""

import datetime
from decimal import Decimal

import pytest

from showcase.models import ImpactFigure, InnovationPage
from showcase.models.completeness import CRITERIA, TOTAL, completeness_of, with_completeness
from tests.factories.core import ImageFactory

pytestmark = pytest.mark.django_db

ONE_EACH = {
    "summary": {"summary": "Satu kalimat."},
    "cover": {"cover": ImageFactory},
    "sectors": {"sectors": "health"},
    "kind": {"kind": "digital"},
    "form": {"form": "governance"},
    "stage": {"stage": "trial"},
    "year": {"year_started": 2020},
    "districts": {"districts": ["jati"]},
    "problem": {"problem": "<p>Antre.</p>"},
    "solution": {"solution": "<ul><li>Antar.</li></ul>"},
    "results": {"results": "Cepat."},
    "novelty": {"novelty": "<p><b>Baru</b></p>"},
    "impact": {
        "impact_figures": lambda: [
            ImpactFigure(name="Waktu", after=Decimal(1), unit="jam", source="Laporan")
        ]
    },
    "verified": {"last_verified_on": datetime.date(2024, 5, 6)},
    "contact": {"contact_email": "a@example.org"},
}
NOTHING = [
    {"problem": "<p></p>", "solution": '<p data-block-key="x1y2z"> </p>'},
    {
        "impact_figures": lambda: [
            ImpactFigure(name="Tanpa sumber", after=Decimal(1), unit="jam", source="")
        ]
    },
]


def made(values, make_innovation, health):
    filled = {}
    for name, value in values.items():
        if value == "health":
            value = [health]
        filled[name] = value() if callable(value) else value
    return make_innovation(**{"summary": "", **filled})


def both(page) -> tuple[int, int]:
    """Per cent as the editor computes it and as the database does."""
    listed = with_completeness(InnovationPage.objects.filter(pk=page.pk)).get()
    return completeness_of(InnovationPage.objects.get(pk=page.pk)).percent, listed.completeness


def test_the_weights_add_up_to_a_hundred():
    assert TOTAL == 100
    assert set(ONE_EACH) == {criterion.key for criterion in CRITERIA}


@pytest.mark.parametrize("criterion", CRITERIA, ids=lambda criterion: criterion.key)
def test_each_rule_counts_the_same_in_the_editor_and_in_lists(criterion, make_innovation, health):
    page = made(ONE_EACH[criterion.key], make_innovation, health)

    assert both(page) == (criterion.weight, criterion.weight)


@pytest.mark.parametrize("values", NOTHING)
def test_what_holds_no_words_or_no_source_does_not_count(values, make_innovation, health):
    assert both(made(values, make_innovation, health)) == (0, 0)


def test_everything_together_is_complete(make_innovation, health):
    everything = {name: value for rule in ONE_EACH.values() for name, value in rule.items()}
    page = made(everything, make_innovation, health)

    assert both(page) == (100, 100)
    assert completeness_of(page).missing == ()


def test_an_unsaved_draft_is_weighed_by_what_is_in_the_form(make_organisation):
    draft = InnovationPage(title="Baru", summary="Satu kalimat.", organisation=make_organisation())

    assert completeness_of(draft).percent == 10
    assert completeness_of(draft).missing[0].key == "impact"  # the heaviest comes first
