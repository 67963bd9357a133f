"""Uploaded files by their place in the storage.

Pictures in the sizes that pages use are public and served by the proxy in front. Documents and
originals are not: visitors get documents through their own address, which knows who may read them.
"""

import posixpath

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase

SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


def serve_upload(request: HttpRequest, path: str) -> HttpResponseBase:
    """The file at `path` below the uploads. Private ones: to who is signed in to the editor.

    Raises Http404 for what is not there, or not for this visitor, and for a path with detours
    ("./", "../", "//"), which would name a private file as if it were none.
    """
    if path != posixpath.normpath(path):
        raise Http404
    private = path.startswith(settings.PRIVATE_MEDIA)
    if private and not request.user.has_perm("wagtailadmin.access_admin"):
        raise Http404
    if not private and not settings.SERVE_MEDIA:
        raise Http404
    try:
        file = default_storage.open(path)
    except (OSError, SuspiciousOperation) as error:
        raise Http404 from error
    response = FileResponse(file, filename=path.rsplit("/", 1)[-1])
    response.headers["Content-Security-Policy"] = SANDBOX
    response.headers["Cache-Control"] = "private, no-store" if private else "public, max-age=3600"
    return response
