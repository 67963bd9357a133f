"""The services and their standards, in both languages."""

from functools import partial
from html import escape
from typing import Any

from demo.content import exhibition_shapes as shapes
from demo.content.services import SERVICES
from demo.content.shapes import Source
from demo.loading import Loading, stable_id
from demo.publishing import publish_page, said
from demo.streams import Block, source_blocks, stream
from exhibition.models import (
    ComplaintsChannel,
    ServiceIndexPage,
    ServicePage,
    ServiceRequirement,
    ServiceTariff,
)
from showcase.models import Organisation, Sector


def build(loading: Loading) -> None:
    index = ServiceIndexPage.objects.filter(locale=loading.source_locale).first()
    if index is None:  # an editor has taken it away
        return
    loading.each(
        "Services",
        "service",
        SERVICES,
        lambda content: publish_page(loading, index, partial(draft, loading, content)),
    )


def draft(loading: Loading, content: shapes.Service, language: str) -> ServicePage:
    """The unsaved service in `language`, rows included."""
    seed = f"service/{content.slug}"

    def identity(kind: str, number: int) -> dict[str, Any]:
        return {
            "locale": loading.locale(language),
            "translation_key": stable_id(seed, kind, number),
            "sort_order": number,
        }

    page = ServicePage(
        slug=content.slug,
        translation_key=stable_id(seed),
        title=said(content.name, language),
        summary=said(content.summary, language),
        search_keywords=" ".join(content.aliases),
        provider=Organisation.objects.get(slug=content.provider),
        icon=content.icon,
        procedure=steps(content.procedure, language),
        duration=said(content.duration, language),
        cost_kind=content.cost_kind,
        cost=said(content.cost, language),
        product=said(content.product, language),
        note=paragraph(said(content.note, language)),
        sources=stream(f"{seed}/sources", source_blocks(content.sources, language)),
    )
    page.requirements = [
        ServiceRequirement(
            **identity("requirement", number),
            **requirement(f"{seed}/statement/{number}", each, language),
        )
        for number, each in enumerate(content.requirements)
    ]
    page.tariffs = [
        ServiceTariff(
            **identity("tariff", number),
            label=said(tariff.label, language),
            amount=tariff.amount,
            note=said(tariff.note, language),
        )
        for number, tariff in enumerate(content.tariffs)
    ]
    page.complaints_channels = [
        ComplaintsChannel(
            **identity("channel", number), text=said(channel.text, language), url=channel.url
        )
        for number, channel in enumerate(content.complaints)
    ]
    page.sectors.add(*Sector.objects.filter(slug__in=content.sectors))
    return page


def steps(texts: tuple[shapes.Text, ...], language: str) -> str:
    items = (f"<li>{escape(said(text, language), quote=False)}</li>" for text in texts)
    return f"<ol>{''.join(items)}</ol>"


def paragraph(text: str) -> str:
    if not text or text.startswith("<"):
        return text
    return f"<p>{escape(text, quote=False)}</p>"


def requirement(seed: str, content: shapes.Requirement, language: str) -> dict[str, Any]:
    source = content.source
    return {
        "text": said(content.text, language),
        "condition": said(content.condition, language),
        "note": said(content.note, language),
        "source": source_name(source, language) if source else "",
        "source_url": source.url if source else "",
        "source_on": source.published_on if source else None,
        "verified_on": source.verified_on if source else None,
        "statements": stream(seed, statements(content.variants, language)),
    }


def statements(variants: tuple[shapes.RequirementVariant, ...], language: str) -> list[Block]:
    """What each of several sources says that contradict one another."""
    return [
        (
            "statement",
            {
                "text": said(variant.text, language),
                "source": source_name(variant.source, language),
                "url": variant.source.url,
                "published_on": _iso(variant.source.published_on),
                "verified_on": _iso(variant.source.verified_on),
            },
        )
        for variant in variants
    ]


def source_name(source: Source, language: str) -> str:
    """The publisher, with what makes the source differ from others."""
    note = said(source.note, language)
    name = said(source.publisher, language)
    return f"{name} ({note.rstrip('.')})" if note else name


def _iso(day: Any) -> str | None:
    return day.isoformat() if day else None
