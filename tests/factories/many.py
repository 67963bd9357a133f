"""Thousands of innovations for measurements: written straight into tables and read models.

One by one, published, 20,000 pages would take an hour; like this it is a minute. What the rows
hold is drawn with a fixed seed, so that two runs measure the same.
"""

import random
import uuid
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from django.contrib.contenttypes.models import ContentType
from django.utils.text import slugify
from wagtail.models import Locale, Page

from core import content_version
from core.enums import District
from core.protocols import Badge, Card
from search.backends import IndexedText, get_backend
from search.models import SearchEntry
from showcase.enums import AwardLevel, InnovationForm, InnovationKind, Stage
from showcase.models import (
    CatalogueIndexPage,
    EntryFacet,
    InnovationEntry,
    InnovationPage,
    Organisation,
    Sector,
)
from tests.factories.showcase import catalogue

BATCH = 500
START = datetime(2020, 1, 1, tzinfo=UTC)
SYLLABLES = [
    "ba",
    "ca",
    "da",
    "ga",
    "ja",
    "ka",
    "la",
    "ma",
    "na",
    "pa",
    "ra",
    "sa",
    "ta",
    "wa",
    "ya",
    "bi",
    "di",
    "ki",
    "li",
    "mi",
    "ni",
    "ri",
    "si",
    "ti",
    "ku",
    "lu",
    "mu",
    "ru",
    "su",
    "tu",
]
COMMON = [
    "layanan",
    "warga",
    "desa",
    "antre",
    "cepat",
    "daring",
    "keliling",
    "posyandu",
    "pasar",
    "sekolah",
]


class Draw:
    """What an invented innovation has, drawn from a seed."""

    def __init__(self, seed: int, organisations: list[str], sectors: list[str]) -> None:
        self.random = random.Random(seed)  # noqa: S311 - not a secret
        self.organisations = organisations
        self.sectors = sectors
        self.words = sorted({self._word() for _ in range(2500)})

    def _word(self) -> str:
        return "".join(self.random.choices(SYLLABLES, k=self.random.randint(2, 4)))

    def text(self, length: int) -> str:
        """Words of which a few are in many texts and most in few, as in a language."""
        chosen = [
            self.random.choice(COMMON)
            if self.random.random() < 0.08
            else self.words[int(len(self.words) * self.random.random() ** 3)]
            for _ in range(length)
        ]
        return " ".join(chosen)

    def some(self, values: list[str], most: int) -> list[str]:
        return self.random.sample(values, self.random.randint(0, most))

    def facets(self) -> Iterator[tuple[str, str]]:
        yield from (
            ("instansi", value)
            for value in self.random.sample(self.organisations, self.random.randint(1, 2))
        )
        yield from (
            ("sektor", value)
            for value in self.random.sample(self.sectors, self.random.randint(1, 3))
        )
        yield from (("kecamatan", value) for value in self.some(District.values, 5))
        yield from (("sdg", str(value)) for value in self.some([str(n) for n in range(1, 18)], 3))
        yield from (("penghargaan", value) for value in self.some(AwardLevel.values, 2))


def make_many(number: int, seed: int = 1) -> None:
    """`number` live innovations below the Indonesian catalogue, with their rows in both read models."""
    parent = catalogue()
    locale = parent.locale
    draw = Draw(seed, _organisations(), list(Sector.objects.values_list("slug", flat=True)))
    start = parent.numchild
    for first in range(start, start + number, BATCH):
        _batch(parent, locale, draw, range(first, min(first + BATCH, start + number)))
    CatalogueIndexPage.objects.filter(pk=parent.pk).update(numchild=start + number)
    content_version.bump("catalogue", "search")


def _organisations() -> list[str]:
    slugs = [f"dinas-banyak-{number}" for number in range(1, 61)]
    known = set(Organisation.objects.values_list("slug", flat=True))
    Organisation.objects.bulk_create(
        Organisation(slug=slug, name=slug.replace("-", " ").title(), kind="agency")
        for slug in slugs
        if slug not in known
    )
    return slugs


def _batch(parent: CatalogueIndexPage, locale: Locale, draw: Draw, numbers: range) -> None:
    pages = _pages(parent, locale, draw, numbers)
    entries, facets, found = [], [], []
    for page in pages:
        values = sorted(set(draw.facets()))
        url = f"/{parent.slug}/{page.slug}/"
        card = Card(
            kind="innovation",
            kind_label="Inovasi",
            title=page.title,
            url=url,
            summary=draw.text(18).capitalize(),
            pattern_seed=str(page.translation_key),
            pattern_motif="kawung",
            badges=(Badge("Penerapan", "leaf"),),
            facts=("Dinas Banyak", "2020"),
        ).as_dict()
        published_at = START + timedelta(minutes=page.pk * 7919 % 2_000_000)
        entries.append(
            InnovationEntry(
                page_id=page.pk,
                locale=locale,
                translation_key=page.translation_key,
                title=page.title,
                sort_title=page.title.casefold(),
                kind=draw.random.choice([*InnovationKind.values, ""]),
                form=draw.random.choice(InnovationForm.values),
                stage=draw.random.choice([*Stage.values, Stage.ADOPTION]),
                year=draw.random.choice([None, *range(2012, 2026)]),
                verified_on=draw.random.choice(
                    [None, date(2024, 1, 1) + timedelta(days=draw.random.randint(0, 600))]
                ),
                published_at=published_at,
                award_score=draw.random.choice([0, 0, 0, 4, 16, 20, 64]),
                card=card,
                digest="",
            )
        )
        facets.append(values)
        found.append(
            SearchEntry(
                page_id=page.pk,
                locale=locale,
                language=locale.language_code,
                kind="innovation",
                kind_label="Inovasi",
                title=page.title,
                summary=card["summary"],
                body=draw.text(80),
                url=url,
                card=card,
                published_at=published_at,
                updated_at=published_at,
                digest="",
            )
        )
    InnovationEntry.objects.bulk_create(entries)
    EntryFacet.objects.bulk_create(
        EntryFacet(entry=entry, facet=facet, value=value)
        for entry, values in zip(entries, facets, strict=True)
        for facet, value in values
    )
    SearchEntry.objects.bulk_create(found)
    get_backend().write(
        IndexedText(row.pk, row.language, row.title, row.keywords, row.summary, row.body)
        for row in found
    )


def _pages(
    parent: CatalogueIndexPage, locale: Locale, draw: Draw, numbers: range
) -> list[InnovationPage]:
    """Rows of both tables of the page type, with computed places in the tree."""
    content_type = ContentType.objects.get_for_model(InnovationPage)
    organisation = Organisation.objects.order_by("pk").first()
    pages = []
    for number in numbers:
        title = draw.text(3).title()
        slug = f"{slugify(title)}-{number}"
        pages.append(
            InnovationPage(
                title=title,
                draft_title=title,
                slug=slug,
                path=Page._get_path(parent.path, parent.depth + 1, number + 1),
                depth=parent.depth + 1,
                numchild=0,
                url_path=f"{parent.url_path}{slug}/",
                content_type=content_type,
                locale=locale,
                translation_key=uuid.UUID(int=draw.random.getrandbits(128), version=4),
                organisation=organisation,
                live=True,
                first_published_at=START,
                summary=draw.text(18).capitalize(),
                problem=draw.text(40),
                solution=draw.text(40),
            )
        )
    base_fields = [field.attname for field in Page._meta.local_concrete_fields]
    bases = [
        Page(**{name: getattr(page, name) for name in base_fields if name != "id"})
        for page in pages
    ]
    Page.objects.bulk_create(bases)
    for page, base in zip(pages, bases, strict=True):
        page.pk = page.id = page.page_ptr_id = base.pk
    InnovationPage._base_manager.get_queryset()._insert(
        pages, fields=InnovationPage._meta.local_concrete_fields, using="default"
    )
    return pages
