"""Measured effects in words and bars that cannot mislead."""

from decimal import Decimal

import pytest
from django.utils import translation

from core.figures import compare


@pytest.mark.parametrize(
    ("before", "after", "unit", "change", "direction"),
    [
        ("41", "23", "menit", "44%", "down"),
        ("41.5", "83", "berkas", "100%", "up"),
        ("47", "82.5", "%", "35,5 poin persen", "up"),
        ("90", "40", "persen", "50 poin persen", "down"),
        ("2", "17", "orang", "15 orang", "up"),  # no "750 %"
        ("1200", "5000", "kunjungan", "3.800 kunjungan", "up"),
        ("0", "3", "desa", "3 desa", "up"),
        ("5", "5", "desa", "", "same"),
    ],
)
def test_a_change_is_said_in_what_it_means(before, after, unit, change, direction):
    with translation.override("id"):
        found = compare(Decimal(before), Decimal(after), unit)

    assert (found.change, found.direction) == (change, direction)


def test_bars_of_percentages_run_from_0_to_100():
    found = compare(Decimal(47), Decimal(82), "%")

    assert (found.before_length, found.after_length) == (141.0, 246.0)


def test_other_bars_share_the_scale_of_the_larger_value():
    found = compare(Decimal(10), Decimal(40), "menit")

    assert (found.before_length, found.after_length) == (75.0, 300.0)
    assert compare(Decimal(0), Decimal(0), "menit").after_length == 0
