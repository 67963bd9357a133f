"""A service: its standard in six parts, and where and when it can be had."""

import datetime
from dataclasses import dataclass, replace
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.blocks import StructValue
from wagtail.models import Locale

from core.protocols import Badge, Card, Picture, Poster, Way
from exhibition.enums import CostKind
from exhibition.hours.opening import local_now
from exhibition.hours.wording import period
from exhibition.models import (
    ComplaintsChannel,
    ExhibitionPage,
    ServicePage,
    ServiceRequirement,
    ServiceTariff,
)
from exhibition.models.rows import organisations_in, sectors_in
from exhibition.pages import printed
from exhibition.pages.occasion import OccasionRow, occasion_row
from exhibition.services.occasions import Occasion, find_occasions, soonest
from showcase.models import Organisation, Sector

COST_TONES = {CostKind.FREE: "leaf", CostKind.TARIFF: "teak", CostKind.VARIES: "neutral"}
MOST_OCCASIONS = 8


@dataclass(frozen=True)
class Cost:
    label: str
    tone: str
    is_free: bool


@dataclass(frozen=True)
class Standard:
    """The service standard, as far as it is not in the fields of the page."""

    provider: Organisation
    requirements: list[ServiceRequirement]
    tariffs: list[ServiceTariff]
    channels: list[ComplaintsChannel]
    cost: Cost
    sectors: list[Sector]
    sources: list[StructValue]
    picture: Picture | None


@dataclass(frozen=True)
class AnnouncedAt:
    """An exhibition that announced the service without saying at which booth."""

    title: str
    url: str
    period: str
    is_over: bool


@dataclass(frozen=True)
class Occasions:
    """Where it can be had now and next; `more` times are not listed."""

    now: list[OccasionRow]
    next: list[OccasionRow]
    more: int
    announced: list[AnnouncedAt]


def prepare(service: ServicePage) -> None:
    """Its provider, whom the rows have brought along with its names."""
    for provider in organisations_in(service.rows):
        service.provider = provider


def context(service: ServicePage, request: HttpRequest) -> dict[str, Any]:
    now = local_now()
    locale = service.shown_locale
    found = find_occasions(service, locale, now)
    service.changes_at = soonest(found, now)
    current = [occasion for occasion in found if occasion.is_now(now)]
    coming = [occasion for occasion in found if occasion not in current]
    kind = CostKind(service.cost_kind)
    rows = service.rows
    return {
        "facts": facts(service, current, coming, now),
        "standard": Standard(
            provider=service.provider,
            requirements=rows["requirements"],
            tariffs=rows["tariffs"],
            channels=rows["complaints_channels"],
            cost=Cost(str(kind.label), COST_TONES[kind], kind is CostKind.FREE),
            sectors=sectors_in(rows),
            sources=[child.value for child in service.sources],
            picture=service.cover_picture(),
        ),
        "occasions": Occasions(
            now=[occasion_row(occasion, locale, now) for occasion in current],
            next=[occasion_row(occasion, locale, now) for occasion in coming[:MOST_OCCASIONS]],
            more=max(0, len(coming) - MOST_OCCASIONS),
            announced=announced_at(service, locale, now.date()),
        ),
    }


@dataclass(frozen=True)
class Fact:
    """For components/facts_strip.html."""

    label: str
    value: str
    icon: str
    note: str = ""
    url: str = ""


def facts(
    service: ServicePage,
    current: list[Occasion],
    coming: list[Occasion],
    now: datetime.datetime,
) -> list[Fact]:
    """What decides whether somebody goes: when next and where, what it costs, how long it takes."""
    found = []
    if current or coming:
        row = occasion_row((current or coming)[0], service.shown_locale, now)
        place = _("Booth %(code)s") % {"code": row.booth.code}
        if row.is_sample:
            place = _("%(place)s (sample content)") % {"place": place}
        label = _("Now") if current else _("Next")
        found.append(Fact(label, row.when, "clock", note=place, url=row.url))
    provider = service.provider
    return [
        *found,
        Fact(_("Cost"), service.cost, "banknote"),
        Fact(_("Time"), service.duration, "history"),
        Fact(_("Provider"), provider.label, "landmark", url=provider.get_absolute_url()),
    ]


def announced_at(service: ServicePage, locale: Locale, today: datetime.date) -> list[AnnouncedAt]:
    """The latest five, also those that are past; one query."""
    pages = (
        ExhibitionPage.objects.shown_in(locale)
        .filter(announced_services__service__translation_key=service.translation_key)
        .select_related("locale")
        .order_by("-first_day")
        .distinct()
    )
    return [
        AnnouncedAt(
            title=page.title,
            url=page.url_in(locale),
            period=period(page.first_day, page.last_day),
            is_over=page.last_day is not None and page.last_day < today,
        )
        for page in pages[:5]
    ]


# --- Listed, described ---------------------------------------------------------------------------


def card(service: ServicePage, card: Card, locale: Locale | None) -> Card:
    kind = CostKind(service.cost_kind)
    return replace(
        card,
        badges=(Badge(str(kind.label), COST_TONES[kind]),),
        facts=(service.provider.label, service.duration),
        pattern_motif="parang",
    )


def poster(service: ServicePage, poster: Poster, locale: Locale) -> Poster:
    """Who gives it, how long it takes and what it costs, and what to bring."""
    return replace(
        poster,
        owner=str(service.provider),
        when=f"{service.duration} · {service.cost}",
        bring=printed.what_to_bring([service]),
    )


def ways_on(service: ServicePage, locale: Locale) -> list[Way]:
    return [printed.way_to_organisation(service.provider)]


def structured_data(service: ServicePage) -> dict[str, Any]:
    return {
        "@type": "GovernmentService",
        "name": service.title,
        "description": service.summary,
        "serviceOutput": service.product,
        "provider": {"@type": "GovernmentOrganization", "name": str(service.provider)},
        "termsOfService": "; ".join(row.text for row in service.requirements.all()),
        "isAccessibleForFree": service.cost_kind == CostKind.FREE,
        "serviceType": _("Public service"),
    }
