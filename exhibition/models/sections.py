"""Pages with parts under addresses of their own, and pages whose text changes with the clock."""

import datetime
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.url_routing import RouteResult

from core.languages import with_prefix
from core.models import Head
from exhibition.freshness import limit_freshness
from exhibition.opening import local_now


class TimedPage:
    """A page that says what is so now. Caches keep it until that changes at the latest."""

    def next_change(self, now: datetime.datetime) -> datetime.datetime | None:
        """When the page will read differently; None if it stays as it is."""
        return self.changes_at

    changes_at: datetime.datetime | None = None  # may be set while the page's context is made

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().serve(request, *args, **kwargs)  # type: ignore[misc]
        if not getattr(request, "is_preview", False):
            now = local_now()
            limit_freshness(response, now, self.next_change(now))
        return response


class SectionedPage(RoutablePageMixin):
    """A page whose parts have addresses below its own: titles, canonical addresses and the
    language switch follow the part that is shown.
    """

    section_path: str = ""  # of the part that is shown, for example "acara/"
    section_title: str = ""

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        result = super().route(request, path_components)
        if result.page is self and path_components:
            self.section_path = "/".join(path_components) + "/"
        return result

    def section(
        self,
        request: HttpRequest,
        name: str,
        title: Any,
        context_of: Callable[[Any, HttpRequest], dict[str, Any]],
    ) -> HttpResponse:
        """The part `name`, in the template of its name, with the context that `context_of` makes."""
        self.section_title = str(title)
        return self.render(
            request,
            template=f"exhibition/exhibition_{name}.html",
            context_overrides={"section": name, **context_of(self, request)},
        )

    def url_for_language(self, language_code: str, request: HttpRequest | None = None) -> str:
        url = super().url_for_language(language_code, request)
        return url if url == with_prefix("/", language_code) else url + self.section_path

    def head(self, request: HttpRequest) -> Head:
        head = super().head(request)
        if not self.section_path:
            return head
        return replace(
            head,
            title=f"{self.section_title} · {head.title}",
            canonical_url=head.canonical_url + self.section_path,
            alternates=[(code, url + self.section_path) for code, url in head.alternates],
        )

    def breadcrumbs(self, request: HttpRequest) -> list[dict[str, str]]:
        crumbs = super().breadcrumbs(request)
        if self.section_path:
            crumbs.append({"label": self.title, "url": self.shown_url(request)})
        return crumbs

    def shown_url(self, request: HttpRequest | None = None) -> str:
        """The page's own address under the prefix that the visitor reads it at."""
        return self.url_in(self.fallback_for, request)
