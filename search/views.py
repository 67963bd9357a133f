"""The search page and the titles suggested while typing."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Locale

from core.models import Head
from search.results import TEXT, address, find
from search.suggestions import titles

SUGGESTIONS_SECONDS = 60  # that a browser may keep them


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Everything public, found by its words."""
    results = find(request, Locale.get_active())
    text = results.query.text
    head = Head(
        title=_("Search: %(text)s") % {"text": text} if text else _("Search"),
        description=_("Search all pages of this site."),
        canonical_url=request.build_absolute_uri(request.path + (address(text) if text else "")),
        robots="noindex, follow",
    )
    context = {
        "head": head,
        "results": results,
        "previous_url": results.page.previous_query(request.GET),
        "next_url": results.page.next_query(request.GET),
    }
    return render(request, "search/search.html", context)


@require_safe
def suggest(request: HttpRequest) -> JsonResponse:
    """Titles that go on from what has been typed: `{"suggestions": [{title, url, kind}]}`."""
    entries = titles(request.GET.get(TEXT, ""), Locale.get_active())
    found = [
        {"title": entry.title, "url": entry.url, "kind": entry.kind_label} for entry in entries
    ]
    response = JsonResponse({"suggestions": found})
    response["Cache-Control"] = f"public, max-age={SUGGESTIONS_SECONDS}"
    return response
