"""The page of an innovation: its profile, arranged from what the models know.

Plain values, already in the visitor's language and number format. Parts without content are empty
and vanish from the page.
"""

import datetime
from dataclasses import replace
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from wagtail.models import Locale, Page

from core import renditions
from core.clock import midnight_after
from core.languages import with_prefix
from core.models import picture_from
from core.protocols import Badge, Card, Poster, Way
from core.text import plain_text
from core.visibility import is_public, public_now
from showcase.enums import AwardLevel, LabStage, Stage, Status
from showcase.extensions import appearances_of_innovation
from showcase.innovation.facts import (
    facet_url,
    long_date,
    main_facts,
    more_facts,
    sectors_of,
    status_notice,
)
from showcase.innovation.loading import Neighbours, load_profile
from showcase.models import InnovationPage

STORY = (
    ("problem", "circle-help"),
    ("solution", "lightbulb"),
    ("results", "target"),
    ("lessons", "book-open"),
)
STAGE_TONES: dict[str, str] = {Stage.INITIATIVE: "sky", Stage.TRIAL: "teak", Stage.ADOPTION: "leaf"}


def context(innovation: InnovationPage, request: HttpRequest) -> dict[str, Any]:
    """The parts of an innovation's profile, all under the one name `profile`."""
    neighbours = load_profile(innovation)  # first: all that follows reads what this brings
    way_here = innovation.breadcrumbs(request)
    catalogue_url = way_here[-1]["url"] if way_here else ""  # without it facts are not links
    figures = list(innovation.impact_figures.all())
    return {
        "profile": {
            "kicker": " · ".join([innovation.kind_label(), *map(str, sectors_of(innovation))]),
            "picture": innovation.cover_picture(),
            "notice": status_notice(innovation, neighbours),
            "facts": main_facts(innovation, catalogue_url),
            "more_facts": more_facts(innovation, catalogue_url),
            "goals": [
                {"number": number, "label": label} for number, label in innovation.sdg_labels
            ],
            "topics": [
                {"label": str(topic), "url": facet_url(catalogue_url, "topik", topic.slug)}
                for topic in innovation.topics.all()
            ],
            "record_note": written(innovation.record_note),
            "story": story(innovation),
            "design_narrative": written(innovation.design_narrative),
            "novelty": written(innovation.novelty),
            "figures": figures,
            "stages": maturity(innovation),
            "lab_stages": laboratory(innovation),
            "awards": awards(innovation),
            "replication": replication(innovation, neighbours),
            "people": people(innovation),
            "pictures": [
                child.value for child in innovation.media if child.block_type == "picture"
            ],
            "videos": videos(innovation),
            "documents": documents(innovation.documents),
            "links": links(innovation),
            "sources": [child.value for child in innovation.sources],
            "predecessors": neighbours.predecessors,
            "appearances": appearances_of_innovation(innovation, innovation.shown_locale),
            "related": neighbours.related,
            "catalogue_url": catalogue_url,
        }
    }


def written(rich_text: str) -> str:
    """A rich text, or '' if nothing but tags is left of it."""
    return rich_text if plain_text(rich_text) else ""


# --- Story, maturity, awards ---------------------------------------------------------------------


def story(innovation: InnovationPage) -> list[dict[str, str]]:
    return [
        {"key": field, "icon": icon, "text": text}
        for field, icon in STORY
        if (text := written(getattr(innovation, field)))
    ]


def maturity(innovation: InnovationPage) -> list[dict[str, str]]:
    """Initiative, trial, adoption with their dates; nothing where no stage is recorded."""
    dates = {stage.value: getattr(innovation, f"{stage.value}_on") for stage in Stage}
    return _track(
        Stage, innovation.stage, {key: long_date(day) for key, day in dates.items() if day}
    )


def laboratory(innovation: InnovationPage) -> list[dict[str, str]]:
    return _track(LabStage, innovation.lab_stage, {})


def _track(choices: Any, current: str, dates: dict[str, str]) -> list[dict[str, str]]:
    if current not in choices.values:
        return []
    reached = choices.values.index(current)
    states = ["done"] * reached + ["current"] + ["next"] * (len(choices) - reached - 1)
    return [
        {"label": str(choice.label), "state": state, "date_text": dates.get(choice.value, "")}
        for choice, state in zip(choices, states, strict=True)
    ]


def awards(innovation: InnovationPage) -> list[Any]:
    """Oldest first within a level, so that a ladder is climbed in time; then those without a year."""
    steps = {level: step for step, level in enumerate(AwardLevel.values)}
    return sorted(
        innovation.awards.all(),
        key=lambda row: (steps.get(row.level, len(steps)), row.year is None, row.year or 0),
    )


# --- Replication ---------------------------------------------------------------------------------


def replication(innovation: InnovationPage, neighbours: Neighbours) -> dict[str, Any] | None:
    """Where it comes from, who took it over, and what someone needs to do the same."""
    parts = {
        "origins": neighbours.origins,
        "replicas": neighbours.replicas,
        "adopters": [_adopter(row) for row in innovation.adoptions.all()],
        "note": written(innovation.replication_note),
        "kit": documents(innovation.replication_kit),
        "contact": innovation.replication_contact,
    }
    if not any(parts.values()):
        return None
    return {**parts, "has_lineage": bool(parts["origins"] or parts["replicas"])}


def _adopter(row: Any) -> dict[str, Any]:
    organisation = row.organisation
    return {
        "name": str(organisation) if organisation else row.name,
        "url": organisation.get_absolute_url() if organisation else "",
        "year": str(row.year) if row.year else "",
        "note": row.note,
    }


# --- People, media, ways on ----------------------------------------------------------------------


def people(innovation: InnovationPage) -> list[dict[str, Any]]:
    """Only those whose consent to be named is recorded and has begun (UU 27/2022)."""
    today = timezone.localdate()
    return [
        {
            "name": row.name,
            "role": row.role,
            "picture": picture_from(row.photo, renditions.PORTRAIT),
        }
        for row in innovation.people.all()
        if row.consent_on and row.consent_on <= today
    ]


def next_change(innovation: InnovationPage, now: datetime.datetime) -> datetime.datetime:
    """At midnight: a verification grows stale, a consent begins, an exhibition is over."""
    return midnight_after(now)


def videos(innovation: InnovationPage) -> list[dict[str, Any]]:
    return [
        {
            "url": child.value["video"].url,
            "title": child.value["title"],
            "transcript": child.value["transcript"],
        }
        for child in innovation.media
        if child.block_type == "video"
    ]


def documents(stream: Any) -> list[dict[str, Any]]:
    """The files of a stream of documents; a file that was deleted is left out."""
    return [
        {
            "label": child.value.label,
            "url": child.value["document"].url,
            "file_type": child.value.file_type,
            "size": child.value.size,
        }
        for child in stream
        if child.value["document"] is not None
    ]


def links(innovation: InnovationPage) -> list[dict[str, Any]]:
    """Links with their text; pages of this site in the visitor's language, in one query."""
    values = [
        child.value
        for child in innovation.links
        if not child.value.get("page") or is_public(child.value["page"])
    ]
    pages = [value["page"] for value in values if value.get("page")]
    locale = innovation.shown_locale
    translated = {}
    if any(page.locale_id != locale.pk for page in pages):
        keys = [page.translation_key for page in pages]
        found = public_now(Page.objects.all()).filter(locale=locale, translation_key__in=keys)
        translated = {page.translation_key: page for page in found}
    return [_link(value, translated, locale) for value in values]


def _link(value: Any, translated: dict[Any, Page], locale: Any) -> dict[str, Any]:
    source = value.get("page")
    if source is None:
        return {"url": value["url"], "label": value["label"] or value["url"], "is_external": True}
    page = translated.get(source.translation_key, source)
    url = page.get_url() or ""
    if page.locale_id != locale.pk:
        url = with_prefix(url, locale.language_code)
    return {"url": url, "label": value["label"] or page.title, "is_external": False}


# --- The innovation elsewhere --------------------------------------------------------------------


def card(innovation: InnovationPage, card: Card, locale: Locale | None) -> Card:
    badges = []
    if innovation.stage:
        tone = STAGE_TONES.get(innovation.stage, "neutral")
        badges.append(Badge(innovation.get_stage_display(), tone))
    if innovation.status in {Status.STOPPED, Status.SUCCEEDED}:
        badges.append(Badge(innovation.get_status_display()))
    facts = [innovation.organisation.label]
    if innovation.year_started:
        facts.append(str(innovation.year_started))
    return replace(card, pattern_motif=innovation.motif, badges=tuple(badges), facts=tuple(facts))


def poster(innovation: InnovationPage, poster: Poster, locale: Locale) -> Poster:
    return replace(poster, owner=str(innovation.organisation))


def ways_on(innovation: InnovationPage, locale: Locale) -> list[Way]:
    """Whose innovation it is, and the one that took its place."""
    ways = []
    following = innovation.succeeded_by
    if following is not None and is_public(following):
        ways.append(Way(following.title, following.url_in(locale)))
    organisation = innovation.organisation
    ways.append(Way(str(organisation), organisation.get_absolute_url(), "building-2"))
    return ways


def structured_data(innovation: InnovationPage) -> dict[str, Any]:
    published, modified = innovation.first_published_at, innovation.last_published_at
    data = {
        "@type": "Article",
        "headline": innovation.title,
        "alternativeHeadline": innovation.expansion,
        "description": innovation.summary,
        "about": [str(sector) for sector in innovation.sectors.all()],
        "keywords": [str(topic) for topic in innovation.topics.all()],
        "publisher": {"@type": "GovernmentOrganization", "name": str(innovation.organisation)},
        "award": [str(award) for award in innovation.awards.all()],
        "datePublished": published and published.isoformat(),
        "dateModified": modified and modified.isoformat(),
    }
    return {key: value for key, value in data.items() if value}
