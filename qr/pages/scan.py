"""A scan: counted, and led on. Everything else about codes is for `qr.pages.views`."""

from typing import TypeVar
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.cache import patch_vary_headers

from qr.codes.destinations import Destination, Outcome, destination_of
from qr.pages.language import visitor_language
from qr.scans.counting import count_scan
from qr.scans.genuine import is_genuine

Response = TypeVar("Response", bound=HttpResponse)

# The phone itself keeps the answer for so long: a second tap within it asks nobody and counts once.
SECONDS_KEPT = 5


def answer_scan(request: HttpRequest, typed: str, prefix: str = "") -> HttpResponseRedirect | None:
    """Count the scan and lead on to the page; None where there is something to say first.

    What was found is kept in `request.qr_destination` for the page that says it.
    """
    found = destination_of(typed)
    request.qr_destination = found  # type: ignore[attr-defined]
    if found is None or asks_first(request):
        return None
    if is_genuine(request):
        count_scan(found.code_id)
    if found.outcome is not Outcome.LIVE:
        return None
    return redirect_to(request, found, prefix)


def redirect_to(request: HttpRequest, found: Destination, prefix: str = "") -> HttpResponseRedirect:
    language = visitor_language(request, prefix)
    address = found.addresses[language]
    query = request.META.get("QUERY_STRING", "")
    response = HttpResponseRedirect(
        f"{site_in_front(request, found)}{address}{'?' if query else ''}{query}"
    )
    return keep_for_the_second_tap(response)


def keep_for_the_second_tap(response: Response) -> Response:
    """Let only the visitor's own device keep the answer, and only for a few seconds."""
    response.headers["Cache-Control"] = f"private, max-age={SECONDS_KEPT}"
    response.headers["X-Robots-Tag"] = "noindex"
    patch_vary_headers(response, ["Accept-Language", "Cookie", "Referer"])
    return response


def site_in_front(request: HttpRequest, found: Destination) -> str:
    """Scheme and host of the site where the scan came by another domain than the site's; else ""."""
    printed = urlsplit(settings.QR_BASE_URL).netloc.casefold()
    own = urlsplit(found.site_url).netloc.casefold()
    if printed == own or request.get_host().casefold() != printed:
        return ""
    return found.site_url


def asks_first(request: HttpRequest) -> bool:
    """Whether the address ends in a bare "?": show where the code leads, do not go there.

    WSGI does not pass it on; the servers that do call the whole line RAW_URI or REQUEST_URI.
    """
    line = request.META.get("RAW_URI") or request.META.get("REQUEST_URI") or ""
    return line.endswith("?")
