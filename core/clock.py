"""Moments that what is said depends on. Pure; a leaf."""

import datetime
from collections.abc import Iterable

from django.utils import timezone


def midnight_after(moment: datetime.datetime) -> datetime.datetime:
    """When "today" ends: from then on, what is compared with the date may read differently."""
    here = timezone.get_default_timezone()
    tomorrow = moment.astimezone(here).date() + datetime.timedelta(days=1)
    return datetime.datetime.combine(tomorrow, datetime.time(), here)


def soonest_after(
    now: datetime.datetime, moments: Iterable[datetime.datetime | None]
) -> datetime.datetime | None:
    """The first of `moments` that is still to come; None without any."""
    return min((moment for moment in moments if moment is not None and moment > now), default=None)
