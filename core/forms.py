"""The form in which images are uploaded and described."""

from typing import Any

from django.core.exceptions import ValidationError
from django.forms.fields import FileField
from django.utils.translation import gettext_lazy as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from core.pictures.files import NormalisedUpload
from core.pictures.kinds import ENDINGS
from core.pictures.normalising import RefusedError

MESSAGES = {
    "invalid_image": _(
        "This file is damaged, or not a picture. Open it on your computer: if you can see it "
        "there, save it anew as JPEG or PNG and upload that; if not, send it again from where it "
        "came from."
    ),
    "file_too_large": _(
        "This file is too large (%(file_size)s). At most %(max_filesize)s can be uploaded. Save "
        "it as JPEG, or send it to yourself by e-mail or WhatsApp, which makes it smaller."
    ),
    "file_too_many_pixels": _(
        "This image has too many pixels. Make it smaller: 4000 pixels on the longer side are "
        "plenty."
    ),
}
HELP = _(
    "A photograph or picture: JPEG, PNG, WebP, AVIF, HEIC, GIF, TIFF or BMP, at most %(size)s. "
    "Place and camera data are removed; of an animation the first picture is kept."
)


class PhotographField(WagtailImageField):
    """An upload in the form in which pictures are kept; refused with a way out if it has none."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.error_messages |= MESSAGES
        self.help_text = HELP % {"size": self.max_upload_size_text}

    def to_python(self, data: Any) -> Any:
        if not data or isinstance(data, NormalisedUpload):
            return FileField.to_python(self, data)
        if not data.size:
            raise ValidationError(self.error_messages["empty"], code="empty")
        self.check_image_file_size(data)
        try:
            return FileField.to_python(self, NormalisedUpload(data))
        except RefusedError as refusal:
            raise self._refused(refusal) from refusal

    def _refused(self, refusal: RefusedError) -> ValidationError:
        if refusal.kind is not None:
            return ValidationError(refusal.kind.way_out, code=refusal.kind.code)
        too_many = refusal.code == "too_many_pixels"
        code = "file_too_many_pixels" if too_many else "invalid_image"
        return ValidationError(self.error_messages[code], code=code)

    def widget_attrs(self, widget: Any) -> dict[str, Any]:
        """By endings as well: the dialogues of phones and computers know few types by name."""
        endings = ",".join(f".{ending}" for ending in ENDINGS)
        return {**super().widget_attrs(widget), "accept": f"image/*,{endings}"}


class ImageForm(BaseImageForm):
    """An image is described or marked as decorative; `CustomImage.clean` insists on it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            self.fields["file"] = _with_checks(self.fields["file"])
        if "description" in self.fields:
            self.fields["description"].label = _("Alternative text")
            self.fields["description"].help_text = _(
                "What someone who cannot see the image needs to know, in one sentence. "
                "Required unless the image is decorative."
            )


def _with_checks(field: WagtailImageField) -> PhotographField:
    return PhotographField(
        label=field.label,
        required=field.required,
        widget=field.widget,
        initial=field.initial,
        max_length=field.max_length,
    )
