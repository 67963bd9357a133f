"""Long work: what it is, who asked for it, how far it has come."""

import datetime

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

SILENCE = datetime.timedelta(minutes=5)  # after which a running job counts as given up


class JobState(models.TextChoices):
    WAITING = "waiting", _("Waiting")
    RUNNING = "running", _("Running")
    DONE = "done", _("Finished")
    FAILED = "failed", _("Stopped")
    UNDONE = "undone", _("Undone")


class Job(models.Model):
    """One piece of long work. Started, run and continued by `core.jobs` alone."""

    kind = models.CharField(max_length=160, editable=False)  # dotted name of its function
    arguments = models.JSONField(default=dict, editable=False)
    kept = models.JSONField(default=dict, editable=False)  # what the work remembers between runs
    label = models.CharField(_("work"), max_length=255)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("asked for by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    language = models.CharField(max_length=12, editable=False)  # of `label` and `message`
    state = models.CharField(
        _("state"), max_length=8, choices=JobState.choices, default=JobState.WAITING
    )
    attempt = models.PositiveIntegerField(default=0, editable=False)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)  # 0: not known yet
    message = models.TextField(blank=True)
    result_url = models.CharField(max_length=500, blank=True)
    result_label = models.CharField(max_length=255, blank=True)
    asked_at = models.DateTimeField(_("asked for"), default=timezone.now)
    heard_at = models.DateTimeField(default=timezone.now)  # the latest sign of life
    finished_at = models.DateTimeField(_("finished"), null=True)

    class Meta:
        verbose_name = _("long work")
        verbose_name_plural = _("long work")
        ordering = ["-asked_at", "-pk"]

    def __str__(self) -> str:
        return self.label

    @property
    def is_silent(self) -> bool:
        """Whether it has given no sign of life for long: its process may have been ended."""
        return timezone.now() - self.heard_at > SILENCE

    @property
    def is_under_way(self) -> bool:
        """Whether its page may change by itself."""
        return self.state in {JobState.WAITING, JobState.RUNNING}

    @property
    def can_go_on(self) -> bool:
        """Whether a person may let it continue: it stopped, or nothing is heard of it."""
        return self.state == JobState.FAILED or (self.is_under_way and self.is_silent)
