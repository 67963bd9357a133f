"""The profile of one organisation. No page of the tree: see `showcase.views`."""

import json
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from core import renditions
from core.components import Fact, Link
from core.extensions import coverage_of
from core.languages import locale_of
from core.models import picture_from
from core.models.pages import JSON_LD_ESCAPES
from core.protocols import Card
from showcase.catalogue.addresses import way_to_all
from showcase.enums import OrganisationKind
from showcase.extensions import appearances_of_organisation
from showcase.models import InnovationEntry, Organisation
from showcase.organisation.directory import innovation_counts
from showcase.pages.organisation_head import organisation_head, way_here

CARDS = 12  # innovations on a profile; the catalogue shows the rest


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
        "coverage": coverage_of(organisation, locale_of(get_language())),
        "units": [
            Link(str(unit), unit.get_absolute_url(), count=counts[unit.slug]) for unit in units
        ],
        "cards": innovations_of(organisation),
        "count": count,
        "more_url": (
            f"{catalogue_url}?{urlencode({'instansi': organisation.slug})}"
            if catalogue_url and count
            else ""
        ),
        "empty_actions": way_to_all(catalogue_url),
        "head": organisation_head(
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


def _facts(organisation: Organisation, count: int) -> list[Fact]:
    facts = [Fact(_("Kind"), organisation.get_kind_display(), "building-2")]
    if parent := organisation.parent:
        facts.append(Fact(_("Belongs to"), str(parent), "landmark", url=parent.get_absolute_url()))
    if organisation.district:
        district = organisation.get_district_display()
        facts.append(Fact(_("District"), district, "map-pin"))
    if organisation.website:
        host = organisation.website.split("//")[-1].split("/")[0].removeprefix("www.")
        facts.append(Fact(_("Website"), host, "globe", url=organisation.website))
    shown = str(count) if count else _("no profile yet")
    facts.append(Fact(_("Innovations"), shown, "lightbulb"))
    return facts


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
