"""Where the catalogue is, for pages that lead into it."""

from django.utils.translation import gettext as _
from wagtail.models import Locale

from core import content_version
from core.components import Link
from core.visibility import public_now
from showcase.models import CatalogueIndexPage


def catalogue_url(locale: Locale) -> str:
    """The address of the catalogue for a visitor of `locale`; '' while there is none."""
    return content_version.remember(
        ("catalogue address", locale.pk), lambda: _catalogue_url(locale)
    )


def _catalogue_url(locale: Locale) -> str:
    pages = {page.locale_id: page for page in public_now(CatalogueIndexPage.objects.all())}
    for page in pages.values():
        if locale in page.locales_served([locale], {each.language_code for each in pages.values()}):
            return page.url_in(locale)
    return ""


def way_to_all(url: str) -> list[Link]:
    """The way out of a list without results, if the catalogue is at `url`."""
    return [Link(_("All innovations"), url, "lightbulb")] if url else []
