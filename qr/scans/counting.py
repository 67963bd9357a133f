"""Counting a scan: one statement, exact under concurrency, and never in the way of the visitor.

What the database cannot take at the moment is kept in memory and added with the next scan, or when
the process ends. Why nothing else is known of a scan, and how a double tap counts once:
docs/decisions/0062-what-a-scan-leaves-behind.md.
"""

import atexit
import datetime
import logging
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DatabaseError, connection
from django.utils import timezone

from qr.models import ScanCount

LONGEST_WAIT = 1000  # milliseconds that a scan waits for another writer

logger = logging.getLogger(__name__)

Key = tuple[int, datetime.datetime]  # code, hour

_pending: Counter[Key] = Counter()
_lock = threading.Lock()


def count_scan(code_id: int, moment: datetime.datetime | None = None) -> None:
    """Count one scan of a code at `moment` (default: now). Never raises."""
    hour = (moment or timezone.now()).replace(minute=0, second=0, microsecond=0)
    owed = Counter({(code_id, hour): 1})
    with _lock:
        owed.update(_pending)
        _pending.clear()
    _add_all(owed)


def flush() -> None:
    """Add what could not be added before."""
    with _lock:
        owed = Counter(_pending)
        _pending.clear()
    if owed:
        _add_all(owed)


def _add_all(owed: Counter[Key]) -> None:
    for key, number in list(owed.items()):
        try:
            _add(*key, number)
        except DatabaseError as error:
            logger.warning("%d scans will be counted later: %s", owed.total(), error)
            break
        del owed[key]
    if owed:
        with _lock:
            _pending.update(owed)


def _add(code_id: int, hour: datetime.datetime, number: int) -> None:
    """Add to the row of the hour, or make it. SQLite and PostgreSQL take the same statement."""
    table = connection.ops.quote_name(ScanCount._meta.db_table)
    statement = (
        f"INSERT INTO {table} (code_id, hour, count) VALUES (%s, %s, %s) "  # noqa: S608 - no input
        f"ON CONFLICT (code_id, hour) DO UPDATE SET count = {table}.count + excluded.count"
    )
    values = [code_id, connection.ops.adapt_datetimefield_value(hour), number]
    with connection.cursor() as cursor, _short_wait():
        cursor.execute(statement, values)


@contextmanager
def _short_wait() -> Iterator[None]:
    """SQLite lets one write at a time: a phone does not wait the seconds that an editor's save may."""
    if connection.vendor != "sqlite":
        yield
        return
    database = connection.connection
    usual = database.execute("PRAGMA busy_timeout").fetchone()[0]
    database.execute(f"PRAGMA busy_timeout = {LONGEST_WAIT}")
    try:
        yield
    finally:
        database.execute(f"PRAGMA busy_timeout = {usual}")


atexit.register(flush)
