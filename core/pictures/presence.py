"""Whether the file behind a picture's address is there."""

import os
from urllib.parse import unquote

from django.conf import settings
from django.core.files.storage import FileSystemStorage, storages


def is_there(url: str) -> bool:
    """A look at the disk, some microseconds; storages elsewhere are not asked and count as full."""
    base = settings.MEDIA_URL
    if not url.startswith(base) or not isinstance(storages["default"], FileSystemStorage):
        return True
    try:
        return os.stat(f"{settings.MEDIA_ROOT}/{unquote(url[len(base) :])}").st_size > 0
    except OSError:
        return False
