"""Work too long for a request where there are hundreds of booths."""

import datetime

from django.contrib.auth import get_user_model
from django_tasks import task

from exhibition.copying.exhibition import copy_exhibition
from exhibition.models import ExhibitionPage


@task()
def copy_exhibition_task(
    page_id: int, title: str, slug: str, first_day: str, user_id: int
) -> int | None:
    """Copy an exhibition; its id. None if there is a page with this address: it was done before."""
    exhibition = ExhibitionPage.objects.get(pk=page_id)
    if exhibition.get_siblings().filter(slug=slug).exists():
        return None
    copy = copy_exhibition(
        exhibition,
        title=title,
        slug=slug,
        first_day=datetime.date.fromisoformat(first_day),
        user=get_user_model().objects.get(pk=user_id),
    )
    return copy.pk
