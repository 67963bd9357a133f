"""Views that belong to no page: health, errors of forms."""

from django.core.cache import cache
from django.core.files.storage import default_storage
from django.db import connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache


@never_cache
def alive(request: HttpRequest) -> HttpResponse:
    """Liveness: the process answers. Looks at nothing else."""
    return HttpResponse("ok", content_type="text/plain")


@never_cache
def ready(request: HttpRequest) -> JsonResponse:
    """Readiness: database, cache and storage answer. 503 names the ones that do not."""
    failures = [name for name, check in READINESS_CHECKS.items() if not _passes(check)]
    return JsonResponse({"failing": failures}, status=503 if failures else 200)


def _database() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")


def _cache() -> None:
    cache.set("readiness", "1", 5)
    if cache.get("readiness") != "1":
        raise RuntimeError("the cache did not keep a value")


def _storage() -> None:
    default_storage.exists("readiness")


READINESS_CHECKS = {"database": _database, "cache": _cache, "storage": _storage}


def _passes(check) -> bool:
    try:
        check()
    except Exception:
        return False
    return True


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that was open too long: says what to do, in the visitor's language."""
    return render(request, "403_csrf.html", status=403)
