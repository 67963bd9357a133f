"""What of the sample content has been loaded."""

from django.db import models


class LoadedItem(models.Model):
    """The note that an item of the sample was loaded once.

    It outlives the item: what an editor changed, renamed, moved or deleted is not loaded again.
    """

    key = models.CharField(max_length=160, unique=True)
    loaded_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.key
