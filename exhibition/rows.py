"""The rows of a page and what they name, loaded at most once and in one query."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from django.utils.functional import cached_property

from core.together import fetch_together
from showcase.models import Organisation, OrganisationTranslation, Sector, SectorTranslation


class RowsMixin:
    """`rows["days"]` and the other relations named in `row_relations`, as sorted lists.

    They are put where the model looks for them too, so that `page.days.all()` starts no query
    afterwards. A preview already holds its rows in memory and keeps them. `more_rows` names what
    else a page needs and travels in the same query.
    """

    row_relations: tuple[str, ...] = ()

    def more_rows(self) -> dict[str, QuerySet]:
        return {}

    @cached_property
    def rows(self) -> dict[str, list[Any]]:
        wanted = self.more_rows()
        in_memory = self.pk is None or bool(self.__dict__.get("_cluster_related_objects"))  # type: ignore[attr-defined]
        if not in_memory:
            wanted |= rows_of(type(self), self.row_relations, self)
        found = fetch_together(wanted)
        if in_memory:
            found |= {name: list(getattr(self, name).all()) for name in self.row_relations}
        else:
            keep_rows(self, self.row_relations, found)
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
