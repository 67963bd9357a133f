"""Everything a profile page needs, fetched in a fixed number of queries.

One for each table: the rows that belong to the page, the names and pictures they point to, the
innovations around it. All are put where the models look for them, so templates and builders read
`page.awards.all()` as they would anyway. A preview already holds its rows in memory and keeps them.
Why: docs/decisions/0008-a-profile-in-plain-queries.md.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db.models import F, Model, Q, QuerySet, prefetch_related_objects
from wagtail.models import Locale

from core import renditions
from core.models import CustomImage, Rendition
from core.protocols import Card
from showcase.catalogue.facet_index import facet_index
from showcase.models import GovernmentFunction, InnovationEntry, InnovationPage, Organisation

ROWS = ("impact_figures", "awards", "people", "adoptions", "further_organisations")
TAGS = ("sector_items", "topic_items")
SPECS = (
    renditions.COVER,
    renditions.SHARE,
    renditions.PORTRAIT,
    renditions.GALLERY,
    renditions.FULL,
)
RELATED_COUNT = 4


@dataclass(frozen=True)
class Neighbours:
    """Cards of other innovations in the visitor's language, each innovation once."""

    origins: list[Card] = field(default_factory=list)  # the nearest last
    replicas: list[Card] = field(default_factory=list)
    successor: Card | None = None
    predecessors: list[Card] = field(default_factory=list)
    related: list[Card] = field(default_factory=list)


def load_profile(page: InnovationPage) -> Neighbours:
    """Fill `page` with its rows, names and pictures; return its neighbours."""
    if page.pk is not None and not getattr(page, "_cluster_related_objects", None):
        _load_rows(page)
    _load_names(page)
    _load_pictures(page)
    return _load_neighbours(page)


def _load_rows(page: Any) -> None:
    """The rows of the page itself, as if they had been edited: modelcluster keeps them."""
    rows: dict[str, list[Model]] = {}
    for name in (*ROWS, *TAGS):
        parent = page._meta.get_field(name).field
        found = parent.model._default_manager.filter(**{parent.attname: page.pk})
        if name in TAGS:
            found = found.select_related("tag").order_by("pk")
        rows[name] = list(found)
        for row in rows[name]:
            setattr(row, parent.name, page)
    page._cluster_related_objects = rows


# --- Names and pictures --------------------------------------------------------------------------


def _load_names(page: InnovationPage) -> None:
    organised: list[Model] = [page, *page.further_organisations.all(), *page.adoptions.all()]
    _attach(organised, "organisation", Organisation.objects.with_names())
    _attach([page], "government_function", GovernmentFunction.objects.with_names())
    for name in TAGS:
        prefetch_related_objects(list(getattr(page, name).all()), "tag__translations")


def _load_pictures(page: InnovationPage) -> None:
    people = list(page.people.all())
    wanted = {page.cover_id, page.share_image_id, *(row.photo_id for row in people)} - {None}
    images = CustomImage.objects.in_bulk(wanted) if wanted else {}
    _put([page], "cover", images)
    _put([page], "share_image", images)
    _put(people, "photo", images)
    shown = [child.value["image"] for child in page.media if child.block_type == "picture"]
    pictures = [*images.values(), *(image for image in shown if image)]
    if not pictures:
        return
    by_image: dict[int, list[Rendition]] = {image.pk: [] for image in pictures}
    for rendition in Rendition.objects.filter(image__in=by_image, filter_spec__in=SPECS):
        by_image[rendition.image_id].append(rendition)
    for image in pictures:
        image.prefetched_renditions = by_image[image.pk]


def _attach(instances: Sequence[Model], relation: str, targets: QuerySet) -> None:
    """Let `instance.<relation>` start no query: one for all of them."""
    ids = {getattr(instance, f"{relation}_id") for instance in instances} - {None}
    if ids:
        _put(instances, relation, {target.pk: target for target in targets.filter(pk__in=ids)})


def _put(instances: Iterable[Model], relation: str, targets: dict[int, Any]) -> None:
    """What has been deleted is left to the database."""
    for instance in instances:
        target = targets.get(getattr(instance, f"{relation}_id"))
        if target is not None:
            setattr(instance, relation, target)


# --- Other innovations ---------------------------------------------------------------------------


def _load_neighbours(page: InnovationPage) -> Neighbours:
    """Relations compare translation keys: a relation holds between innovations, whichever of their
    translations it was entered on."""
    locale, key = page.shown_locale, page.translation_key
    nearest, second, following = _keys_of_relations(page)
    alike = _alike(page, locale)
    entries: list[Any] = list(
        InnovationEntry.objects.live_in(locale)
        .filter(
            Q(translation_key__in=[*filter(None, (nearest, second, following)), *alike])
            | Q(page__replicated_from__translation_key=key)
            | Q(page__succeeded_by__translation_key=key)
        )
        .annotate(
            from_key=F("page__replicated_from__translation_key"),
            follower_key=F("page__succeeded_by__translation_key"),
        )
        .order_by("sort_title", "pk")
    )
    by_key = {entry.translation_key: entry for entry in entries}
    origins = [by_key[each] for each in (second, nearest) if each in by_key]
    replicas = [entry for entry in entries if entry.from_key == key]
    predecessors = [entry for entry in entries if entry.follower_key == key]
    successor = by_key.get(following) if following else None
    taken = {entry.pk for entry in (*origins, *replicas, *predecessors, successor) if entry}
    related = [by_key[each] for each in alike if each in by_key and by_key[each].pk not in taken]
    related = related[:RELATED_COUNT]
    related.sort(key=lambda entry: (entry.published_at, entry.pk), reverse=True)
    return Neighbours(
        origins=_cards(origins),
        replicas=_cards(replicas),
        successor=successor.as_card() if successor else None,
        predecessors=_cards(predecessors),
        related=_cards(related),
    )


def _keys_of_relations(page: InnovationPage) -> tuple[UUID | None, UUID | None, UUID | None]:
    """Of the origin, of the origin's origin, and of what succeeds the page; one query if any."""
    ids = {page.replicated_from_id, page.succeeded_by_id} - {None}
    if not ids:
        return None, None, None
    rows = InnovationPage.objects.filter(pk__in=ids).values_list(
        "pk", "translation_key", "replicated_from__translation_key"
    )
    found: dict[int | None, tuple[UUID | None, UUID | None]]
    found = {pk: (key, above) for pk, key, above in rows}
    nearest, second = found.get(page.replicated_from_id, (None, None))
    following, _above = found.get(page.succeeded_by_id, (None, None))
    return nearest, second, following


def _alike(page: InnovationPage, locale: Locale) -> list[UUID]:
    """Those that share most sectors, some more than are shown: neighbours fall away."""
    index = facet_index(locale)
    sectors = [item.tag.slug for item in page.sector_items.all()]
    own = index.set_of_innovations([page.translation_key])
    return index.most_alike("sektor", sectors, RELATED_COUNT * 3, but=own)


def _cards(entries: Iterable[InnovationEntry]) -> list[Card]:
    return [entry.as_card() for entry in entries]
