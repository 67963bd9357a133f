"""Numbers that grow whenever something the public sees has changed, and what is still to follow it."""

from django.db import models


class ContentVersion(models.Model):
    """One row a topic. Read and raised only by `core.content_version`."""

    topic = models.CharField(max_length=20, primary_key=True)
    number = models.PositiveBigIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.topic} {self.number}"


class PageToFollow(models.Model):
    """A page (in all its languages) that has changed, and that read models still have to follow.

    Written in the transaction of the change and deleted once all is in step, so what a killed
    process or a full disk has left undone is found. Kept by `core.read_model.following`.
    """

    translation_key = models.UUIDField(db_index=True)
    noted_at = models.DateTimeField(auto_now_add=True)

    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return str(self.translation_key)
