"""What several page types have: each mixin brings its fields and its panels.

A page class then reads as the list of what it is.
"""

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField

from core import renditions
from core.blocks import BodyBlock, DocumentListBlock, LinkListBlock, SourceListBlock
from core.pictures.showing import picture_from
from core.protocols import Picture
from core.text import plain_text


class CoverMixin(models.Model):
    """A picture at the head of the page, which is also that of its card and its share image."""

    cover = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("cover image"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Empty: a batik pattern of this page's own is drawn."),
    )
    cover_alternative_text = models.CharField(
        _("alternative text of the cover"),
        max_length=200,
        blank=True,
        help_text=_("What the image shows. Empty: the description kept with the image."),
    )
    cover_caption = models.CharField(_("caption of the cover"), max_length=250, blank=True)

    cover_panel = MultiFieldPanel(
        [
            FieldPanel("cover"),
            FieldPanel("cover_alternative_text"),
            FieldPanel("cover_caption"),
        ],
        heading=_("Cover"),
        classname="collapsed",
    )

    class Meta:
        abstract = True

    def card_picture(self) -> Picture | None:
        return picture_from(self.cover, renditions.CARD, self.cover_alternative_text)

    def cover_picture(self) -> Picture | None:
        return picture_from(self.cover, renditions.COVER, self.cover_alternative_text)

    def photograph(self) -> Any:
        return self.share_image or self.cover  # type: ignore[attr-defined]


class BodyMixin(models.Model):
    """Free text made of blocks."""

    body = StreamField(BodyBlock(), verbose_name=_("content"), blank=True)

    body_panel = FieldPanel("body")

    class Meta:
        abstract = True

    def search_body(self) -> str:
        return plain_text(self.body)


class ContactMixin(models.Model):
    """Where to ask. Offices, not persons."""

    contact_name = models.CharField(
        _("contact"), max_length=120, blank=True, help_text=_("An office or a role, not a person.")
    )
    contact_email = models.EmailField(_("email"), blank=True)
    contact_phone = models.CharField(_("telephone"), max_length=40, blank=True)
    contact_url = models.URLField(_("website"), blank=True)

    contact_panel = MultiFieldPanel(
        [
            FieldPanel("contact_name"),
            FieldPanel("contact_email"),
            FieldPanel("contact_phone"),
            FieldPanel("contact_url"),
        ],
        heading=_("Contact"),
        classname="collapsed",
    )

    class Meta:
        abstract = True

    @property
    def has_contact(self) -> bool:
        return any((self.contact_name, self.contact_email, self.contact_phone, self.contact_url))


class SourcesMixin(models.Model):
    """Where the page's facts come from."""

    sources = StreamField(SourceListBlock(), verbose_name=_("sources"), blank=True)

    sources_panel = FieldPanel("sources")

    class Meta:
        abstract = True


class AttachmentsMixin(models.Model):
    """Documents to download and links to follow."""

    documents = StreamField(DocumentListBlock(), verbose_name=_("documents"), blank=True)
    links = StreamField(LinkListBlock(), verbose_name=_("links"), blank=True)

    attachments_panel = MultiFieldPanel(
        [FieldPanel("documents"), FieldPanel("links")],
        heading=_("Documents and links"),
        classname="collapsed",
    )

    class Meta:
        abstract = True


def require_order(errors: dict[str, ValidationError], start: Any, end: Any, field: str) -> None:
    """Note an error on `field` if `end` lies before `start`; either may be missing."""
    if start and end and end < start:
        errors[field] = ValidationError(_("The end lies before the start."), code="order")
