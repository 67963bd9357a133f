"""A page gets its code when it is first published; what is decided about codes is new content."""

from typing import Any

from wagtail.models import Page
from wagtail.signals import page_published, post_page_move

from core.signal_handlers import watch
from qr.codes import issuing
from qr.models import Code, Pointing


def connect() -> None:
    page_published.connect(page_is_published, dispatch_uid="qr.published")
    post_page_move.connect(page_has_moved, dispatch_uid="qr.moved")
    watch(Pointing)


def page_is_published(instance: Page, **kwargs: Any) -> None:
    if issuing.gets_code(instance):
        issuing.issue_code(instance)


def page_has_moved(instance: Page, **kwargs: Any) -> None:
    """The way on from a page that is gone leads to the page it stood below last."""
    code = Code.objects.in_use().filter(page_key=instance.translation_key).first()
    if code is not None:
        issuing.update_copies(code, instance.specific)
