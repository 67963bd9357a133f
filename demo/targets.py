"""Page keys of the content ("catalogue", "tentang") as pages, and addresses that are no page."""

from django.urls import reverse
from django.utils import translation
from wagtail.models import Page

from demo.loading import Loading
from exhibition.models import ExhibitionIndexPage, ServiceIndexPage
from home.models import StandardPage
from news.models import NewsIndexPage
from showcase.models import CatalogueIndexPage, CollectionIndexPage

INDEX_MODELS: dict[str, type[Page]] = {
    "catalogue": CatalogueIndexPage,
    "collections": CollectionIndexPage,
    "exhibitions": ExhibitionIndexPage,
    "services": ServiceIndexPage,
    "news": NewsIndexPage,
}
VIEWS = {"organisations": "organisations"}  # key of the content -> name of the address


def page_of(loading: Loading, target: str) -> Page | None:
    """The source-language page of a key; None if there is none (yet, or any more)."""
    if target in INDEX_MODELS:
        return INDEX_MODELS[target].objects.filter(locale=loading.source_locale).first()
    return StandardPage.objects.filter(locale=loading.source_locale, slug=target).first()


def address_of(target: str, language: str) -> str:
    """The address of a view in `language`, or `target` itself if it is an address."""
    if target in VIEWS:
        with translation.override(language):
            return reverse(VIEWS[target])
    return target if target.startswith("https://") else ""
