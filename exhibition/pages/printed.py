"""What a printed sheet of an exhibition, a booth or a service says, and where its code leads once
all is over. In the active language; the caller has set it to that of the sheet.
"""

import datetime
from collections.abc import Iterable
from itertools import groupby
from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.models import Locale

from core import content_version
from core.protocols import Way
from core.visibility import is_public, public_now
from exhibition import models
from exhibition.hours.opening import MIDNIGHT, dates_of, local_now, moment_of
from exhibition.hours.wording import hours, period
from exhibition.languages import in_language

LONGEST_LINE = 150  # letters of what to bring: one line of a poster
MOST_SAID = 3  # days whose hours are said one by one


def days_and_hours(days: Iterable[Any]) -> str:
    """ "20–21 Agustus 2026, 09.00–16.00"; hours that differ by the day are said for each of them."""
    rows = sorted(days, key=lambda row: (row.date, row.opens or datetime.time()))
    dates = dates_of(rows)
    if not dates:
        return _("Dates to be announced")
    said = {
        date: " + ".join(hours(row.opens, row.closes) for row in of_day if row.opens)
        for date, of_day in groupby(rows, key=lambda row: row.date)
    }
    when = period(dates[0], dates[-1])
    kinds = set(said.values())
    if kinds == {""}:
        return when
    if len(kinds) == 1:
        return f"{when}, {kinds.pop()}"
    if len(said) > MOST_SAID:
        return when
    each = "; ".join(f"{date_format(date, 'l')} {words}" for date, words in said.items() if words)
    return f"{when} ({each})"


def what_to_bring(services: Iterable[Any]) -> str:
    """All requirements of `services`, each once, in one line; what does not fit is pointed to."""
    texts: dict[str, None] = {}
    for service in services:
        for row in service.requirements.all():
            texts[f"{row.text} ({row.condition})" if row.condition else row.text] = None
    line = ""
    for text in texts:
        longer = f"{line}; {text}" if line else text
        if len(longer) > LONGEST_LINE:
            return _("%(requirements)s and more: scan the code") % {"requirements": line}
        line = longer
    return line


def services_at(booth: Any, locale: Locale) -> list[Any]:
    """The services of `booth` as readers of `locale` know them, in its order.

    A service stands at many booths of a print run: it is remembered until the content changes.
    """
    known: dict[Any, Any] = content_version.remember(("printed services", locale.pk), dict)
    offers = models.BoothService.objects.filter(page=booth).order_by("sort_order", "pk")
    keys = list(dict.fromkeys(offers.values_list("service__translation_key", flat=True)))
    if missing := [key for key in keys if key not in known]:
        chosen = models.ServicePage.objects.filter(translation_key__in=missing)
        readable = models.ServicePage.objects.prefetch_related("requirements")
        pages = in_language(readable, chosen, locale)
        known |= dict.fromkeys(missing) | {page.translation_key: page for page in pages}
    return [known[key] for key in keys if known[key] is not None]


def ends_at(exhibition: Any) -> datetime.datetime | None:
    """The midnight after the last day; None while no day is known."""
    if exhibition.last_day is None:
        return None
    return moment_of(exhibition.last_day + datetime.timedelta(days=1), MIDNIGHT)


def ways_from_exhibition(exhibition: Any, locale: Locale, *, itself: bool) -> list[Way]:
    """The exhibition (`itself`) and its report, as far as they are public, and the next one."""
    ways = []
    shown = _public_version(exhibition, locale)
    today = local_now().date()
    if shown is not None:
        url = shown.url_in(locale)
        if itself:
            ways.append(Way(shown.title, url))
        is_over = shown.last_day is not None and shown.last_day < today
        if is_over and shown.has_booths:
            label = _("Report: %(title)s") % {"title": shown.title}
            ways.append(Way(label, f"{url}laporan/", "chart-column"))
    following = public_now(models.ExhibitionPage.objects.shown_in(locale))
    following = following.next_after(exhibition, today)
    if following is not None:
        label = _("The next exhibition: %(title)s") % {"title": following.title}
        ways.append(Way(label, following.url_in(locale), "calendar"))
    return ways


def way_to_organisation(organisation: Any) -> Way:
    return Way(str(organisation), reverse("organisation", args=[organisation.slug]), "building-2")


def _public_version(page: Any, locale: Locale) -> Any:
    """`page` in the language of `locale` if that is public, else `page` itself if it is; or None."""
    translation = page.get_translation_or_none(locale) if page.locale_id != locale.pk else None
    for version in (translation, page):
        if version is not None and is_public(version):
            return version
    return None
