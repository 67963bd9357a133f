"""An exhibition made from an earlier one, as a draft in every language.

What is taken along and what is not: docs/decisions/0023-copying-an-exhibition.md.
"""

import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page
from wagtail_localize.models import TranslatableObject

from core.jobs import JobError, Work, long_job
from exhibition.copying import pages
from exhibition.copying.translations import languages_of, translate_like
from exhibition.models import BoothPage, ExhibitionPage

BOOTHS_AT_ONCE = 2  # in one transaction, which keeps others from writing: well below a second


def remove_copy(work: Work, **values: Any) -> None:
    """Delete what was made of the new exhibition, unless somebody has published of it."""
    copy = ExhibitionPage.objects.filter(pk=work.kept.get("copy")).first()
    if copy is None:
        return
    versions = [*copy.get_translations(), copy]
    below = [Page.objects.descendant_of(page, inclusive=True) for page in versions]
    if any(made.live().exists() for made in below):
        raise JobError(_("Parts of the new exhibition are published. Delete it by hand."))
    for made in below:
        for page in made.order_by("-depth"):
            with transaction.atomic():
                page.specific.delete()
                TranslatableObject.objects.filter(translation_key=page.translation_key).delete()


@long_job(undo=remove_copy)
def copy_exhibition(work: Work, *, page_id: int, title: str, slug: str, first_day: str) -> None:
    """A draft of a new exhibition that begins on `first_day`, with all booths of an earlier one.

    Booths keep their numbers, services and positions; days, sessions and dated services move by
    the same number of days. Their pages are new, and so will be the codes printed for them.
    Translations come along as drafts. Until all is there, the pages are locked: nobody can publish
    half an exhibition. `page_id` is a page of the site's first language.
    """
    original = ExhibitionPage.objects.filter(pk=page_id).first()
    if original is None:
        raise JobError(_("The exhibition to copy from is no longer there."))
    day = datetime.date.fromisoformat(first_day)
    shift = day - original.first_day if original.first_day else datetime.timedelta()
    copy = _page(work, original, title, slug, shift)
    booths = list(BoothPage.objects.child_of(original).order_by("path"))
    made = set(BoothPage.objects.child_of(copy).values_list("code", flat=True))
    languages = languages_of([original, *booths])
    work.expect(
        2 + len(booths) + sum(map(len, languages.values())),
        done=1 + sum(booth.code in made for booth in booths),
    )
    missing = [booth for booth in booths if booth.code not in made]
    for start in range(0, len(missing), BOOTHS_AT_ONCE):
        some = missing[start : start + BOOTHS_AT_ONCE]
        pages.copy_booths(some, copy, shift, work.user)
        work.advance(len(some))
    pages.name_booths(original, copy, work.user)
    _translate(work, original, copy, booths, languages)
    pages.unlock([copy, *copy.get_translations()])
    work.finish_at(
        reverse("wagtailadmin_pages:edit", args=[copy.pk]),
        _("Open the new exhibition"),
        _("“%(title)s” is set up as a draft. Nothing is public yet.") % {"title": title},
    )


def _page(
    work: Work, original: ExhibitionPage, title: str, slug: str, shift: datetime.timedelta
) -> ExhibitionPage:
    """The page of the new exhibition: that of an earlier run, else a new one."""
    if "copy" in work.kept:
        copy = ExhibitionPage.objects.filter(pk=work.kept["copy"]).first()
        if copy is None:
            raise JobError(_("The new exhibition was deleted meanwhile."))
        return copy
    if original.get_siblings().filter(slug=slug).exists():
        raise JobError(_("Another exhibition has this address."))
    with transaction.atomic():
        copy = pages.copy_page(original, title=title, slug=slug, shift=shift, user=work.user)
        work.keep(copy=copy.pk)
    return copy


def _translate(
    work: Work,
    original: ExhibitionPage,
    copy: ExhibitionPage,
    booths: list[BoothPage],
    languages: dict[UUID, list[Locale]],
) -> None:
    """First the exhibition, below whose translations those of the booths stand."""
    copies = {booth.code: booth for booth in BoothPage.objects.child_of(copy)}
    copy = ExhibitionPage.objects.get(pk=copy.pk)  # its sessions have got their booths
    pairs: list[tuple[Any, Any]] = [
        (original, copy),
        *((booth, copies[booth.code]) for booth in booths),
    ]
    there = set(
        Page.objects.filter(
            translation_key__in=[new.translation_key for _old, new in pairs]
        ).values_list("translation_key", "locale_id")
    )
    parents = {locale.pk for locale in languages.get(original.translation_key, ())}
    for old, new in pairs:
        for locale in languages.get(old.translation_key, ()):
            if locale.pk in parents and (new.translation_key, locale.pk) not in there:
                translate_like(old, new, locale, work.user)
            work.advance()
