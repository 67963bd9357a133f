"""From a change to rows in step.

Who changes something notes the pages concerned, in the transaction of the change. After the commit
they are brought in step, in batches, and the notes are deleted. What fails on the way is logged,
never breaks a publication, and is still noted: the next sweep does it.
"""

import logging
from collections.abc import Collection, Iterable, Sequence
from datetime import timedelta
from uuid import UUID

from django.db import DatabaseError, transaction
from django.utils import timezone
from django_tasks import task

from core import after_commit, content_version
from core.models.versions import PageToFollow
from core.read_model import messages
from core.read_model.base import Changes, in_batches
from core.read_model.registry import read_models

logger = logging.getLogger(__name__)

EVERYTHING = UUID(int=0)  # noted where a change concerns all pages
AT_ONCE = 200  # pages that are done before the editor's request goes on; more are a task
LATE = timedelta(minutes=5)  # after which something noted should have been done


def note(keys: Iterable[UUID]) -> None:
    """Let all read models follow the pages with these translation keys once this is committed."""
    noted = {row.translation_key for row in after_commit.gathered_for(_follow)}
    fresh = sorted(set(keys) - noted)
    if not fresh:
        return
    rows = PageToFollow.objects.bulk_create(PageToFollow(translation_key=key) for key in fresh)
    content_version.bump()
    after_commit.gather(_follow, *rows)


def note_everything() -> None:
    """As `note`, for all pages: addresses or languages have changed."""
    note([EVERYTHING])


def _follow(rows: Sequence[PageToFollow]) -> None:
    keys = {row.translation_key for row in rows}
    if EVERYTHING in keys or len(keys) > AT_ONCE:
        follow_task.enqueue()
    else:
        for batch in in_batches(rows):
            _follow_batch(batch)


@task(backend="jobs")
def follow_task() -> int:
    """Bring in step what is noted; how many pages."""
    return sweep()


def catch_up() -> None:
    """At the start of a process: do, or let a worker do, what others have left undone. Never raises."""
    try:
        note_changed_words()
        if PageToFollow.objects.exists():
            follow_task.enqueue()
    except DatabaseError:
        logger.exception("Read models could not catch up")


def note_changed_words() -> None:
    """Let all rows follow if they were written with other words than this release has."""
    if messages.have_changed():
        with transaction.atomic():
            messages.note_written()
            note_everything()


def rebuild_all() -> None:
    """Rebuild every read model, with the words that this process knows. Raises what goes wrong."""
    for read_model in read_models():
        read_model.rebuild()
    messages.note_written()


def sweep() -> int:
    """Bring all noted pages in step; how many notes. Two queries where nothing is left to do.

    Whoever was to do it may have been stopped before it told the other processes: they are told.
    """
    note_changed_words()
    failed: set[int] = set()
    done = 0
    while rows := list(PageToFollow.objects.exclude(pk__in=failed).order_by("pk")[:AT_ONCE]):
        if any(row.translation_key == EVERYTHING for row in rows):
            noted = list(PageToFollow.objects.values_list("pk", flat=True))
            if not _rebuild_all():
                break
            for some in in_batches(noted, 500):
                PageToFollow.objects.filter(pk__in=some).delete()
            done += len(noted)
        else:
            left = _follow_batch(rows)
            failed |= left
            done += len(rows) - len(left)
    if done:
        content_version.bump(*(read_model.topic for read_model in read_models()))
    return done


def is_late() -> bool:
    """Whether something noted has waited for longer than it should; one query."""
    return PageToFollow.objects.filter(noted_at__lt=timezone.now() - LATE).exists()


def _rebuild_all() -> bool:
    try:
        rebuild_all()
    except Exception:
        logger.exception("A read model could not be rebuilt")
        return False
    return True


def _follow_batch(rows: Sequence[PageToFollow]) -> set[int]:
    """Bring the pages of `rows` in step; ids of the rows whose pages could not be."""
    keys = {row.translation_key for row in rows}
    failed = set() if _in_step(keys) else {key for key in keys if not _in_step([key], log=True)}
    done = [row.pk for row in rows if row.translation_key not in failed]
    PageToFollow.objects.filter(pk__in=done).delete()
    return {row.pk for row in rows if row.translation_key in failed}


def _in_step(keys: Collection[UUID], *, log: bool = False) -> bool:
    """Whether all read models could follow; one page that fails does not hold up the others."""
    try:
        for read_model in read_models():
            read_model.bring_in_step(sorted(keys))
    except Exception:
        if log:
            logger.exception("Read models could not follow page %s", *keys)
        return False
    return True


def bring_in_step(keys: Collection[UUID]) -> Changes:
    """Bring these pages in step in all read models, now. Raises what goes wrong."""
    changes = Changes()
    for read_model in read_models():
        changes += read_model.bring_in_step(keys)
    return changes
