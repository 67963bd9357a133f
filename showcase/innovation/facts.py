"""The facts of a profile, each a word and its value, in the visitor's language."""

import datetime
from urllib.parse import urlencode

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from core.components import Fact, Notice
from core.enums import District
from showcase.enums import Status
from showcase.innovation.loading import Neighbours
from showcase.models import InnovationPage, Sector

STALE_AFTER_DAYS = 365  # a profile that nobody has checked for longer says so


def facet_url(catalogue_url: str, facet: str, value: str | int) -> str:
    """The catalogue filtered by one value (showcase.facets); '' where there is no catalogue."""
    return f"{catalogue_url}?{urlencode({facet: value})}" if catalogue_url else ""


def long_date(day: datetime.date) -> str:
    return date_format(day, "j F Y")


def sectors_of(innovation: InnovationPage) -> list[Sector]:
    return sorted(innovation.sectors.all(), key=lambda sector: (sector.order, sector.name))


def main_facts(innovation: InnovationPage, catalogue_url: str) -> list[Fact]:
    """Who, what, how far, since when, and whether that still holds."""
    organisation = innovation.organisation
    partners = [row.organisation.label for row in innovation.further_organisations.all()]
    facts = [
        Fact(
            _("Organisation"),
            str(organisation),
            "building-2",
            organisation.get_absolute_url(),
            _("with %(partners)s") % {"partners": ", ".join(partners)} if partners else "",
        )
    ]
    if sectors := sectors_of(innovation):
        facts.append(Fact(_("Sector"), _sector_links(sectors, catalogue_url), "tag"))
    if innovation.kind:
        url = facet_url(catalogue_url, "jenis", innovation.kind)
        facts.append(Fact(_("Kind"), innovation.get_kind_display(), "cpu", url))
    if innovation.stage:
        url = facet_url(catalogue_url, "tahap", innovation.stage)
        facts.append(Fact(_("Stage"), innovation.get_stage_display(), "sprout", url))
    if innovation.year_started:
        url = facet_url(catalogue_url, "tahun", innovation.year_started)
        facts.append(Fact(_("Since"), str(innovation.year_started), "calendar", url))
    if innovation.last_verified_on:
        age = timezone.localdate() - innovation.last_verified_on
        note = _("More than a year ago") if age.days > STALE_AFTER_DAYS else ""
        verified = long_date(innovation.last_verified_on)
        facts.append(Fact(_("Last verified"), verified, "badge-check", note=note))
    return facts


def _sector_links(sectors: list[Sector], catalogue_url: str) -> SafeString:
    if not catalogue_url:
        return format_html("{}", ", ".join(map(str, sectors)))
    return format_html_join(
        ", ",
        '<a href="{}">{}</a>',
        ((facet_url(catalogue_url, "sektor", sector.slug), str(sector)) for sector in sectors),
    )


def more_facts(innovation: InnovationPage, catalogue_url: str) -> list[Fact]:
    """What an official who looks for something to copy wants to know besides."""
    facts = []
    if innovation.status:
        facts.append(Fact(_("Status"), innovation.get_status_display()))
    if innovation.other_name_list:
        facts.append(Fact(_("Also known as"), ", ".join(innovation.other_name_list)))
    if innovation.form:
        url = facet_url(catalogue_url, "bentuk", innovation.form)
        label = pgettext("of an innovation", "Form")
        facts.append(Fact(label, innovation.get_form_display(), url=url))
    if innovation.initiator_kind:
        facts.append(Fact(_("Initiator"), innovation.get_initiator_kind_display()))
    if innovation.government_function:
        facts.append(Fact(_("Government function"), str(innovation.government_function)))
    if labels := innovation.district_labels:
        everywhere = len(labels) == len(District.choices)
        value = _("The whole regency") if everywhere else ", ".join(map(str, labels))
        facts.append(Fact(_("Districts covered"), value))
    return facts


def status_notice(innovation: InnovationPage, neighbours: Neighbours) -> Notice | None:
    """Said before anything else: this does not run any more, or goes on under another name."""
    if innovation.status == Status.SUCCEEDED:
        successor = neighbours.successor
        return Notice(
            _("This innovation has been succeeded by another one."),
            url=successor.url if successor else "",
            label=successor.title if successor else "",
        )
    if innovation.status == Status.STOPPED:
        return Notice(
            _("This innovation has stopped."),
            _("The profile stays here as a record of what was tried and learnt."),
        )
    return None
