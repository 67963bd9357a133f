"""Public pages that are not in the page tree: the directory of organisations and its profiles."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from showcase.models import Organisation
from showcase.pages.organisation import profile_context
from showcase.pages.organisation_index import directory_context


def organisation_index(request: HttpRequest) -> HttpResponse:
    """All organisations, narrowed down by `?q=` and `?kind=`."""
    return render(request, "showcase/organisation_index.html", directory_context(request))


def organisation(request: HttpRequest, slug: str) -> HttpResponse:
    """One organisation, its units and its innovations. 404 where there is none of this slug."""
    found = get_object_or_404(
        Organisation.objects.select_related("logo", "parent").prefetch_related(
            "translations", "parent__translations"
        ),
        slug=slug,
    )
    context: dict[str, Any] = profile_context(request, found)
    return render(request, "showcase/organisation.html", context)
