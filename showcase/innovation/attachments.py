"""What is named, shown and given beside the story: people, videos, documents, links."""

from uuid import UUID

from django.utils import timezone
from wagtail.blocks import StreamValue, StructValue
from wagtail.models import Locale, Page

from core import renditions
from core.components import Document, Link, Person, Video
from core.languages import with_prefix
from core.models import picture_from
from core.visibility import is_public, public_now
from showcase.models import InnovationPage


def people(innovation: InnovationPage) -> list[Person]:
    """Only those whose consent to be named is recorded and has begun (UU 27/2022)."""
    today = timezone.localdate()
    return [
        Person(row.name, row.role, picture_from(row.photo, renditions.PORTRAIT))
        for row in innovation.people.all()
        if row.consent_on and row.consent_on <= today
    ]


def pictures(innovation: InnovationPage) -> list[StructValue]:
    return [child.value for child in innovation.media if child.block_type == "picture"]


def videos(innovation: InnovationPage) -> list[Video]:
    values = [child.value for child in innovation.media if child.block_type == "video"]
    return [
        Video(value["video"].url, value["title"], getattr(value["transcript"], "source", ""))
        for value in values
    ]


def documents(stream: StreamValue) -> list[Document]:
    """The files of a stream of documents; a file that was deleted is left out."""
    values = [child.value for child in stream if child.value["document"] is not None]
    return [
        Document(value.label, value["document"].url, value.file_type, value.size)
        for value in values
    ]


def links(innovation: InnovationPage) -> list[Link]:
    """Links with their text; pages of this site in the visitor's language, in one query."""
    values = [
        child.value
        for child in innovation.links
        if not child.value.get("page") or is_public(child.value["page"])
    ]
    pages = [value["page"] for value in values if value.get("page")]
    locale = innovation.shown_locale
    translated: dict[UUID, Page] = {}
    if any(page.locale_id != locale.pk for page in pages):
        keys = [page.translation_key for page in pages]
        found = public_now(Page.objects.all()).filter(locale=locale, translation_key__in=keys)
        translated = {page.translation_key: page for page in found}
    return [_link(value, translated, locale) for value in values]


def _link(value: StructValue, translated: dict[UUID, Page], locale: Locale) -> Link:
    source = value.get("page")
    if source is None:
        return Link(value["label"] or value["url"], value["url"], is_external=True)
    page = translated.get(source.translation_key, source)
    url = page.get_url() or ""
    if page.locale_id != locale.pk:
        url = with_prefix(url, locale.language_code)
    return Link(value["label"] or page.title, url)
