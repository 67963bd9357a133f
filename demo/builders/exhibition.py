"""The exhibitions and their booths, in both languages."""

from functools import partial
from html import escape
from typing import Any

from django.utils.text import slugify

from demo.builders.exhibition_rows import RowWriter, dates_of
from demo.content import exhibition_shapes as shapes
from demo.content.expo import EXHIBITIONS
from demo.loading import Loading, stable_id
from demo.publishing import note_references, publish_page, said
from demo.streams import source_blocks, stream
from exhibition.models import (
    BoothInnovation,
    BoothPage,
    BoothService,
    ExhibitionIndexPage,
    ExhibitionPage,
    ServicePage,
)
from showcase.models import InnovationPage, Organisation


def build(loading: Loading) -> None:
    index = ExhibitionIndexPage.objects.filter(locale=loading.source_locale).first()
    if index is None:  # an editor has taken it away
        return
    loading.each(
        "Exhibitions",
        "exhibition",
        EXHIBITIONS,
        lambda content: publish_page(loading, index, partial(draft, loading, content)),
    )
    booths = [(content, booth) for content in EXHIBITIONS for booth in content.booths]
    loading.each(
        "Booths",
        "booth",
        booths,
        lambda pair: build_booth(loading, *pair),
        key=lambda pair: f"{pair[0].slug}/{pair[1].number}",
    )
    loading.each(
        "Exhibitions with booths named",
        "exhibition-booths",
        [content for content in EXHIBITIONS if content.booths],
        lambda content: name_booths(loading, content),
    )


def standing(loading: Loading, slug: str) -> ExhibitionPage | None:
    """The source-language exhibition of this slug; None if an editor took it away."""
    return ExhibitionPage.objects.filter(locale=loading.source_locale, slug=slug).first()


def draft(loading: Loading, content: shapes.Exhibition, language: str) -> ExhibitionPage:
    """The unsaved exhibition in `language`; its booths are named once they stand."""
    seed = f"exhibition/{content.slug}"
    name, email = office_and_address(said(content.contact, language))
    page = ExhibitionPage(
        slug=content.slug,
        translation_key=stable_id(seed),
        title=said(content.title, language),
        summary=said(content.summary, language),
        theme=said(content.theme, language),
        introduction=said(content.introduction, language),
        exhibits=as_list(content.planned_exhibits, language),
        venue_name=said(content.venue, language),
        address=said(content.address, language),
        latitude=content.latitude,
        longitude=content.longitude,
        accessibility=said(content.accessibility, language),
        parking=said(content.parking, language),
        contact_name=name,
        contact_email=email,
        is_sample=content.is_sample,
        sources=stream(f"{seed}/sources", source_blocks(content.sources, language)),
    )
    RowWriter(content, language, loading).write(page)
    return page


def as_list(texts: tuple[shapes.Text, ...], language: str) -> str:
    items = [f"<li>{escape(said(text, language), quote=False)}</li>" for text in texts]
    return f"<ul>{''.join(items)}</ul>" if items else ""


def office_and_address(text: str) -> tuple[str, str]:
    """ "office, address@example" in its two parts; either may be empty."""
    name, separator, email = text.rpartition(", ")
    return (name, email) if separator and "@" in email else (text, "")


# --- Booths --------------------------------------------------------------------------------------


def build_booth(loading: Loading, content: shapes.Exhibition, booth: shapes.Booth) -> None:
    exhibition = standing(loading, content.slug)
    if exhibition is not None:
        publish_page(loading, exhibition, partial(draft_booth, loading, content, booth))


def draft_booth(
    loading: Loading, content: shapes.Exhibition, booth: shapes.Booth, language: str
) -> BoothPage:
    """The unsaved booth in `language`, what is offered and shown there included."""
    seed = f"booth/{content.slug}/{booth.number}"
    title = said(booth.title, language)
    name, email = office_and_address(said(booth.contact, language))
    page = BoothPage(
        slug=slugify(f"{booth.number} {title}")[:80].strip("-"),
        translation_key=stable_id(seed),
        title=title,
        summary=said(booth.summary, language),
        code=booth.number,
        exhibitor=Organisation.objects.get(slug=booth.exhibitor),
        exhibitor_type=booth.exhibitor_type,
        zone=booth.zone,
        position_x=booth.x,
        position_y=booth.y,
        status=booth.status,
        status_note=said(booth.status_note, language),
        moved_to=booth.moved_to,
        description=said(booth.description, language),
        contact_name=name,
        contact_email=email,
        is_sample=content.is_sample,
    )
    dates = dates_of(content, loading)
    rows = [
        (offer, dates[day - 1] if day else None)
        for offer in booth.services
        for day in offer.days or (0,)
    ]
    page.services = [
        BoothService(
            locale=loading.locale(language),
            translation_key=stable_id(seed, "service", number),
            sort_order=number,
            service=source_page(loading, ServicePage, offer.service),
            date=date,
            opens=offer.starts,
            closes=offer.ends,
            quota=offer.quota,
            is_full=offer.is_full,
            counter=said(offer.counter, language),
            note=said(offer.note, language),
        )
        for number, (offer, date) in enumerate(rows)
    ]
    page.innovations = [
        BoothInnovation(innovation=source_page(loading, InnovationPage, slug), sort_order=number)
        for number, slug in enumerate(booth.innovations)
    ]
    return page


def source_page(loading: Loading, model: Any, slug: str) -> Any:
    return model.objects.get(locale=loading.source_locale, slug=slug)


# --- The exhibition, once its booths stand -------------------------------------------------------


def name_booths(loading: Loading, content: shapes.Exhibition) -> None:
    """Say at which booth sessions take place, and of which booth announcements speak."""
    exhibition = standing(loading, content.slug)
    if exhibition is None:
        return
    booths = {booth.code: booth for booth in BoothPage.objects.child_of(exhibition)}
    parts: tuple[tuple[Any, Any, str], ...] = (
        (exhibition.sessions.all(), content.sessions, "session"),
        (exhibition.announcements.all(), content.announcements, "announcement"),
    )
    for rows, contents, kind in parts:
        named = {
            stable_id("exhibition", content.slug, kind, number): each.booth
            for number, each in enumerate(contents)
        }
        for row in rows:
            row.booth = booths.get(named.get(str(row.translation_key), ""))
        setattr(exhibition, f"{kind}s", rows)
    exhibition.save_revision().publish()
    note_references(exhibition)
