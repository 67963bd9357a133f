"""Pages by position: nothing twice, nothing left out, whatever the values and the direction."""

import base64
import json
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from django.db.models import F, FloatField, Value
from django.db.models.functions import Cast
from django.http import QueryDict
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.listing.keyset import Cursor, Page, paginate
from search.models import SearchEntry

ORDERINGS = [
    [("pk", "asc")],
    [("title", "desc"), ("pk", "asc")],
    [("published_at", "desc"), ("pk", "asc")],
    [("published_at", "asc"), ("title", "asc"), ("pk", "desc")],
    [("locale__language_code", "asc"), ("published_at", "desc"), ("pk", "desc")],
    [("share", "desc"), ("pk", "asc")],
]


@pytest.fixture
def make_entries(site_root, locale_id, locale_en):
    """Entries with the given (title, days) in both locales; days None: never published."""

    def make(rows):
        SearchEntry.objects.all().delete()
        pages = [
            site_root.copy(update_attrs={"slug": f"halaman-{number}"}, keep_live=False)
            for number in range(max(0, (len(rows) + 1) // 2))
        ]
        start = datetime(2020, 1, 1, tzinfo=UTC)
        SearchEntry.objects.bulk_create(
            SearchEntry(
                page=pages[number // 2],
                locale=[locale_id, locale_en][number % 2],
                title=title,
                published_at=None if days is None else start + timedelta(days=days, microseconds=1),
                updated_at=timezone.now(),
                card={},
            )
            for number, (title, days) in enumerate(rows)
        )

    return make


def entries():
    # Thirds are not exact as floats: a cursor must bring back the very same number.
    share = Cast(F("pk") % Value(5), FloatField()) / Value(3.0)
    return SearchEntry.objects.annotate(share=share).select_related("locale")


def walk(queryset, ordering, size):
    """All pages from the first to the last."""
    pages = [paginate(queryset, ordering, Cursor(), size)]
    while pages[-1].next_cursor:
        pages.append(paginate(queryset, ordering, Cursor(pages[-1].next_cursor), size))
    return pages


ROWS = [("b", 3), ("a", None), ("b", 3), ("é", 1), ("", None), ("a", 9), ("B", 3), ("z" * 255, 2)]


@pytest.mark.parametrize("ordering", ORDERINGS)
@pytest.mark.parametrize("size", [1, 3, 8, 20])
def test_forwards_and_backwards_show_everything_once(make_entries, ordering, size):
    make_entries(ROWS)
    everything = [row.pk for row in paginate(entries(), ordering, Cursor(), 100)]
    assert sorted(everything) == sorted(SearchEntry.objects.values_list("pk", flat=True))

    pages = walk(entries(), ordering, size)

    assert [row.pk for page in pages for row in page] == everything
    assert [len(page) for page in pages[:-1]] == [size] * (len(pages) - 1)
    for earlier, later in zip(pages[-2::-1], pages[:0:-1], strict=True):
        back = paginate(entries(), ordering, Cursor(later.previous_cursor, backwards=True), size)
        assert back == earlier


@pytest.mark.parametrize("direction", ["asc", "desc"])
def test_rows_without_a_value_come_last(make_entries, direction):
    make_entries(ROWS)
    pages = walk(entries(), [("published_at", direction), ("pk", "asc")], 3)

    missing = [row.published_at is None for page in pages for row in page]

    assert missing == sorted(missing)


def test_the_first_page_has_one_address(make_entries):
    make_entries(ROWS)
    ordering = [("pk", "asc")]
    first, second, *_rest = walk(entries(), ordering, 2)

    again = paginate(entries(), ordering, Cursor(second.previous_cursor, backwards=True), 2)

    assert again == first
    assert (again.previous_cursor, again.is_fallback) == ("", False)


def test_a_shared_page_stays_when_something_comes_in_front(make_entries):
    make_entries(ROWS)
    ordering = [("pk", "desc")]
    cursor = Cursor(paginate(entries(), ordering, Cursor(), 3).next_cursor)
    before = paginate(entries(), ordering, cursor, 3)

    last = SearchEntry.objects.order_by("pk").last()
    last.pk, last.page = None, last.page.copy(update_attrs={"slug": "baru"}, keep_live=False)
    last.save()

    assert paginate(entries(), ordering, cursor, 3) == before


def test_a_page_costs_one_query(make_entries, django_assert_num_queries):
    make_entries(ROWS)
    cursor = Cursor(paginate(entries(), ORDERINGS[2], Cursor(), 2).next_cursor)

    with django_assert_num_queries(1):
        paginate(entries(), ORDERINGS[2], cursor, 2)


def encode(payload) -> str:
    return base64.urlsafe_b64encode(json.dumps(payload).encode()).decode().rstrip("=")


def signature(ordering) -> int:
    queryset = entries()
    token = paginate(queryset, ordering, Cursor(), 1).next_cursor
    return json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))[0]


@pytest.mark.parametrize(
    "position",
    [
        ["2020-01-01", 1],
        ["2020-01-01T00:00:00", 1],
        ["0001-01-01T00:00:00+14:00", 1],
        ["not a date", 1],
        [5, 1],
        [None, None],
        [None, "5"],
        [None, 1.5],
        [None, True],
        [None, [1]],
        [None, 2**70],
        [None, 10**300],
        [None],
        [],
        ["2020-01-01T00:00:00+00:00", 1, 1],
    ],
)
def test_an_altered_cursor_leads_to_the_first_page(make_entries, position):
    make_entries(ROWS)
    ordering = ORDERINGS[2]
    token = encode([signature(ordering), *position])

    page = paginate(entries(), ordering, Cursor(token), 3)

    assert page.is_fallback
    assert page.items == paginate(entries(), ordering, Cursor(), 3).items


def test_a_cursor_of_another_sort_leads_to_the_first_page(make_entries):
    make_entries(ROWS)
    token = paginate(entries(), [("title", "asc"), ("pk", "asc")], Cursor(), 2).next_cursor

    assert paginate(entries(), [("title", "desc"), ("pk", "asc")], Cursor(token), 2).is_fallback


def test_behind_the_last_row_is_the_first_page(make_entries):
    make_entries(ROWS)
    token = encode([signature([("pk", "asc")]), 2**62])

    assert paginate(entries(), [("pk", "asc")], Cursor(token), 2).is_fallback


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    token=st.one_of(
        st.text(max_size=80),
        st.binary(max_size=80).map(lambda raw: base64.urlsafe_b64encode(raw).decode()),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
            lambda inner: st.lists(inner, max_size=4),
        ).map(encode),
        st.just("A" * 10_000),
    ),
    backwards=st.booleans(),
    ordering=st.sampled_from(ORDERINGS),
)
def test_no_cursor_is_an_error(db, token, backwards, ordering):
    page = paginate(entries(), ordering, Cursor(token, backwards), 3)

    assert page.is_fallback is bool(token)


def test_links_keep_the_other_parameters():
    page = Page([], next_cursor="N", previous_cursor="P")
    query = QueryDict("q=sehat&sektor=a&sektor=b&after=X")

    assert page.next_query(query) == "?q=sehat&sektor=a&sektor=b&after=N"
    assert page.previous_query(query) == "?q=sehat&sektor=a&sektor=b&before=P"
    assert Page([]).next_query(query) == ""


def test_a_cursor_is_read_from_the_address():
    def cursor(query):
        return Cursor.from_request(SimpleNamespace(GET=QueryDict(query)))

    assert cursor("") == Cursor("", backwards=True)
    assert cursor("after=A") == Cursor("A")
    assert cursor("before=B") == Cursor("B", backwards=True)
    assert cursor("after=A&before=B") == Cursor("A")
