"""The facts of a profile, each a word and its value, in the visitor's language."""

from typing import Any
from urllib.parse import urlencode

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from core.enums import District
from showcase.enums import Status
from showcase.innovation.loading import Neighbours

STALE_AFTER_DAYS = 365  # a profile that nobody has checked for longer says so


def facet_url(catalogue_url: str, facet: str, value: Any) -> str:
    """The catalogue filtered by one value (showcase.facets); '' where there is no catalogue."""
    return f"{catalogue_url}?{urlencode({facet: value})}" if catalogue_url else ""


def long_date(day: Any) -> str:
    return date_format(day, "j F Y")


def sectors_of(innovation: Any) -> list[Any]:
    return sorted(innovation.sectors.all(), key=lambda sector: (sector.order, sector.name))


def _fact(label: str, value: Any, icon: str = "", url: str = "", note: str = "") -> dict[str, Any]:
    return {"label": label, "value": value, "icon": icon, "url": url, "note": note}


def main_facts(innovation: Any, catalogue_url: str) -> list[dict[str, Any]]:
    """Who, what, how far, since when, and whether that still holds."""
    organisation = innovation.organisation
    partners = [row.organisation.label for row in innovation.further_organisations.all()]
    facts = [
        _fact(
            _("Organisation"),
            str(organisation),
            "building-2",
            organisation.get_absolute_url(),
            _("with %(partners)s") % {"partners": ", ".join(partners)} if partners else "",
        )
    ]
    if sectors := sectors_of(innovation):
        facts.append(_fact(_("Sector"), _sector_links(sectors, catalogue_url), "tag"))
    if innovation.kind:
        url = facet_url(catalogue_url, "jenis", innovation.kind)
        facts.append(_fact(_("Kind"), innovation.get_kind_display(), "cpu", url))
    if innovation.stage:
        url = facet_url(catalogue_url, "tahap", innovation.stage)
        facts.append(_fact(_("Stage"), innovation.get_stage_display(), "sprout", url))
    if innovation.year_started:
        url = facet_url(catalogue_url, "tahun", innovation.year_started)
        facts.append(_fact(_("Since"), str(innovation.year_started), "calendar", url))
    if innovation.last_verified_on:
        age = timezone.localdate() - innovation.last_verified_on
        note = _("More than a year ago") if age.days > STALE_AFTER_DAYS else ""
        verified = long_date(innovation.last_verified_on)
        facts.append(_fact(_("Last verified"), verified, "badge-check", note=note))
    return facts


def _sector_links(sectors: list[Any], catalogue_url: str) -> SafeString:
    if not catalogue_url:
        return format_html("{}", ", ".join(map(str, sectors)))
    return format_html_join(
        ", ",
        '<a href="{}">{}</a>',
        ((facet_url(catalogue_url, "sektor", sector.slug), str(sector)) for sector in sectors),
    )


def more_facts(innovation: Any, catalogue_url: str) -> list[dict[str, Any]]:
    """What an official who looks for something to copy wants to know besides."""
    facts = []
    if innovation.status:
        facts.append(_fact(_("Status"), innovation.get_status_display()))
    if innovation.other_name_list:
        facts.append(_fact(_("Also known as"), ", ".join(innovation.other_name_list)))
    if innovation.form:
        url = facet_url(catalogue_url, "bentuk", innovation.form)
        label = pgettext("of an innovation", "Form")
        facts.append(_fact(label, innovation.get_form_display(), url=url))
    if innovation.initiator_kind:
        facts.append(_fact(_("Initiator"), innovation.get_initiator_kind_display()))
    if innovation.government_function:
        facts.append(_fact(_("Government function"), str(innovation.government_function)))
    if labels := innovation.district_labels:
        everywhere = len(labels) == len(District.choices)
        value = _("The whole regency") if everywhere else ", ".join(map(str, labels))
        facts.append(_fact(_("Districts covered"), value))
    return facts


def status_notice(innovation: Any, neighbours: Neighbours) -> dict[str, Any] | None:
    """Said before anything else: this does not run any more, or goes on under another name."""
    if innovation.status == Status.SUCCEEDED:
        successor = neighbours.successor
        return {
            "title": _("This innovation has been succeeded by another one."),
            "url": successor.url if successor else "",
            "label": successor.title if successor else "",
        }
    if innovation.status == Status.STOPPED:
        return {
            "title": _("This innovation has stopped."),
            "text": _("The profile stays here as a record of what was tried and learnt."),
        }
    return None
