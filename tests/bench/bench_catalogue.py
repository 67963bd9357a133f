"""How long the catalogue takes at 1,000 and 20,000 innovations, beside the plain way to list them.

    .venv/bin/python tests/bench/bench_catalogue.py [number of innovations …]
    DATABASE_URL=postgres://… .venv/bin/python tests/bench/bench_catalogue.py

The plain way: innovation pages filtered with `icontains` and a join, counted facet by facet,
a page of them fetched with OFFSET. Milliseconds depend on the machine; the ratios hardly do.
"""

# ruff: noqa: E402 - Django is set up before models are imported

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.test")

import django

django.setup()

from django.conf import settings
from django.db import connection
from django.db.models import Count, Q
from django.http import QueryDict
from django.test import Client
from wagtail.models import Locale

from core import content_version
from core.listing.keyset import KeysetPaginator
from core.listing.state import ListState, parse
from showcase.catalogue.facet_index import facet_index
from showcase.catalogue.finding import find, matched
from showcase.catalogue.listing import CATALOGUE, PAGE_SIZE
from showcase.models import InnovationEntry, InnovationPage
from tests.database import database_of
from tests.factories.many import COMMON, make_many

SIZES = (1_000, 20_000)
ROUNDS = 15
STATES = {
    "everything": "",
    "a sector": "sektor=kesehatan",
    "a kind": "jenis=digital",
    "three facets": "sektor=kesehatan&sektor=desa&jenis=digital&tahun=2020&tahun=2021",
    "a rare combination": "instansi=dinas-banyak-1&sdg=4&penghargaan=nation",
    "a frequent word": f"q={COMMON[0]}",
    "a frequent word and a sector": f"q={COMMON[0]}&sektor=kesehatan",
    "two words": f"q={COMMON[0]}+{COMMON[1]}",
    "by name": "urut=nama",
    "most recently verified": "urut=diperiksa",
    "most awarded, a sector": "urut=penghargaan&sektor=kesehatan",
}


def measure(action: Callable[[], object]) -> tuple[float, float]:
    """Median and 95th percentile in milliseconds, the first run left out."""
    action()
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        action()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


def counts_of(query: str, locale: Locale) -> object:
    """The counts of all facets and the total, as the page needs them."""
    index = facet_index(locale)
    state, _ignored = parse(QueryDict(query), CATALOGUE, index)
    among = matched(state, index, locale)
    return index.counts(state.values, among), index.matching(state.values, among).bit_count()


def page_of(query: str, locale: Locale) -> object:
    state, _ignored = parse(QueryDict(query), CATALOGUE, facet_index(locale))
    return find(state, locale)


def deep_page(locale: Locale) -> Callable[[], object]:
    """Fetches a page nine tenths down the list, by its cursor."""
    entries = InnovationEntry.objects.live_in(locale).order_by("published_at", "pk")
    last = entries[entries.count() // 10]
    state = ListState(CATALOGUE)
    paginator: KeysetPaginator = KeysetPaginator(entries, state.sort.ordering, PAGE_SIZE)
    deep = state.at(paginator._encode(last))
    return lambda: find(deep, locale)


def deep_offset() -> object:
    pages = InnovationPage.objects.live().order_by("-first_published_at", "-pk")
    start = pages.count() * 9 // 10
    return list(pages[start : start + PAGE_SIZE])


def plain_page(word: str, sector: str) -> object:
    pages = InnovationPage.objects.live().filter(sectors__slug=sector)
    pages = pages.filter(
        Q(title__icontains=word) | Q(summary__icontains=word) | Q(problem__icontains=word)
    )
    return list(pages.order_by("-first_published_at")[:PAGE_SIZE])


def plain_counts(word: str) -> object:
    pages = InnovationPage.objects.live().filter(
        Q(title__icontains=word) | Q(summary__icontains=word) | Q(problem__icontains=word)
    )
    return [
        list(pages.order_by().values_list(name).annotate(Count("pk", distinct=True)))
        for name in (
            "sectors__slug",
            "organisation__slug",
            "year_started",
            "kind",
            "stage",
            "form",
            "awards__level",
        )
    ]


def report(number: int, client: Client) -> None:
    locale = Locale.objects.get(language_code="id")
    print(f"\n{connection.vendor}, {number} innovations, {ROUNDS} rounds; ms: median, p95, ratio")
    page, page_high = measure(lambda: plain_page(COMMON[0], "kesehatan"))
    all_counts, high = measure(lambda: plain_counts(COMMON[0]))
    base = page + all_counts  # what a plain catalogue has to ask for one answer
    print(f"{'the plain way, a page':48} {page:8.1f} {page_high:8.1f} {page / base:7.2f}")
    print(
        f"{'the plain way, counts of seven facets':48} {all_counts:8.1f} {high:8.1f} {all_counts / base:7.2f}"
    )

    def built() -> object:
        content_version.forget()
        return facet_index(locale)

    rows: list[tuple[str, Callable[[], object]]] = [("facet index built anew", built)]
    for name, query in STATES.items():
        rows += [
            (f"{name}: counts", lambda query=query: counts_of(query, locale)),
            (f"{name}: a page of the list", lambda query=query: page_of(query, locale)),
        ]
    rows += [
        ("nine tenths down the list, by cursor", deep_page(locale)),
        ("the plain way: nine tenths down, by OFFSET", deep_offset),
    ]
    rows += [
        (f"whole response: {name}", lambda query=query: client.get(f"/inovasi/?{query}"))
        for name, query in STATES.items()
    ]
    for label, action in rows:
        median, high = measure(action)
        print(f"{label:48} {median:8.1f} {high:8.1f} {median / base:7.2f}")


def main() -> None:
    sizes = [int(size) for size in sys.argv[1:]] or SIZES
    Path(settings.VAR_DIR).mkdir(parents=True, exist_ok=True)
    database = database_of("bench-catalogue")
    database.create()
    try:
        filled = 0
        for size in sizes:
            make_many(size - filled, seed=size)
            with connection.cursor() as cursor:
                cursor.execute("ANALYZE")
            filled = size
            report(size, Client())
    finally:
        database.destroy()


if __name__ == "__main__":
    main()
