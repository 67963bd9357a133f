"""Walks the editor along its links: each view once for each model and page type."""

import html
import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from django.http import HttpResponseBase
from django.test import Client
from django.urls import Resolver404, get_resolver, resolve
from wagtail.models import Page

ADDRESS = re.compile(r"""(?<=["'])/admin/[^"'\\<>\s]*""")
VIEWS_EACH = 2  # visits of a view that takes only numbers

# Pages of the public site inside the editor, files, data, and what signs out or fails on purpose.
LEFT_OUT = {
    "organisation_import_template",
    "wagtail_localize:download_pofile",
    "wagtail_localize:javascript_catalog",
    "wagtail_localize:preview_translation",
    "wagtailadmin_block_preview",
    "wagtailadmin_error_test",
    "wagtailadmin_javascript_catalog",
    "wagtailadmin_logout",
    "wagtailadmin_pages:preview_on_add",
    "wagtailadmin_pages:preview_on_edit",
    "wagtailadmin_pages:revisions_view",
    "wagtailadmin_pages:view_draft",
    "wagtailadmin_pages:workflow_preview",
    "wagtailadmin_sprite",
    "wagtailimages:preview",
    "wagtailsettings:preview_on_edit",
}


@dataclass
class Visit:
    view: str
    address: str
    content: str


@dataclass
class Walk:
    """Follows links from `starts`; iterating yields what was seen."""

    client: Client
    starts: Iterable[str]
    visits: Counter[tuple[str, ...]] = field(default_factory=Counter)

    def __iter__(self) -> Iterator[Visit]:
        waiting = deque(self.starts)
        asked: set[str] = set()
        while waiting:
            address = waiting.popleft()
            if address in asked:
                continue
            asked.add(address)
            view = self.view_to_visit(address)
            if view is None:
                continue
            response = self.client.get(address, headers={"x-requested-with": "XMLHttpRequest"})
            response = response if is_text(response) else self.client.get(address)
            if response.status_code in {301, 302}:
                waiting.append(urlsplit(response.headers["Location"]).path)
            elif is_text(response):
                content = response.content.decode()
                yield Visit(view, address, content)
                waiting.extend(addresses_in(content))

    def view_to_visit(self, address: str) -> str | None:
        """The name of the view, unless it is left out or has been seen often enough."""
        try:
            match = resolve(urlsplit(address).path)
        except Resolver404:
            return None
        view = match.view_name
        if not view or view in LEFT_OUT or "export=" in address or "api" in match.namespaces[:1]:
            return None
        words = [str(value) for value in match.kwargs.values() if not str(value).isdigit()]
        if view == "wagtailadmin_pages:edit":
            page = Page.objects.filter(pk=match.kwargs["page_id"]).select_related("content_type")
            words += [f"{each.content_type.model} {each.locale_id}" for each in page]
        self.visits[view, *words] += 1
        return view if self.visits[view, *words] <= (1 if words else VIEWS_EACH) else None

    @property
    def seen(self) -> set[str]:
        return {view for view, *_words in self.visits}


def addresses_in(content: str) -> list[str]:
    plain = html.unescape(content).replace("\\u0026", "&")
    return [unquote(address).split("#")[0] for address in ADDRESS.findall(plain)]


def is_text(response: HttpResponseBase) -> bool:
    kind = response.headers.get("Content-Type", "")
    return response.status_code == 200 and kind.startswith(("text/html", "application/json"))


def editor_views() -> set[str]:
    """Names of all views under /admin/."""
    return {name for path, name in _views(get_resolver().url_patterns) if path.startswith("admin/")}


def _views(patterns: Iterable, path: str = "", space: str = "") -> Iterator[tuple[str, str]]:
    for pattern in patterns:
        here = path + str(pattern.pattern)
        if hasattr(pattern, "url_patterns"):
            inner = f"{space}{pattern.namespace}:" if pattern.namespace else space
            yield from _views(pattern.url_patterns, here, inner)
        elif pattern.name:
            yield here, space + pattern.name
