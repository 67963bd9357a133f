"""What exhibitions add to the editor: the plan, copying, their place in the page menus."""

from collections.abc import Iterator
from typing import Any

from django.urls import path, reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.widgets import Button
from wagtail.models import Page

from exhibition.admin.copying import copy_exhibition_view, may_copy
from exhibition.admin.plan_editor import plan_editor
from exhibition.models import ExhibitionPage


@hooks.register("register_admin_urls")
def exhibition_urls() -> list[Any]:
    return [
        path("exhibitions/<int:page_id>/plan/", plan_editor, name="exhibition_plan_editor"),
        path("exhibitions/<int:page_id>/copy/", copy_exhibition_view, name="exhibition_copy"),
    ]


def exhibition_buttons(page: Page, user: Any, *args: Any, **kwargs: Any) -> Iterator[Button]:
    """Placing the booths and copying, wherever the editor offers what to do with an exhibition."""
    if page.specific_class is not ExhibitionPage:
        return
    permissions = page.permissions_for_user(user)
    if permissions.can_edit():
        yield Button(
            _("Place the booths on the plan"),
            reverse("exhibition_plan_editor", args=[page.pk]),
            icon_name="site",
            priority=12,
        )
    if may_copy(page, user):
        yield Button(
            _("Set up a new exhibition from this one"),
            reverse("exhibition_copy", args=[page.pk]),
            icon_name="copy",
            priority=32,
        )


@hooks.register("register_page_listing_more_buttons")
def listing_buttons(page: Page, user: Any, next_url: str | None = None) -> Iterator[Button]:
    yield from exhibition_buttons(page, user)


@hooks.register("register_page_header_buttons")
def header_buttons(
    page: Page, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    yield from exhibition_buttons(page, user)
