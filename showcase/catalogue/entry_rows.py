"""From an innovation to the catalogue rows it should have: one for each language it is read in."""

import hashlib
import json
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.utils import translation
from wagtail.models import Locale

from core.languages import language_known
from core.visibility import is_restricted
from showcase.enums import AwardLevel
from showcase.models import InnovationEntry, InnovationPage

# To be raised whenever the same page shall be written differently.
DIGEST_VERSION = 1

CONTENT_FIELDS = (
    "title",
    "sort_title",
    "kind",
    "form",
    "stage",
    "year",
    "verified_on",
    "published_at",
    "award_score",
    "card",
)

# An award counts four times one of the level below; a first rank doubles it.
LEVEL_POINTS = {
    AwardLevel.REGENCY: 4,
    AwardLevel.PROVINCE: 16,
    AwardLevel.NATION: 64,
    AwardLevel.INTERNATIONAL: 256,
}
RANK_QUARTERS = {1: 8, 2: 6, 3: 5}  # quarters of the level's points; any other award: four
NEVER = datetime(1970, 1, 1, tzinfo=UTC)  # published before anyone recorded when

FacetValue = tuple[str, str]


def rows_of(versions: Sequence[InnovationPage], locales: Sequence[Locale]) -> list[InnovationEntry]:
    """The rows of one innovation, unsaved, each with the facets it is found by as `wanted_facets`.

    `versions`: all its pages that are published, one in each language at most. One that only some
    visitors may read has no rows, but takes the place of another that would stand in for it.

    What is not text (sectors, dates, awards) is that of the page in the site's first language
    where there is one, so a filter finds the same innovations in every language.
    """
    translated = {page.language_code for page in versions}
    source = next((page for page in versions if page.language_code == settings.LANGUAGE_CODE), None)
    return [
        _row(page, source or page, locale)
        for page in versions
        if not is_restricted(page)
        for locale in page.locales_served(locales, translated)
        if page.url_in(locale)
    ]


def _row(page: InnovationPage, source: InnovationPage, locale: Locale) -> InnovationEntry:
    facets = frozenset(facet_values(source))
    # Labels on the card are in the language of the visitor.
    with translation.override(language_known(locale.language_code)):
        # There and back: translations still to be looked up are, and the digest is of what will
        # come out of the database.
        card = json.loads(json.dumps(page.card(locale).as_dict(), cls=DjangoJSONEncoder))
    entry = InnovationEntry(
        page=page,
        locale=locale,
        translation_key=page.translation_key,
        title=page.title,
        sort_title=sort_title(page.title),
        kind=source.kind,
        form=source.form,
        stage=source.stage,
        year=source.year_started,
        verified_on=source.last_verified_on,
        published_at=source.first_published_at or NEVER,
        award_score=award_score(source.awards.all()),
        card=card,
    )
    entry.wanted_facets = facets
    entry.digest = _digest(entry, facets)
    return entry


def facet_values(page: InnovationPage) -> Iterable[FacetValue]:
    """The values of the facets that have rows of their own, language-neutral."""
    yield "instansi", page.organisation.slug
    for shared in page.further_organisations.all():
        yield "instansi", shared.organisation.slug
    for sector in page.sectors.all():
        yield "sektor", sector.slug
    for topic in page.topics.all():
        yield "topik", topic.slug
    for award in page.awards.all():
        yield "penghargaan", award.level
    for district in page.districts:
        yield "kecamatan", district
    for goal in page.sdgs:
        yield "sdg", str(goal)


def award_score(awards: Iterable[Any]) -> int:
    """How much an innovation was awarded: the sum over its awards, by level and rank."""
    return sum(
        LEVEL_POINTS[AwardLevel(award.level)] * RANK_QUARTERS.get(award.rank, 4) // 4
        for award in awards
    )


def sort_title(title: str) -> str:
    """A title as it is put in order: case and accents do not count, nor does what leads it in."""
    letters = unicodedata.normalize("NFKD", title.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(plain.split()).lstrip("\"'“”‘’«»()[]#-–—. ")[:255]


def _digest(entry: InnovationEntry, facets: frozenset[FacetValue]) -> str:
    content = [
        DIGEST_VERSION,
        sorted(facets),
        *(getattr(entry, name) for name in CONTENT_FIELDS),
    ]
    text = json.dumps(content, cls=DjangoJSONEncoder, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()
