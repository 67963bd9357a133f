"""Kinds of long work, and running it: claimed by one process, stopped with a reason, continued."""

import datetime
import logging
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from django.db.models import F, Q
from django.utils import timezone, translation
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _

from core.jobs.work import JobError, Superseded, Work
from core.models.jobs import SILENCE, Job, JobState

if find_spec("django.tasks"):  # Django 6; before it the same in a package
    from django.tasks import task  # type: ignore[import-not-found,unused-ignore]
else:
    from django_tasks import task

logger = logging.getLogger(__name__)

IN_A_WORKER_OR_AT_ONCE = "jobs"  # the entry of TASKS in the settings


KEPT_FOR = datetime.timedelta(days=90)


@dataclass(frozen=True)
class LongJob:
    """A kind of long work, known by the dotted name of its function."""

    function: Callable[..., None]
    undo: Callable[..., None] | None

    @property
    def name(self) -> str:
        return f"{self.function.__module__}.{self.function.__name__}"

    def start(self, *, user: Any, label: str, **arguments: Any) -> Job:
        """Ask for it; `label` says in the person's language what is being done."""
        Job.objects.filter(finished_at__lt=timezone.now() - KEPT_FOR).delete()
        job = Job.objects.create(
            kind=self.name,
            label=label[:255],
            user=user,
            language=translation.get_language(),
            arguments=arguments,
        )
        enqueue(job)
        return job


def long_job(
    *, undo: Callable[..., None] | None = None
) -> Callable[[Callable[..., None]], LongJob]:
    """Make a kind of long work of a function at the top of its module."""
    return lambda function: LongJob(function, undo)


def kind_of(job: Job) -> LongJob:
    """Raises ImportError for a kind that is no longer in the program."""
    return import_string(job.kind)


def enqueue(job: Job, undo: bool = False) -> None:
    run_job.enqueue(job_id=job.pk, undo=undo)
    job.refresh_from_db()


@task(backend=IN_A_WORKER_OR_AT_ONCE)
def run_job(job_id: int, undo: bool = False) -> None:
    """Run the job unless another process does; what becomes of it stands in its row."""
    job = _claim(job_id)
    if job is None:
        return
    work = Work(job)
    try:
        with translation.override(job.language):
            kind = kind_of(job)
            function = kind.undo if undo else kind.function
            if function is not None:
                function(work, **job.arguments)
        _finish(job, JobState.UNDONE if undo else JobState.DONE)
    except Superseded:
        logger.warning("Another run has taken over the job %s", job.pk)
    except JobError as error:
        job.message = str(error)
        _finish(job, JobState.FAILED)
    except Exception:
        logger.exception("The job %s stopped", job.pk)
        with translation.override(job.language):
            job.message = _("It stopped because of a fault in the program, which has been noted.")
        _finish(job, JobState.FAILED)


def _claim(job_id: int) -> Job | None:
    """The job, now ours; None if it is finished or somebody is at it."""
    silent = Q(state=JobState.RUNNING, heard_at__lt=timezone.now() - SILENCE)
    mine = Job.objects.filter(Q(state=JobState.WAITING) | silent, pk=job_id)
    values = {"state": JobState.RUNNING, "attempt": F("attempt") + 1, "heard_at": timezone.now()}
    return Job.objects.get(pk=job_id) if mine.update(**values) else None


def _finish(job: Job, state: JobState) -> None:
    now = timezone.now()
    if state == JobState.DONE:
        job.done = job.total
    if state == JobState.UNDONE:
        job.done, job.kept, job.result_url, job.result_label = 0, {}, "", ""
    Job.objects.filter(pk=job.pk, attempt=job.attempt).update(
        state=state,
        done=job.done,
        message=job.message,
        kept=job.kept,
        result_url=job.result_url,
        result_label=job.result_label,
        heard_at=now,
        finished_at=now,
    )


def continue_job(job: Job) -> bool:
    """Let a job that stopped, or that nothing is heard of, go on; False if it needs none of it."""
    return _again(job, undo=False)


def undo_job(job: Job) -> bool:
    """Take back what a stopped job has done; False if it runs, or its kind cannot be undone."""
    return kind_of(job).undo is not None and _again(job, undo=True)


def _again(job: Job, undo: bool) -> bool:
    silent = Q(
        state__in=[JobState.WAITING, JobState.RUNNING], heard_at__lt=timezone.now() - SILENCE
    )
    stopped = Job.objects.filter(Q(state=JobState.FAILED) | silent, pk=job.pk)
    values = {"heard_at": timezone.now(), "finished_at": None, "message": ""}
    if not stopped.update(state=JobState.WAITING, **values):
        return False
    enqueue(job, undo)
    return True
