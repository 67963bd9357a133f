"""Is the printed domain one that can be printed, and does it answer? Asked before going live."""

import secrets
import urllib.error
import urllib.request
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core import checks
from django.core.checks import CheckMessage, Error
from django.urls import reverse
from django.utils import translation

SECONDS = 5
LONGEST_DOMAIN = 63  # with it the picture stays as coarse as 33 modules


def register() -> None:
    checks.register(printed_domain_is_sound)
    checks.register(printed_domain_answers, deploy=True)


def printed_domain_is_sound(app_configs: Any = None, **kwargs: Any) -> list[CheckMessage]:
    """An origin without a path, in letters that the coarse mode of a QR symbol has."""
    parts = urlsplit(settings.QR_BASE_URL)
    problem = ""
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        problem = "is not an http or https address"
    elif parts.path or parts.query or parts.fragment or parts.username:
        problem = "has more than a scheme and a host"
    elif not parts.netloc.isascii():
        problem = (
            "has letters that a QR symbol cannot hold coarsely; give the host in its xn-- form"
        )
    elif len(parts.netloc) > LONGEST_DOMAIN:
        problem = f"has a host of more than {LONGEST_DOMAIN} letters"
    if not problem:
        return []
    return [
        Error(
            f"QR_BASE_URL {settings.QR_BASE_URL!r} {problem}.",
            hint="For example https://inovasi.kuduskab.go.id, without a slash at the end.",
            id="qr.E001",
        )
    ]


def printed_domain_answers(app_configs: Any = None, **kwargs: Any) -> list[CheckMessage]:
    """Codes are printed for years: their domain must lead to this very installation."""
    if not settings.QR_PROBE_DOMAIN:
        return []
    messages: list[CheckMessage] = []
    if urlsplit(settings.QR_BASE_URL).scheme != "https":
        messages.append(Error("QR_BASE_URL is not https.", id="qr.E002"))
    if problem := probe(settings.QR_BASE_URL):
        messages.append(
            Error(
                f"The printed domain {settings.QR_BASE_URL} does not lead here: {problem}.",
                hint="Point its DNS and proxy at this site, or set QR_PROBE_DOMAIN=0 to skip this.",
                id="qr.E003",
            )
        )
    return messages


def probe(base_url: str) -> str:
    """What is wrong with `base_url` as the domain of codes; "" if it leads to this installation."""
    from qr.pages.views import proof_for  # needs the URL configuration, which checks run before

    nonce = secrets.token_hex(16)
    with translation.override(settings.LANGUAGE_CODE):
        address = f"{base_url}{reverse('qr_domain_proof', args=[nonce])}"
    try:
        with urllib.request.urlopen(address, timeout=SECONDS) as answer:  # noqa: S310 - http(s) only
            body = answer.read(200).decode("ascii", "replace").strip()
    except (urllib.error.URLError, OSError, ValueError) as error:
        return f"it does not answer ({error})"
    return "" if body == proof_for(nonce) else "another site answers"
