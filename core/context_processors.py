"""What every public page's frame needs: identity, navigation, footer, languages."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils import translation
from wagtail.models import Locale, Site

from core.frame import announcement, footer_groups, language_links, navigation_links
from core.models import SiteSettings

EDITOR_PATHS = ("/admin/", "/django-admin/")


def site(request: HttpRequest) -> dict[str, Any]:
    """Empty under the editor's path and where no site is set up yet."""
    if request.path.startswith(EDITOR_PATHS) and not getattr(request, "is_preview", False):
        return {}
    wagtail_site = Site.find_for_request(request)
    if wagtail_site is None:
        return {"languages": []}
    language = translation.get_language() or settings.LANGUAGE_CODE
    locale = Locale.objects.filter(language_code=language).first() or Locale.get_default()
    site_settings = (
        SiteSettings.objects.select_related("logo")
        .prefetch_related("translations", "navigation_items__page")
        .filter(site=wagtail_site)
        .first()
    ) or SiteSettings(site=wagtail_site)
    text = site_settings.text_in(language) if site_settings.pk else None
    return {
        "site_settings": site_settings,
        "site_text": text,
        "announcement": announcement(text),
        "navigation": navigation_links(request, site_settings, locale),
        "footer_groups": footer_groups(text),
        "languages": language_links(request),
    }
