"""What a running function sees of its job, and how it says that it cannot go on."""

import datetime
from typing import Any

from django.utils import timezone

from core.models.jobs import Job, JobState

REPORT_EVERY = datetime.timedelta(seconds=1)


class JobError(Exception):
    """Stops a job with a sentence for the person who asked for it."""


class Superseded(Exception):  # noqa: N818 - no error: another run has taken over
    """This run was given up on, and the job was continued by another."""


class Work:
    """What a running function sees of its job."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.kept: dict[str, Any] = job.kept
        self._reported_at = timezone.now()

    @property
    def user(self) -> Any:
        """Who asked for it; None where that account is gone."""
        return self.job.user

    def expect(self, total: int, done: int = 0) -> None:
        """Say how many steps there are, and how many an earlier run has taken."""
        self.job.total, self.job.done = total, done
        self.write("total", "done")

    def advance(self, steps: int = 1, message: str | None = None) -> None:
        """Count `steps` as taken. Written once a second at most, outside your transactions."""
        self.job.done += steps
        if message is not None:
            self.job.message = message
        if timezone.now() - self._reported_at >= REPORT_EVERY:
            self.write("done", "message")

    def keep(self, **values: Any) -> None:
        """Remember `values` for a run after this one; in a transaction, together with its changes."""
        self.kept.update(values)
        self.write("kept", "done")

    def finish_at(self, url: str, label: str, message: str = "") -> None:
        """Where the person finds what has come of it; written when the function returns."""
        self.job.result_url, self.job.result_label, self.job.message = url, label, message

    def write(self, *fields: str) -> None:
        """Raises Superseded if the job is another run's by now."""
        self._reported_at = self.job.heard_at = timezone.now()
        values = {name: getattr(self.job, name) for name in (*fields, "heard_at")}
        ours = Job.objects.filter(pk=self.job.pk, attempt=self.job.attempt, state=JobState.RUNNING)
        if not ours.update(**values):
            raise Superseded
