"""Who may do what with codes. Views ask here, menus and buttons too."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from wagtail.permission_policies import ModelPermissionPolicy

from qr.models import Code

policy = ModelPermissionPolicy(Code)

VIEW = "qr.view_code"
ISSUE = "qr.issue_code"
REPOINT = "qr.repoint_code"
RETIRE = "qr.retire_code"
PRINT = "qr.print_code"
SCANS = "qr.view_scancount"


def require(request: HttpRequest, *permissions: str) -> None:
    """Raises PermissionDenied unless the user has all of `permissions`."""
    if not request.user.has_perms(permissions):
        raise PermissionDenied


def may(user: Any) -> dict[str, bool]:
    """For templates: what of all this the user may do."""
    return {
        "view": user.has_perm(VIEW),
        "issue": user.has_perm(ISSUE),
        "repoint": user.has_perm(REPOINT),
        "retire": user.has_perm(RETIRE),
        "print": user.has_perm(PRINT),
        "scans": user.has_perm(SCANS),
    }
