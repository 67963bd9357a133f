"""StreamField blocks, one file per family."""

from core.blocks.body import BodyBlock
from core.blocks.data import FigureListBlock, TableBlock
from core.blocks.links import (
    CallToActionBlock,
    FooterGroupsBlock,
    LinkBlock,
    LinkListBlock,
    PageCardsBlock,
)
from core.blocks.media import (
    DocumentBlock,
    DocumentListBlock,
    GalleryBlock,
    PictureBlock,
    VideoBlock,
)
from core.blocks.sources import SourceBlock, SourceListBlock
from core.blocks.text import AccordionBlock, HeadingBlock, QuoteBlock, RichTextBlock

__all__ = [
    "AccordionBlock",
    "BodyBlock",
    "CallToActionBlock",
    "DocumentBlock",
    "DocumentListBlock",
    "FigureListBlock",
    "FooterGroupsBlock",
    "GalleryBlock",
    "HeadingBlock",
    "LinkBlock",
    "LinkListBlock",
    "PageCardsBlock",
    "PictureBlock",
    "QuoteBlock",
    "RichTextBlock",
    "SourceBlock",
    "SourceListBlock",
    "TableBlock",
    "VideoBlock",
]
