"""Pages that say what is so now, and how long caches may keep them.

Why two figures: docs/decisions/0021-pages-that-depend-on-the-clock.md.
"""

import datetime
from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import patch_cache_control

from core.building import part_of

BROWSER_SECONDS = 60  # an announcement reaches a visitor who reloads within a minute
SHARED_SECONDS = 300  # for caches between us and the visitor, which publishing cannot clear


class TimedPage:
    """A page that says what is so now. Caches keep it until that changes at the latest.

    When that is, the page's builder says (`next_change`), or sets as `changes_at` while it makes
    the page's context.
    """

    changes_at: datetime.datetime | None = None

    def next_change(self, now: datetime.datetime) -> datetime.datetime | None:
        """When the page will read differently; None if it stays as it is."""
        build = part_of(self, "next_change")
        return build(self, now) if build else self.changes_at

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().serve(request, *args, **kwargs)  # type: ignore[misc]
        if not getattr(request, "is_preview", False):
            now = timezone.localtime(timezone.now(), timezone.get_default_timezone())
            limit_freshness(response, now, self.next_change(now))
        return response


def limit_freshness(
    response: HttpResponse, now: datetime.datetime, until: datetime.datetime | None
) -> None:
    """Let caches keep `response` for a while, and never beyond `until`."""
    left = SHARED_SECONDS
    if until is not None:
        left = max(0, min(left, int((until - now).total_seconds())))
    patch_cache_control(response, public=True, max_age=min(left, BROWSER_SECONDS), s_maxage=left)


def soonest_after(
    now: datetime.datetime, moments: Iterable[datetime.datetime | None]
) -> datetime.datetime | None:
    """The first of `moments` that is still to come; None without any."""
    return min((moment for moment in moments if moment is not None and moment > now), default=None)
