"""Where a request comes from, as far as the site's own proxies can tell."""

from django.conf import settings
from django.http import HttpRequest


def client_address(request: HttpRequest) -> str:
    """The address that the outermost of the site's `PROXIES` saw.

    Each proxy adds one entry at the end of `X-Forwarded-For`; what stands before them was written by
    the visitor and proves nothing. Without proxies, or with fewer entries, the connection's address.
    """
    direct = request.META.get("REMOTE_ADDR", "")
    if not settings.PROXIES:
        return direct
    forwarded = [entry.strip() for entry in request.headers.get("X-Forwarded-For", "").split(",")]
    entries = [entry for entry in forwarded if entry]
    return entries[-settings.PROXIES] if len(entries) >= settings.PROXIES else direct
