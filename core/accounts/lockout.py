"""What someone is told whose login is being guessed at, or who has forgotten the password."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse


def locked_out(
    request: HttpRequest, response: HttpResponse, credentials: dict[str, Any] | None = None
) -> HttpResponse:
    """The login form with the reason and the minutes to wait; `axes` asks for it. Status 429."""
    form_context = getattr(response, "context_data", None) or {}
    minutes = int(settings.AXES_COOLOFF_TIME.total_seconds() // 60)
    return TemplateResponse(
        request, "core/login_paused.html", {**form_context, "minutes": minutes}, status=429
    ).render()
