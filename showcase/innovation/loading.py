"""Everything a profile page needs, fetched in a fixed number of queries.

The rows that belong to the page are one query, the names, pictures and neighbours another. Both
are put where the models look for them, so templates and presenters read `page.awards.all()` as
they would anyway. A preview already holds its rows in memory and keeps them.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count, Q, QuerySet

from core import renditions
from core.models import CustomImage, Rendition
from core.protocols import Card
from core.together import fetch_together
from showcase.models.entries import EntryFacet, InnovationEntry
from showcase.models.organisations import Organisation, OrganisationTranslation
from showcase.models.vocabulary import (
    GovernmentFunction,
    GovernmentFunctionTranslation,
    Sector,
    SectorTranslation,
    Topic,
    TopicTranslation,
)

PARTS = ("impact_figures", "awards", "people", "adoptions", "further_organisations")
TAGS = ("sector_items", "topic_items")
SPECS = (renditions.COVER, renditions.SHARE, renditions.PORTRAIT, renditions.GALLERY)
RELATED_COUNT = 4


@dataclass(frozen=True)
class Neighbours:
    """Cards of other innovations in the visitor's language, each innovation once."""

    origins: list[Card] = field(default_factory=list)  # the nearest last
    replicas: list[Card] = field(default_factory=list)
    successor: Card | None = None
    predecessors: list[Card] = field(default_factory=list)
    related: list[Card] = field(default_factory=list)


def load_profile(page: Any) -> Neighbours:
    """Fill `page` (an InnovationPage) with its rows, names and pictures; return its neighbours."""
    if page.pk is not None and not getattr(page, "_cluster_related_objects", None):
        _load_rows(page)
    return _load_surroundings(page)


# --- The page's own rows -------------------------------------------------------------------------


def _load_rows(page: Any) -> None:
    fields = {name: page._meta.get_field(name).field for name in (*PARTS, *TAGS)}
    rows = fetch_together(
        {
            name: parent.model._default_manager.filter(**{parent.attname: page.pk})
            for name, parent in fields.items()
        }
    )
    for name, parent in fields.items():
        for row in rows[name]:
            setattr(row, parent.name, page)
        rows[name].sort(key=lambda row: (getattr(row, "sort_order", 0) or 0, row.pk))
    page._cluster_related_objects = rows


# --- What they point to --------------------------------------------------------------------------


def _load_surroundings(page: Any) -> Neighbours:
    rows = {name: list(getattr(page, name).all()) for name in (*PARTS, *TAGS)}
    organisations = {page.organisation_id} | {
        row.organisation_id for row in (*rows["further_organisations"], *rows["adoptions"])
    }
    sectors = {row.tag_id for row in rows["sector_items"]}
    topics = {row.tag_id for row in rows["topic_items"]}
    functions = {page.government_function_id}
    shown = [child.value["image"] for child in page.media if child.block_type == "picture"]
    images = {page.cover_id, page.share_image_id} | {row.photo_id for row in rows["people"]}
    found = fetch_together(
        {
            **_named("organisations", Organisation, OrganisationTranslation, organisations),
            **_named("sectors", Sector, SectorTranslation, sectors),
            **_named("topics", Topic, TopicTranslation, topics),
            **_named("functions", GovernmentFunction, GovernmentFunctionTranslation, functions),
            "images": CustomImage.objects.filter(pk__in=images - {None}),
            "renditions": Rendition.objects.filter(
                image__in=(images - {None}) | {image.pk for image in shown if image},
                filter_spec__in=(*SPECS, renditions.FULL),
            ),
            **_neighbour_querysets(page, sectors),
        }
    )
    named = {
        name: _with_translations(found[name], found[f"{name}_names"])
        for name in ("organisations", "sectors", "topics", "functions")
    }
    pictures = _by_id(found["images"])
    _attach_renditions([*pictures.values(), *(image for image in shown if image)], found)
    _attach(page, "organisation", named["organisations"])
    _attach(page, "government_function", named["functions"])
    for name in ("cover", "share_image"):
        _attach(page, name, pictures)
    for row in (*rows["further_organisations"], *rows["adoptions"]):
        _attach(row, "organisation", named["organisations"])
    for row in rows["people"]:
        _attach(row, "photo", pictures)
    for name, tags in (("sector_items", named["sectors"]), ("topic_items", named["topics"])):
        for row in rows[name]:
            _attach(row, "tag", tags)
    return _neighbours(found)


def _named(name: str, model: Any, translation: Any, ids: Iterable[int | None]) -> dict[str, Any]:
    wanted = {pk for pk in ids if pk is not None}
    return {
        name: model.objects.filter(pk__in=wanted),
        f"{name}_names": translation.objects.filter(parent__in=wanted),
    }


def _by_id(objects: Iterable[Any]) -> dict[int, Any]:
    return {each.pk: each for each in objects}


def _with_translations(objects: list[Any], translations: list[Any]) -> dict[int, Any]:
    rows = defaultdict(list)
    for row in translations:
        rows[row.parent_id].append(row)
    for each in objects:
        each._cluster_related_objects = {"translations": rows[each.pk]}
    return _by_id(objects)


def _attach(instance: Any, relation: str, objects: dict[int, Any]) -> None:
    """Let `instance.<relation>` start no query. Deleted objects are left to the database."""
    relation_field = instance._meta.get_field(relation)
    target = objects.get(getattr(instance, relation_field.attname))
    if target is not None:
        setattr(instance, relation, target)


def _attach_renditions(images: list[CustomImage], found: dict[str, list[Any]]) -> None:
    by_image = defaultdict(list)
    for rendition in found["renditions"]:
        by_image[rendition.image_id].append(rendition)
    for image in images:
        image.prefetched_renditions = by_image[image.pk]


# --- Other innovations ---------------------------------------------------------------------------


def _neighbour_querysets(page: Any, sector_ids: set[int]) -> dict[str, QuerySet]:
    """Entries of the visitor's language. Relations compare translation keys: a relation holds
    between innovations, whichever of their translations it was entered on."""
    pages = type(page).objects
    entries = InnovationEntry.objects.live_in(page.fallback_for or page.locale)
    origin = pages.filter(pk=page.replicated_from_id)
    second_origin = pages.filter(pk__in=origin.values("replicated_from_id"))
    successor = pages.filter(pk=page.succeeded_by_id)
    same_sector = (
        EntryFacet.objects.filter(
            entry__locale=page.fallback_for or page.locale_id,
            facet="sektor",
            value__in=Sector.objects.filter(pk__in=sector_ids).values("slug"),
        )
        .exclude(entry__translation_key=page.translation_key)
        .values("entry")
        .annotate(shared=Count("pk"))
        .order_by("-shared", "-entry__published_at", "-entry")
    )
    # Some more than are shown: those among them that are neighbours already fall away.
    likely = same_sector.values("entry")[: RELATED_COUNT * 3]
    return {
        "second_origin": entries.filter(
            translation_key__in=second_origin.values("translation_key")
        ),
        "origin": entries.filter(translation_key__in=origin.values("translation_key")),
        "successor": entries.filter(translation_key__in=successor.values("translation_key")),
        "replicas": entries.filter(page__replicated_from__translation_key=page.translation_key),
        "predecessors": entries.filter(page__succeeded_by__translation_key=page.translation_key),
        "related": entries.filter(Q(pk__in=likely)),
    }


def _neighbours(found: dict[str, list[InnovationEntry]]) -> Neighbours:
    origins = [*found["second_origin"], *found["origin"]]
    successor = next(iter(found["successor"]), None)
    replicas = sorted(found["replicas"], key=lambda entry: entry.sort_title)
    predecessors = sorted(found["predecessors"], key=lambda entry: entry.sort_title)
    taken: set[int | None] = {entry.pk for entry in (*origins, *replicas, *predecessors)}
    taken.add(successor.pk if successor else None)
    related = [entry for entry in found["related"] if entry.pk not in taken]
    related.sort(key=lambda entry: (entry.published_at, entry.pk), reverse=True)
    return Neighbours(
        origins=_cards(origins),
        replicas=_cards(replicas),
        successor=_cards([successor])[0] if successor else None,
        predecessors=_cards(predecessors),
        related=_cards(related[:RELATED_COUNT]),
    )


def _cards(entries: list[InnovationEntry]) -> list[Card]:
    return [Card.from_dict(entry.card) for entry in entries]
