"""One number that grows whenever something the public sees has changed."""

from django.db import models


class ContentVersion(models.Model):
    """A single row. Read and raised only by `core.content_version`."""

    number = models.PositiveBigIntegerField(default=0)

    def __str__(self) -> str:
        return str(self.number)
