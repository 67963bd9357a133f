"""The editor's form for setting up an exhibition from an earlier one."""

import datetime
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Page

from core.jobs import job_url
from core.keys import key_from
from core.models import Job, JobState
from core.typed.fields import LineField, TypedDateField
from exhibition.copying.work import copy_exhibition
from exhibition.models import BoothPage, ExhibitionPage


class CopyForm(forms.Form):
    title = LineField(label=gettext_lazy("Name of the new exhibition"), max_length=255)
    slug = forms.SlugField(
        label=gettext_lazy("Address"),
        max_length=255,
        required=False,
        help_text=gettext_lazy("Empty: made from the name."),
    )
    first_day = TypedDateField(
        label=gettext_lazy("First day"),
        help_text=gettext_lazy("All days, sessions and dated services move with it."),
    )

    def __init__(self, *args: Any, exhibition: ExhibitionPage, **kwargs: Any) -> None:
        self.exhibition = exhibition
        super().__init__(*args, **kwargs)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if "slug" not in self.errors and cleaned.get("title"):
            cleaned["slug"] = cleaned.get("slug") or key_from(
                cleaned["title"], 255, prefix="pameran"
            )
            siblings = self.exhibition.get_siblings(inclusive=True)
            if siblings.filter(slug=cleaned["slug"]).exists():
                self.add_error("slug", _("Another exhibition has this address."))
        return cleaned


def copy_exhibition_view(request: HttpRequest, page_id: int) -> HttpResponse:
    exhibition = get_object_or_404(ExhibitionPage, pk=page_id)
    if exhibition.source_page is not None:  # translations come along with their source
        return redirect("exhibition_copy", exhibition.source_page.pk)
    if not may_copy(exhibition, request.user):
        raise PermissionDenied
    form = CopyForm(request.POST or None, exhibition=exhibition, initial=_next_year(exhibition))
    if form.is_valid():
        values = form.cleaned_data
        job = copy_exhibition.start(
            user=request.user,
            label=_("Setting up “%(title)s”") % {"title": values["title"]},
            page_id=exhibition.pk,
            title=values["title"],
            slug=values["slug"],
            first_day=values["first_day"].isoformat(),
        )
        return _answer(request, job)
    return TemplateResponse(
        request,
        "exhibition/admin/copy_exhibition.html",
        {
            "exhibition": exhibition,
            "form": form,
            "booth_count": BoothPage.objects.child_of(exhibition).count(),
            "edit_url": reverse("wagtailadmin_pages:edit", args=[exhibition.pk]),
        },
    )


def may_copy(exhibition: Page, user: Any) -> bool:
    """Whether `user` may make pages beside `exhibition`, which is what a copy does."""
    permissions = exhibition.permissions_for_user(user)
    return permissions.can_copy_to(exhibition.get_parent(), recursive=True)


def _next_year(exhibition: ExhibitionPage) -> dict[str, Any]:
    """Fifty-two weeks later: the same days of the week."""
    if exhibition.first_day is None:
        return {}
    first_day = exhibition.first_day + datetime.timedelta(weeks=52)
    years = str(exhibition.first_day.year), str(first_day.year)
    return {"title": exhibition.title.replace(*years), "first_day": first_day}


def _answer(request: HttpRequest, job: Job) -> HttpResponse:
    """To the new exhibition if it is there already, else to where its progress is seen."""
    if job.state != JobState.DONE:
        return redirect(job_url(job))
    messages.success(request, job.message)
    return redirect(job.result_url)
