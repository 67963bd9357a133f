"""Numbers: key figures and tables."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.table_block.blocks import TableBlock as WagtailTableBlock

__all__ = ["FigureListBlock", "TableBlock"]


class FigureBlock(blocks.StructBlock):
    value = blocks.CharBlock(label=_("Number"), max_length=20, help_text=_("As it is shown: 1.250"))
    unit = blocks.CharBlock(label=_("Unit"), max_length=40, required=False)
    label = blocks.CharBlock(label=_("What it counts"), max_length=120)
    source = blocks.CharBlock(label=_("Source"), max_length=160, required=False)

    class Meta:
        icon = "order"
        label = _("Figure")


class FigureListBlock(blocks.StructBlock):
    figures = blocks.ListBlock(FigureBlock(), label=_("Figures"), min_num=1, max_num=6)

    class Meta:
        icon = "order"
        label = _("Key figures")
        template = "blocks/figure_list.html"


class TableBlock(blocks.StructBlock):
    caption = blocks.CharBlock(
        label=_("Caption"), max_length=160, help_text=_("What the table shows.")
    )
    table = WagtailTableBlock(label=_("Table"))

    class Meta:
        icon = "table"
        label = _("Table")
        template = "blocks/table.html"
