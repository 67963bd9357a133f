"""The directory of organisations."""

from demo.content.organisations import ORGANISATIONS
from demo.content.shapes import Organisation as OrganisationContent
from demo.loading import Loading
from demo.publishing import said
from showcase.models import Organisation, OrganisationTranslation


def build(loading: Loading) -> None:
    loading.each("Organisations", "organisation", parents_first(ORGANISATIONS), _create)


def parents_first(contents: tuple[OrganisationContent, ...]) -> list[OrganisationContent]:
    """The same organisations with every unit after the organisation it belongs to."""
    by_slug = {content.slug: content for content in contents}

    def depth(content: OrganisationContent) -> int:
        return 1 + depth(by_slug[content.parent]) if content.parent else 0

    return sorted(contents, key=depth)


def _create(content: OrganisationContent) -> None:
    if Organisation.objects.filter(slug=content.slug).exists():
        return
    organisation = Organisation.objects.create(
        slug=content.slug,
        name=content.name.id,
        short_name=said(content.short_name, "id"),
        kind=content.kind,
        parent=Organisation.objects.filter(slug=content.parent).first(),
        district=content.district,
        website=content.website,
        description=content.description.id,
        is_sample=content.is_sample,
    )
    OrganisationTranslation.objects.create(
        parent=organisation,
        language="en",
        name=content.name.en,
        description=content.description.en,
    )
