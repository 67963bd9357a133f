"""Named questions about innovations and their catalogue entries."""

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models import F, Prefetch
from wagtail.models import Locale

from core import renditions
from core.querysets import PublicPageQuerySet
from core.visibility import public_now
from search.backends import get_backend
from showcase.facets import FACETS_BY_NAME

if TYPE_CHECKING:
    from showcase.models import InnovationEntry  # noqa: F401 - only a type argument


class ShowcasePageQuerySet(PublicPageQuerySet):
    """Pages with a cover."""

    def for_cards(self) -> Self:
        """Pages with all that their cards show, however many there are in a few queries."""
        return self.select_related("locale", "cover").prefetch_related(cover_renditions(self.model))

    def for_search(self) -> Self:
        return self.for_cards()


class InnovationQuerySet(ShowcasePageQuerySet):
    def for_cards(self) -> Self:
        return (
            super()
            .for_cards()
            .select_related("organisation")
            .prefetch_related("organisation__translations", "sectors")
        )

    def for_search(self) -> Self:
        """Also what the full text holds: figures and awards."""
        return self.for_cards().prefetch_related("impact_figures", "awards")

    def for_catalogue(self) -> Self:
        """Also what the catalogue filters by."""
        return self.for_cards().prefetch_related(
            "topics", "further_organisations__organisation", "awards"
        )


def cover_renditions(model: type[models.Model]) -> Prefetch:
    image_model: Any = model._meta.get_field("cover").related_model
    return Prefetch(
        "cover__renditions",
        queryset=image_model.get_rendition_model().objects.filter(
            filter_spec__in=renditions.CARD_SPECS
        ),
        to_attr="prefetched_renditions",
    )


class InnovationEntryQuerySet(models.QuerySet["InnovationEntry"]):
    def live_in(self, locale: Locale) -> Self:
        """What a visitor of `locale` can read now. What is not public is not, whatever rows there are."""
        return public_now(self.filter(locale=locale), "page__")

    def matching(self, text: str, language: str) -> Self:
        """What `text` finds, annotated with `relevance`; without words: everything."""
        return get_backend(self.db).match(self, text, path="search_entry__", language=language)

    def having(self, chosen: Mapping[str, Collection[str]]) -> Self:
        """Entries with at least one of the values in each facet of `chosen`.

        Facets and values must be known ones: see `core.listing.state.parse`.
        """
        facet_rows: Any = self.model._meta.get_field("facets").related_model
        found = self
        for name, values in chosen.items():
            if column := FACETS_BY_NAME[name].column:
                found = found.filter(**{f"{column}__in": values})
            else:
                rows = facet_rows.objects.filter(facet=name, value__in=values)
                # "+ 0" keeps SQLite from starting with these rows: it would look up the full text
                # once for each of them, which takes a hundred times as long.
                found = found.alias(own_key=F("pk") + 0).filter(own_key__in=rows.values("entry"))
        return found

    def for_cards(self) -> Self:
        """Only what a card and a page cursor need."""
        return self.only("card", "sort_title", "published_at", "verified_on", "award_score")
