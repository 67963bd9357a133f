"""What the listing pages show, from the catalogue's read model."""

from typing import Any

from django.http import HttpRequest


def catalogue_context(page: Any, request: HttpRequest) -> dict[str, Any]:
    return {}


def collection_context(page: Any, request: HttpRequest) -> dict[str, Any]:
    return {}


def collection_index_context(page: Any, request: HttpRequest) -> dict[str, Any]:
    return {}
