"""What codes add to the editor: a menu, a search area, a button at pages that have one."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem
from wagtail.admin.search import SearchArea
from wagtail.admin.widgets import Button
from wagtail.models import Page

from core.building import builder_of
from qr.admin import permissions
from qr.admin.panel import code_in_use
from qr.admin.urls import urlpatterns

ITEMS = [
    (gettext_lazy("All codes"), "qr_codes", "qr-code", [permissions.VIEW]),
    (gettext_lazy("Print"), "qr_print", "print", [permissions.VIEW, permissions.PRINT]),
    (gettext_lazy("To print again"), "qr_reprint", "rotate", [permissions.VIEW, permissions.PRINT]),
    (gettext_lazy("Scans"), "qr_scans", "order", [permissions.SCANS]),
]


class PermittedMenuItem(MenuItem):
    """Shown to those who may open what it leads to."""

    def __init__(self, *args: Any, wanted: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.wanted = wanted

    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perms(self.wanted)


class CodeSearchArea(SearchArea):
    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm(permissions.VIEW)


@hooks.register("register_icons")
def icons(names: list[str]) -> list[str]:
    return [*names, "qr/icons/qr-code.svg"]


@hooks.register("register_admin_menu_item")
def menu() -> SubmenuMenuItem:
    items = [
        PermittedMenuItem(label, reverse(name), icon_name=icon, order=number, wanted=wanted)
        for number, (label, name, icon, wanted) in enumerate(ITEMS)
    ]
    label = gettext_lazy("QR codes")
    return SubmenuMenuItem(label, Menu(items=items), icon_name="qr-code", name="qr", order=160)


@hooks.register("register_admin_search_area")
def search_area() -> SearchArea:
    return CodeSearchArea(
        gettext_lazy("QR codes"), reverse("qr_codes"), name="qr", icon_name="qr-code", order=650
    )


@hooks.register("register_admin_urls")
def urls() -> list[Any]:
    return urlpatterns


def code_buttons(page: Page, user: Any) -> Iterator[Button]:
    """The way to the code of a page, and to the scans of those below it."""
    if not getattr(page.specific_class, "gets_code", False):
        return
    code = code_in_use(page) if user.has_perm(permissions.VIEW) else None
    if code is not None:
        url = reverse("qr_code_detail", args=[code.pk])
        yield Button(
            _("QR code %(code)s") % {"code": code.grouped}, url, icon_name="qr-code", priority=40
        )
    has_plan = hasattr(builder_of(page.specific_class), "spots")
    if has_plan and user.has_perm(permissions.SCANS):
        url = reverse("qr_scans_of", args=[page.pk])
        yield Button(_("Scans of the codes"), url, icon_name="order", priority=42)


@hooks.register("register_page_listing_more_buttons")
def listing_buttons(page: Page, user: Any, next_url: str | None = None) -> Iterator[Button]:
    yield from code_buttons(page, user)


@hooks.register("register_page_header_buttons")
def header_buttons(
    page: Page, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    yield from code_buttons(page, user)


@hooks.register("insert_global_admin_css")
def admin_css() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin-qr.css"))
