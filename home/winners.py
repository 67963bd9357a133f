"""Who was honoured in the latest year. Nobody is ranked whom the source does not rank."""

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.db.models import F, Subquery
from wagtail.models import Locale

from core.protocols import Card
from core.visibility import public_now
from showcase.enums import AwardLevel
from showcase.models import Award

LEVELS = list(AwardLevel)  # lowest first


@dataclass(frozen=True)
class Winner:
    """`rank` is None where the source gives no order; `category` then says what was won."""

    card: Card
    rank: int | None
    category: str


@dataclass(frozen=True)
class WinnerGroup:
    """The winners of one competition: ranked ones first, the others by name."""

    competition: str
    year: int
    level: str
    winners: tuple[Winner, ...]
    sources: tuple[str, ...]

    @property
    def ranked(self) -> list[Winner]:
        return [winner for winner in self.winners if winner.rank is not None]

    @property
    def unranked(self) -> list[Winner]:
        return [winner for winner in self.winners if winner.rank is None]


def winners_of_latest_year(locale: Locale) -> list[WinnerGroup]:
    """One group a competition, the highest level first; one query.

    Invented innovations have invented awards: they are not among the winners.
    """
    awards = public_now(Award.objects.all(), "page__").filter(
        page__catalogue_entries__locale=locale, page__is_sample=False, year__isnull=False
    )
    latest = awards.order_by("-year").values("year")[:1]
    rows = list(
        awards.filter(year=Subquery(latest)).annotate(card=F("page__catalogue_entries__card"))
    )

    def group_key(award: Award) -> tuple[int, str]:
        return -LEVELS.index(AwardLevel(award.level)), award.competition

    return [_group(list(group)) for _key, group in groupby(sorted(rows, key=group_key), group_key)]


def _group(awards: list[Any]) -> WinnerGroup:
    winners = [Winner(Card.from_dict(award.card), award.rank, award.category) for award in awards]
    winners.sort(key=lambda each: (each.rank is None, each.rank or 0, each.card.title.casefold()))
    first = awards[0]
    return WinnerGroup(
        competition=first.competition,
        year=first.year,
        level=first.level,
        winners=tuple(winners),
        sources=tuple(dict.fromkeys(award.source for award in awards if award.source)),
    )
