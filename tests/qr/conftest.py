"""Codes, and the scans of a phone."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db.models import Sum

from qr.models import Code, ScanCount
from tests.exhibition.conftest import (  # noqa: F401 - fixtures of the neighbouring folder
    at,
    blood_donation,
    expo,
    make_booth,
    make_exhibition,
    make_service,
    translate,
)

PHONE = (
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/130.0.0.0 Mobile Safari/537.36"
)


@pytest.fixture
def code_of(db) -> Callable[[Any], Code]:
    """The code in use of a page."""
    return lambda page: Code.objects.in_use().get(page_key=page.translation_key)


@pytest.fixture
def scan(client) -> Callable[..., Any]:
    """Scans a code as a phone set to Indonesian does; takes a page's Code or what is printed."""

    def get(
        code: Any, language: str = "id-ID,id;q=0.9", method: str = "get", **headers: str
    ) -> Any:
        letters = getattr(code, "code", code)
        return getattr(client, method)(
            f"/q/{letters}/",
            headers={"user-agent": PHONE, "accept-language": language, **headers},
        )

    return get


@pytest.fixture
def scans_of(db) -> Callable[[Code], int]:
    return lambda code: ScanCount.objects.filter(code=code).aggregate(n=Sum("count"))["n"] or 0
