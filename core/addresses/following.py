"""From an address where nothing is any more to where the page is, part and query included.

Asked only when an address was not found, so a living page is never hidden by a row. A row leads to
a page, wherever that is by then, so there are no chains.
"""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlsplit

from django.conf import settings
from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
    HttpResponseRedirect,
)
from django.utils import translation
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site

from core.languages import language_prefix, with_prefix
from core.models import BasePage
from core.routing import find

LONGEST_PATH = 1000  # characters; nobody was ever led further


def former_address_middleware(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Leads on from an address that was not found, if a page was there once."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if response.status_code != 404 or request.method not in {"GET", "HEAD"}:
            return response
        return led_on(request) or response

    return middleware


def led_on(request: HttpRequest) -> HttpResponse | None:
    """The redirect for a request whose address was not found; None where nothing ever was."""
    path = request.path_info
    if "\0" in path or len(path) > LONGEST_PATH:
        return None
    by_hand = _by_hand(request)
    if by_hand is not None:
        return by_hand
    language, inner = _split_language(path)
    segments = [segment for segment in inner.split("/") if segment]
    rows = _rows(request, segments, language)
    gone = False
    for length in range(len(segments), 0, -1):
        address = "/" + "/".join(segments[:length])
        row = rows.get(with_prefix(address, language)) or rows.get(address)
        if row is not None and row.redirect_page_id is None:
            gone = True
            continue
        rest = [] if gone else segments[length:]
        url = _url_of(row.redirect_page, language) if row is not None else ""
        if not url and gone:
            url = _living(request, address, language)
        if url and (target := _with_rest(request, url, rest, path)):
            return _redirect(request, target, permanent=not gone)
    if not gone:
        return None
    return _redirect(request, with_prefix("/", language), permanent=False)


def _split_language(path: str) -> tuple[str, str]:
    """(language code, the address without its prefix)."""
    for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES:
        prefix = language_prefix(code)
        if prefix and (path == prefix or path.startswith(prefix + "/")):
            return code, path[len(prefix) :] or "/"
    return settings.LANGUAGE_CODE, path


def _rows(request: HttpRequest, segments: list[str], language: str) -> dict[str, Redirect]:
    """What is kept of the address and of those above it, by address; one query."""
    addresses = ["/" + "/".join(segments[:length]) for length in range(1, len(segments) + 1)]
    wanted = {*addresses, *(with_prefix(address, language) for address in addresses)}
    rows = (
        Redirect.get_for_site(Site.find_for_request(request))
        .filter(old_path__in=wanted, automatically_created=True)
        .select_related("redirect_page")
        .order_by("pk")
    )
    return {row.old_path: row for row in rows}


def _by_hand(request: HttpRequest) -> HttpResponse | None:
    """A redirect that an editor wrote: for exactly this address, with its query or without."""
    full = Redirect.normalise_path(request.get_full_path())
    plain = Redirect.normalise_path(request.path_info)
    rows = Redirect.get_for_site(Site.find_for_request(request)).filter(
        old_path__in={full, plain}, automatically_created=False
    )
    best = sorted(rows, key=lambda row: (row.old_path != full, row.site_id is None))
    link = best[0].link if best else None
    if not link or urlsplit(link).path.rstrip("/") == request.path_info.rstrip("/"):
        return None
    if best[0].old_path == full and "?" in full:
        kind = HttpResponsePermanentRedirect if best[0].is_permanent else HttpResponseRedirect
        return kind(link)
    return _redirect(request, link, permanent=best[0].is_permanent)


def _url_of(page: Page, language: str) -> str:
    """Where a visitor of `language` reads `page` now; "" where nobody can."""
    specific = page.specific
    if not isinstance(specific, BasePage):
        return (page.get_url() or "") if page.live else ""
    if not specific.live and specific.language_code != settings.LANGUAGE_CODE:
        source = next(
            (
                version
                for version in specific.get_translations().live().select_related("locale")
                if version.locale.language_code == settings.LANGUAGE_CODE
            ),
            None,
        )
        specific = source.specific if source is not None else specific
    return specific.url_for_language(language) if specific.live else ""


def _living(request: HttpRequest, address: str, language: str) -> str:
    """`address` in `language` if a page is read there, else ""."""
    url = with_prefix(quote(address), language) + "/"
    return url if _is_read(request, address, language) else ""


def _is_read(request: HttpRequest, address: str, language: str) -> bool:
    with translation.override(language):
        try:
            find(request, address)
        except Http404:
            return False
    return True


def _with_rest(request: HttpRequest, url: str, rest: list[str], path: str) -> str:
    """`url` with the part of the page that was asked for; "" if there is no such part."""
    if rest:
        language, inner = _split_language(urlsplit(url).path)
        part = "/".join(rest)
        if not _is_read(request, f"{inner.rstrip('/')}/{part}", language):
            return ""
        url = f"{url.rstrip('/')}/{quote(part)}" + ("/" if path.endswith("/") else "")
    return "" if urlsplit(url).path == quote(path) else url


def _redirect(request: HttpRequest, url: str, permanent: bool) -> HttpResponse:
    """With the query of the request, which a list that is filtered or paged depends on."""
    query = request.META.get("QUERY_STRING", "")
    address, hash_sign, fragment = url.partition("#")
    if query:
        address += ("&" if "?" in address else "?") + query
    kind: Any = HttpResponsePermanentRedirect if permanent else HttpResponseRedirect
    return kind(f"{address}{hash_sign}{fragment}")
