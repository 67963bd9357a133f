"""The editor's side of images: which of them still lack a description."""

from typing import Any

from django.db.models import QuerySet
from django.templatetags.static import static
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.forms.choosers import PhoneLinkChooserForm
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.reports import ReportView

from core import editor_labels
from core.jobs import views as job_views
from core.models import CustomImage
from core.phones import require_one_number
from core.pictures import report as picture_report
from core.pictures.report import permission_policy
from core.translations import report as translation_report
from core.typed import views as typed_views

editor_labels.apply()
PhoneLinkChooserForm.base_fields["phone_number"].validators.append(require_one_number)
hooks.register("register_reports_menu_item", translation_report.menu_item)
hooks.register("register_admin_urls", translation_report.urls)
hooks.register("register_reports_menu_item", job_views.menu_item)
hooks.register("register_admin_urls", job_views.urls)
hooks.register("register_reports_menu_item", picture_report.menu_item)
hooks.register("register_admin_urls", picture_report.urls)
hooks.register("register_admin_urls", typed_views.urls)


def images_without_text(user: Any) -> QuerySet[CustomImage]:
    """Images that `user` may change and that a screen reader can say nothing about."""
    allowed = permission_policy.instances_user_has_any_permission_for(user, ["change"])
    return allowed.filter(description="", is_decorative=False).order_by("-created_at")


class UndescribedImagesView(ReportView):
    """Images without alternative text that are not marked as decorative, newest first."""

    index_url_name = "undescribed_images"
    index_results_url_name = "undescribed_images_results"
    permission_policy = permission_policy
    any_permission_required = ["change"]
    header_icon = "image"
    page_title = _("Images without alternative text")
    columns = [
        TitleColumn("title", label=_("Image"), url_name="wagtailimages:edit"),
        Column("uploaded_by_user", label=_("Uploaded by")),
        DateColumn("created_at", label=_("Uploaded")),
    ]
    list_export = ["title", "created_at"]

    def get_queryset(self) -> QuerySet[CustomImage]:
        return images_without_text(self.request.user).select_related("uploaded_by_user")


class ImageReportMenuItem(MenuItem):
    def is_shown(self, request: Any) -> bool:
        return permission_policy.user_has_permission(request.user, "change")


@hooks.register("register_reports_menu_item")
def report_menu_item() -> MenuItem:
    return ImageReportMenuItem(
        _("Images without alternative text"),
        reverse("undescribed_images"),
        icon_name="image",
        order=800,
    )


@hooks.register("register_admin_urls")
def report_urls() -> list[Any]:
    return [
        path(
            "reports/undescribed-images/",
            UndescribedImagesView.as_view(),
            name="undescribed_images",
        ),
        path(
            "reports/undescribed-images/results/",
            UndescribedImagesView.as_view(results_only=True),
            name="undescribed_images_results",
        ),
    ]


@hooks.register("register_admin_urls")
def upload_urls() -> list[Any]:
    """Before Wagtail's own, at the same addresses."""
    from core.pictures import uploading  # it may not be imported while apps are being loaded

    return [
        path("images/multiple/add/", uploading.AddView.as_view(), name="upload_images"),
        path(
            "images/multiple/create_from_uploaded_image/<int:uploaded_file_id>/",
            uploading.CreateFromUploadView.as_view(),
        ),
    ]


@hooks.register("insert_editor_js")
def paste_script() -> str:
    return format_html('<script src="{}"></script>', static("js/admin/paste-lists.js"))
