"""The home page. It comes before all other pages, and what it features is chosen after them."""

from html import escape
from typing import Any

from django.utils import timezone
from wagtail.models import Page

from demo.builders.pictures import HOME_DRAWING, image_of
from demo.content.page_shapes import Home
from demo.content.pages import HOME
from demo.content.shapes import Source
from demo.content.sources import GNFI_2017, REPUBLIKA_2017
from demo.loading import Loading, stable_id
from demo.publishing import note_references, note_revision, publish_translation, said
from demo.streams import source_blocks, stream
from home.enums import SectionKind
from home.models import FeaturedInnovation, HomePage, HomeSection, LaboratoryStageText
from showcase.models import InnovationPage

# The content's names of sections that are called otherwise in the model.
SECTION_KINDS = {"lab_stages": SectionKind.LABORATORY}


def build(loading: Loading) -> None:
    """Write the page that the migrations have left empty, unless somebody has written it."""

    def write(content: Home) -> None:
        page = loading.site.root_page.specific
        if not isinstance(page, HomePage) or page.latest_revision_id is not None:
            return
        fill(loading, page, content, loading.source_locale.language_code)
        page.first_published_at = page.last_published_at = timezone.now()
        page.save()
        note_revision(page)
        publish_translation(
            loading,
            page,
            page.get_parent(),
            lambda language: twin_of(loading, page, content, language),
        )
        note_references(page)

    loading.each("Home page", "home", [HOME], write, key=lambda content: "text")


def feature(loading: Loading) -> None:
    """Choose the featured innovations, unless an editor has chosen some."""

    def choose(content: Home) -> None:
        page = Page.objects.get(pk=loading.site.root_page_id).specific  # it counts its pages now
        if not isinstance(page, HomePage) or page.featured.exists() or page.has_unpublished_changes:
            return
        chosen = InnovationPage.objects.filter(
            locale=loading.source_locale, slug__in=content.featured
        )
        page.featured = [
            FeaturedInnovation(
                innovation=innovation, sort_order=content.featured.index(innovation.slug)
            )
            for innovation in chosen
        ]
        page.save()
        page.save_revision().publish()
        note_references(page)

    loading.each("Featured innovations", "home", [HOME], choose, key=lambda content: "featured")


def twin_of(loading: Loading, page: HomePage, content: Home, language: str) -> HomePage:
    twin = HomePage(slug=f"{page.slug}-{language}")
    fill(loading, twin, content, language)
    return twin


def fill(loading: Loading, page: HomePage, content: Home, language: str) -> None:
    """Give `page` the texts of `content` in `language`."""

    def identity(kind: str, number: int) -> dict[str, Any]:
        return {
            "locale": loading.locale(language),
            "translation_key": stable_id("home", kind, number),
            "sort_order": number,
        }

    page.title = said(content.title, language)
    page.summary = said(content.summary, language)
    page.hero_title = page.title
    page.hero_text = said(content.explanation, language)
    page.cover = image_of(HOME_DRAWING)
    if page.cover is not None:
        page.cover_alternative_text = said(HOME_DRAWING.description, language)
    page.search_hint = said(content.search_hint, language)
    # The exhibition's own heading says whether it is on or still to come; what the sources say of
    # the laboratory's stages stands below them.
    page.sections = [
        HomeSection(
            **identity("section", number),
            kind=SECTION_KINDS.get(section.key, section.key),
            heading=said(section.heading, language) if section.key != "exhibition" else "",
            lead=said(section.lead, language) if section.key != "lab_stages" else "",
        )
        for number, section in enumerate(content.sections)
        if SECTION_KINDS.get(section.key, section.key) in SectionKind.values
    ]
    page.laboratory_stages = [
        LaboratoryStageText(
            **identity("stage", number),
            stage=stage.key,
            text=said(stage.description, language),
            source=named(stage.source, language) if stage.source != GNFI_2017 else "",
        )
        for number, stage in enumerate(content.lab_stages)
    ]
    page.laboratory_note = "".join(
        f"<p>{escape(said(section.lead, language), quote=False)}</p>"
        for section in content.sections
        if section.key == "lab_stages"
    )
    page.sources = stream("home/sources", source_blocks([GNFI_2017, REPUBLIKA_2017], language))


def named(source: Source, language: str) -> str:
    """A source in a few words: its publisher and its year."""
    publisher = said(source.publisher, language)
    return f"{publisher}, {source.published_on.year}" if source.published_on else publisher
