"""Work that follows a transaction: gathered while it runs, done once when it is committed.

A form that saves an organisation and its names in three languages, or a publication that sends four
signals, is one change. What has to follow it is done once, with everything that was gathered.
"""

import logging
from collections.abc import Callable
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections, transaction

logger = logging.getLogger(__name__)

Work = Callable[[list[Any]], None]


class Gathered:
    """What has been gathered for one kind of work; called by Django after the commit."""

    def __init__(self, work: Work, items: list[Any]) -> None:
        self.work = work
        self.items = items
        self.is_done = False

    def __call__(self) -> None:
        if self.is_done:
            return
        self.is_done = True
        try:
            self.work(self.items)
        except Exception:
            # The change is in the database and stays there, whatever was to follow it.
            logger.exception("What follows a change failed: %s", self.work.__qualname__)


def gather(work: Work, *items: Any, using: str = DEFAULT_DB_ALIAS) -> None:
    """Call `work` with all items gathered for it once the transaction is committed.

    At once where there is no transaction; never if it is rolled back. An exception is logged.
    """
    waiting = _waiting(work, using)
    if waiting is not None:
        waiting.items += items
        return
    gathered = Gathered(work, list(items))
    if in_transaction(using):
        transaction.on_commit(gathered, using=using)
    else:
        gathered()


def gathered_for(work: Work, using: str = DEFAULT_DB_ALIAS) -> list[Any]:
    """The items that `work` will be called with as it stands."""
    waiting = _waiting(work, using)
    return waiting.items if waiting is not None else []


def in_transaction(using: str = DEFAULT_DB_ALIAS) -> bool:
    return connections[using].in_atomic_block


def _waiting(work: Work, using: str) -> Gathered | None:
    """One that is called if the current savepoint is kept: it was begun here or further outside."""
    connection = connections[using]
    if not connection.in_atomic_block:
        return None
    kept = set(connection.savepoint_ids)
    for savepoints, function, *_is_robust in connection.run_on_commit:
        if not isinstance(function, Gathered) or function.work != work:
            continue
        if not function.is_done and savepoints <= kept:
            return function
    return None
