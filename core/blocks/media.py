"""Things to look at and to take away: images, galleries, video, documents."""

from dataclasses import replace

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.embeds.blocks import EmbedBlock
from wagtail.images.blocks import ImageBlock

from core import renditions
from core.pictures.showing import picture_from
from core.protocols import Picture

__all__ = ["DocumentBlock", "DocumentListBlock", "GalleryBlock", "PictureBlock", "VideoBlock"]


class PictureValue(blocks.StructValue):
    """An image whose alternative text belongs to this place, or which is decorative here."""

    def _picture(self, spec: str) -> Picture | None:
        image = self["image"]
        picture = picture_from(image, spec)
        if picture is None:
            return None
        alternative_text = "" if image.decorative else image.contextual_alt_text
        return replace(picture, alternative_text=alternative_text or "")

    @property
    def picture(self) -> Picture | None:
        return self._picture(renditions.FIGURE)

    @property
    def thumbnail(self) -> Picture | None:
        return self._picture(renditions.GALLERY)

    @property
    def full_url(self) -> str:
        picture = self._picture(renditions.FULL)
        return picture.url if picture else ""

    @property
    def pattern_seed(self) -> str:
        """Of the batik that stands in while the picture cannot be shown."""
        image = self["image"]
        return image.title if image else ""

    @property
    def credit(self) -> str:
        image = self["image"]
        return image.credit if image else ""


class PictureBlock(blocks.StructBlock):
    image = ImageBlock(label=_("Image"))
    caption = blocks.CharBlock(label=_("Caption"), max_length=250, required=False)

    class Meta:
        icon = "image"
        label = _("Image")
        template = "blocks/picture.html"
        value_class = PictureValue


class GalleryBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=100, required=False)
    pictures = blocks.ListBlock(PictureBlock(), label=_("Images"), min_num=2, max_num=24)

    class Meta:
        icon = "grip"
        label = _("Gallery")
        template = "blocks/gallery.html"


class VideoBlock(blocks.StructBlock):
    video = EmbedBlock(
        label=_("Address of the video"), help_text=_("For example a YouTube or Vimeo address.")
    )
    title = blocks.CharBlock(label=_("What the video shows"), max_length=160)
    transcript = blocks.RichTextBlock(
        label=_("Transcript"), required=False, features=["bold", "italic", "ol", "ul", "link"]
    )

    class Meta:
        icon = "media"
        label = _("Video")
        template = "blocks/video.html"


class DocumentValue(blocks.StructValue):
    @property
    def label(self) -> str:
        document = self["document"]
        return self["title"] or (document.title if document else "")

    @property
    def file_type(self) -> str:
        document = self["document"]
        return document.file_extension.upper() if document else ""

    @property
    def size(self) -> int:
        """Bytes."""
        document = self["document"]
        return (document.get_file_size() or 0) if document else 0


class DocumentBlock(blocks.StructBlock):
    document = DocumentChooserBlock(label=_("Document"))
    title = blocks.CharBlock(
        label=_("Title"), max_length=160, required=False, help_text=_("Empty: the document's own.")
    )

    class Meta:
        icon = "doc-full-inverse"
        label = _("Document")
        value_class = DocumentValue


class DocumentListBlock(blocks.StreamBlock):
    document = DocumentBlock()

    class Meta:
        label = _("Documents")
        required = False
        template = "blocks/document_list.html"
