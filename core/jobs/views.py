"""Where a person sees long work: one page for each job, and the list of them."""

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, DateColumn, StatusTagColumn, TitleColumn
from wagtail.admin.views.reports import ReportView

from core.jobs.running import continue_job, kind_of, undo_job
from core.models.jobs import Job, JobState

REFRESH_SECONDS = 3


def job_url(job: Job) -> str:
    return reverse("job", args=[job.pk])


def jobs_for(user: Any) -> QuerySet[Job]:
    """Their own; an administrator's are all."""
    return Job.objects.all() if user.is_superuser else Job.objects.filter(user=user)


def job_page(request: HttpRequest, job_id: int) -> HttpResponse:
    """How far it has come, its result, and what can be done if it stopped. Complete without script."""
    job = get_object_or_404(jobs_for(request.user), pk=job_id)
    return TemplateResponse(request, "core/admin/job.html", _context(job))


def job_progress(request: HttpRequest, job_id: int) -> HttpResponse:
    """The part of the page that changes, for its script."""
    job = get_object_or_404(jobs_for(request.user), pk=job_id)
    response = TemplateResponse(request, "core/admin/job_progress.html", _context(job))
    response.headers["Cache-Control"] = "no-store"
    return response


def _context(job: Job) -> dict[str, Any]:
    can_go_on = job.can_go_on
    return {
        "job": job,
        "refresh_seconds": REFRESH_SECONDS if job.is_under_way else 0,
        "is_waiting": job.state == JobState.WAITING,
        "can_go_on": can_go_on,
        "can_be_undone": can_go_on and kind_of(job).undo is not None,
    }


@require_POST
def job_continue(request: HttpRequest, job_id: int) -> HttpResponse:
    job = get_object_or_404(jobs_for(request.user), pk=job_id)
    if not continue_job(job):
        messages.warning(request, _("It does not need to be continued."))
    return redirect(job_url(job))


@require_POST
def job_undo(request: HttpRequest, job_id: int) -> HttpResponse:
    job = get_object_or_404(jobs_for(request.user), pk=job_id)
    if not undo_job(job):
        messages.warning(request, _("It cannot be undone."))
    return redirect(job_url(job))


class JobsView(ReportView):
    index_url_name = "jobs"
    index_results_url_name = "jobs_results"
    header_icon = "tasks"
    page_title = gettext_lazy("Long work")
    columns = [
        TitleColumn("label", label=gettext_lazy("Work"), get_url=job_url),
        StatusTagColumn(
            "get_state_display",
            label=gettext_lazy("State"),
            primary=lambda job: job.state == JobState.DONE,
        ),
        Column("user", label=gettext_lazy("Asked for by")),
        DateColumn("asked_at", label=gettext_lazy("Asked for")),
        DateColumn("finished_at", label=gettext_lazy("Finished")),
    ]
    list_export = ["label", "state", "user", "asked_at", "finished_at"]

    def get_queryset(self) -> QuerySet[Job]:
        return jobs_for(self.request.user).select_related("user")


def menu_item() -> MenuItem:
    return MenuItem(gettext_lazy("Long work"), reverse("jobs"), icon_name="tasks", order=810)


def urls() -> list[Any]:
    return [
        path("jobs/", JobsView.as_view(), name="jobs"),
        path("jobs/results/", JobsView.as_view(results_only=True), name="jobs_results"),
        path("jobs/<int:job_id>/", job_page, name="job"),
        path("jobs/<int:job_id>/progress/", job_progress, name="job_progress"),
        path("jobs/<int:job_id>/continue/", job_continue, name="job_continue"),
        path("jobs/<int:job_id>/undo/", job_undo, name="job_undo"),
    ]
