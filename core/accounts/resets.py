"""Asking for a new password, a few times an hour."""

import hashlib

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from wagtail.admin.views.account import PasswordResetView

from core.accounts.addresses import client_address

HOUR = 3600
FOR_ONE_ADDRESS = 3  # emails an hour to one account
FROM_ONE_CONNECTION = 10  # an office shares one


class ThrottledPasswordResetView(PasswordResetView):
    """As Wagtail's. What is too much is answered in the same words and sends nothing: whether an
    account exists, or was asked for before, is nobody's to learn."""

    def post(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        email = request.POST.get("email", "").strip().casefold()
        keys = {f"email {email}": FOR_ONE_ADDRESS, client_address(request): FROM_ONE_CONNECTION}
        # Every key is counted, whatever the first says.
        if any([_count(key) > most for key, most in keys.items()]):  # noqa: C419
            return self.too_many()
        return super().post(request, *args, **kwargs)

    def too_many(self) -> HttpResponse:
        return redirect(self.get_success_url())


def _count(key: str) -> int:
    """How often `key` was counted within the hour, this time included. Kept as a digest only."""
    name = "reset:" + hashlib.sha256(key.encode()).hexdigest()
    cache.add(name, 0, HOUR)
    try:
        return cache.incr(name) or 0
    except ValueError:  # forgotten in between
        return 1
