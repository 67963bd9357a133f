"""The innovations of the catalogue, in both languages."""

from functools import partial

from demo.builders.innovation_rows import add_rows
from demo.builders.pictures import cover_drawing, gallery_drawings, image_of
from demo.content.innovations import INNOVATIONS
from demo.content.shapes import Innovation as InnovationContent
from demo.loading import Loading, stable_id
from demo.publishing import publish_page, said
from demo.streams import Block, link_blocks, picture_value, source_blocks, stream
from showcase.models import (
    CatalogueIndexPage,
    GovernmentFunction,
    InnovationOrganisation,
    InnovationPage,
    Organisation,
    Sector,
    Topic,
)

STORY = (
    "record_note",
    "problem",
    "solution",
    "results",
    "lessons",
    "design_narrative",
    "novelty",
)
SYNCHRONISED = (
    "initiator_kind",
    "form",
    "kind",
    "stage",
    "initiative_on",
    "trial_on",
    "adoption_on",
    "lab_stage",
    "year_started",
    "is_sample",
)


def build(loading: Loading) -> None:
    catalogue = CatalogueIndexPage.objects.filter(locale=loading.source_locale).first()
    if catalogue is None:  # an editor has taken it away
        return
    loading.each(
        "Innovations",
        "innovation",
        origins_first(INNOVATIONS),
        lambda content: publish_page(loading, catalogue, partial(draft, loading, content)),
    )


def origins_first(contents: tuple[InnovationContent, ...]) -> list[InnovationContent]:
    """The same innovations with every replica after what it was replicated from."""
    by_slug = {content.slug: content for content in contents}

    def depth(content: InnovationContent) -> int:
        return 1 + depth(by_slug[content.replicated_from]) if content.replicated_from else 0

    return sorted(contents, key=depth)


def standing(loading: Loading, slug: str) -> InnovationPage | None:
    """The source-language page of this slug; None for no slug, or if an editor took it away."""
    return InnovationPage.objects.filter(locale=loading.source_locale, slug=slug).first()


def draft(loading: Loading, content: InnovationContent, language: str) -> InnovationPage:
    """The unsaved profile in `language`, rows included; its successor is named later."""
    seed = f"innovation/{content.slug}"
    name, email = contact_of(content, language)
    page = InnovationPage(
        slug=content.slug,
        translation_key=stable_id(seed),
        title=said(content.name, language),
        summary=said(content.summary, language),
        expansion=said(content.expansion, language),
        other_names=", ".join(content.aliases),
        organisation=Organisation.objects.get(slug=content.organisation),
        government_function=GovernmentFunction.objects.filter(
            slug=content.government_function
        ).first(),
        districts=list(content.districts),
        sdgs=list(content.sdgs),
        replicated_from=standing(loading, content.replicated_from),
        # What has a successor says so once the successor stands: demo.builders.successors.
        status="" if content.successor else content.status,
        last_verified_on=content.last_verified,
        contact_name=name,
        contact_email=email,
        replication_contact=said(content.replication_contact, language),
        links=stream(f"{seed}/links", link_blocks(content.links, language)),
        sources=stream(f"{seed}/sources", source_blocks(content.sources, language)),
        **{field: getattr(content, field) for field in SYNCHRONISED},
        **{field: said(getattr(content, field), language) for field in STORY},
    )
    add_rows(page, content, language, loading)
    page.further_organisations = [
        InnovationOrganisation(organisation=organisation, sort_order=number)
        for number, organisation in enumerate(
            Organisation.objects.filter(slug__in=content.further_organisations)
        )
    ]
    if content.has_picture:
        drawing = cover_drawing(content)
        page.cover = image_of(drawing)
        page.cover_alternative_text = said(drawing.description, language) if page.cover else ""
    page.media = stream(f"{seed}/media", picture_blocks(content, language))
    page.sectors.add(*Sector.objects.filter(slug__in=content.sectors))
    page.topics.add(*Topic.objects.filter(slug__in=content.topics))
    return page


def picture_blocks(content: InnovationContent, language: str) -> list[Block]:
    pairs = [(drawing, image_of(drawing)) for drawing in gallery_drawings(content)]
    return [
        ("picture", picture_value(image.pk, said(drawing.description, language)))
        for drawing, image in pairs
        if image is not None
    ]


def contact_of(content: InnovationContent, language: str) -> tuple[str, str]:
    """The office and its address out of "office, address@example"; either may be empty."""
    text = said(content.contact, language)
    name, separator, email = text.rpartition(", ")
    return (name, email) if separator and "@" in email else (text, "")
