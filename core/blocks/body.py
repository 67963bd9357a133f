"""The stream in which an editor writes a page."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks.data import FigureListBlock, TableBlock
from core.blocks.links import CallToActionBlock, PageCardsBlock
from core.blocks.media import DocumentListBlock, GalleryBlock, PictureBlock, VideoBlock
from core.blocks.text import AccordionBlock, HeadingBlock, QuoteBlock, RichTextBlock

__all__ = ["BodyBlock"]


class BodyBlock(blocks.StreamBlock):
    heading = HeadingBlock(group=_("Text"))
    text = RichTextBlock(group=_("Text"))
    quote = QuoteBlock(group=_("Text"))
    accordion = AccordionBlock(group=_("Text"))
    picture = PictureBlock(group=_("Pictures and video"))
    gallery = GalleryBlock(group=_("Pictures and video"))
    video = VideoBlock(group=_("Pictures and video"))
    figures = FigureListBlock(group=_("Numbers"))
    table = TableBlock(group=_("Numbers"))
    documents = DocumentListBlock(group=_("Ways on"), icon="doc-full-inverse", label=_("Documents"))
    call_to_action = CallToActionBlock(group=_("Ways on"))
    page_cards = PageCardsBlock(group=_("Ways on"))

    class Meta:
        label = _("Content")
        required = False
