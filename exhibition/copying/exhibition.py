"""An exhibition made from an earlier one, as a draft in every language.

What is taken along and what is not: docs/decisions/0023-copying-an-exhibition.md.
"""

import datetime
from typing import Any

from django.db import transaction
from wagtail.models import Page
from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)

from exhibition.enums import BoothStatus
from exhibition.models import (
    BoothPage,
    BoothService,
    ExhibitionDay,
    ExhibitionPage,
    ProgrammeSession,
)

LEFT_BEHIND = ["announcements"]


@transaction.atomic
def copy_exhibition(
    exhibition: ExhibitionPage, *, title: str, slug: str, first_day: datetime.date, user: Any
) -> ExhibitionPage:
    """A draft of a new exhibition that begins on `first_day`, with all booths of `exhibition`.

    Booths keep their numbers, services and positions; days, sessions and dated services move by
    the same number of days. Their pages are new, and so will be the codes printed for them.
    Translations come along as drafts. `exhibition` is a page of the site's first language.
    """
    shift = first_day - exhibition.first_day if exhibition.first_day else datetime.timedelta()

    def adapt(_page: Page, _copy: Page, _relation: Any, row: Any) -> None:
        move_row(row, shift)

    copy = exhibition.copy(
        recursive=True,
        to=exhibition.get_parent(),
        update_attrs={"title": title, "draft_title": title, "slug": slug, "calendar_sequence": 0},
        exclude_fields=LEFT_BEHIND,
        copy_revisions=False,
        keep_live=False,
        process_child_object=adapt,
        user=user,
    )
    booths = list(BoothPage.objects.child_of(copy))
    for booth in booths:
        reset_status(booth, user)
    name_booths(exhibition, copy, booths, user)
    carry_translations(exhibition, copy, user)
    return copy


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


def reset_status(booth: BoothPage, user: Any) -> None:
    """A closed or moved booth of last year is open again where the plan shows it."""
    if booth.status == BoothStatus.OPEN and not booth.status_note and not booth.moved_to:
        return
    booth.status = BoothStatus.OPEN
    booth.status_note = booth.moved_to = ""
    booth.save()
    booth.save_revision(user=user, changed=False, clean=False)


def name_booths(
    original: ExhibitionPage, copy: ExhibitionPage, booths: list[BoothPage], user: Any
) -> None:
    """Let the sessions of `copy` take place at its own booths, found by their numbers."""
    codes = dict(BoothPage.objects.child_of(original).values_list("pk", "code"))
    by_code = {booth.code: booth for booth in booths}
    sessions = list(copy.sessions.all())
    for session in sessions:
        session.booth = by_code.get(codes.get(session.booth_id, ""))
    copy.sessions = sessions
    copy.save()
    copy.save_revision(user=user, changed=False, clean=False)


# --- Translations --------------------------------------------------------------------------------


def carry_translations(original: ExhibitionPage, copy: ExhibitionPage, user: Any) -> None:
    """Give `copy` and its booths the translations of the same texts of `original`, as drafts.

    A page that had no translation gets none; a text that had none stays in the first language.
    """
    copies = {booth.code: booth for booth in BoothPage.objects.child_of(copy)}
    booths = BoothPage.objects.child_of(original)
    for old, new in [(original, copy), *((booth, copies[booth.code]) for booth in booths)]:
        record = TranslationSource.objects.get_for_instance_or_none(old)
        if record is None:
            continue
        for translation in record.translations.filter(enabled=True):
            _translate_like(record, new, translation.target_locale, user)


def _translate_like(old: TranslationSource, page: Page, locale: Any, user: Any) -> None:
    record, _created = TranslationSource.get_or_create_from_instance(page.specific)
    known = {
        translation.translation_of_id: translation.data
        for translation in StringTranslation.objects.filter(
            context__object_id=old.object_id, locale=locale
        )
    }
    StringTranslation.objects.bulk_create(
        [
            StringTranslation(
                translation_of_id=segment.string_id,
                context_id=segment.context_id,
                locale=locale,
                data=known[segment.string_id],
                translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
                last_translated_by=user,
            )
            for segment in StringSegment.objects.filter(source=record)
            if segment.string_id in known
        ],
        ignore_conflicts=True,
    )
    translation, _created = Translation.objects.get_or_create(source=record, target_locale=locale)
    translation.save_target(user=user, publish=False)
