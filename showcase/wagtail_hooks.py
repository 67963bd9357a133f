"""What the showcase adds to the editor: its menu, the import of organisations, what needs doing."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import path
from django.utils.html import format_html
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from showcase.admin import organisation_import
from showcase.admin.attention import AttentionPanel
from showcase.admin.viewsets import InnovationViewSetGroup

register_snippet(InnovationViewSetGroup)


@hooks.register("register_admin_urls")
def import_urls() -> list[Any]:
    return [
        path(
            "organisations/import/",
            organisation_import.import_organisations,
            name="import_organisations",
        ),
        path(
            "organisations/import/confirm/",
            organisation_import.confirm_import,
            name="confirm_import_organisations",
        ),
        path(
            "organisations/import/template/",
            organisation_import.import_template,
            name="organisation_import_template",
        ),
    ]


@hooks.register("construct_homepage_panels")
def add_attention_panel(request: HttpRequest, panels: list[Any]) -> None:
    panels.append(AttentionPanel())


@hooks.register("insert_global_admin_css")
def admin_css() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))
