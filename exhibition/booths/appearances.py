"""Where innovations and organisations can be seen in person, for the pages of the showcase."""

import datetime
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery
from django.db.models.functions import Length, Substr
from wagtail.models import Locale

from exhibition.hours.opening import local_now
from exhibition.hours.wording import period
from exhibition.models import BoothPage, ExhibitionPage
from showcase.extensions import Appearance


def appearances_of_innovation(innovation: Any, locale: Locale) -> list[Appearance]:
    """Its booths, and the exhibitions that announced it without one, the latest first; two queries."""
    key = innovation.translation_key
    booths = BoothPage.objects.filter(innovations__innovation__translation_key=key)
    announced = ExhibitionPage.objects.filter(
        announced_innovations__innovation__translation_key=key
    )
    return _newest_first([*_of_booths(booths, locale), *_of_exhibitions(announced, locale)])


def appearances_of_organisation(organisation: Any, locale: Locale) -> list[Appearance]:
    """The booths it has or had, and the exhibitions it holds, the latest first; two queries."""
    booths = BoothPage.objects.filter(exhibitor=organisation)
    held = ExhibitionPage.objects.filter(organisers__organisation=organisation)
    return _newest_first([*_of_booths(booths, locale), *_of_exhibitions(held, locale)])


Dated = tuple[datetime.date, Appearance]


def _newest_first(found: list[Dated]) -> list[Appearance]:
    return [each for _day, each in sorted(found, key=lambda pair: pair[0], reverse=True)]


def _of_booths(chosen: QuerySet, locale: Locale) -> list[Dated]:
    exhibition = ExhibitionPage.objects.public_now().filter(
        path=Substr(OuterRef("path"), 1, Length(OuterRef("path")) - ExhibitionPage.steplen)
    )
    keys = chosen.values("translation_key")
    booths = (
        BoothPage.objects.shown_in(locale)
        .filter(translation_key__in=keys)
        .select_related("locale")
        .annotate(
            event=Subquery(exhibition.values("title")[:1]),
            first=Subquery(exhibition.values("first_day")[:1]),
            last=Subquery(exhibition.values("last_day")[:1]),
        )
        .exclude(event=None)
    )
    return [
        _dated(str(booth), booth.url_in(locale), booth.event, booth.first, booth.last)
        for booth in booths
    ]


def _of_exhibitions(chosen: QuerySet, locale: Locale) -> list[Dated]:
    pages = ExhibitionPage.objects.shown_in(locale).filter(
        translation_key__in=chosen.values("translation_key")
    )
    return [
        _dated(page.title, page.url_in(locale), page.title, page.first_day, page.last_day)
        for page in pages.select_related("locale")
    ]


def _dated(
    title: str,
    url: str,
    event: str,
    first: datetime.date | None,
    last: datetime.date | None,
) -> Dated:
    is_over = last is not None and last < local_now().date()
    return last or datetime.date.max, Appearance(title, url, event, period(first, last), is_over)
