"""How long a page that depends on the clock may be kept.

Why two figures: docs/decisions/0021-pages-that-depend-on-the-clock.md.
"""

import datetime

from django.http import HttpResponse
from django.utils.cache import patch_cache_control

BROWSER_SECONDS = 60  # an announcement reaches a visitor who reloads within a minute
SHARED_SECONDS = 300  # for caches between us and the visitor, which publishing cannot clear


def limit_freshness(
    response: HttpResponse, now: datetime.datetime, until: datetime.datetime | None
) -> None:
    """Let caches keep `response` for a while, and never beyond `until`."""
    left = SHARED_SECONDS
    if until is not None:
        left = max(0, min(left, int((until - now).total_seconds())))
    patch_cache_control(response, public=True, max_age=min(left, BROWSER_SECONDS), s_maxage=left)
