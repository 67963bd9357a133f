"""The directory of organisations and the profile of one, for their templates."""

import json
from collections import Counter
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.db.models import Count
from django.http import HttpRequest
from django.urls import reverse, translate_url
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from core import content_version, renditions
from core.languages import locale_of, with_prefix
from core.models import Head, picture_from
from core.models.pages import JSON_LD_ESCAPES
from core.protocols import Card
from showcase.enums import OrganisationKind
from showcase.extensions import appearances_of_organisation
from showcase.models import CatalogueIndexPage, EntryFacet, InnovationEntry, Organisation

TEXT, KIND = "q", "jenis"  # parameters in the address, the same in every language
MAX_TEXT = 100  # characters that are looked at
CARDS = 12  # innovations on a profile; the catalogue shows the rest


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the directory."""

    name: str
    short_name: str
    url: str
    slug: str
    parent: str
    count: int
    is_sample: bool
    kind: str


# --- Directory -----------------------------------------------------------------------------------


def directory_context(request: HttpRequest) -> dict[str, Any]:
    """The directory as `?q=` and `?jenis=` narrow it; an unknown kind is ignored and said to be."""
    text = request.GET.get(TEXT, "")[:MAX_TEXT].replace("\x00", "").strip()
    asked = request.GET.get(KIND, "")
    kind = asked if asked in OrganisationKind.values else ""
    found = [row for row in _listed() if _matches(row, text)]
    by_kind = Counter(row.kind for row in found)
    shown = [row for row in found if not kind or row.kind == kind]
    notes = []
    if asked and not kind:
        notes.append(
            _("“%(value)s” is not a kind of organisation and was ignored.") % {"value": asked[:40]}
        )
    return {
        "head": _head(
            request,
            title=_("Organisations"),
            description=_("Who innovates in Kudus: agencies, units, schools, villages and more."),
            robots="noindex, follow" if text else "",
            query=f"?{urlencode({KIND: kind})}" if kind else "",
        ),
        "breadcrumbs": way_here(request),
        "text": text,
        "kind": kind,
        "notes": notes,
        "kinds": [
            {
                "label": label,
                "count": by_kind[value],
                "url": _address(text, "" if value == kind else value),
                "selected": value == kind,
            }
            for value, label in OrganisationKind.choices
            if by_kind[value] or value == kind
        ],
        "groups": [
            {"label": label, "organisations": [row for row in shown if row.kind == value]}
            for value, label in OrganisationKind.choices
            if any(row.kind == value for row in shown)
        ],
        "count": len(shown),
        "clear_url": reverse("organisations"),
        "hidden_fields": [(KIND, kind)] if kind else [],
        "empty_actions": [
            {"label": _("All organisations"), "url": reverse("organisations"), "icon": "list"}
        ],
    }


def _address(text: str, kind: str) -> str:
    chosen = {name: value for name, value in ((TEXT, text), (KIND, kind)) if value}
    return reverse("organisations") + (f"?{urlencode(chosen)}" if chosen else "")


def _listed() -> list[Listed]:
    """All organisations by name in the visitor's language; three queries."""
    counts = innovation_counts()
    organisations = list(Organisation.objects.with_names())
    names = {organisation.pk: str(organisation) for organisation in organisations}
    rows = [
        Listed(
            name=names[organisation.pk],
            short_name=organisation.short_name,
            url=organisation.get_absolute_url(),
            slug=organisation.slug,
            parent=names.get(organisation.parent_id, ""),
            count=counts[organisation.slug],
            is_sample=organisation.is_sample,
            kind=organisation.kind,
        )
        for organisation in organisations
    ]
    return sorted(rows, key=lambda row: row.name.casefold())


def _matches(row: Listed, text: str) -> bool:
    """Every word of `text` begins or stands within a word of the name."""
    words = f"{row.name} {row.short_name}".casefold()
    return all(part in words for part in text.casefold().split())


def innovation_counts() -> Counter[str]:
    """Innovations by organisation slug in the visitor's language, shared ones included."""
    rows = (
        EntryFacet.objects.filter(entry__locale=locale_of(get_language()), facet="instansi")
        .values_list("value")
        .annotate(count=Count("pk"))
    )
    return Counter(dict(rows))


# --- Profile -------------------------------------------------------------------------------------


def profile_context(request: HttpRequest, organisation: Organisation) -> dict[str, Any]:
    counts = innovation_counts()
    units = sorted(organisation.units.with_names(), key=lambda unit: str(unit).casefold())
    way = way_here(request)
    catalogue_url = way[-1]["url"] if way else ""
    count = counts[organisation.slug]
    return {
        "organisation": organisation,
        "name": str(organisation),
        "description": organisation.text("description"),
        "logo": picture_from(organisation.logo, renditions.LOGO),
        "facts": _facts(organisation, count),
        "appearances": appearances_of_organisation(organisation, locale_of(get_language())),
        "units": [
            {"label": str(unit), "url": unit.get_absolute_url(), "count": counts[unit.slug]}
            for unit in units
        ],
        "cards": innovations_of(organisation),
        "count": count,
        "more_url": (
            f"{catalogue_url}?{urlencode({'instansi': organisation.slug})}"
            if catalogue_url and count
            else ""
        ),
        "empty_actions": (
            [{"label": _("All innovations"), "url": catalogue_url, "icon": "lightbulb"}]
            if catalogue_url
            else []
        ),
        "head": _head(
            request,
            title=str(organisation),
            description=organisation.text("description")[:300],
            json_ld=_json_ld(request, organisation),
        ),
        "breadcrumbs": [*way, {"label": _("Organisations"), "url": reverse("organisations")}],
    }


def innovations_of(organisation: Organisation) -> list[Card]:
    """The newest innovations it is responsible for or takes part in; one query."""
    entries = (
        InnovationEntry.objects.live_in(locale_of(get_language()))
        .having({"instansi": [organisation.slug]})
        .order_by("-published_at", "-pk")
    )
    return [entry.as_card() for entry in entries.for_cards()[:CARDS]]


def _facts(organisation: Organisation, count: int) -> list[dict[str, Any]]:
    facts: list[dict[str, Any]] = [
        {"label": _("Kind"), "value": organisation.get_kind_display(), "icon": "building-2"}
    ]
    if organisation.parent:
        facts.append(
            {
                "label": _("Belongs to"),
                "value": str(organisation.parent),
                "url": organisation.parent.get_absolute_url(),
                "icon": "landmark",
            }
        )
    if organisation.district:
        district = organisation.get_district_display()
        facts.append({"label": _("District"), "value": district, "icon": "map-pin"})
    if organisation.website:
        host = organisation.website.split("//")[-1].split("/")[0].removeprefix("www.")
        facts.append(
            {"label": _("Website"), "value": host, "url": organisation.website, "icon": "globe"}
        )
    facts.append({"label": _("Innovations"), "value": str(count), "icon": "lightbulb"})
    return facts


# --- Head and way --------------------------------------------------------------------------------


def way_here(request: HttpRequest) -> list[dict[str, str]]:
    """Home and catalogue, in the visitor's language where they are translated."""
    language = get_language() or settings.LANGUAGE_CODE
    return content_version.remember(("way to organisations", language), lambda: _way(language))


def _way(language: str) -> list[dict[str, str]]:
    locale = locale_of(language)
    by_locale = {
        page.locale_id: page
        for page in CatalogueIndexPage.objects.live().filter(
            locale__in=[locale, locale_of(settings.LANGUAGE_CODE)]
        )
    }
    catalogue = by_locale.get(locale.pk) or next(iter(by_locale.values()), None)
    if catalogue is None:
        return []
    pages = [catalogue.get_parent(), catalogue]
    return [
        {
            "label": page.title,
            "url": (
                page.url or ""
                if page.locale_id == locale.pk
                else with_prefix(page.url or "", language)
            ),
        }
        for page in pages
    ]


def _head(
    request: HttpRequest,
    *,
    title: str,
    description: str,
    robots: str = "",
    query: str = "",
    json_ld: str = "",
) -> Head:
    def absolute(code: str) -> str:
        return request.build_absolute_uri(translate_url(request.path, code)) + query

    codes = [code for code, _label in settings.WAGTAIL_CONTENT_LANGUAGES]
    alternates = [(code, absolute(code)) for code in sorted(codes)]
    return Head(
        title=title,
        description=description,
        canonical_url=request.build_absolute_uri(request.path) + query,
        alternates=[*alternates, ("x-default", absolute(settings.LANGUAGE_CODE))],
        robots=robots,
        json_ld=json_ld,
    )


def _json_ld(request: HttpRequest, organisation: Organisation) -> SafeString:
    public_bodies = {OrganisationKind.AGENCY, OrganisationKind.UNIT, OrganisationKind.VERTICAL}
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": (
            "GovernmentOrganization" if organisation.kind in public_bodies else "Organization"
        ),
        "name": str(organisation),
        "url": request.build_absolute_uri(organisation.get_absolute_url()),
    }
    if organisation.short_name:
        data["alternateName"] = organisation.short_name
    if organisation.website:
        data["sameAs"] = organisation.website
    if organisation.parent:
        data["parentOrganization"] = {"@type": "Organization", "name": str(organisation.parent)}
    return mark_safe(json.dumps(data, ensure_ascii=False).translate(JSON_LD_ESCAPES))
