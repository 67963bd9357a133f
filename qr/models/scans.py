"""How often codes were scanned: numbers by the hour, nothing about anyone."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from qr.models.codes import Code


class ScanCount(models.Model):
    """Scans of one code within one hour. Written by `qr.scans.counting` only."""

    code = models.ForeignKey(Code, on_delete=models.CASCADE, related_name="scan_counts")
    hour = models.DateTimeField(_("hour"))  # its first moment
    count = models.PositiveIntegerField(_("scans"))

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("scans in an hour")
        verbose_name_plural = _("scans by the hour")
        default_permissions = ("view",)
        constraints = [models.UniqueConstraint(fields=("code", "hour"), name="scans_code_hour")]
        indexes = [models.Index(fields=("hour",), name="scans_hour")]

    def __str__(self) -> str:
        return f"{self.code.grouped} {self.hour:%Y-%m-%d %H}: {self.count}"
