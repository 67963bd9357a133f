"""Pages with parts under addresses of their own."""

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.url_routing import RouteResult

from core.building import part_of
from core.languages import with_prefix
from core.models import Head


class SectionedPage(RoutablePageMixin):
    """A page whose parts have addresses below its own: titles, canonical addresses and the
    language switch follow the part that is shown.

    The page's builder (`core.building`) has one more function for each part, by the part's name.
    """

    section_path: str = ""  # of the part that is shown, for example "acara/"
    section_title: str = ""

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        result = super().route(request, path_components)
        if result.page is self and path_components:
            self.section_path = "/".join(path_components) + "/"
        return result

    def section(self, request: HttpRequest, name: str, title: Any) -> HttpResponse:
        """The part `name`: in the template of its name, with what the builder's `name` makes.

        The template stands beside the page's: `exhibition_page.html`, `exhibition_<name>.html`.
        """
        self.section_title = str(title)
        return self.render(
            request,
            template=self.template.replace("_page.html", f"_{name}.html"),
            context_overrides={"section": name, **self.built(name, request)},
        )

    def built(self, name: str, request: HttpRequest, **values: Any) -> Any:
        """What the function `name` of the page's builder makes of the page for `request`."""
        build = part_of(self, name)
        if build is None:
            raise LookupError(f"{self.builder} has no function {name}()")
        return build(self, request, **values)

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
