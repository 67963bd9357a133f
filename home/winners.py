"""Who was honoured in the latest year. Nobody is ranked whom the source does not rank."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from django.db.models import Max
from wagtail.models import Locale

from core.protocols import Card
from showcase.enums import AwardLevel
from showcase.models import Award, InnovationEntry

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
    """One group a competition, the highest level first; two queries.

    Invented innovations have invented awards: they are not among the winners.
    """
    awards = Award.objects.filter(page__catalogue_entries__locale=locale, page__is_sample=False)
    year = awards.aggregate(latest=Max("year"))["latest"]
    if year is None:
        return []
    rows = list(awards.filter(year=year))
    entries = InnovationEntry.objects.live_in(locale).filter(page__in={row.page_id for row in rows})
    cards = {entry.page_id: entry.as_card() for entry in entries.only("page", "card")}

    def group_key(award: Award) -> tuple[int, str]:
        return -LEVELS.index(AwardLevel(award.level)), award.competition

    return [
        _group(list(group), cards)
        for _key, group in groupby(sorted(rows, key=group_key), group_key)
    ]


def _group(awards: list[Award], cards: dict[int, Card]) -> WinnerGroup:
    winners = [
        Winner(cards[award.page_id], award.rank, award.category)
        for award in awards
        if award.page_id in cards
    ]
    winners.sort(key=lambda each: (each.rank is None, each.rank or 0, each.card.title.casefold()))
    first = awards[0]
    return WinnerGroup(
        competition=first.competition,
        year=first.year or 0,
        level=first.level,
        winners=tuple(winners),
        sources=tuple(_unique(award.source for award in awards if award.source)),
    )


def _unique(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))
