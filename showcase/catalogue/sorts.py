"""In which order the catalogue may be read. Names are part of shared links: do not rename them."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from core.pagination import Ordering


@dataclass(frozen=True, slots=True)
class Sort:
    """`ordering` ends with a unique key, as pages by position require."""

    name: str
    label: Any
    ordering: Ordering
    needs_text: bool = False


SORTS = (
    Sort("relevansi", _("Best match"), (("relevance", "desc"), ("pk", "desc")), needs_text=True),
    Sort("terbaru", _("Newest"), (("published_at", "desc"), ("pk", "desc"))),
    Sort("nama", _("Name"), (("sort_title", "asc"), ("pk", "asc"))),
    Sort("diperiksa", _("Most recently verified"), (("verified_on", "desc"), ("pk", "desc"))),
    Sort("penghargaan", _("Most awarded"), (("award_score", "desc"), ("pk", "desc"))),
)
SORTS_BY_NAME = {sort.name: sort for sort in SORTS}


def sorts_for(*, has_text: bool) -> tuple[Sort, ...]:
    """The orders to choose from, the default one first."""
    return tuple(sort for sort in SORTS if has_text or not sort.needs_text)
