"""Pages of a listing by position (keyset), not by number.

"The items after this one" stays fast however far one turns the pages, and a shared address shows
the same items when new ones have come in front. The position travels as a cursor: the sort keys of
one item, readable by us only, checked when it comes back.
"""

import base64
import binascii
import json
import math
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Generic, Literal, TypeVar

from django.conf import settings
from django.core.exceptions import FieldDoesNotExist, FieldError, ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import BooleanField, F, IntegerField, OrderBy, Q, QuerySet
from django.db.models.constants import LOOKUP_SEP
from django.http import HttpRequest, QueryDict
from django.utils import timezone

T = TypeVar("T")
Direction = Literal["asc", "desc"]
Ordering = Sequence[tuple[str, Direction]]

AFTER, BEFORE = "after", "before"  # names in the query string
MAX_CURSOR_LENGTH = 4096  # characters; a title of 255 characters stays far below
BIGGEST_INTEGER = 2**63 - 1
NOTHING = Q(pk__in=())


class InvalidCursorError(ValueError):
    """The cursor is not one of this ordering's."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where to go on: the text from the query string and the direction."""

    token: str = ""
    backwards: bool = False

    @classmethod
    def from_request(cls, request: HttpRequest) -> "Cursor":
        """`?after=…` or `?before=…`; with both, the first counts."""
        if token := request.GET.get(AFTER, ""):
            return cls(token)
        return cls(request.GET.get(BEFORE, ""), backwards=True)


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a listing. A cursor is empty where there is nothing in its direction.

    `is_fallback`: the cursor that was asked for led nowhere, and this is the first page instead.
    """

    items: list[T]
    next_cursor: str = ""
    previous_cursor: str = ""
    is_fallback: bool = False

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    @property
    def has_other_pages(self) -> bool:
        return bool(self.next_cursor or self.previous_cursor)

    def next_query(self, query: QueryDict) -> str:
        """The query string of the next page, all other parameters kept; '' on the last."""
        return _with_cursor(query, AFTER, self.next_cursor)

    def previous_query(self, query: QueryDict) -> str:
        """The query string of the previous page; '' on the first."""
        return _with_cursor(query, BEFORE, self.previous_cursor)


def paginate(queryset: QuerySet, ordering: Ordering, cursor: Cursor, size: int) -> Page[Any]:
    """The page of `queryset` at `cursor`: one query.

    `ordering` names fields, relations' fields or annotations; its last one must be unique ("pk").
    Rows without a value come last in either direction. A cursor that leads nowhere gives the
    first page, marked as such (a second query).
    """
    return KeysetPaginator(queryset, ordering, size).page(cursor)


class KeysetPaginator(Generic[T]):
    def __init__(self, queryset: QuerySet, ordering: Ordering, size: int) -> None:
        self.queryset = queryset
        self.size = size
        self.keys = [_Key(queryset, name, direction) for name, direction in ordering]
        # A cursor of another sort must not be taken for one of this.
        signature = ",".join(f"{name} {direction}" for name, direction in ordering)
        self.signature = zlib.crc32(signature.encode())

    def page(self, cursor: Cursor) -> Page[T]:
        if not cursor.token:
            return self._first()
        try:
            position = self._decode(cursor.token)
        except InvalidCursorError:
            return self._first(is_fallback=True)
        rows = self._rows(position, backwards=cursor.backwards)
        items = rows[: self.size]
        has_more = len(rows) > self.size
        if cursor.backwards:
            if not has_more:
                # The start has been reached: its one address is that without a cursor.
                return self._first()
            items.reverse()
            return Page(items, self._encode(items[-1]), self._encode(items[0]))
        if not items:
            return self._first(is_fallback=True)
        return Page(items, self._encode(items[-1]) if has_more else "", self._encode(items[0]))

    def _first(self, *, is_fallback: bool = False) -> Page[T]:
        rows = self._rows(None, backwards=False)
        items = rows[: self.size]
        next_cursor = self._encode(items[-1]) if len(rows) > self.size else ""
        return Page(items, next_cursor, is_fallback=is_fallback)

    def _rows(self, position: list[Any] | None, *, backwards: bool) -> list[Any]:
        queryset = self.queryset.order_by(*(key.order(backwards=backwards) for key in self.keys))
        if position is not None:
            queryset = queryset.filter(self._beyond(position, backwards=backwards))
        return list(queryset[: self.size + 1])

    def _beyond(self, position: list[Any], *, backwards: bool) -> Q:
        """Rows that come behind `position`: greater in the first key, or equal there and …"""
        (*others, unique), (*other_values, unique_value) = self.keys, position
        condition = unique.behind(unique_value, backwards=backwards)
        for key, value in reversed(list(zip(others, other_values, strict=True))):
            condition = key.behind(value, backwards=backwards) | key.equal(value) & condition
            if not key.nullable:
                # Says nothing new, but is a range that an index can start from.
                condition &= key.bound(value, backwards=backwards)
        return condition

    def _encode(self, item: Any) -> str:
        payload = [self.signature, *(key.value_of(item) for key in self.keys)]
        text = json.dumps(payload, cls=_CursorEncoder, separators=(",", ":"), ensure_ascii=False)
        return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")

    def _decode(self, token: str) -> list[Any]:
        if len(token) > MAX_CURSOR_LENGTH:
            raise InvalidCursorError
        try:
            padded = token.encode("ascii") + b"=" * (-len(token) % 4)
            payload = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
        except (ValueError, binascii.Error, RecursionError) as error:
            raise InvalidCursorError from error
        if not isinstance(payload, list) or len(payload) != len(self.keys) + 1:
            raise InvalidCursorError
        if payload[0] != self.signature:
            raise InvalidCursorError
        return [key.parse(raw) for key, raw in zip(self.keys, payload[1:], strict=True)]


class _CursorEncoder(DjangoJSONEncoder):
    def default(self, value: Any) -> Any:
        # Django's own encoder cuts microseconds off, and with them items out of the listing.
        if isinstance(value, datetime | date):
            return value.isoformat()
        return super().default(value)


class _Key:
    """One sort key: how to order by it, compare with it and read it back."""

    def __init__(self, queryset: QuerySet, name: str, direction: Direction) -> None:
        self.name = name
        self.ascending = direction == "asc"
        self.field, self.nullable = _resolve(queryset, name)

    def order(self, *, backwards: bool) -> OrderBy:
        ascending = self.ascending is not backwards
        if not self.nullable:
            return OrderBy(F(self.name), descending=not ascending)
        return OrderBy(
            F(self.name),
            descending=not ascending,
            nulls_first=True if backwards else None,
            nulls_last=None if backwards else True,
        )

    def equal(self, value: Any) -> Q:
        return Q(**{f"{self.name}__isnull": True}) if value is None else Q(**{self.name: value})

    def bound(self, value: Any, *, backwards: bool) -> Q:
        return Q(**{f"{self.name}__{self._operator(backwards)}e": value})

    def behind(self, value: Any, *, backwards: bool) -> Q:
        """Rows after `value` by this key alone; behind a missing value there are none."""
        if value is None:
            return Q(**{f"{self.name}__isnull": False}) if backwards else NOTHING
        condition = Q(**{f"{self.name}__{self._operator(backwards)}": value})
        if self.nullable and not backwards:
            condition |= Q(**{f"{self.name}__isnull": True})
        return condition

    def _operator(self, backwards: bool) -> str:
        return "gt" if self.ascending is not backwards else "lt"

    def value_of(self, item: Any) -> Any:
        value = item
        for part in self.name.split(LOOKUP_SEP):
            if isinstance(value, dict):
                return value[self.name]
            value = getattr(value, part, None)
        return value

    def parse(self, raw: Any) -> Any:
        """The value of a cursor, as strict as a form would be."""
        if raw is None:
            if self.nullable:
                return None
            raise InvalidCursorError
        if isinstance(raw, bool | list | dict) and not isinstance(self.field, BooleanField):
            raise InvalidCursorError
        if isinstance(raw, str) and ("\x00" in raw or not _is_encodable(raw)):
            raise InvalidCursorError
        if isinstance(raw, float) and not math.isfinite(raw):
            raise InvalidCursorError
        try:
            value = self.field.to_python(raw)
            if isinstance(value, datetime) and settings.USE_TZ:
                value = _in_utc(value)
        except (ValidationError, ValueError, TypeError, OverflowError) as error:
            raise InvalidCursorError from error
        if isinstance(value, int) and abs(value) > BIGGEST_INTEGER:
            raise InvalidCursorError
        if isinstance(self.field, IntegerField) and value != raw:
            raise InvalidCursorError
        return value


def _in_utc(value: datetime) -> datetime:
    """Raises ValueError without a time zone, OverflowError at the ends of the calendar."""
    if timezone.is_naive(value):
        raise ValueError(value)
    return value.astimezone(UTC)


def _is_encodable(text: str) -> bool:
    """False for lone surrogates, which no database takes."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _resolve(queryset: QuerySet, name: str) -> tuple[Any, bool]:
    """The field behind a name in an ordering, and whether its value may be missing."""
    annotation = queryset.query.annotations.get(name)
    if annotation is not None:
        return annotation.output_field, getattr(annotation.output_field, "null", False)
    model: Any = queryset.model
    field: Any = None
    nullable = False
    for part in name.split(LOOKUP_SEP):
        if model is None:
            raise FieldError(f"Cannot order by {name!r}.")
        try:
            field = model._meta.pk if part == "pk" else model._meta.get_field(part)
        except FieldDoesNotExist as error:
            raise FieldError(f"Cannot order by {name!r}.") from error
        nullable = nullable or field.null
        model = field.related_model
    return field, nullable


def _with_cursor(query: QueryDict, name: str, cursor: str) -> str:
    if not cursor:
        return ""
    changed = query.copy()
    for parameter in (AFTER, BEFORE):
        changed.pop(parameter, None)
    changed[name] = cursor
    return f"?{changed.urlencode()}"
