"""The form in which images are uploaded and described."""

import warnings
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from PIL import Image, UnidentifiedImageError
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

BOMBS = (Image.DecompressionBombError, Image.DecompressionBombWarning)


class PhotographField(WagtailImageField):
    """An upload that is an image, not too large, and not far larger once it is unpacked."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.error_messages |= {
            "invalid_image": _(
                "This file is not an image, or it is damaged. Choose a photograph or drawing: "
                "%(formats)s."
            )
            % {"formats": self.supported_formats_text},
            "file_too_large": _(
                "This file is too large (%(file_size)s). At most %(max_filesize)s can be uploaded."
            ),
            "file_too_many_pixels": _(
                "This image has too many pixels. Make it smaller: 4000 pixels on the longer side "
                "are plenty."
            ),
        }

    def to_python(self, data: Any) -> Any:
        """Wagtail unpacks an image to learn its size; what the header says is looked at before."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error", Image.DecompressionBombWarning)
                if data:
                    self._check_header(data)
                return super().to_python(data)
        except BOMBS as error:
            raise ValidationError(
                self.error_messages["file_too_many_pixels"], code="file_too_many_pixels"
            ) from error
        except (OSError, SyntaxError, ValueError) as error:  # what Pillow raises on broken files
            raise ValidationError(
                self.error_messages["invalid_image"], code="invalid_image"
            ) from error

    def _check_header(self, data: Any) -> None:
        data.seek(0)
        try:
            with Image.open(data) as header:
                width, height = header.size
                frames = getattr(header, "n_frames", 1)
        except UnidentifiedImageError:
            return  # not an image, which Wagtail says in its own words
        finally:
            data.seek(0)
        if self.max_image_pixels is not None and width * height * frames > self.max_image_pixels:
            raise ValidationError(
                self.error_messages["file_too_many_pixels"], code="file_too_many_pixels"
            )


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
