"""Pictures as pages show them. Whatever is wrong with one, the page is not."""

import logging
from typing import Any

from django.db import DatabaseError
from wagtail.images.models import AbstractRendition, Filter

from core.pictures import making
from core.pictures.presence import is_there
from core.protocols import Picture

logger = logging.getLogger(__name__)


def picture_from(image: Any, spec: str, alternative_text: str = "") -> Picture | None:
    """`image` in the size `spec` as a plain value; None: the batik pattern stands in for it.

    So it is without an image, while its sizes are being made, and where they cannot be made, which
    is logged and listed for editors. `alternative_text`: that of this place, if it has its own.
    """
    if image is None:
        return None
    try:
        rendition = _rendition_of(image, spec)
        if rendition is None:
            return None
        return Picture(
            url=rendition.url,
            width=rendition.width,
            height=rendition.height,
            alternative_text=alternative_text or image.default_alt_text,
        )
    except DatabaseError:
        raise
    except Exception as error:  # storages raise whatever there is; a page needs no picture
        making.note_fault(image, error)
        return None


def _rendition_of(image: Any, spec: str) -> AbstractRendition | None:
    try:
        rendition = image.find_existing_rendition(Filter(spec))
    except image.get_rendition_model().DoesNotExist:
        rendition = None
    if rendition is not None and is_there(rendition.url):
        return rendition
    return making.make_for_visitor(image, spec)
