"""The sections of the home page, from every room of the house."""

from typing import Any

from django.http import HttpRequest


def home_context(page: Any, request: HttpRequest) -> dict[str, Any]:
    return {}
