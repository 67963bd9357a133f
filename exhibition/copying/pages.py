"""The pages of a new exhibition, made from those of an earlier one: locked drafts, a few at a time."""

import datetime
import uuid
from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import Page, Revision, TranslatableMixin, _copy

from exhibition.enums import BoothStatus
from exhibition.models import (
    BoothPage,
    BoothService,
    ExhibitionDay,
    ExhibitionPage,
    ProgrammeSession,
)

LEFT_BEHIND = ["announcements"]
NOT_OF_A_DRAFT = {
    "live": False,
    "has_unpublished_changes": True,
    "live_revision": None,
    "first_published_at": None,
    "last_published_at": None,
    "alias_of": None,
}


def copy_page(
    exhibition: ExhibitionPage, *, title: str, slug: str, shift: datetime.timedelta, user: Any
) -> ExhibitionPage:
    """The page of the new exhibition beside `exhibition`, still without booths; one transaction."""
    with transaction.atomic():
        copy = _draft_of(
            exhibition,
            shift,
            exclude=LEFT_BEHIND,
            owner=user,
            title=title,
            draft_title=title,
            slug=slug,
            calendar_sequence=0,
        )
        _add(copy, exhibition.get_parent(), exhibition, user)
    return copy


def copy_booths(
    booths: Sequence[BoothPage], copy: ExhibitionPage, shift: datetime.timedelta, user: Any
) -> None:
    """The `booths` of an earlier exhibition below `copy`; one transaction."""
    with transaction.atomic():
        parent = ExhibitionPage.objects.get(pk=copy.pk)  # as the tree is now
        for booth in booths:
            new = _draft_of(booth, shift, owner=user)
            new.status, new.status_note, new.moved_to = BoothStatus.OPEN, "", ""
            _add(new, parent, booth, user)


def name_booths(original: ExhibitionPage, copy: ExhibitionPage, user: Any) -> None:
    """Let the sessions of `copy` take place at its own booths, found by their numbers."""
    codes = dict(BoothPage.objects.child_of(original).values_list("pk", "code"))
    by_code = {booth.code: booth for booth in BoothPage.objects.child_of(copy)}
    with transaction.atomic():
        page = ExhibitionPage.objects.get(pk=copy.pk)
        sessions = list(page.sessions.all())
        for session in sessions:
            if session.booth_id in codes:
                session.booth = by_code.get(codes[session.booth_id])
        page.sessions = sessions
        page.save()
        page.save_revision(user=user, changed=False, clean=False)


def unlock(pages: Sequence[ExhibitionPage]) -> None:
    """Hand `pages` and all below them to the editors."""
    with transaction.atomic():
        for page in pages:
            Page.objects.descendant_of(page, inclusive=True).update(
                locked=False, locked_at=None, locked_by=None
            )


def _draft_of(
    page: Any, shift: datetime.timedelta, exclude: Sequence[str] = (), **values: Any
) -> Any:
    """An unsaved draft like `page`, locked, of its own identity, its dates moved by `shift`."""
    draft, rows = _copy(
        page,
        exclude_fields=[
            *page.default_exclude_fields_in_copy,
            *page.exclude_fields_in_copy,
            *exclude,
        ],
        update_attrs={
            **NOT_OF_A_DRAFT,
            "translation_key": uuid.uuid4(),
            "locked": True,
            "locked_at": timezone.now(),
            "locked_by": None,  # nobody's: not even whoever asked for it may change it yet
            **values,
        },
    )
    for row in rows.values():
        move_row(row, shift)
        if isinstance(row, TranslatableMixin):
            row.translation_key = uuid.uuid4()
    return draft


def _add(draft: Any, parent: Page, source: Page, user: Any) -> None:
    parent.add_child(instance=draft)
    note_revision(draft, user)
    note_copy(draft, parent, source, user)


def note_revision(draft: Any, user: Any) -> Revision:
    """The draft that an editor opens: as saved. Saving again would index it a second time."""
    revision = Revision.objects.create(
        content_object=draft,
        base_content_type=draft.get_base_content_type(),
        user=user,
        content=draft.serializable_data(),
        object_str=str(draft),
    )
    draft.latest_revision, draft.latest_revision_created_at = revision, revision.created_at
    Page.objects.filter(pk=draft.pk).update(
        latest_revision=revision,
        latest_revision_created_at=revision.created_at,
        draft_title=draft.title,
    )
    return revision


def note_copy(draft: Any, parent: Page, source: Page, user: Any) -> None:
    """An entry in the history of `draft`."""
    place = {"id": parent.pk, "title": parent.get_admin_display_title()}
    language = {"id": draft.locale_id, "language_code": draft.locale.language_code}
    log(
        instance=draft,
        action="wagtail.copy",
        user=user,
        data={
            "page": {"id": draft.pk, "title": draft.get_admin_display_title(), "locale": language},
            "source": {"id": source.pk, "title": source.get_admin_display_title()},
            "destination": place,
            "keep_live": False,
            "source_locale": language,
        },
    )


def move_row(row: Any, shift: datetime.timedelta) -> None:
    """Move what is dated by `shift`, and forget what was so only that year."""
    if isinstance(row, ExhibitionDay):
        row.date += shift
        row.sequence, row.changed_at = 0, None
    elif isinstance(row, ProgrammeSession):
        row.starts_at += shift
        row.ends_at += shift
        row.planned_starts_at = row.planned_ends_at = None
        row.is_cancelled = False
        row.sequence, row.changed_at = 0, None
    elif isinstance(row, BoothService):
        row.date = row.date + shift if row.date else None
        row.is_full = False
