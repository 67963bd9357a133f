"""Which codes an editor's page is about: those of an exhibition, of a kind, or some chosen ones."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, Q
from django.http import Http404, QueryDict
from django.utils.translation import gettext as _
from wagtail.models import Page

from core.models import BasePage
from core.numbers import number_order
from core.text import one_line
from qr.models import Code, Printing
from qr.posters.records import outdated

LONGEST_ID = 18  # digits that fit the column of every database


@dataclass(frozen=True)
class Selection:
    """Codes in use, in the order of their numbers, and what they have in common."""

    title: str
    codes: list[Code]
    query: str  # chooses the same again
    page: BasePage | None = None

    @property
    def name(self) -> str:
        """Of a file with them."""
        return self.page.slug if self.page else "kode-qr"


def selection_of(values: QueryDict) -> Selection:
    """What the query string `values` asks for; Http404 for a page that is not there.

    `page`: an id, the page itself and those below it; `kind`: a page kind; `code`: ids of codes;
    `only`: "unprinted" or "outdated" of these.
    """
    page = None
    if "page" in values:
        page = page_of(values.get("page", ""))
        codes, title = codes_below(page), page.title
    elif "code" in values:
        ids = [pk for each in values.getlist("code") if (pk := row_id(each)) is not None]
        codes = list(Code.objects.in_use().filter(pk__in=ids))
        title = codes[0].page_title if len(codes) == 1 else _("Chosen codes")
    else:
        codes = list(of_kind(values.get("kind", "")))
        title = _("All codes")
    only = values.get("only", "")
    if only == "unprinted":
        codes = [code for code in codes if code.pk not in printed_ids()]
    elif only == "outdated":
        untrue = {each.printing.code_id for each in outdated(codes)}
        codes = [code for code in codes if code.pk in untrue]
    codes.sort(key=order)
    return Selection(title, codes, values.urlencode(), page)


def row_id(text: str) -> int | None:
    """The id that `text` writes; None for what is no id of any row, whatever the database."""
    is_id = text.isascii() and text.isdecimal() and len(text) <= LONGEST_ID
    return int(text) if is_id else None


def page_of(pk: str) -> BasePage:
    """The page with codes below it, in the site's first language if it has that."""
    page = Page.objects.filter(pk=row_id(pk)).specific().first()
    if not isinstance(page, BasePage):
        raise Http404
    return page


def codes_below(page: Page, *, retired: bool = False) -> list[Code]:
    """The codes of `page` and of the pages directly below it, whatever became of those since."""
    codes = Code.objects.all() if retired else Code.objects.in_use()
    key = page.translation_key
    return sorted(codes.filter(Q(page_key=key) | Q(parent_key=key)), key=order)


def of_kind(kind: str) -> Any:
    codes = Code.objects.in_use()
    return codes.filter(page_kind=one_line(kind)) if kind else codes


def printed_ids() -> set[int]:
    return set(Printing.objects.filter(taken_down_at=None).values_list("code_id", flat=True))


def with_printed(codes: Any) -> Any:
    """Annotates `has_print`: whether a sheet of the code hangs somewhere."""
    standing = Printing.objects.filter(code=OuterRef("pk"), taken_down_at=None)
    return codes.annotate(has_print=Exists(standing))


def order(code: Code) -> tuple:
    return bool(code.page_number), number_order(code.page_number), code.page_title.casefold()
