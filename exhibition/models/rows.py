"""The rows of a page and what they name, loaded at most once and in one query."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.functional import cached_property

from core import renditions
from core.models import CustomImage, Rendition
from core.together import fetch_together
from showcase.models import Organisation, OrganisationTranslation, Sector, SectorTranslation

PICTURE_SPECS: tuple[str, ...] = (renditions.COVER, renditions.SHARE, renditions.CARD)
PICTURE_SPECS += (renditions.GALLERY, renditions.FULL, renditions.FIGURE)


class RowsMixin:
    """`rows["days"]` and the other relations named in `row_relations`, as sorted lists.

    They are put where the model looks for them too, so that `page.days.all()` starts no query
    afterwards. A preview already holds its rows in memory and keeps them. `more_rows` names what
    else a page needs and travels in the same query.
    """

    row_relations: tuple[str, ...] = ()

    def more_rows(self) -> dict[str, QuerySet]:
        return {}

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        self.rows  # noqa: B018 - first: the head of the page reads what this brings
        return super().get_context(request, *args, **kwargs)  # type: ignore[misc]

    @cached_property
    def rows(self) -> dict[str, list[Any]]:
        pictures = pictures_in_streams(self)
        wanted = self.more_rows() | picture_rows(self, pictures)
        in_memory = self.pk is None or bool(self.__dict__.get("_cluster_related_objects"))  # type: ignore[attr-defined]
        if not in_memory:
            wanted |= rows_of(type(self), self.row_relations, self)
        found = fetch_together(wanted)
        if in_memory:
            found |= {name: list(getattr(self, name).all()) for name in self.row_relations}
        else:
            keep_rows(self, self.row_relations, found)
        attach_pictures(self, pictures, found)
        return found


def rows_of(model: type, relations: Iterable[str], page: Any) -> dict[str, QuerySet]:
    """The querysets of a page's rows by the name of their relation."""
    return {
        name: model._meta.get_field(name).related_model._default_manager.filter(page=page)  # type: ignore[attr-defined]
        for name in relations
    }


def keep_rows(page: Any, relations: Iterable[str], found: dict[str, list[Any]]) -> None:
    """Let `page.<relation>.all()` give the rows of `found`, in their order, without a query."""
    for name in relations:
        found[name].sort(key=lambda row: (row.sort_order or 0, row.pk or 0))
        for row in found[name]:
            row.page = page
    page.__dict__.setdefault("_cluster_related_objects", {}).update(
        {name: found[name] for name in relations}
    )


# --- Pictures ------------------------------------------------------------------------------------

PICTURE_FIELDS = ("cover", "share_image", "plan_image")


def pictures_in_streams(page: Any) -> list[CustomImage]:
    """The images of the page's gallery; one query for all of them."""
    media = getattr(page, "media", ())
    images = (child.value["image"] for child in media if child.block_type == "picture")
    return [image for image in images if image is not None]


def picture_rows(page: Any, pictures: list[CustomImage]) -> dict[str, QuerySet]:
    """The page's own images, and what has been drawn of all its images."""
    ids = {getattr(page, f"{name}_id", None) for name in PICTURE_FIELDS} - {None}
    every = ids | {image.pk for image in pictures}
    specs = (*PICTURE_SPECS, renditions.PLAN)
    return {
        "images": CustomImage.objects.filter(pk__in=ids),
        "renditions": Rendition.objects.filter(image__in=every, filter_spec__in=specs),
    }


def attach_pictures(page: Any, pictures: list[CustomImage], found: dict[str, list[Any]]) -> None:
    """Let the page's images and their sizes start no query."""
    drawn = defaultdict(list)
    for rendition in found["renditions"]:
        drawn[rendition.image_id].append(rendition)
    for image in (*found["images"], *pictures):
        image.prefetched_renditions = drawn[image.pk]
    by_id = {image.pk: image for image in found["images"]}
    for name in PICTURE_FIELDS:
        image = by_id.get(getattr(page, f"{name}_id", None))
        if image is not None:
            setattr(page, name, image)


# --- Names ---------------------------------------------------------------------------------------


def organisations_named(chosen: QuerySet) -> dict[str, QuerySet]:
    """Organisations with their names in every language, for `more_rows`."""
    return {
        "organisations": chosen,
        "organisation_names": OrganisationTranslation.objects.filter(
            parent__in=chosen.values("pk")
        ),
    }


def sectors_named(chosen: QuerySet) -> dict[str, QuerySet]:
    return {
        "sectors": chosen,
        "sector_names": SectorTranslation.objects.filter(parent__in=chosen.values("pk")),
    }


def with_names(objects: list[Any], translations: list[Any]) -> list[Any]:
    """`objects` whose `text()` finds their `translations` without a query."""
    rows = defaultdict(list)
    for row in translations:
        rows[row.parent_id].append(row)
    for each in objects:
        each._cluster_related_objects = {"translations": rows[each.pk]}
    return objects


def organisations_in(found: dict[str, list[Any]]) -> list[Organisation]:
    return with_names(found["organisations"], found["organisation_names"])


def sectors_in(found: dict[str, list[Any]]) -> list[Sector]:
    sectors = with_names(found["sectors"], found["sector_names"])
    return sorted(sectors, key=lambda sector: (sector.order, sector.name))
