"""From an address to a page: two queries at any depth, and Indonesian where English is missing.

Wagtail walks the tree with two queries a path segment. Here all segments are looked up at once by
their whole address, so that the page's ancestors are known as well (breadcrumbs, restrictions).
"""

from dataclasses import dataclass

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import translation
from django.utils.cache import patch_vary_headers
from wagtail import hooks
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Locale, Page, Site
from wagtail.url_routing import RouteResult
from wagtail.views import serve_chain

from core import content_version
from core.languages import comes_from_within, locale_of, with_prefix
from core.sites import site_of
from core.visibility import is_shown


@dataclass(frozen=True)
class Root:
    """The root page of one language's tree."""

    url_path: str
    locale: Locale


def serve(request: HttpRequest, path: str) -> HttpResponse:
    """Answer with the page at `path`, as `wagtail.views.serve` does.

    Raises Http404 where no live page is, in the visitor's language or the site's first one.
    """
    chosen = remembered_language(request)
    if not path and chosen:
        response = HttpResponseRedirect(with_prefix("/", chosen))
        patch_vary_headers(response, ["Cookie"])
        response.headers["Cache-Control"] = "private, no-store"
        return response
    page, args, kwargs = find(request, path)
    if page.fallback_for is not None:
        code = page.fallback_for.language_code
        for version in page.live_translations:
            if version.locale.language_code == code:
                query = request.META.get("QUERY_STRING", "")
                # A part of a page (a programme, a plan) is that part in the translation too.
                url = f"{version.get_url(request)}{getattr(page, 'section_path', '')}"
                return HttpResponseRedirect(f"{url}?{query}" if query else url)
    request.shown_page = page  # type: ignore[attr-defined]  # for the language switch

    chain = serve_chain
    for hook in reversed(hooks.get_hooks("on_serve_page")):
        chain = hook(chain)
    for hook in hooks.get_hooks("before_serve_page"):
        result = hook(page, request, args, kwargs)
        if isinstance(result, HttpResponse):
            return result
    return chain(page, request, args, kwargs)


def remembered_language(request: HttpRequest) -> str:
    """The language this visitor chose before, if the bare home address should lead there; else "".

    Only who carries the cookie is led on, so a crawler never is. Who comes from within the site
    wants this very page.
    """
    chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
    if chosen not in roots(request) or translation.get_language() != settings.LANGUAGE_CODE:
        return ""
    return "" if chosen == settings.LANGUAGE_CODE or comes_from_within(request) else chosen


def find(request: HttpRequest, path: str) -> RouteResult:
    """The page at `path` in the active language, else in the site's first language.

    In the second case the page's `fallback_for` is the locale it stands in for.
    """
    known = roots(request)
    language = translation.get_language() or settings.LANGUAGE_CODE
    segments = [segment for segment in path.split("/") if segment]
    wanted = [
        known[code] for code in dict.fromkeys((language, settings.LANGUAGE_CODE)) if code in known
    ]
    pages = _pages_along(wanted, segments)
    for root in wanted:
        try:
            result = _route(request, root, segments, pages)
        except Http404:
            continue
        if root.locale.language_code != language:
            result.page.fallback_for = locale_of(language)
        return result
    raise Http404


def roots(request: HttpRequest) -> dict[str, Root]:
    """The root page of each language, by language code; empty where no site is set up."""
    site = site_of(request)
    if site is None:
        return {}
    return content_version.remember(("roots", site.pk), lambda: _load_roots(site))


def _load_roots(site: Site) -> dict[str, Root]:
    pages = site.root_page.get_translations(inclusive=True).select_related("locale")
    return {page.locale.language_code: Root(page.url_path, page.locale) for page in pages}


def _pages_along(wanted: list[Root], segments: list[str]) -> dict[str, Page]:
    """Every existing page from the roots down to the last segment, by address; one query."""
    addresses = [
        _address(root, segments[:length]) for root in wanted for length in range(len(segments) + 1)
    ]
    return {page.url_path: page for page in Page.objects.filter(url_path__in=addresses)}


def _address(root: Root, segments: list[str]) -> str:
    return root.url_path + "".join(f"{segment}/" for segment in segments)


def _route(
    request: HttpRequest, root: Root, segments: list[str], pages: dict[str, Page]
) -> RouteResult:
    for length in range(len(segments), -1, -1):
        page = pages.get(_address(root, segments[:length]))
        if page is None:
            continue
        rest = segments[length:]
        if rest and not issubclass(page.specific_class or Page, RoutablePageMixin):
            break
        if not is_shown(page):
            break
        specific = page.specific
        specific.known_ancestors = [
            pages[_address(root, segments[:shorter])]
            for shorter in range(length)
            if _address(root, segments[:shorter]) in pages
        ]
        return specific.route(request, rest)
    raise Http404
