"""Putting booths on the plan: many at once, in every language, drafts and what is live."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page, PageLogEntry, Revision

from core import content_version
from exhibition.models import BoothPage

Position = tuple[Decimal | None, Decimal | None]


@transaction.atomic
def place_booths(positions: Mapping[int, Position], user: Any) -> int:
    """Put booths (by id) on the plan, at once and in every language; the number that moved.

    What is live moves with its draft. Other changes of a draft stay unpublished. The number of
    queries does not depend on the number of booths: nothing of a booth but its place changes.
    """
    moved = {
        booth.translation_key: positions[booth.pk]
        for booth in BoothPage.objects.filter(pk__in=positions)
        if positions[booth.pk] != (booth.position_x, booth.position_y)
    }
    if not moved:
        return 0
    booths = list(
        BoothPage.objects.filter(translation_key__in=moved).select_related("latest_revision")
    )
    for booth in booths:
        booth.position_x, booth.position_y = moved[booth.translation_key]
    _keep_drafts(booths, user)
    BoothPage.objects.bulk_update(booths, ["position_x", "position_y"])
    content_version.bump()
    return len(moved)


def _keep_drafts(booths: list[BoothPage], user: Any) -> None:
    """A revision of each booth: its latest draft, at its new place."""
    now = timezone.now()
    revisions = Revision.objects.bulk_create(
        Revision(
            content_object=booth,
            base_content_type=booth.get_base_content_type(),
            user=user,
            created_at=now,
            content=_moved_draft(booth),
            object_str=str(booth),
        )
        for booth in booths
    )
    for booth, revision in zip(booths, revisions, strict=True):
        booth.latest_revision, booth.latest_revision_created_at = revision, now
        if booth.live and not booth.has_unpublished_changes:
            booth.live_revision = revision
    fields = ["latest_revision", "latest_revision_created_at", "live_revision"]
    Page.objects.bulk_update(booths, fields)
    PageLogEntry.objects.bulk_create(
        PageLogEntry(
            content_type=ContentType.objects.get_for_model(booth),
            page=booth,
            label=booth.get_admin_display_title(),
            action="wagtail.edit",
            timestamp=now,
            user=user,
            revision=booth.latest_revision,
            content_changed=True,
        )
        for booth in booths
    )


def _moved_draft(booth: BoothPage) -> dict[str, Any]:
    draft = booth.latest_revision
    content = draft.content if draft else booth.serializable_data()
    return {**content, "position_x": booth.position_x, "position_y": booth.position_y}
