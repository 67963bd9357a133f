"""The site that a request asks."""

from django.http import HttpRequest
from wagtail.models import Page, Site

from core import content_version


def site_of(request: HttpRequest) -> Site | None:
    """As Wagtail finds it; without a query where there is only one site. None: no site is set up."""
    sites = content_version.remember("sites", _load)
    if len(sites) == 1 and sites[0].is_default_site and not hasattr(request, "_wagtail_site"):
        # Where Wagtail itself remembers it.
        request._wagtail_site = sites[0]  # type: ignore[attr-defined]
    return Site.find_for_request(request)


def site_with(page: Page) -> Site | None:
    """The site that `page` belongs to; without a query where there is only one."""
    sites = content_version.remember("sites", _load)
    return sites[0] if len(sites) == 1 else page.get_site()


def _load() -> list[Site]:
    return list(Site.objects.select_related("root_page"))
