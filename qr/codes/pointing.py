"""Letting a code lead elsewhere, and taking that back. Nothing printed has to be printed again."""

import datetime
import uuid
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from core import content_version
from qr.codes.issuing import name_of
from qr.models import Code, Pointing


@dataclass(frozen=True)
class Period:
    """From a moment until another; `ends_at` None: for good."""

    starts_at: datetime.datetime
    ends_at: datetime.datetime | None = None

    def __post_init__(self) -> None:
        if self.ends_at is not None and self.ends_at <= self.starts_at:
            raise ValueError("A period ends after it starts.")


@transaction.atomic
def repoint(
    code: Code, target: Page, user: Any, *, period: Period | None = None, note: str = ""
) -> Pointing:
    """Let `code` lead to `target` in all its languages, from now on or within `period`."""
    return _point(code, target.translation_key, target.title, user, period=period, note=note)


@transaction.atomic
def swap(one: Code, other: Code, user: Any, *, note: str = "") -> tuple[Pointing, Pointing]:
    """Let each of two codes lead where the other leads now: two booths change places.

    Raises ValueError where both are the same code.
    """
    if one.pk == other.pk:
        raise ValueError("A code cannot be swapped with itself.")
    now, batch = timezone.now(), uuid.uuid4()
    targets = {
        code.pk: (code.target_key_at(now), title_of_target(code, now)) for code in (one, other)
    }
    return (
        _point(one, *targets[other.pk], user, note=note, batch=batch),
        _point(other, *targets[one.pk], user, note=note, batch=batch),
    )


@transaction.atomic
def undo(pointing: Pointing, user: Any) -> list[Pointing]:
    """Take back `pointing`, and with it the other half of a swap; those that were undone.

    What counted before counts again. Nothing happens to one that is undone already.
    """
    together = Pointing.objects.filter(undone_at=None)
    if pointing.batch:
        together = together.filter(batch=pointing.batch)
    else:
        together = together.filter(pk=pointing.pk)
    undone = list(together.select_related("code"))
    together.update(undone_at=timezone.now(), undone_by_name=name_of(user))
    content_version.bump()
    return undone


def title_of_target(code: Code, moment: datetime.datetime) -> str:
    """The title of the page that `code` leads to, as it was known when that was decided."""
    pointing = code.pointing_at(moment)
    return pointing.target_title if pointing else code.page_title


def title_of_family(key: uuid.UUID) -> str:
    """The title in the site's first language of the pages with this translation key, else any."""
    pages = Page.objects.filter(translation_key=key).select_related("locale")
    titles = {page.locale.language_code: page.title for page in pages}
    return titles.get(settings.LANGUAGE_CODE) or next(iter(titles.values()), "")


def _point(
    code: Code,
    target_key: uuid.UUID,
    target_title: str,
    user: Any,
    *,
    period: Period | None = None,
    note: str = "",
    batch: uuid.UUID | None = None,
) -> Pointing:
    now = timezone.now()
    period = period or Period(now)
    pointing = Pointing.objects.create(
        code=code,
        target_key=target_key,
        target_title=target_title[:255],
        former_title=title_of_target(code, period.starts_at)[:255],
        starts_at=period.starts_at,
        ends_at=period.ends_at,
        note=note,
        batch=batch,
        made_at=now,
        made_by=user,
        made_by_name=name_of(user),
    )
    code.__dict__.pop("valid_pointings", None)
    content_version.bump()
    return pointing
