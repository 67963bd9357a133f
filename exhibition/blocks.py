"""StreamField blocks of services."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

__all__ = ["StatementListBlock"]


class StatementBlock(blocks.StructBlock):
    """What one source says."""

    text = blocks.CharBlock(label=_("What it says"), max_length=250)
    source = blocks.CharBlock(label=_("Source"), max_length=200)
    url = blocks.URLBlock(label=_("Address"), required=False)
    published_on = blocks.DateBlock(label=_("Date of the source"), required=False)
    verified_on = blocks.DateBlock(label=_("Verified on"), required=False)

    class Meta:
        icon = "openquote"
        label = _("Statement")


class StatementListBlock(blocks.StreamBlock):
    statement = StatementBlock()

    class Meta:
        label = _("Sources that differ")
        required = False
        max_num = 6
