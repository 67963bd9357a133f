"""Texts that people typed stay texts in every spreadsheet that leaves the editor."""

import csv
import io

import pytest
from django.urls import reverse

from core.spreadsheets.exports import inert

pytestmark = pytest.mark.django_db

FORMULA = '=HYPERLINK("https://elsewhere.example";"klik")'


def exported(client, address: str) -> list[list[str]]:
    response = client.get(address, {"export": "csv"})
    text = b"".join(response.streaming_content).decode()
    return list(csv.reader(io.StringIO(text)))


@pytest.mark.parametrize("text", [FORMULA, "+62 812", "-loket", "@SUM(1)", "\t=1+1", "＝1+1"])
def test_what_a_program_would_compute_gets_an_apostrophe(text):
    assert inert(text) == f"'{text}"


@pytest.mark.parametrize("value", ["-5", "+12,5", "1.250", "Loket", "", 41.5, -3, None, True])
def test_everything_else_stays(value):
    assert inert(value) is value


def test_a_title_in_a_report_of_the_editor_is_no_formula(editor_client, make_innovation):
    make_innovation(title=FORMULA, slug="rumus")

    rows = exported(editor_client, reverse("wagtailadmin_reports:aging_pages"))

    cells = {cell for row in rows for cell in row}
    assert f"'{FORMULA}" in cells
    assert FORMULA not in cells
