"""What was printed, and which of it says something that is no longer so."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from qr.codes.issuing import name_of
from qr.models import Code, Printing
from qr.posters.layouts import LAYOUTS, OWN_LABELS, TEXTS, Layout
from qr.posters.sheets import Sheet, sheet_of, texts_on

FIELD_NAMES = {
    "title": _("Name"),
    "number": _("Booth number"),
    "owner": _("Exhibitor or organisation"),
    "services": _("Services"),
    "when": _("Days and hours"),
    "bring": _("What to bring"),
    "domain": _("Domain"),
}


@dataclass(frozen=True)
class Change:
    """One thing that a printed sheet says and that is otherwise today."""

    name: Any
    language: str  # "" for what is the same in every language
    before: str
    now: str


@dataclass(frozen=True)
class Outdated:
    """A sheet that hangs somewhere and is no longer true."""

    printing: Printing
    changes: tuple[Change, ...]  # none: what it leads to is not public any more


@transaction.atomic
def mark_printed(sheets: Sequence[Sheet], layout: Layout, user: Any) -> list[Printing]:
    """Keep that `sheets` were printed now; they take the place of the same format printed before."""
    now = timezone.now()
    standing(layout.key).filter(code__in=[sheet.code for sheet in sheets]).update(taken_down_at=now)
    return Printing.objects.bulk_create(
        Printing(
            code=sheet.code,
            layout=layout.key,
            texts=texts_on(sheet, layout),
            printed_at=now,
            printed_by=user,
            printed_by_name=name_of(user),
        )
        for sheet in sheets
    )


def take_down(printing: Printing) -> None:
    """Keep that a sheet no longer hangs, or was never printed: nothing is told of it any more."""
    Printing.objects.filter(pk=printing.pk, taken_down_at=None).update(taken_down_at=timezone.now())


def standing(layout: str = "") -> Any:
    """The sheets that hang somewhere."""
    found = Printing.objects.filter(taken_down_at=None)
    return found.filter(layout=layout) if layout else found


def layout_label(key: str) -> Any:
    if key in LAYOUTS:
        return LAYOUTS[key].label
    return _("Labels of your own measures") if key == OWN_LABELS else key


def outdated(codes: Iterable[Code]) -> list[Outdated]:
    """The sheets of `codes` that hang somewhere and say what is no longer so, in their order."""
    by_code: dict[int, list[Printing]] = {}
    wanted = {code.pk: code for code in codes}
    for printing in standing().filter(code__in=list(wanted)).order_by("printed_at", "pk"):
        by_code.setdefault(printing.code_id, []).append(printing)
    found = []
    for pk, code in wanted.items():
        if pk not in by_code:
            continue
        sheet = sheet_of(code)
        for printing in by_code[pk]:
            printing.code = code
            changes = changes_since(printing, sheet) if sheet else ()
            if changes or sheet is None:
                found.append(Outdated(printing, changes))
    return found


def changes_since(printing: Printing, sheet: Sheet) -> tuple[Change, ...]:
    """What `printing` says otherwise than `sheet` would today; only what stands on its format."""
    changes = []
    said = printing.texts
    if said.get("domain") != sheet.domain:
        changes.append(Change(FIELD_NAMES["domain"], "", said.get("domain", ""), sheet.domain))
    for language, poster in sheet.posters.items():
        for name in TEXTS:
            if name not in said.get(language, {}):
                continue
            before, now = _words(said[language][name]), _words(getattr(poster, name))
            if before != now:
                changes.append(Change(FIELD_NAMES[name], language, before, now))
    return tuple(changes)


def _words(value: Any) -> str:
    return str(value) if isinstance(value, str) else " · ".join(map(str, value))
