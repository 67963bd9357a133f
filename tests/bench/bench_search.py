"""How long search takes at 20,000 entries, beside a plain `title__icontains` in the same run.

    .venv/bin/python tests/bench/bench_search.py [number of entries]
    DATABASE_URL=postgres://… .venv/bin/python tests/bench/bench_search.py

Milliseconds depend on the machine; the ratios to the baseline hardly do.
"""

# ruff: noqa: E402, S311 - Django is set up before models are imported; nothing here is secret

import os
import random
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
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.utils import timezone
from wagtail.models import Locale, Page

from core.listing.keyset import Cursor
from core.protocols import Card
from home.models import StandardPage
from search import suggestions
from search.backends import get_backend
from search.documents import indexed_text
from search.models import SearchEntry
from search.queries import prepare
from search.results import PAGE_SIZE, page_of
from tests.database import database_of

ENTRIES = 20_000
ROUNDS = 15
# Word -> share of the texts it is in.
FREQUENT, MEDIUM, RARE = "masyarakat", "kesehatan", "posyandu"
SHARES = {FREQUENT: 0.6, MEDIUM: 0.05, RARE: 0.002}


def vocabulary(size: int) -> list[str]:
    syllables = [c + v for c in "bcdfghjklmnprstw" for v in "aiueo"]
    return ["".join(random.choices(syllables, k=random.randint(2, 4))) for _ in range(size)]


def fill(number: int) -> None:
    random.seed(5)
    names = vocabulary(8_000)
    weights = [1 / (rank + 5) for rank in range(len(names))]
    locale = Locale.objects.get(language_code="id")
    root = Page.objects.get(depth=2)
    content_type = ContentType.objects.get_for_model(StandardPage)
    now = timezone.now()
    Page.objects.bulk_create(
        [
            Page(
                title=f"Halaman {n}",
                slug=f"halaman-{n}",
                path=Page._get_path(root.path, 3, n + 1),
                depth=3,
                url_path=f"/home/halaman-{n}/",
                content_type=content_type,
                locale=locale,
                live=True,
            )
            for n in range(number)
        ],
        batch_size=500,
    )
    pages = list(Page.objects.filter(depth=3).values_list("pk", flat=True))
    for start in range(0, number, 500):
        entries = []
        for page in pages[start : start + 500]:
            chosen = [word for word, share in SHARES.items() if random.random() < share]
            title = " ".join(random.choices(names, weights, k=6))
            if chosen and random.random() < 0.3:
                title += f" {chosen[-1]}"
            summary = " ".join(random.choices(names, weights, k=20))
            body = " ".join(random.choices(names, weights, k=250) + chosen)
            card = Card("page", "Halaman", title, f"/{page}/", summary).as_dict()
            entries.append(
                SearchEntry(
                    page_id=page,
                    locale=locale,
                    language="id",
                    kind=random.choice(["page", "innovation", "collection"]),
                    title=title,
                    summary=summary,
                    body=body,
                    card=card,
                    published_at=now,
                    updated_at=now,
                )
            )
        SearchEntry.objects.bulk_create(entries)
        get_backend().write(indexed_text(entry) for entry in entries)
    get_backend().optimise()


def measure(action: Callable[[], object]) -> tuple[float, float]:
    """Median and 95th percentile in milliseconds, the first run left out."""
    action()
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        action()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


def first_page(text: str, **options: bool) -> list[SearchEntry]:
    locale = Locale.objects.get(language_code="id")
    entries = SearchEntry.objects.live_in(locale).matching(text, "id", **options)
    return page_of(entries, prepare(text), Cursor()).items


def second_page(text: str) -> list[SearchEntry]:
    locale = Locale.objects.get(language_code="id")
    entries = SearchEntry.objects.live_in(locale).matching(text, "id")
    cursor = page_of(entries, prepare(text), Cursor()).next_cursor
    return page_of(entries, prepare(text), Cursor(cursor)).items


def counts(text: str) -> list[tuple[str, str, int]]:
    locale = Locale.objects.get(language_code="id")
    return SearchEntry.objects.live_in(locale).matching(text, "id").kind_counts()


def baseline_page(text: str) -> list[SearchEntry]:
    locale = Locale.objects.get(language_code="id")
    entries = SearchEntry.objects.live_in(locale).filter(title__icontains=text)
    return list(entries.newest_first()[:PAGE_SIZE])


def baseline_counts(text: str) -> list[tuple[str, str, int]]:
    locale = Locale.objects.get(language_code="id")
    return SearchEntry.objects.live_in(locale).filter(title__icontains=text).kind_counts()


def report(number: int) -> None:
    print(f"{connection.vendor}, {number} entries, {ROUNDS} rounds")
    base, base_95 = measure(lambda: baseline_page(MEDIUM))
    print(f"{'title__icontains, a page':44} {base:8.1f} ms {base_95:8.1f} ms p95   1.00")
    base_counts, base_counts_95 = measure(lambda: baseline_counts(MEDIUM))
    print(f"{'title__icontains, counts':44} {base_counts:8.1f} ms {base_counts_95:8.1f} ms p95")
    locale = Locale.objects.get(language_code="id")
    rows: list[tuple[str, Callable[[], object]]] = []
    for name, word in (("frequent", FREQUENT), ("medium", MEDIUM), ("rare", RARE)):
        found = sum(count for _kind, _label, count in counts(word))
        rows += [
            (f"{name} word ({found} found), first page", lambda word=word: first_page(word)),
            (f"{name} word, counts", lambda word=word: counts(word)),
        ]
    rows += [
        ("frequent word, first and second page", lambda: second_page(FREQUENT)),
        ("frequent and medium word, first page", lambda: first_page(f"{FREQUENT} {MEDIUM}")),
        ("any of three words, first page", lambda: first_page(" ".join(SHARES), any_word=True)),
        ("phrase, first page", lambda: first_page(f'"{FREQUENT} {MEDIUM}"')),
        ("suggestions for three letters", lambda: suggestions.titles("kes", locale)),
    ]
    for label, action in rows:
        median, high = measure(action)
        print(f"{label:44} {median:8.1f} ms {high:8.1f} ms p95 {median / base:6.2f}")


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES
    Path(settings.VAR_DIR).mkdir(parents=True, exist_ok=True)
    database = database_of("bench")
    database.create()
    try:
        start = time.perf_counter()
        fill(number)
        print(f"filled in {time.perf_counter() - start:.0f} s")
        report(number)
    finally:
        database.destroy()


if __name__ == "__main__":
    main()
