"""When a page reads differently by the clock alone, and how long caches may keep it until then.

One protocol for all rooms. What a page says may depend on the time in three ways, and each has one
place that knows when it changes next:

- the page's own subject (opening hours, sessions, announcements, dates compared with today): its
  builder's `next_change(page, now)`, see `core.building`;
- what a builder finds out while it makes the page's context: it sets `page.changes_at`;
- what stands round every page: the site's announcement, which ends at a moment.

Why two figures: docs/decisions/0021-pages-that-depend-on-the-clock.md.
"""

import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.cache import patch_cache_control

from core.building import part_of
from core.clock import soonest_after
from core.frame import frame_of
from core.sites import site_of
from core.visibility import is_restricted

BROWSER_SECONDS = 60  # an announcement reaches a visitor who reloads within a minute
SHARED_SECONDS = 300  # for caches between us and the visitor, which publishing cannot clear


def next_change(
    page: Any, request: HttpRequest, now: datetime.datetime
) -> datetime.datetime | None:
    """When the served `page` will read differently; None if it stays as it is. `now`: local time."""
    build = part_of(page, "next_change")
    own = build(page, now) if build else None
    return soonest_after(now, [own, getattr(page, "changes_at", None), _site_change(request)])


def _site_change(request: HttpRequest) -> datetime.datetime | None:
    site = site_of(request)
    text = frame_of(site, translation.get_language() or "").site_text if site else None
    return text.announcement_until if text and text.announcement else None


class TimedPage:
    """A page that says what is so now. Caches keep it until that changes at the latest."""

    changes_at: datetime.datetime | None = None  # set while the page's context is made

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().serve(request, *args, **kwargs)  # type: ignore[misc]
        if getattr(request, "is_preview", False) or is_restricted(self):
            return response  # Wagtail has said of what is restricted that nobody may keep it
        now = timezone.localtime(timezone.now(), timezone.get_default_timezone())
        limit_freshness(response, now, next_change(self, request, now))
        return response


def limit_freshness(
    response: HttpResponse, now: datetime.datetime, until: datetime.datetime | None
) -> None:
    """Let caches keep `response` for a while, and never beyond `until`."""
    left = SHARED_SECONDS
    if until is not None:
        left = max(0, min(left, int((until - now).total_seconds())))
    patch_cache_control(response, public=True, max_age=min(left, BROWSER_SECONDS), s_maxage=left)
