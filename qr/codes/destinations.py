"""Where a code leads at this moment.

The answer is remembered by each process as long as the content version stands, so that a scan of a
code scanned before costs the database one question for that version, and the count.
"""

import datetime
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from django.conf import settings
from django.utils import timezone
from wagtail.models import Page

from core import content_version
from core.languages import locales
from core.models import BasePage
from core.visibility import is_public
from qr.codes.alphabet import folded
from qr.models import Code

MOST_REMEMBERED = 5000  # codes; there are far fewer


class Outcome(StrEnum):
    LIVE = "live"
    OVER = "over"  # the page is there, what it announces is past
    HIDDEN = "hidden"  # unpublished, or for some visitors only
    GONE = "gone"  # deleted
    RETIRED = "retired"


@dataclass(frozen=True)
class Destination:
    """What a scan of one code finds. Addresses and titles by language code.

    `addresses` are relative to the site at `site_url`. `until`: when it has to be looked up again.
    """

    code_id: int
    code: str
    outcome: Outcome
    addresses: dict[str, str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    kind_label: Any = ""
    page_id: int | None = None
    parent_key: Any = None
    site_url: str = ""
    until: datetime.datetime | None = None


def destination_of(typed: str) -> Destination | None:
    """Where the code that `typed` means leads now; None for a code that was never issued."""
    letters = folded(typed)
    if not letters:
        return None
    now = timezone.now()
    known: dict[str, Destination] = content_version.remember("qr.destinations", dict)
    found = known.get(letters)
    if found is not None and (found.until is None or now < found.until):
        return found
    found = look_up(letters, now)
    if found is not None:
        if len(known) >= MOST_REMEMBERED:
            known.clear()
        known[letters] = found
    return found


def look_up(letters: str, now: datetime.datetime) -> Destination | None:
    """As `destination_of`, from the database."""
    code = Code.objects.prefetch_related("pointings").filter(code=letters).first()
    if code is None:
        return None
    if code.is_retired:
        return Destination(code.pk, code.code, Outcome.RETIRED, parent_key=code.parent_key)
    pointing = code.pointing_at(now)
    pages = family(pointing.target_key if pointing else code.page_key)
    until = code.next_change_after(now)
    if not pages:
        parent_key = None if pointing else code.parent_key
        return Destination(code.pk, code.code, Outcome.GONE, parent_key=parent_key, until=until)
    public = {language: page for language, page in pages.items() if is_public(page)}
    if not public:
        page = pages.get(settings.LANGUAGE_CODE) or next(iter(pages.values()))
        return Destination(code.pk, code.code, Outcome.HIDDEN, page_id=page.pk, until=until)
    return _public_destination(code, public, until, now)


def _public_destination(
    code: Code, public: dict[str, BasePage], until: datetime.datetime | None, now: datetime.datetime
) -> Destination:
    source = public.get(settings.LANGUAGE_CODE) or next(iter(public.values()))
    ends_at = source.ends_at()
    is_over = ends_at is not None and ends_at <= now
    if ends_at is not None and not is_over:
        until = min(until, ends_at) if until else ends_at
    readable = {
        locale.language_code: public.get(locale.language_code, source) for locale in locales()
    }
    parts = source.get_url_parts()
    return Destination(
        code_id=code.pk,
        code=code.code,
        outcome=Outcome.OVER if is_over else Outcome.LIVE,
        addresses={
            locale.language_code: address_in(readable[locale.language_code], locale)
            for locale in locales()
        },
        titles={language: page.title for language, page in readable.items()},
        kind_label=source._meta.verbose_name,
        page_id=source.pk,
        site_url=parts[1] if parts else "",
        until=until,
    )


def address_in(page: BasePage, locale: Any) -> str:
    """The site-relative address at which `page` is read by a visitor of `locale`."""
    parts = page.get_url_parts()
    own = parts[2] if parts else "/"
    if page.locale_id == locale.pk or page.language_code != settings.LANGUAGE_CODE:
        return own
    return f"/{locale.language_code}{own}"


def family(key: Any) -> dict[str, BasePage]:
    """The pages with this translation key, by language code; two queries."""
    pages = Page.objects.filter(translation_key=key).specific()
    return {page.language_code: page for page in pages if isinstance(page, BasePage)}
