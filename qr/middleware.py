"""Scans are answered before anything else is asked about the request: no session, no user."""

import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from qr.pages.scan import answer_scan

# Printed in capitals; typed as people type. A language may stand in front.
SCANNED = re.compile(r"(?:/(?P<prefix>[a-z]{2}))?/q/(?P<typed>[^/]{1,40})/?", re.IGNORECASE)


def scan_middleware(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Lead on who scanned a code of a live page; everything else takes the usual way."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if request.method in {"GET", "HEAD"}:
            match = SCANNED.fullmatch(request.path_info)
            if match is not None:
                answer = answer_scan(request, match["typed"], (match["prefix"] or "").lower())
                if answer is not None:
                    return answer
        return get_response(request)

    return middleware
