"""Photographs and drawings, with what a newspaper would want to know of them."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, Image


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
    """

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


class Rendition(AbstractRendition):
    image = models.ForeignKey(CustomImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=("image", "filter_spec", "focal_point_key"), name="unique_rendition"
            )
        ]
