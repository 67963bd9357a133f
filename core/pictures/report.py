"""The editor's list of pictures that pages cannot show, with a way to try again."""

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.images.models import Image
from wagtail.permission_policies.collections import CollectionOwnershipPermissionPolicy

from core.enums import PictureState
from core.models import CustomImage
from core.pictures.making import STATE_FIELDS, enqueue

# As Wagtail's own, which may not be imported while apps are being loaded.
permission_policy = CollectionOwnershipPermissionPolicy(
    CustomImage, auth_model=Image, owner_field_name="uploaded_by_user"
)


def pictures_not_ready(user: Any) -> QuerySet[CustomImage]:
    """Pictures that `user` may change, the failed ones first."""
    allowed = permission_policy.instances_user_has_any_permission_for(user, ["change"])
    return allowed.exclude(state=PictureState.READY).order_by("state", "-created_at")


class RetryColumn(Column):
    cell_template_name = "core/admin/retry_cell.html"

    def get_value(self, instance: CustomImage) -> str:
        """The address that tries again."""
        return reverse("retry_picture", args=[instance.pk])


class PicturesNotReadyView(ReportView):
    """Pictures that failed, or whose sizes are still being made."""

    index_url_name = "pictures_not_ready"
    index_results_url_name = "pictures_not_ready_results"
    permission_policy = permission_policy
    any_permission_required = ["change"]
    header_icon = "image"
    page_title = gettext_lazy("Images that pages cannot show")
    columns = [
        TitleColumn("title", label=gettext_lazy("Image"), url_name="wagtailimages:edit"),
        Column("state", label=gettext_lazy("State"), accessor="get_state_display"),
        Column("fault", label=gettext_lazy("Reason"), accessor="get_fault_display"),
        DateColumn("created_at", label=gettext_lazy("Uploaded")),
        RetryColumn("retry", label=gettext_lazy("Try again")),
    ]
    list_export = ["title", "state", "fault", "created_at"]

    def get_queryset(self) -> QuerySet[CustomImage]:
        return pictures_not_ready(self.request.user)


@require_POST
def retry_picture(request: HttpRequest, image_id: int) -> HttpResponse:
    """Try again to make the sizes of one picture, and say what came of it."""
    image = get_object_or_404(
        permission_policy.instances_user_has_any_permission_for(request.user, ["change"]),
        pk=image_id,
    )
    image.state, image.fault, image.claimed_at = PictureState.PREPARING, "", None
    image.save(update_fields=STATE_FIELDS)
    enqueue(image.pk)
    image = CustomImage.objects.get(pk=image.pk)  # refreshing would open a file that may be lost
    if image.state == PictureState.FAILED:
        messages.error(request, f"{image.title}: {image.get_fault_display()}")
    elif image.state == PictureState.READY:
        messages.success(request, _("“%(title)s” is ready.") % {"title": image.title})
    else:
        messages.info(request, _("“%(title)s” is being prepared.") % {"title": image.title})
    return redirect("pictures_not_ready")


class PicturesMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return permission_policy.user_has_permission(request.user, "change")


def menu_item() -> MenuItem:
    return PicturesMenuItem(
        gettext_lazy("Images that pages cannot show"),
        reverse("pictures_not_ready"),
        icon_name="warning",
        order=810,
    )


def urls() -> list[Any]:
    return [
        path(
            "reports/pictures-not-ready/",
            PicturesNotReadyView.as_view(),
            name="pictures_not_ready",
        ),
        path(
            "reports/pictures-not-ready/results/",
            PicturesNotReadyView.as_view(results_only=True),
            name="pictures_not_ready_results",
        ),
        path("pictures/<int:image_id>/retry/", retry_picture, name="retry_picture"),
    ]
