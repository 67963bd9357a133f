"""Collections: their rules, their pinned and excluded innovations."""

from functools import partial

from django.utils.text import slugify

from demo.builders.pictures import collection_drawing, image_of
from demo.content.collections import COLLECTIONS
from demo.content.shapes import Collection as CollectionContent
from demo.loading import Loading, stable_id
from demo.publishing import publish_page, said
from showcase.models import (
    CollectionExclusion,
    CollectionIndexPage,
    CollectionPage,
    CollectionPin,
    InnovationPage,
    Sector,
    Topic,
)


def build(loading: Loading) -> None:
    index = CollectionIndexPage.objects.filter(locale=loading.source_locale).first()
    if index is None:  # an editor has taken it away
        return
    loading.each(
        "Collections",
        "collection",
        COLLECTIONS,
        lambda content: publish_page(loading, index, partial(draft, loading, content)),
    )


def draft(loading: Loading, content: CollectionContent, language: str) -> CollectionPage:
    """The unsaved collection in `language`; what was chosen by hand is the source's page."""
    title = said(content.title, language)
    page = CollectionPage(
        slug=content.slug if language == "id" else slugify(title),
        translation_key=stable_id("collection", content.slug),
        title=title,
        summary=said(content.summary, language),
        introduction=said(content.introduction, language),
        match=content.match,
        kinds=list(content.kinds),
        stages=list(content.stages),
        year_from=content.year_from,
        year_to=content.year_to,
    )
    drawing = collection_drawing(content)
    page.cover = image_of(drawing)
    page.cover_alternative_text = said(drawing.description, language) if page.cover else ""
    page.sectors.add(*Sector.objects.filter(slug__in=content.sectors))
    page.topics.add(*Topic.objects.filter(slug__in=content.topics))
    page.pins = [
        CollectionPin(innovation=innovation, sort_order=number)
        for number, innovation in enumerate(_innovations(loading, content.pinned))
    ]
    page.exclusions = [
        CollectionExclusion(innovation=innovation, sort_order=number)
        for number, innovation in enumerate(_innovations(loading, content.excluded))
    ]
    return page


def _innovations(loading: Loading, slugs: tuple[str, ...]) -> list[InnovationPage]:
    """The source-language pages of these slugs in this order; those that are gone are left out."""
    pages = InnovationPage.objects.filter(locale=loading.source_locale, slug__in=slugs)
    return sorted(pages, key=lambda page: slugs.index(page.slug))
