"""A list of organisations: check every row, then write all or nothing.

Rows are matched to organisations by slug, so a list can be imported again after corrections.
What a row leaves empty stays as it is; nothing is ever deleted.
"""

from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from core.enums import District
from showcase.enums import OrganisationKind
from showcase.models import Organisation, OrganisationTranslation

PLAIN = ("name", "short_name", "kind", "district", "website", "description")
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")  # spreadsheets run cells that begin so


@dataclass(frozen=True, slots=True)
class BadRow:
    """`number` as the spreadsheet counts: the heading is row 1."""

    number: int
    column: str
    reason: str


@dataclass(slots=True)
class ImportPlan:
    """What an import would do. It can be carried out only while there is no bad row."""

    to_create: list[dict[str, str]] = field(default_factory=list)
    to_update: list[dict[str, str]] = field(default_factory=list)
    bad_rows: list[BadRow] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        return not self.bad_rows and bool(self.to_create or self.to_update)


# --- Checking ------------------------------------------------------------------------------------


def plan_import(rows: list[tuple[int, dict[str, str]]]) -> ImportPlan:
    """Check every row and sort it into new and known ones. Changes nothing."""
    plan = ImportPlan()
    known = {organisation.slug: organisation for organisation in Organisation.objects.all()}
    names = {organisation.name.casefold(): slug for slug, organisation in known.items()}
    in_file: dict[str, int] = {}
    cleaned = []
    for number, row in rows:
        values = _with_keys(row)
        slug = values["slug"]
        reasons = _problems(values, known.get(slug))
        if slug in in_file:
            reasons["slug"] = _("The same slug stands in row %(row)d.") % {"row": in_file[slug]}
        elif names.get(values.get("name", "").casefold(), slug) != slug:
            reasons["name"] = _("Another organisation has this name.")
        in_file.setdefault(slug, number)
        names.setdefault(values.get("name", "").casefold(), slug)
        plan.bad_rows += [BadRow(number, column, reason) for column, reason in reasons.items()]
        cleaned.append((number, values))
    _check_parents(plan, cleaned, known, in_file)
    for _number, values in cleaned:
        (plan.to_update if values["slug"] in known else plan.to_create).append(values)
    plan.bad_rows.sort(key=lambda bad: bad.number)
    return plan


def _with_keys(row: dict[str, str]) -> dict[str, str]:
    """Kind and district by key or by their name; the slug made from the name where it is empty."""
    values = dict(row)
    values["slug"] = values.get("slug") or slugify(values.get("name", ""))[:100]
    for column, choices in (("kind", OrganisationKind), ("district", District)):
        by_label = {str(label).casefold(): key for key, label in choices.choices}
        given = values.get(column, "")
        values[column] = by_label.get(given.casefold(), given)
    return values


def _problems(values: dict[str, str], existing: Organisation | None) -> dict[str, str]:
    """Column -> reason, by the rules of the model."""
    candidate = Organisation(slug=values["slug"], **{name: values.get(name, "") for name in PLAIN})
    if existing is not None:
        candidate.pk = existing.pk
    reasons = {}
    try:
        candidate.clean_fields(exclude=["logo", "parent"])
    except ValidationError as error:
        reasons = {column: " ".join(messages) for column, messages in error.message_dict.items()}
    if not values.get("name"):
        reasons.pop("slug", None)  # it is made from the name: one thing to put right
    for column in ("name", "name_en"):
        value = values.get(column, "")
        if value.startswith(FORMULA_SIGNS):
            reasons[column] = _("A name cannot begin with “%(sign)s”.") % {"sign": value[0]}
        elif len(value) > 160:
            reasons[column] = _("At most 160 characters.")
    return reasons


def _check_parents(
    plan: ImportPlan,
    rows: list[tuple[int, dict[str, str]]],
    known: dict[str, Organisation],
    in_file: dict[str, int],
) -> None:
    by_pk = {organisation.pk: slug for slug, organisation in known.items()}
    above = {slug: by_pk.get(each.parent_id, "") for slug, each in known.items()}
    above |= {values["slug"]: values["parent"] for _n, values in rows if values.get("parent")}
    for number, values in rows:
        parent = values.get("parent", "")
        if not parent:
            continue
        if parent not in known and parent not in in_file:
            reason = _("No organisation has the slug “%(slug)s”.") % {"slug": parent}
            plan.bad_rows.append(BadRow(number, "parent", reason))
        elif _runs_in_circle(values["slug"], above):
            reason = _("An organisation cannot belong to one of its own units.")
            plan.bad_rows.append(BadRow(number, "parent", reason))


def _runs_in_circle(slug: str, above: dict[str, str]) -> bool:
    seen, current = {slug}, above.get(slug, "")
    while current:
        if current in seen:
            return True
        seen.add(current)
        current = above.get(current, "")
    return False


# --- Writing -------------------------------------------------------------------------------------


@transaction.atomic
def carry_out(plan: ImportPlan) -> int:
    """Write all rows of a good plan; returns how many. Raises ValueError on a bad one."""
    if plan.bad_rows:
        raise ValueError("A list with bad rows is not imported.")
    rows = [*plan.to_create, *plan.to_update]
    organisations = {}
    for values in rows:
        organisation = Organisation.objects.filter(slug=values["slug"]).first()
        organisation = organisation or Organisation(slug=values["slug"])
        for name in PLAIN:
            if values.get(name):
                setattr(organisation, name, values[name])
        organisation.save()
        organisations[values["slug"]] = organisation
        _write_english(organisation, values)
    for values in rows:
        if parent := values.get("parent"):
            organisation = organisations[values["slug"]]
            organisation.parent = organisations.get(parent) or Organisation.objects.get(slug=parent)
            organisation.save()
    return len(rows)


def _write_english(organisation: Organisation, values: dict[str, Any]) -> None:
    given = {
        name: values[f"{name}_en"] for name in ("name", "description") if values.get(f"{name}_en")
    }
    if not given:
        return
    OrganisationTranslation.objects.update_or_create(
        parent=organisation,
        language="en",
        defaults=given,
        create_defaults={"name": organisation.name, **given},
    )
