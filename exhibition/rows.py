"""The rows of one page, loaded at most once."""

from typing import Any

from django.utils.functional import cached_property

from core.together import fetch_together


class RowsMixin:
    """`rows["days"]` and the other relations named in `row_relations`, as sorted lists.

    One query for all of them together. In a preview the rows are those of the editor's form.
    """

    row_relations: tuple[str, ...] = ()

    @cached_property
    def rows(self) -> dict[str, list[Any]]:
        edited = self.__dict__.get("_cluster_related_objects") or {}
        prefetched = getattr(self, "_prefetched_objects_cache", {})
        if self.pk is None or edited:  # type: ignore[attr-defined]
            return {name: list(getattr(self, name).all()) for name in self.row_relations}
        wanted = {
            name: getattr(type(self), name).rel.related_model._default_manager.filter(page=self)
            for name in self.row_relations
            if name not in prefetched
        }
        found = fetch_together(wanted)
        for name in prefetched:
            if name in self.row_relations:
                found[name] = list(getattr(self, name).all())
        for rows in found.values():
            rows.sort(key=lambda row: (row.sort_order or 0, row.pk or 0))
        return found
