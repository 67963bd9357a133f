"""What was printed, when, and which words stand on it."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from qr.models.codes import Code


class Printing(models.Model):
    """A sheet or label of one code that was printed, with its words as they were then.

    `texts` holds what the layout shows: the fields of `core.protocols.Poster` by language code, and
    the printed address. Comparing it with today's words tells what has become untrue.
    """

    code = models.ForeignKey(Code, on_delete=models.CASCADE, related_name="printings")
    layout = models.CharField(_("format"), max_length=30)
    texts = models.JSONField(_("words on it"))
    printed_at = models.DateTimeField(_("printed"), default=timezone.now)
    printed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    printed_by_name = models.CharField(_("printed by"), max_length=160)
    taken_down_at = models.DateTimeField(_("no longer hangs"), null=True, blank=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("printed sheet")
        verbose_name_plural = _("printed sheets")
        default_permissions = ()
        ordering = ["-printed_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.code.grouped} {self.layout}"
