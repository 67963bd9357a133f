"""The address that is printed: on a domain of its own, and short."""

from urllib.parse import urlsplit

from django.conf import settings


def printed_domain() -> str:
    """As people read it: "inovasi.example.org"."""
    return urlsplit(settings.QR_BASE_URL).netloc


def printed_address(code: str) -> str:
    """The address of a code as people may type it, without the scheme."""
    return f"{printed_domain()}/q/{code.lower()}/"


def encoded_address(code: str) -> str:
    """What stands in the picture. In capitals it fits the alphanumeric mode, which is coarser."""
    return f"{settings.QR_BASE_URL}/q/{code}/".upper()


def full_address(code: str) -> str:
    return f"{settings.QR_BASE_URL}/q/{code}/"
