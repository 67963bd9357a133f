"""StreamField blocks of the innovation catalogue."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks import PictureBlock, VideoBlock

__all__ = ["MediaBlock"]


class MediaBlock(blocks.StreamBlock):
    """What there is to see of an innovation."""

    picture = PictureBlock()
    video = VideoBlock()

    class Meta:
        label = _("Pictures and video")
        required = False
        max_num = 24
