"""Named questions about articles."""

from typing import Self

from core.querysets import PublicPageQuerySet
from showcase.models.querysets import cover_renditions


class NewsPageQuerySet(PublicPageQuerySet):
    def for_cards(self) -> Self:
        """With all that cards show; three queries for any number."""
        return self.select_related("locale", "cover").prefetch_related(cover_renditions(self.model))

    def for_search(self) -> Self:
        return self.for_cards()

    def latest_first(self) -> Self:
        return self.order_by("-date", "-pk")
