"""What the templates of exhibitions, booths and services need, arranged from the models.

Plain values in the visitor's language; one module for each page or family of pages.
"""

from exhibition.presenters.booth import booth_context
from exhibition.presenters.booth_list import booth_list_context
from exhibition.presenters.calendar_files import (
    day_calendar,
    exhibition_calendar,
    programme_calendar,
    session_calendar,
)
from exhibition.presenters.cards import (
    booth_card,
    booth_search_document,
    booth_structured_data,
    exhibition_card,
    exhibition_structured_data,
    service_card,
    service_structured_data,
)
from exhibition.presenters.frame import exhibition_frame, next_change
from exhibition.presenters.indexes import (
    exhibition_index_context,
    index_next_change,
    service_index_context,
)
from exhibition.presenters.overview import exhibition_overview
from exhibition.presenters.plan_page import plan_context
from exhibition.presenters.programme_page import programme_context
from exhibition.presenters.report import report_context
from exhibition.presenters.service import find_occasions, service_context, service_next_change

__all__ = [
    "booth_card",
    "booth_context",
    "booth_list_context",
    "booth_search_document",
    "booth_structured_data",
    "day_calendar",
    "exhibition_calendar",
    "exhibition_card",
    "exhibition_frame",
    "exhibition_index_context",
    "exhibition_overview",
    "exhibition_structured_data",
    "find_occasions",
    "index_next_change",
    "next_change",
    "plan_context",
    "programme_calendar",
    "programme_context",
    "report_context",
    "service_card",
    "service_context",
    "service_index_context",
    "service_next_change",
    "service_structured_data",
    "session_calendar",
]
