"""Giving a page its code, and taking a code out of use."""

from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone
from wagtail.models import Page
from wagtail.search import index

from core import content_version
from core.models import BasePage
from qr.codes.alphabet import grouped, random_code
from qr.models import Code

TRIES = 20  # at a code that no other page has: with 148 million codes one is nearly always enough

CODES = "codes"  # the topic that is raised when a code is taken out of use or put back


class NoFreeCodeError(RuntimeError):
    """Twenty random codes were taken in a row: the alphabet is used up."""


def gets_code(page: Page) -> bool:
    """Whether a code is issued for `page` when it is published."""
    return isinstance(page, BasePage) and page.gets_code and page.alias_of_id is None


def issue_code(page: Page) -> Code:
    """The code in use of `page` and its translations, a new one if there is none.

    Can be called by many at once: one page never has two codes in use. The copies of title, number
    and the page above are brought up to date.
    """
    code = Code.objects.in_use().filter(page_key=page.translation_key).first()
    if code is None:
        code = _issue_new(page)
        # The editor's search finds the page by its code from now on.
        index.insert_or_update_object(page)
    elif page.locale.language_code == "id" or not code.page_title:
        update_copies(code, page)
    return code


def _issue_new(page: Page) -> Code:
    for _ in range(TRIES):
        code = Code(code=random_code(), page_key=page.translation_key, **copies_of(page))
        try:
            with transaction.atomic():
                code.save(force_insert=True)
        except IntegrityError:
            other = Code.objects.in_use().filter(page_key=page.translation_key).first()
            if other is not None:
                return other
        else:
            return code
    raise NoFreeCodeError


def copies_of(page: Any) -> dict[str, Any]:
    """What a code keeps of its page beyond the page's life."""
    above = page.get_parent()
    return {
        "page_title": page.title[:255],
        "page_kind": page.page_kind,
        "page_number": getattr(page, "code", "")[:20],
        "parent_key": above.translation_key if above is not None else None,
    }


def update_copies(code: Code, page: Page) -> None:
    copies = copies_of(page)
    if any(getattr(code, name) != value for name, value in copies.items()):
        Code.objects.filter(pk=code.pk).update(**copies)


def retire_code(code: Code, user: Any, reason: str) -> None:
    """Take `code` out of use. Who scans it is told so; its page gets another one when issued.

    Nothing happens to a code that is retired already.
    """
    changed = Code.objects.in_use().filter(pk=code.pk)
    if changed.update(
        retired_at=timezone.now(), retired_by_name=name_of(user), retired_reason=reason
    ):
        content_version.bump(CODES)


def restore_code(code: Code) -> bool:
    """Put a retired `code` back in use; False if its page has another one by now."""
    try:
        with transaction.atomic():
            Code.objects.filter(pk=code.pk).update(
                retired_at=None, retired_by_name="", retired_reason=""
            )
    except IntegrityError:
        return False
    content_version.bump(CODES)
    return True


def printed_code_of(page: Any) -> str:
    """The code in use of `page` as it is printed, "" without one; one query a page and process."""
    if not getattr(page, "gets_code", False) or page.pk is None:
        return ""
    known: dict[Any, str] = content_version.remember("qr.printed_codes", dict, CODES)
    key = page.translation_key
    if key not in known:
        row = Code.objects.in_use().filter(page_key=key).values_list("code", flat=True).first()
        if row is None:
            return ""  # it may be issued in a moment, and that raises no version
        if len(known) >= MOST_REMEMBERED:
            known.clear()
        known[key] = grouped(row)
    return known[key]


MOST_REMEMBERED = 5000


def name_of(user: Any) -> str:
    """How the history names a person, also after the account is gone."""
    return (user.get_full_name() or user.get_username())[:160] if user else ""


def issue_missing(progress: Any = lambda done, total: None) -> int:
    """Issue a code for every live page that should have one; how many there were without."""
    pages = [
        page
        for page in Page.objects.live().filter(alias_of=None).exclude(translation_key__in=_keys())
        if issubclass(page.specific_class or Page, BasePage) and page.specific_class.gets_code
    ]
    for done, page in enumerate(pages, start=1):
        issue_code(page.specific)
        progress(done, len(pages))
    return len({page.translation_key for page in pages})


def _keys() -> Any:
    return Code.objects.in_use().annotate(key=F("page_key")).values("key")
