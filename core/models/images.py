"""Photographs and drawings, with what a newspaper would want to know of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import ValidationError
from django.db import DatabaseError, models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import (
    AbstractImage,
    AbstractRendition,
    Filter,
    Image,
    SourceImageIOError,
    get_upload_to,
)

from core.enums import PictureFault, PictureState
from core.pictures.files import PictureField
from core.pictures.making import enqueue


class Licence(models.TextChoices):
    OWN = "own", _("© Kudus Regency Government")
    PERMISSION = "permission", _("Used with permission")
    CC_BY = "cc-by-4.0", "CC BY 4.0"
    CC_BY_SA = "cc-by-sa-4.0", "CC BY-SA 4.0"
    PUBLIC_DOMAIN = "public-domain", _("Public domain")
    SAMPLE = "sample", _("Drawn for the sample content")


class CustomImage(AbstractImage):
    """An image with its alternative text, credit and licence.

    `description` (Wagtail's field) is the alternative text where a page gives none of its own.
    Whatever file it is given is kept in one form (`core.pictures.normalising`), and made into the
    sizes that pages use once it is saved.
    """

    file = PictureField(
        verbose_name=_("file"),
        upload_to=get_upload_to,
        width_field="width",
        height_field="height",
    )
    state = models.CharField(
        _("state"),
        max_length=10,
        choices=PictureState.choices,
        default=PictureState.PREPARING,
        editable=False,
        db_index=True,
    )
    fault = models.CharField(
        _("fault"), max_length=10, choices=PictureFault.choices, blank=True, editable=False
    )
    claimed_at = models.DateTimeField(null=True, editable=False)  # by whoever makes its sizes now

    is_decorative = models.BooleanField(
        _("decorative"),
        default=False,
        help_text=_("Tick when the image carries no information: screen readers then skip it."),
    )
    credit = models.CharField(
        _("credit"), max_length=160, blank=True, help_text=_("Who made the image.")
    )
    licence = models.CharField(
        _("licence"), max_length=20, choices=Licence.choices, default=Licence.OWN
    )

    admin_form_fields = (
        "title",
        "file",
        "description",
        "is_decorative",
        "credit",
        "licence",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    search_fields = Image.search_fields

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")
        permissions = [("choose_image", "Can choose image")]

    @property
    def default_alt_text(self) -> str:
        return "" if self.is_decorative else self.description

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Also asks for the sizes; where none is missing that comes to nothing."""
        super().save(*args, **kwargs)
        changed = kwargs.get("update_fields")
        if changed is None or "file" in changed:
            enqueue(self.pk)

    def create_rendition(self, filter: Filter) -> Any:
        with _as_unreadable():
            return super().create_rendition(filter)

    def create_renditions(self, *filters: Filter) -> Any:
        with _as_unreadable():
            return super().create_renditions(*filters)

    def clean(self) -> None:
        super().clean()
        if not self.is_decorative and not self.description.strip():
            raise ValidationError(
                {
                    "description": _(
                        "Describe what the image shows, or mark the image as decorative."
                    )
                }
            )


@contextmanager
def _as_unreadable() -> Iterator[None]:
    """The library's own pages bear a file that cannot be read, but not what decoders raise."""
    try:
        yield
    except (DatabaseError, SourceImageIOError):
        raise
    except Exception as error:
        raise SourceImageIOError(str(error)) from error


class Rendition(AbstractRendition):
    image = models.ForeignKey(CustomImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=("image", "filter_spec", "focal_point_key"), name="unique_rendition"
            )
        ]
