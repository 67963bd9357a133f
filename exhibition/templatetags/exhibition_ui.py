"""Words and signs of exhibitions for templates."""

import datetime
import json
from typing import Any

from django import template
from django.utils.formats import date_format

from exhibition.hours import wording
from exhibition.hours.opening import KUDUS
from exhibition.plan.geometry import shape_path

register = template.Library()


@register.filter
def clock(moment: datetime.datetime | datetime.time) -> str:
    """The time in Kudus: "09.00"."""
    return wording.clock(moment)


@register.filter
def day_and_clock(moment: datetime.datetime) -> str:
    """ "20 Agustus, 09.00", in Kudus."""
    local = moment.astimezone(KUDUS)
    return f"{date_format(local, 'j F')}, {wording.clock(local)}"


@register.filter
def as_json(value: Any) -> str:
    """For a data attribute: the template escapes it like any text."""
    return json.dumps(value, ensure_ascii=False)


@register.filter
def type_shape(exhibitor_type: str) -> str:
    """The outline of an exhibitor type's sign in a box of twenty units."""
    return shape_path(exhibitor_type, 10, 10, 6.6)
