"""Exhibitions set up from an earlier one, for the tests of it."""

import datetime

from core.models import JobState
from exhibition.copying.work import copy_exhibition
from exhibition.models import ExhibitionPage
from tests.factories.core import AdministratorFactory


def set_up(
    original: ExhibitionPage, *, title: str, slug: str, first_day: datetime.date
) -> ExhibitionPage:
    """The finished copy of `original`."""
    job = copy_exhibition.start(
        user=AdministratorFactory(),
        label=title,
        page_id=original.pk,
        title=title,
        slug=slug,
        first_day=first_day.isoformat(),
    )
    assert job.state == JobState.DONE, job.message
    return ExhibitionPage.objects.get(pk=job.kept["copy"])
