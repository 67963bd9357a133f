"""A list of organisations: check every row, then write all or nothing.

Rows are matched to organisations by slug, and those without one by name, so a list can be imported
again after corrections. What a row leaves empty stays as it is; nothing is ever deleted.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from core.enums import District
from core.keys import free_key, key_from
from core.spreadsheets import Row, choice_of, trouble_with, valid_values
from showcase.enums import OrganisationKind
from showcase.models import Organisation, OrganisationTranslation

PLAIN = ("name", "short_name", "kind", "district", "website", "description")
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")  # spreadsheets run cells that begin so
SLUG_LENGTH = 100

# What lists call the kinds besides the names that the interface has for them, in both languages.
KINDS_ALSO = {
    "opd": "agency",
    "skpd": "agency",
    "dinas": "agency",
    "badan": "agency",
    "perangkat daerah": "agency",
    "regional agency": "agency",
    "uptd": "unit",
    "upt": "unit",
    "unit": "unit",
    "puskesmas": "unit",
    "unit perangkat daerah": "unit",
    "unit of an agency": "unit",
    "instansi vertikal": "vertical",
    "vertikal": "vertical",
    "desa": "village",
    "kelurahan": "village",
    "pemerintah desa": "village",
    "village": "village",
    "sekolah": "school",
    "perguruan tinggi": "school",
    "universitas": "school",
    "akademisi": "school",
    "madrasah": "school",
    "school": "school",
    "komunitas": "community",
    "masyarakat": "community",
    "kelompok masyarakat": "community",
    "community": "community",
    "swasta": "company",
    "perusahaan": "company",
    "pt": "company",
    "cv": "company",
    "umkm": "company",
    "company": "company",
    "lainnya": "other",
    "lain lain": "other",
    "other": "other",
}
CHOICES: dict[str, tuple[list[tuple[str, Any]], dict[str, str], tuple[str, ...]]] = {
    "kind": (OrganisationKind.choices, KINDS_ALSO, ()),
    "district": (District.choices, {"kudus kota": "kota_kudus"}, ("kecamatan", "kec", "district")),
}


@dataclass(frozen=True, slots=True)
class BadRow:
    """`number` as the spreadsheet counts; `heading` as it stands in the file, if it is there."""

    number: int
    column: str
    reason: str
    heading: str = ""


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


def plan_import(rows: Iterable[Row], headings: dict[str, str] | None = None) -> ImportPlan:
    """Check every row and sort it into new and known ones. Changes nothing.

    `headings`: what the columns are called in the file, for the messages.
    """
    plan = ImportPlan()
    known = {organisation.slug: organisation for organisation in Organisation.objects.all()}
    slugs = Slugs(known)
    rows_of_names: dict[str, int] = {}
    rows_of_slugs: dict[str, int] = {}
    cleaned = []
    problems: list[tuple[int, str, str]] = []
    for row in rows:
        values = dict(row.texts)
        reasons = {key: reason for key, text in values.items() if (reason := trouble_with(text))}
        name = values.get("name", "").casefold()
        if "slug" not in reasons and "name" not in reasons:
            values["slug"] = slugs.of(values.get("name", ""), values.get("slug", ""))
        reasons |= _choose(values, reasons)
        reasons = _problems(values, known.get(values.get("slug", "")), reasons) | reasons
        slug = values.get("slug", "")
        if name and "name" not in reasons and "slug" not in reasons:
            if name in rows_of_names:
                reasons["name"] = _("The same name stands in row %(row)d.") % {
                    "row": rows_of_names[name]
                }
            elif slug in rows_of_slugs:
                reasons["slug"] = _("The same slug stands in row %(row)d.") % {
                    "row": rows_of_slugs[slug]
                }
            elif slugs.by_name.get(name, slug) != slug:
                reasons["name"] = _("Another organisation has this name.")
            rows_of_names.setdefault(name, row.number)
            rows_of_slugs.setdefault(slug, row.number)
            slugs.by_name.setdefault(name, slug)
        problems += [(row.number, column, reason) for column, reason in reasons.items()]
        cleaned.append((row.number, values, set(reasons)))
    problems += _check_parents(cleaned, known, slugs.by_name)
    problems.sort(key=lambda problem: problem[0])
    plan.bad_rows = [
        BadRow(number, column, reason, (headings or {}).get(column, ""))
        for number, column, reason in problems
    ]
    for _number, values, _bad in cleaned:
        (plan.to_update if values.get("slug") in known else plan.to_create).append(values)
    return plan


class Slugs:
    """The slug of each row: as it is given, that of the organisation with this name, or a new one."""

    def __init__(self, known: dict[str, Organisation]) -> None:
        self.by_name = {each.name.casefold(): slug for slug, each in known.items()}
        self.taken = set(known)

    def of(self, name: str, given: str) -> str:
        if given or not name:
            self.taken.add(given)
            return given
        if name.casefold() in self.by_name:
            return self.by_name[name.casefold()]
        slug = free_key(key_from(name, SLUG_LENGTH, prefix="organisasi"), self.taken, SLUG_LENGTH)
        self.taken.add(slug)
        return slug


def _choose(values: dict[str, str], known_problems: dict[str, str]) -> dict[str, str]:
    """Put keys in the place of names of kinds and districts; column -> what is wrong with one."""
    reasons = {}
    for column, (choices, also, without) in CHOICES.items():
        text = values.get(column, "")
        if not text or column in known_problems:
            continue
        key = choice_of(text, choices, also, without)
        if key is None:
            reasons[column] = valid_values(text, choices)
        else:
            values[column] = key
    return reasons


def _problems(
    values: dict[str, str], existing: Organisation | None, known_problems: dict[str, str]
) -> dict[str, str]:
    """Column -> reason, by the rules of the model, of columns without a problem so far."""
    candidate = Organisation(
        slug=values.get("slug", ""), **{name: values.get(name, "") for name in PLAIN}
    )
    if existing is not None:
        candidate.pk = existing.pk
    reasons = {}
    try:
        candidate.clean_fields(exclude=["logo", "parent", *known_problems])
    except ValidationError as error:
        reasons = {column: " ".join(messages) for column, messages in error.message_dict.items()}
    if not values.get("name") or "name" in known_problems:
        reasons.pop("slug", None)  # it is made from the name: one thing to put right
    for column in ("name", "name_en"):
        value = values.get(column, "")
        if column in known_problems:
            continue
        if value.startswith(FORMULA_SIGNS):
            reasons[column] = _("A name cannot begin with “%(sign)s”.") % {"sign": value[0]}
        elif len(value) > 160:
            reasons[column] = _("At most 160 characters.")
    return reasons


def _check_parents(
    rows: list[tuple[int, dict[str, str], set[str]]],
    known: dict[str, Organisation],
    by_name: dict[str, str],
) -> list[tuple[int, str, str]]:
    """Put slugs in the place of names of parents; (row, column, reason) of those that cannot be."""
    problems = []
    by_pk = {organisation.pk: slug for slug, organisation in known.items()}
    above = {slug: by_pk.get(each.parent_id, "") for slug, each in known.items()}
    slugs = {*known, *(values.get("slug", "") for _number, values, _bad in rows)} - {""}
    for number, values, bad in rows:
        parent = values.get("parent", "")
        if not parent or "parent" in bad:
            continue
        slug = parent if parent in slugs else by_name.get(parent.casefold(), "")
        if slug:
            values["parent"] = above[values.get("slug", "")] = slug
        else:
            bad.add("parent")
            reason = _("No organisation has the name or slug “%(name)s”.") % {"name": parent}
            problems.append((number, "parent", reason))
    for number, values, bad in rows:
        if values.get("parent") and "parent" not in bad and _runs_in_circle(values["slug"], above):
            reason = _("An organisation cannot belong to one of its own units.")
            problems.append((number, "parent", reason))
    return problems


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
