"""What is done to exhibitions, booths and services, and asked of them by other rooms."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django.db import transaction
from wagtail.models import Locale

from core import content_version
from exhibition import models
from exhibition.offers import Occasion
from exhibition.opening import local_now
from exhibition.presenters.indexes import highlight
from exhibition.presenters.service import find_occasions

CANDIDATES = 3  # exhibitions looked at: those that end today and the next

Position = tuple[Decimal | None, Decimal | None]


@transaction.atomic
def place_booths(positions: Mapping[int, Position], user: Any) -> int:
    """Put booths (by id) on the plan, at once and in every language; the number that moved.

    What is live moves with its draft. Other changes of a draft stay unpublished.
    """
    moved = 0
    for booth in models.BoothPage.objects.filter(pk__in=positions):
        position = positions[booth.pk]
        if position == (booth.position_x, booth.position_y):
            continue
        moved += 1
        for version in booth.get_translations(inclusive=True).specific():
            _place(version, position, user)
    if moved:
        content_version.bump()
    return moved


def _place(booth: Any, position: Position, user: Any) -> None:
    draft = booth.get_latest_revision_as_object()
    draft.position_x, draft.position_y = position
    revision = draft.save_revision(user=user, changed=False, clean=False, log_action="wagtail.edit")
    columns: dict[str, Any] = {"position_x": position[0], "position_y": position[1]}
    if booth.live and not booth.has_unpublished_changes:
        columns["live_revision"] = revision
    models.BoothPage.objects.filter(pk=booth.pk).update(**columns)


# --- Questions of other rooms --------------------------------------------------------------------


def where_and_when(
    service: Any, locale: Locale, now: datetime.datetime | None = None
) -> list[Occasion]:
    """Where `service` can be had now and next, over all exhibitions, the earliest first."""
    return find_occasions(service, locale, now or local_now())


def exhibition_to_show(
    locale: Locale, now: datetime.datetime | None = None
) -> dict[str, Any] | None:
    """The exhibition that is on, else the next one, as the front page shows it; None without one.

    One that has closed for good gives way in the evening of its last day.
    What it holds: `exhibition.presenters.indexes.highlight`, for includes/highlight.html.
    """
    now = now or local_now()
    pages = models.ExhibitionPage.objects.shown_in(locale).now_and_next(now.date())
    for page in pages.filter(first_day__isnull=False).for_cards()[:CANDIDATES]:
        item = highlight(page, locale, now)
        if not item["status"].is_over:
            return item
    return None
