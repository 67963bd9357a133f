"""What the editor of a page is told about its code: the panel, and the button that leads here."""

from typing import Any

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from qr.admin import permissions
from qr.codes.addresses import encoded_address, full_address
from qr.models import Code
from qr.posters.layouts import LAYOUTS, LayoutKind
from qr.posters.records import standing
from qr.posters.symbol import symbol_of
from qr.scans.figures import totals


def editor_part(page: Any, request: HttpRequest) -> SafeString:
    """The code of `page` with downloads, its prints and its scans; why there is none."""
    user = getattr(request, "user", None)
    if user is None or not user.has_perm(permissions.VIEW):
        return SafeString("")
    code = code_in_use(page)
    context: dict[str, Any] = {"code": code, "may": permissions.may(user)}
    if code is not None:
        context |= {
            "svg": mark_safe(symbol_of(encoded_address(code.code)).svg()),
            "address": full_address(code.code),
            "layouts": [each for each in LAYOUTS.values() if each.kind is not LayoutKind.LABELS],
            "total": totals([code]).get(code.pk, 0),
            "printing": standing().filter(code=code).first(),
        }
    return render_to_string("qr/admin/panel.html", context, request)


def code_in_use(page: Any) -> Code | None:
    if page.pk is None:
        return None
    return Code.objects.in_use().filter(page_key=page.translation_key).first()
