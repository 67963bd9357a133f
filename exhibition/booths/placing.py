"""What is done to exhibitions, booths and services, and asked of them by other rooms."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django.db import transaction

from core import content_version
from exhibition import models

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


def _place(booth: models.BoothPage, position: Position, user: Any) -> None:
    draft = booth.get_latest_revision_as_object()
    draft.position_x, draft.position_y = position
    revision = draft.save_revision(user=user, changed=False, clean=False, log_action="wagtail.edit")
    columns: dict[str, Any] = {"position_x": position[0], "position_y": position[1]}
    if booth.live and not booth.has_unpublished_changes:
        columns["live_revision"] = revision
    models.BoothPage.objects.filter(pk=booth.pk).update(**columns)
