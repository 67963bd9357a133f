"""What is counted as a scan, exactly, and what a failure to count does."""

import datetime
import threading

import pytest
from django.db import DatabaseError, connection
from django.test import Client

from qr.models import ScanCount
from qr.scans import counting
from qr.scans.counting import count_scan, flush
from tests.qr.conftest import PHONE

IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"user-agent": IPHONE},
        {"user-agent": "Mozilla/5.0 (Linux; Android 9; CUBOT_NOTE_20) Chrome/120 Mobile"},
        {"user-agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 16_0) Snapchat/12.30"},
        {"user-agent": "Mozilla/5.0 (Linux; Android 13) GSA/14.1 Mobile Safari/537.36"},
        {"sec-fetch-mode": "navigate", "sec-fetch-dest": "document", "sec-fetch-site": "none"},
        {"user-agent": ""},
    ],
)
def test_a_person_is_counted(make_service, code_of, scan, scans_of, headers):
    code = code_of(make_service())

    scan(code, **headers)

    assert scans_of(code) == 1


@pytest.mark.django_db
@pytest.mark.parametrize(
    "headers",
    [
        {"user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"},
        {"user-agent": "facebookexternalhit/1.1"},
        {"user-agent": "WhatsApp/2.23.20.0 A"},
        {"user-agent": "TelegramBot (like TwitterBot)"},
        {"user-agent": "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)"},
        {"user-agent": "Mozilla/5.0 (compatible; bingbot/2.0)"},
        {"user-agent": "Mozilla/5.0 AppleWebKit/537.36 HeadlessChrome/130.0 Safari/537.36"},
        {"user-agent": "curl/8.5.0"},
        {"user-agent": "python-requests/2.32"},
        {"user-agent": "Snap URL Preview Service; bot; snapchat"},
        {"purpose": "prefetch"},
        {"sec-purpose": "prefetch;prerender"},
        {"x-moz": "prefetch"},
        {"x-purpose": "preview"},
        {"sec-fetch-mode": "no-cors", "sec-fetch-dest": "image"},
        {"sec-fetch-mode": "cors"},
        {"x-requested-with": "XMLHttpRequest"},
    ],
)
def test_machines_and_looking_ahead_are_not_counted_but_led_on(
    make_service, code_of, scan, scans_of, headers
):
    code = code_of(make_service())

    response = scan(code, **headers)

    assert (response.status_code, scans_of(code)) == (302, 0)


@pytest.mark.django_db
def test_a_head_request_is_not_counted(make_service, code_of, scan, scans_of):
    code = code_of(make_service())

    response = scan(code, method="head")

    assert (response.status_code, scans_of(code)) == (302, 0)


@pytest.mark.django_db
def test_counts_are_kept_by_the_hour_and_say_nothing_else(make_service, code_of, at, scan):
    code = code_of(make_service())
    for moment in ("2026-08-20 09:05", "2026-08-20 09:59", "2026-08-20 10:00"):
        at(moment)
        scan(code)

    rows = list(ScanCount.objects.filter(code=code).order_by("hour").values_list("hour", "count"))
    assert rows == [
        (datetime.datetime(2026, 8, 20, 2, tzinfo=datetime.UTC), 2),
        (datetime.datetime(2026, 8, 20, 3, tzinfo=datetime.UTC), 1),
    ]
    assert {field.name for field in ScanCount._meta.get_fields()} == {"id", "code", "hour", "count"}


@pytest.mark.django_db
def test_a_count_that_fails_does_not_hold_up_the_visitor_and_is_added_later(
    make_service, code_of, scan, scans_of, monkeypatch
):
    code = code_of(make_service())
    add = counting._add

    def refuse(*args):
        raise DatabaseError("database is locked")

    monkeypatch.setattr(counting, "_add", refuse)
    answers = {scan(code).status_code for _ in range(3)}
    monkeypatch.setattr(counting, "_add", add)

    assert (answers, scans_of(code)) == ({302}, 0)
    scan(code)
    assert scans_of(code) == 4


@pytest.mark.django_db(transaction=True)
def test_another_writer_holds_up_a_scan_for_a_moment_only(
    make_service, code_of, scan, scans_of, monkeypatch
):
    """An editor's long save on SQLite: the phone goes on, the scan is counted afterwards."""
    if connection.vendor != "sqlite":
        pytest.skip("On PostgreSQL a writer of other rows holds up no one.")
    code = code_of(make_service())
    monkeypatch.setattr(counting, "LONGEST_WAIT", 50)
    scan(code)
    writes, done = threading.Event(), threading.Event()

    def hold() -> None:
        with connection.cursor() as cursor:
            cursor.execute("BEGIN IMMEDIATE")
            writes.set()
            done.wait(10)
            cursor.execute("ROLLBACK")
        connection.close()

    writer = threading.Thread(target=hold)
    writer.start()
    writes.wait(10)
    response = scan(code)
    done.set()
    writer.join()

    assert (response.status_code, scans_of(code)) == (302, 1)
    flush()
    assert scans_of(code) == 2
    with connection.cursor() as cursor:
        assert cursor.execute("PRAGMA busy_timeout").fetchone()[0] == 20_000


@pytest.mark.django_db(transaction=True)
def test_parallel_scans_count_exactly(make_service, code_of, scans_of):
    """Eight phones at once, twelve scans each, of two codes, through the whole site."""
    codes = [code_of(make_service()), code_of(make_service())]
    statuses: list[int] = []

    def phone() -> None:
        client = Client(headers={"user-agent": PHONE})
        try:
            statuses.extend(
                client.get(f"/q/{codes[number % 2].code}/").status_code for number in range(12)
            )
        finally:
            connection.close()

    threads = [threading.Thread(target=phone) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    flush()

    assert statuses == [302] * 96
    assert [scans_of(code) for code in codes] == [48, 48]


@pytest.mark.django_db
def test_counting_takes_one_statement(make_service, code_of, django_assert_num_queries):
    code = code_of(make_service())

    with django_assert_num_queries(1) as asked:
        count_scan(code.pk)

    assert asked.captured_queries[0]["sql"].startswith("INSERT")
