"""Scans by a real browser: two taps of one phone within seconds are one, two phones are two."""

import time

import pytest
from django.db.models import Sum

from qr.models import Code, ScanCount
from qr.pages import scan
from tests.factories.exhibition import ServicePageFactory
from tests.qr.conftest import PHONE

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def phone(browser):
    """A phone with a memory of its own. Without the usual guard of requests, which turns that off."""
    phones = []

    def take():
        phones.append(browser.new_context(user_agent=PHONE, locale="id-ID"))
        return phones[-1].new_page()

    yield take
    for each in phones:
        each.close()


def scans() -> int:
    return ScanCount.objects.aggregate(total=Sum("count"))["total"] or 0


def test_two_taps_of_one_phone_count_once_and_two_phones_twice(phone, live_server, monkeypatch):
    monkeypatch.setattr(scan, "SECONDS_KEPT", 2)
    page = ServicePageFactory(title="Donor darah", slug="donor")
    code = Code.objects.get(page_key=page.translation_key)
    address = f"{live_server.url}/q/{code.code}/"
    first, second = phone(), phone()

    for _tap in range(2):
        first.goto(address)
        assert first.url == f"{live_server.url}/layanan/donor/"
    assert scans() == 1

    second.goto(address)
    assert scans() == 2

    time.sleep(2.1)
    first.goto(address)
    assert scans() == 3
