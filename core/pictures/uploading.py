"""The page on which many pictures are uploaded at once.

A picture is kept once it is described. Until then the page says so, holds it in the form in which
pictures are kept, and shows it again to whoever uploaded it when they come back.
"""

from contextlib import suppress
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseBase
from django.template.loader import render_to_string
from wagtail.images.views import multiple
from wagtail.models import UploadedFile

from core.pictures.files import NormalisedUpload
from core.pictures.normalising import RefusedError

EDIT_FORM = "core/admin/undescribed_upload_form.html"


class AddView(multiple.AddView):
    edit_form_template_name = EDIT_FORM

    def post(self, request: HttpRequest) -> HttpResponseBase:
        """As Wagtail does; what waits for its description waits without place and camera data."""
        upload = request.FILES.get("files[]")
        limit = self.get_upload_form_class()(user=request.user).fields["file"].max_upload_size
        if upload is not None and upload.size and upload.size <= limit:
            with suppress(RefusedError):  # the form refuses it too, with words
                request.FILES["files[]"] = NormalisedUpload(upload)
        return super().post(request)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        accepted = self.form.fields["file"].widget.attrs["accept"]
        return {**context, "accept_attributes": accepted, "waiting": self._waiting()}

    def _waiting(self) -> list[dict[str, Any]]:
        """Earlier uploads of this person that nobody has described yet, each with its form."""
        return [
            {"name": upload.file.name.rsplit("/", 1)[-1], "form": self._form_of(upload)}
            for upload in waiting_uploads(self.request.user, self.model)
        ]

    def _form_of(self, upload: UploadedFile) -> str:
        self.upload_object = upload
        title = upload.file.name.rsplit("/", 1)[-1].rsplit(".", 1)[0]
        self.object = self.model(title=title)
        return render_to_string(
            EDIT_FORM, self.get_edit_upload_form_context_data(), request=self.request
        )


class CreateFromUploadView(multiple.CreateFromUploadedImageView):
    edit_form_template_name = EDIT_FORM


def waiting_uploads(user: Any, model: type) -> QuerySet[UploadedFile]:
    kind = ContentType.objects.get_for_model(model)
    return UploadedFile.objects.filter(for_content_type=kind, uploaded_by_user=user).order_by("pk")
