"""Where a fact comes from."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

__all__ = ["SourceBlock", "SourceListBlock"]


class SourceBlock(blocks.StructBlock):
    publisher = blocks.CharBlock(label=_("Publisher"), max_length=120)
    title = blocks.CharBlock(label=_("Title"), max_length=200, required=False)
    published_on = blocks.DateBlock(label=_("Date"), required=False)
    url = blocks.URLBlock(label=_("Address"), required=False)
    note = blocks.CharBlock(
        label=_("Note"),
        max_length=250,
        required=False,
        help_text=_("What is taken from it, or how it differs from another source."),
    )

    class Meta:
        icon = "link-external"
        label = _("Source")


class SourceListBlock(blocks.StreamBlock):
    source = SourceBlock()

    class Meta:
        label = _("Sources")
        required = False
        template = "blocks/source_list.html"
