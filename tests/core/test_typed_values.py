"""Dates, times, numbers and money as people type them: understood, told in words, never guessed."""

import datetime
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from core.typed.dates import date_from, datetime_from, time_from
from core.typed.fields import (
    TypedDateField,
    TypedDecimalField,
    TypedIntegerField,
)
from core.typed.numbers import number_from, readings_of, typed_form
from core.typed.words import number_in_words

FIRST_OF_FEBRUARY = datetime.date(2026, 2, 1)


@pytest.mark.parametrize(
    "text",
    [
        "1/2/2026",
        "01/02/2026",
        "1-2-2026",
        "1.2.2026",
        "1 / 2 / 2026",
        "1 2 2026",
        "2026-02-01",
        "2026/2/1",
        "1 Februari 2026",
        "01 februari 2026",
        "1 Feb 2026",
        "1 Feb. 2026",
        "1-Feb-2026",
        "1 Pebruari 2026",
        "1 February 2026",
        "February 1, 2026",
        "Feb 1st, 2026",
        "Minggu, 1 Februari 2026",
        "ahad 1/2/2026",
        "Sunday, 1 February 2026",
        "1\xa0Februari\u200b 2026",
        " 1/2/2026. ",
    ],
)
def test_the_first_of_february_in_all_its_forms(text):
    assert date_from(text) == FIRST_OF_FEBRUARY


@pytest.mark.parametrize(
    ("month", "names"),
    [
        (1, "Januari Jan January"),
        (3, "Maret Mar March Mrt"),
        (5, "Mei May"),
        (6, "Juni June"),
        (8, "Agustus Agu Ags Agt August Aug"),
        (9, "September Sept"),
        (10, "Oktober Okt October"),
        (11, "November Nopember Nov Nop"),
        (12, "Desember Des December Dec"),
    ],
)
def test_months_have_many_names(month, names):
    assert {date_from(f"17 {name} 2026") for name in names.split()} == {
        datetime.date(2026, month, 17)
    }


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1/2/26", "four digits"),
        ("1 Feb 26", "four digits"),
        ("1/2", "the year too"),
        ("1 Februari", "the year too"),
        ("2/13/2026", "The day comes first: 13/2/2026?"),
        ("31/2/2026", "no day"),
        ("32/1/2026", "no day"),
        ("13/13/2026", "not understood"),
        ("1 Fevrier 2026", "not understood"),
        ("besok", "not understood"),
        ("01022026", "not understood"),
        ("Senin, 1 Februari 2026", "is a Sunday"),
        ("0000-00-00", "no day"),
    ],
)
def test_what_may_mean_several_days_or_none_is_asked(text, words):
    with translation.override("en"), pytest.raises(ValidationError) as caught:
        date_from(text)

    [message] = caught.value.messages
    assert words in message


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("9.30", (9, 30)),
        ("09:30", (9, 30)),
        ("0930", (9, 30)),
        ("9", (9, 0)),
        ("pukul 9.30", (9, 30)),
        ("Jam 19.05 WIB", (19, 5)),
        ("9:30 pm", (21, 30)),
        ("12 am", (0, 0)),
        ("24.00", (0, 0)),
        ("00:00", (0, 0)),
    ],
)
def test_hours_are_typed_with_points_or_colons(text, time):
    assert time_from(text) == datetime.time(*time)


@pytest.mark.parametrize("text", ["25.00", "9.60", "9.5", "24.30", "siang", "9-30", "13 pm"])
def test_what_is_no_hour_is_refused(text):
    with pytest.raises(ValidationError):
        time_from(text)


@pytest.mark.parametrize(
    "text",
    [
        "1/2/2026 9.30",
        "1/2/2026, 09:30",
        "2026-02-01 09:30",
        "2026-02-01 09:30:00",
        "2026-02-01T09:30",
        "1 Februari 2026 pukul 09.30 WIB",
        "Minggu, 1 Februari 2026 jam 9.30",
        "1.2.2026 9.30",
    ],
)
def test_moments_are_a_day_and_an_hour(text):
    assert datetime_from(text) == datetime.datetime(2026, 2, 1, 9, 30)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1/2/2026", "Type the time too"),
        ("1/2/26 9.30", "four digits"),
        ("1/2/2026 24.00", "midnight"),
        ("1/2/2026 9.75", "not understood as a time"),
    ],
)
def test_a_moment_without_an_hour_is_asked(text, words):
    with translation.override("en"), pytest.raises(ValidationError) as caught:
        datetime_from(text)

    assert words in caught.value.messages[0]


# --- Numbers ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("41,5", "41.5"),
        ("41.5", "41.5"),
        ("1.250", "1250"),
        ("1.250.000", "1250000"),
        ("1,250,000", "1250000"),
        ("1.250,5", "1250.5"),
        ("1,250.5", "1250.5"),
        ("1.250,500", "1250.5"),
        ("1 250 000,75", "1250000.75"),
        ("1250", "1250"),
        ("0,125", "0.125"),
        ("0.125", "0.125"),
        (",5", "0.5"),
        ("-6.804000", "-6.804"),
        ("−3", "-3"),
        ("Rp 1.250.000", "1250000"),
        ("Rp1.250.000,-", "1250000"),
        ("Rp. 1.250.000,00", "1250000"),
        ("IDR 5.000", "5000"),
        ("1,5 juta", "1500000"),
        ("750 rb", "750000"),
        ("Rp2 miliar", "2000000000"),
    ],
)
def test_numbers_have_decimal_commas_and_points_between_thousands(text, number):
    assert number_from(text) == Decimal(number)


@pytest.mark.parametrize(
    "text",
    ["41,5%", "1.25.000", "1,2,3", "1.2.3", "dua", "1e5", "1/2", "5 orang", "--5", "1..5", "."],
)
def test_what_is_no_number_is_refused(text):
    with pytest.raises(ValidationError):
        number_from(text)


@pytest.mark.parametrize(("language", "text"), [("id", "1,250"), ("en", "1,250"), ("en", "1.250")])
def test_what_can_be_read_in_two_ways_is_asked(language, text):
    with translation.override(language), pytest.raises(ValidationError) as caught:
        number_from(text)

    assert caught.value.code == "ambiguous"
    assert "1250" in caught.value.messages[0]


def test_the_limits_of_a_field_decide_where_only_one_reading_fits():
    degrees = TypedDecimalField(max_digits=9, decimal_places=6, max_value=180, min_value=-180)
    rupiah = TypedDecimalField(max_digits=12, decimal_places=0)
    persons = TypedIntegerField(min_value=0)

    with translation.override("en"):
        assert degrees.clean("110.841") == Decimal("110.841")
        assert rupiah.clean("1.250") == Decimal(1250)
        assert persons.clean("1.250") == 1250
    assert persons.clean("1.250,00") == 1250
    with pytest.raises(ValidationError):
        persons.clean("41,5")


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=4))
def test_a_field_understands_what_it_shows_itself(value):
    for language in ("id", "en"):
        with translation.override(language):
            assert readings_of(typed_form(value)) == [value.normalize()] or value == int(value)
            assert number_from(typed_form(value)) == value


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("1250", "1.250 (seribu dua ratus lima puluh)"),
        ("41.5", "41,5 (empat puluh satu koma lima)"),
        ("0", "0 (nol)"),
        ("-11", "-11 (minus sebelas)"),
        ("1000000", "1.000.000 (satu juta)"),
        ("101018", "101.018 (seratus satu ribu delapan belas)"),
    ],
)
def test_numbers_are_told_in_words(value, told):
    assert number_in_words(Decimal(value)) == told


def test_numbers_are_told_in_english_words():
    with translation.override("en"):
        assert number_in_words(Decimal("2112.05")) == (
            "2,112.05 (two thousand one hundred twelve point zero five)"
        )


# --- What the editor hears -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        ({"kind": "date", "value": "1/2/2026"}, ("Minggu, 1 Februari 2026", "")),
        ({"kind": "time", "value": "9.30"}, ("09.30", "")),
        ({"kind": "datetime", "value": "1/2/2026 9.30"}, ("Minggu, 1 Februari 2026, 09.30", "")),
        ({"kind": "number", "value": "1.250"}, ("1.250 (seribu dua ratus lima puluh)", "")),
        (
            {"kind": "number", "value": "41,5", "decimal-places": "2"},
            ("41,5 (empat puluh satu koma lima)", ""),
        ),
        ({"kind": "date", "value": ""}, ("", "")),
    ],
)
def test_the_editor_hears_how_it_is_understood(editor_client, query, answer):
    found = editor_client.get(reverse("typed_values"), query).json()

    assert (found["words"], found["error"]) == answer


def test_the_editor_hears_what_is_not_understood(editor_client):
    found = editor_client.get(reverse("typed_values"), {"kind": "date", "value": "1/2/26"}).json()

    assert found["words"] == ""
    assert "1/2/26" in found["error"]


def test_one_fault_gives_one_message():
    with pytest.raises(ValidationError) as caught:
        TypedDateField().clean("1/2/26")

    assert len(caught.value.messages) == 1
