"""Codes that are printed, and where each of them leads."""

import datetime
import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from qr.codes.alphabet import grouped


class CodeQuerySet(models.QuerySet):
    """A code is printed somewhere: it is retired, never deleted, so that no one gets it again."""

    def in_use(self) -> "CodeQuerySet":
        return self.filter(retired_at=None)

    def delete(self) -> Any:
        raise TypeError("Codes are retired, never deleted.")


class Code(models.Model):
    """One printed code. It belongs to a page in all its languages, named by their translation key.

    Not by a foreign key: the code outlives the page. Title, kind and the page above it are copies
    from the last publication, for lists, and for the way on once the page is gone.
    """

    code = models.CharField(_("code"), max_length=12, unique=True)
    page_key = models.UUIDField(_("page in all languages"), db_index=True)
    page_title = models.CharField(_("page"), max_length=255)
    page_kind = models.CharField(_("kind"), max_length=40)
    page_number = models.CharField(_("number"), max_length=20, blank=True)
    parent_key = models.UUIDField(_("page above"), null=True, db_index=True)
    issued_at = models.DateTimeField(_("issued"), default=timezone.now)
    retired_at = models.DateTimeField(_("retired"), null=True, blank=True)
    retired_by_name = models.CharField(_("retired by"), max_length=160, blank=True)
    retired_reason = models.CharField(_("reason"), max_length=200, blank=True)

    objects = CodeQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("QR code")
        verbose_name_plural = _("QR codes")
        default_permissions = ("view",)
        permissions = [
            ("issue_code", _("Can issue codes")),
            ("repoint_code", _("Can repoint and swap codes")),
            ("retire_code", _("Can retire codes")),
            ("print_code", _("Can print codes in bulk and mark them as printed")),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=("page_key",), condition=Q(retired_at=None), name="code_in_use_once_a_page"
            )
        ]
        ordering = ["page_kind", "page_number", "page_title", "pk"]

    def __str__(self) -> str:
        return f"{self.grouped} · {self.page_title}"

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        raise TypeError("Codes are retired, never deleted.")

    @property
    def grouped(self) -> str:
        """As people read it."""
        return grouped(self.code)

    @property
    def is_retired(self) -> bool:
        return self.retired_at is not None

    def pointing_at(self, moment: datetime.datetime) -> "Pointing | None":
        """The pointing in force at `moment`; None: the code leads to the page it was issued for."""
        return next((each for each in self.valid_pointings if each.holds_at(moment)), None)

    def target_key_at(self, moment: datetime.datetime) -> uuid.UUID:
        pointing = self.pointing_at(moment)
        return pointing.target_key if pointing else self.page_key

    @cached_property
    def valid_pointings(self) -> list["Pointing"]:
        """Those not undone, the latest made first; one query unless prefetched."""
        pointings = [each for each in self.pointings.all() if each.undone_at is None]
        return sorted(pointings, key=lambda each: each.pk, reverse=True)

    def next_change_after(self, moment: datetime.datetime) -> datetime.datetime | None:
        """When a planned pointing begins or one in force ends."""
        moments = [
            each
            for pointing in self.valid_pointings
            for each in (pointing.starts_at, pointing.ends_at)
            if each is not None and each > moment
        ]
        return min(moments, default=None)


class Pointing(models.Model):
    """An editor's decision that a code leads to another page, for good or for a time.

    Of several that hold at a moment, the one made last counts. Rows are never changed but to undo
    them: together they are the history.
    """

    code = models.ForeignKey(Code, on_delete=models.CASCADE, related_name="pointings")
    target_key = models.UUIDField(_("page in all languages"))
    target_title = models.CharField(_("leads to"), max_length=255)
    former_title = models.CharField(_("led to"), max_length=255)
    starts_at = models.DateTimeField(_("from"))
    ends_at = models.DateTimeField(_("until"), null=True, blank=True)
    note = models.CharField(_("reason"), max_length=200, blank=True)
    batch = models.UUIDField(_("made together"), null=True)  # both halves of a swap
    made_at = models.DateTimeField(_("made"), default=timezone.now)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    made_by_name = models.CharField(_("made by"), max_length=160)
    undone_at = models.DateTimeField(_("undone"), null=True)
    undone_by_name = models.CharField(_("undone by"), max_length=160, blank=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("repointing")
        verbose_name_plural = _("repointings")
        default_permissions = ()
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.code.grouped} → {self.target_title}"

    def holds_at(self, moment: datetime.datetime) -> bool:
        return self.starts_at <= moment and (self.ends_at is None or moment < self.ends_at)
