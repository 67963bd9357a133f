"""The page of an innovation: its profile, arranged from what the models know.

Plain values, already in the visitor's language and number format. Parts without content are empty
and vanish from the page.
"""

import datetime
from dataclasses import dataclass, replace
from typing import Any

from django.http import HttpRequest
from wagtail.blocks import StructValue
from wagtail.models import Locale

from core.clock import midnight_after
from core.components import Document, Fact, Link, Notice, Person, StageStep, Video
from core.protocols import Badge, Card, Picture, Poster, Way
from core.visibility import is_public
from showcase.enums import Stage, Status
from showcase.extensions import Appearance, appearances_of_innovation
from showcase.innovation.attachments import documents, links, people, pictures, videos
from showcase.innovation.facts import (
    facet_url,
    main_facts,
    more_facts,
    sectors_of,
    status_notice,
)
from showcase.innovation.loading import load_profile
from showcase.innovation.replication import Replication, replication
from showcase.innovation.story import StoryPart, awards, laboratory, maturity, story, written
from showcase.models import Award, ImpactFigure, InnovationPage

STAGE_TONES: dict[str, str] = {Stage.INITIATIVE: "sky", Stage.TRIAL: "teak", Stage.ADOPTION: "leaf"}


@dataclass(frozen=True, slots=True)
class Goal:
    """One of the Sustainable Development Goals."""

    number: int
    label: str


@dataclass(frozen=True, slots=True)
class Profile:
    """All parts of the page. `record_note`, `design_narrative` and `novelty` are rich text."""

    kicker: str
    picture: Picture | None
    notice: Notice | None
    facts: list[Fact]
    more_facts: list[Fact]
    goals: list[Goal]
    topics: list[Link]
    record_note: str
    story: list[StoryPart]
    design_narrative: str
    novelty: str
    figures: list[ImpactFigure]
    stages: list[StageStep]
    lab_stages: list[StageStep]
    awards: list[Award]
    replication: Replication
    people: list[Person]
    pictures: list[StructValue]
    videos: list[Video]
    documents: list[Document]
    links: list[Link]
    sources: list[StructValue]
    predecessors: list[Card]
    appearances: list[Appearance]
    related: list[Card]
    catalogue_url: str


def context(innovation: InnovationPage, request: HttpRequest) -> dict[str, Profile]:
    """The innovation's profile, under the one name `profile`."""
    neighbours = load_profile(innovation)  # first: all that follows reads what this brings
    way_here = innovation.breadcrumbs(request)
    catalogue_url = way_here[-1]["url"] if way_here else ""  # without it facts are not links
    profile = Profile(
        kicker=" · ".join([innovation.kind_label(), *map(str, sectors_of(innovation))]),
        picture=innovation.cover_picture(),
        notice=status_notice(innovation, neighbours),
        facts=main_facts(innovation, catalogue_url),
        more_facts=more_facts(innovation, catalogue_url),
        goals=[Goal(number, label) for number, label in innovation.sdg_labels],
        topics=[
            Link(str(topic), facet_url(catalogue_url, "topik", topic.slug))
            for topic in innovation.topics.all()
        ],
        record_note=written(innovation.record_note),
        story=story(innovation),
        design_narrative=written(innovation.design_narrative),
        novelty=written(innovation.novelty),
        figures=list(innovation.impact_figures.all()),
        stages=maturity(innovation),
        lab_stages=laboratory(innovation),
        awards=awards(innovation),
        replication=replication(innovation, neighbours),
        people=people(innovation),
        pictures=pictures(innovation),
        videos=videos(innovation),
        documents=documents(innovation.documents),
        links=links(innovation),
        sources=[child.value for child in innovation.sources],
        predecessors=neighbours.predecessors,
        appearances=appearances_of_innovation(innovation, innovation.shown_locale),
        related=neighbours.related,
        catalogue_url=catalogue_url,
    )
    return {"profile": profile}


def next_change(innovation: InnovationPage, now: datetime.datetime) -> datetime.datetime:
    """At midnight: a verification grows stale, a consent begins, an exhibition is over."""
    return midnight_after(now)


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
