"""What the public sees now: the one place that knows, for every room.

A page is public while it is live and nobody is kept out, and the same is true of everything above
it. A translation is public only while the page that it translates is, in the site's first language:
who withdraws, restricts or lets expire a page means its text in every language.

What lies at and below a withdrawn or a restricted page is found by its path in the tree. There are
few such pages; a process remembers their paths until the content changes.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any, TypeVar

from django.conf import settings
from django.db.models import CharField, F, Q, QuerySet, Value
from django.db.models.functions import Left
from django.db.models.lookups import In
from wagtail.models import Page, PageViewRestriction

from core import content_version

AnyQuerySet = TypeVar("AnyQuerySet", bound=QuerySet)
WITHDRAWN, RESTRICTED, TRANSLATED = "withdrawn", "restricted", "translated"


@dataclass(frozen=True, slots=True)
class Hidden:
    """Paths of pages at and below which nothing is public."""

    withdrawn: frozenset[str]
    restricted: frozenset[str]


def public_now(queryset: AnyQuerySet, path: str = "") -> AnyQuerySet:
    """Of a queryset of pages what everybody may read now.

    `path` leads from the queryset's model to the page ("page__"): rows of pages that are public.
    """
    hidden = hidden_now()
    return _without(shown_now(queryset, path), hidden.restricted, path)


def shown_now(queryset: AnyQuerySet, path: str = "") -> AnyQuerySet:
    """As `public_now`, with what only some visitors may read."""
    live = queryset.filter(**{f"{path}live": True})
    return _without(live, hidden_now().withdrawn, path)


def public_within(queryset: AnyQuerySet, page: Page) -> AnyQuerySet:
    """Of pages below `page` what may be read by everybody who may read `page`.

    As it is shown on `page` itself, also to the one who has its password or sees its preview.
    """
    hidden = hidden_now()
    inner = [
        path
        for path in hidden.withdrawn | hidden.restricted
        if path.startswith(page.path) and path != page.path
    ]
    return _without(queryset.filter(live=True), inner, "")


def is_public(page: Page) -> bool:
    """Whether everybody may read `page` now."""
    return is_shown(page) and not is_restricted(page)


def is_shown(page: Page) -> bool:
    """Whether `page` is public, or would be if it were not restricted."""
    return page.live and not _lies_below(page.path, hidden_now().withdrawn)


def is_restricted(page: Page) -> bool:
    """Whether only some visitors may read `page`: it, one above it or what it translates says so."""
    return _lies_below(page.path, hidden_now().restricted)


def restrictions_of(page: Page) -> QuerySet[PageViewRestriction]:
    """What a visitor of `page` has to pass: of it, of those above it, of what it translates."""
    versions = [page, *_source_of(page)]
    paths = {path for version in versions for path in _paths_above(version.path)}
    chosen = Page.objects.filter(path__in=paths).order_by()
    originals = chosen.filter(alias_of__isnull=False).values("alias_of")
    return PageViewRestriction.objects.filter(
        Q(page__in=chosen.values("pk")) | Q(page__in=originals)
    )


def hidden_now() -> Hidden:
    """One query, or two where a subtree is hidden; none while the content version stands."""
    return content_version.remember("hidden", _find_hidden)


def _find_hidden() -> Hidden:
    restrictions = PageViewRestriction.objects.order_by()
    withdrawn = Page.objects.filter(live=False).order_by()
    rows = _named(withdrawn.filter(numchild__gt=0), WITHDRAWN).union(
        _named(restrictions, RESTRICTED, "page__path"),
        _named(restrictions.filter(page__aliases__isnull=False), RESTRICTED, "page__aliases__path"),
        _named(_translations_of(withdrawn), TRANSLATED),
        all=True,
    )
    found: dict[str, set[str]] = {WITHDRAWN: set(), RESTRICTED: set(), TRANSLATED: set()}
    for path, kind in rows:
        found[kind].add(path)
    for kind, of_first_language in ((WITHDRAWN, found[TRANSLATED]), (RESTRICTED, set())):
        paths = found[kind]
        if paths:
            below = Page.objects.filter(_at_or_below(paths)).order_by()
            of_first_language |= set(_translations_of(below).values_list("path", flat=True))
        paths |= set(_outermost(paths | of_first_language))
    return Hidden(frozenset(found[WITHDRAWN]), frozenset(found[RESTRICTED]))


def _named(queryset: QuerySet, kind: str, path: str = "path") -> QuerySet:
    return queryset.values_list(path, Value(kind, output_field=CharField()))


def _translations_of(pages: QuerySet[Page]) -> QuerySet[Page]:
    """The live translations of those of `pages` that are of the site's first language."""
    first = {"locale__language_code": settings.LANGUAGE_CODE}
    keys = pages.filter(depth__gt=1, **first).values("translation_key")
    return Page.objects.filter(live=True, translation_key__in=keys).exclude(**first).order_by()


def _outermost(paths: Iterable[str]) -> list[str]:
    kept: list[str] = []
    for path in sorted(paths):
        if not kept or not path.startswith(kept[-1]):
            kept.append(path)
    return kept


def _at_or_below(paths: Iterable[str], field: str = "path") -> Q:
    """Whether a path begins with one of `paths`: one comparison with a list for each depth."""
    by_length: dict[int, list[str]] = defaultdict(list)
    for path in paths:
        by_length[len(path)].append(path)
    conditions = [
        Q(In(Left(F(field), length), sorted(found))) for length, found in sorted(by_length.items())
    ]
    return reduce(or_, conditions) if conditions else Q(pk__in=())


def _without(queryset: AnyQuerySet, paths: Iterable[str], path: str) -> AnyQuerySet:
    return queryset.filter(~_at_or_below(paths, f"{path}path")) if paths else queryset


def _lies_below(path: str, hidden: frozenset[str]) -> bool:
    return bool(hidden) and not hidden.isdisjoint(_paths_above(path))


def _paths_above(path: str) -> list[str]:
    """The path of a page and of each one above it."""
    return [path[:end] for end in range(Page.steplen, len(path) + 1, Page.steplen)]


def _source_of(page: Any) -> list[Page]:
    if page.locale.language_code == settings.LANGUAGE_CODE:
        return []
    return list(
        page.get_translations().filter(locale__language_code=settings.LANGUAGE_CODE).only("path")
    )
