"""What every public page's frame needs: identity, navigation, footer, languages."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils import translation

from core.frame import Frame, frame_of, language_links, mark_current
from core.sites import site_of

EDITOR_PATHS = ("/admin/",)


def site(request: HttpRequest) -> dict[str, Any]:
    """Nothing under the editor's path, but for previews, and where no site is set up yet."""
    if request.path.startswith(EDITOR_PATHS) and not getattr(request, "is_preview", False):
        return {}
    wagtail_site = site_of(request)
    if wagtail_site is None:
        return {}
    frame = frame_of(wagtail_site, translation.get_language() or settings.LANGUAGE_CODE)
    return {
        "site_settings": frame.site_settings,
        "site_text": frame.site_text,
        "announcement": announcement_for(frame, request.path),
        "navigation": mark_current(frame.navigation, request.path),
        "footer_groups": frame.footer_groups,
        "languages": language_links(request),
    }


def announcement_for(frame: Frame, path: str) -> Any:
    """The announcement above the page; none on the pages that it leads to: they say it themselves."""
    shown = frame.site_text.current_announcement if frame.site_text else None
    if shown and shown["url"] and shown["url"] != "/" and path.startswith(shown["url"]):
        return None
    return shown
