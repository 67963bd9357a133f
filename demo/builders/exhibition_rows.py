"""The rows of a sample exhibition: days, zones, places, programme, announcements.

A row of the English draft carries the same translation key as its Indonesian counterpart.
"""

import datetime
from typing import Any

from demo.content import exhibition_shapes as shapes
from demo.loading import Loading, stable_id
from demo.publishing import said
from exhibition import models
from exhibition.hours.opening import moment_of
from exhibition.models import ExhibitionPage, ServicePage
from showcase.models import InnovationPage, Organisation


def dates_of(content: shapes.Exhibition, loading: Loading) -> list[datetime.date]:
    """The day of each row of days: fixed, or counted from the day of loading."""
    return [
        day.day or loading.today + datetime.timedelta(days=day.offset or 0) for day in content.days
    ]


class RowWriter:
    """Gives an unsaved exhibition the rows that `content` tells of, in `language`."""

    def __init__(self, content: shapes.Exhibition, language: str, loading: Loading) -> None:
        self.content = content
        self.language = language
        self.loading = loading
        self.dates = dates_of(content, loading)

    def write(self, page: ExhibitionPage) -> None:
        page.days = self._days()
        page.zones = self._zones()
        page.places = self._places()
        page.sessions = [
            models.ProgrammeSession(**self.identity("session", number), **self._session(session))
            for number, session in enumerate(self.content.sessions)
        ]
        page.announcements = [
            models.ExhibitionAnnouncement(
                **self.identity("announcement", number), **self._announcement(announcement)
            )
            for number, announcement in enumerate(self.content.announcements)
        ]
        self._write_neutral_rows(page)

    def identity(self, kind: str, number: int) -> dict[str, Any]:
        return {
            "locale": self.loading.locale(self.language),
            "translation_key": stable_id("exhibition", self.content.slug, kind, number),
            "sort_order": number,
        }

    def said(self, text: shapes.Text | None) -> str:
        return said(text, self.language)

    def _days(self) -> list[models.ExhibitionDay]:
        return [
            models.ExhibitionDay(
                **self.identity("day", number),
                date=date,
                opens=day.opens,
                closes=day.closes,
                note=self.said(day.note),
            )
            for number, (day, date) in enumerate(zip(self.content.days, self.dates, strict=True))
        ]

    def _zones(self) -> list[models.ExhibitionZone]:
        return [
            models.ExhibitionZone(
                **self.identity("zone", number),
                letter=zone.letter,
                name=self.said(zone.name),
                tone=zone.tone,
                x=zone.x,
                y=zone.y,
                width=zone.width,
                height=zone.height,
            )
            for number, zone in enumerate(self.content.zones)
        ]

    def _places(self) -> list[models.ExhibitionPlace]:
        return [
            models.ExhibitionPlace(
                **self.identity("place", number),
                key=place.key,
                name=self.said(place.name),
                kind=place.kind,
                x=place.x,
                y=place.y,
            )
            for number, place in enumerate(self.content.places)
        ]

    def _session(self, session: shapes.Session) -> dict[str, Any]:
        date = self.dates[session.day - 1]
        planned = (session.planned_starts, session.planned_ends)
        return {
            "title": self.said(session.title),
            "description": self.said(session.description),
            "speakers": self.said(session.speakers),
            "kind": session.kind,
            "place": session.place,
            "starts_at": moment_of(date, session.starts),
            "ends_at": moment_of(date, session.ends),
            "planned_starts_at": moment_of(date, planned[0]) if planned[0] else None,
            "planned_ends_at": moment_of(date, planned[1]) if planned[1] else None,
            "is_cancelled": session.status == "cancelled",
            "innovation": self._source_page(InnovationPage, session.innovation),
        }

    def _announcement(self, announcement: shapes.Announcement) -> dict[str, Any]:
        def moment(offset: int, time: datetime.time) -> datetime.datetime:
            return moment_of(self.loading.today + datetime.timedelta(days=offset), time)

        until = None
        if announcement.until is not None and announcement.until_offset is not None:
            until = moment(announcement.until_offset, announcement.until)
        return {
            "kind": announcement.kind,
            "text": self.said(announcement.text),
            "published_at": moment(announcement.offset, announcement.at),
            "until": until,
        }

    def _write_neutral_rows(self, page: ExhibitionPage) -> None:
        page.organisers = [
            models.ExhibitionOrganiser(
                organisation=Organisation.objects.get(slug=slug), sort_order=number
            )
            for number, slug in enumerate(self.content.organisers)
        ]
        services = [self._source_page(ServicePage, slug) for slug in self.content.planned_services]
        page.announced_services = [
            models.ExhibitionService(service=service, sort_order=number)
            for number, service in enumerate(services)
            if service is not None
        ]
        innovations = [self._source_page(InnovationPage, slug) for slug in self.content.innovations]
        page.announced_innovations = [
            models.ExhibitionInnovation(innovation=innovation, sort_order=number)
            for number, innovation in enumerate(innovations)
            if innovation is not None
        ]

    def _source_page(self, model: Any, slug: str) -> Any:
        """The source-language page of this slug; None for no slug, or if an editor took it away."""
        return model.objects.filter(locale=self.loading.source_locale, slug=slug).first()
