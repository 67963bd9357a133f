"""The builder of an exhibition's page: one module for each of its parts, and what is round them all."""

from exhibition.calendar.files import calendar, calendar_day, calendar_programme, calendar_session
from exhibition.pages.exhibition.booths import booths
from exhibition.pages.exhibition.header import context, next_change
from exhibition.pages.exhibition.overview import overview
from exhibition.pages.exhibition.plan import plan
from exhibition.pages.exhibition.presenting import card, structured_data
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
    "next_change",
    "overview",
    "plan",
    "programme",
    "report",
    "structured_data",
]
