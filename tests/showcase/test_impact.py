"""What an impact figure says about itself."""

import datetime
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from showcase.models import ImpactFigure


def figure(**values) -> ImpactFigure:
    return ImpactFigure(**{"name": "Waktu tunggu", "after": Decimal(0), "unit": "menit", **values})


@pytest.mark.parametrize(
    ("before", "after", "better", "change", "percent", "improved"),
    [
        (60, 15, "lower", -45, -75, True),
        (60, 15, "higher", -45, -75, False),
        (40, 50, "higher", 10, 25, True),
        (40, 40, "higher", 0, 0, None),  # nothing changed
        (0, 12, "higher", 12, None, True),  # no share of nothing
        (-4, -2, "higher", 2, 50, True),  # a rise is a rise below zero too
        (None, 12, "higher", None, None, None),  # nobody measured before
    ],
)
def test_change_share_and_direction(before, after, better, change, percent, improved):
    measured = figure(
        before=None if before is None else Decimal(before), after=Decimal(after), better=better
    )

    assert (measured.change, measured.change_percent, measured.is_improvement) == (
        change,
        percent,
        improved,
    )


def codes(row: ImpactFigure) -> dict[str, list[str]]:
    with pytest.raises(ValidationError) as caught:
        row.clean()
    return {
        name: [error.code for error in errors] for name, errors in caught.value.error_dict.items()
    }


def test_a_figure_needs_a_unit():
    assert codes(figure(unit="  ")) == {"unit": ["required"]}


def test_a_figure_cannot_be_measured_tomorrow():
    tomorrow = timezone.localdate() + datetime.timedelta(days=1)

    assert codes(figure(measured_on=tomorrow)) == {"measured_on": ["future"]}
    figure(measured_on=timezone.localdate()).clean()
