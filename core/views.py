"""Views that belong to no page: health, errors of forms."""

import logging
from collections.abc import Callable
from pathlib import Path
from tempfile import NamedTemporaryFile
from uuid import uuid4

from django.core.cache import cache
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection, transaction
from django.db.models import F
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from core.content_version import CONTENT
from core.models.versions import ContentVersion
from core.read_model.following import is_late

logger = logging.getLogger(__name__)


@never_cache
def alive(request: HttpRequest) -> HttpResponse:
    """Liveness: the process answers. Looks at nothing else."""
    return HttpResponse("ok", content_type="text/plain")


@never_cache
def ready(request: HttpRequest) -> JsonResponse:
    """Readiness: what pages cannot do without answers. 503 names what does not.

    `missing` names what they can do without: a cache that is gone makes them slower, read models
    that lag behind leave something new out of search and lists.
    """
    failing = [name for name, check in NEEDED.items() if not _passes(name, check)]
    missing = [name for name, check in HELPFUL.items() if not _passes(name, check)]
    return JsonResponse({"failing": failing, "missing": missing}, status=503 if failing else 200)


def _database() -> None:
    """Can be written: with a full disk it lets itself be read for a long time."""
    if connection.vendor == "sqlite":  # a writer would wait for the one there may be
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        with NamedTemporaryFile(dir=Path(connection.settings_dict["NAME"]).parent) as file:
            file.write(b".")
            file.flush()
        return
    with transaction.atomic():
        ContentVersion.objects.filter(topic=CONTENT).update(number=F("number"))


def _storage() -> None:
    """Takes a byte and gives it back."""
    name = default_storage.save(f"readiness/{uuid4()}", ContentFile(b"."))
    try:
        with default_storage.open(name) as file:
            if file.read() != b".":
                raise OSError("the storage did not keep a byte")
    finally:
        default_storage.delete(name)


def _cache() -> None:
    cache.set("readiness", "1", 5)
    if cache.get("readiness") != "1":
        raise OSError("the cache did not keep a value")


def _read_models() -> None:
    if is_late():
        raise OSError("read models have not followed a change; run sweep_read_models")


NEEDED = {"database": _database, "storage": _storage}
HELPFUL = {"cache": _cache, "read models": _read_models}


def _passes(name: str, check: Callable[[], None]) -> bool:
    try:
        check()
    except Exception:  # whatever it is, the answer is that this part does not work
        logger.exception("Not ready: the %s does not answer", name)
        return False
    return True


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that was open too long: says what to do, in the visitor's language."""
    return render(request, "403_csrf.html", status=403)
