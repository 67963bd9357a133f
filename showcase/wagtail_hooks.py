"""What the showcase adds to the editor: its menu, the import of organisations, what needs doing."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import path
from django.utils.html import format_html
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from showcase import admin_views
from showcase.attention import AttentionPanel
from showcase.viewsets import InnovationViewSetGroup

register_snippet(InnovationViewSetGroup)


@hooks.register("register_admin_urls")
def import_urls() -> list[Any]:
    return [
        path(
            "organisations/import/", admin_views.import_organisations, name="import_organisations"
        ),
        path(
            "organisations/import/confirm/",
            admin_views.confirm_import,
            name="confirm_import_organisations",
        ),
        path(
            "organisations/import/template/",
            admin_views.import_template,
            name="organisation_import_template",
        ),
    ]


@hooks.register("construct_homepage_panels")
def add_attention_panel(request: HttpRequest, panels: list[Any]) -> None:
    panels.append(AttentionPanel())


@hooks.register("insert_global_admin_css")
def admin_css() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))
