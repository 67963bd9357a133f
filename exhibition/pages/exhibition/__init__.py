"""The builder of an exhibition's page: one module for each of its parts, and what is round them all."""

from exhibition.calendar.files import calendar, calendar_day, calendar_programme, calendar_session
from exhibition.pages.exhibition.booths import booths
from exhibition.pages.exhibition.header import context, next_change
from exhibition.pages.exhibition.overview import overview
from exhibition.pages.exhibition.plan import plan, spots
from exhibition.pages.exhibition.presenting import (
    card,
    ends_at,
    poster,
    structured_data,
    ways_on,
)
from exhibition.pages.exhibition.programme import programme
from exhibition.pages.exhibition.report import report

__all__ = [
    "booths",
    "calendar",
    "calendar_day",
    "calendar_programme",
    "calendar_session",
    "card",
    "context",
    "ends_at",
    "next_change",
    "overview",
    "plan",
    "poster",
    "programme",
    "report",
    "spots",
    "structured_data",
    "ways_on",
]
