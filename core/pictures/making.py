"""Pictures in the sizes that pages use: made once, by one maker at a time, faults kept for editors."""

import datetime
import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.conf import settings
from django.db import DatabaseError, transaction
from django.db.models import Q
from django.utils import timezone
from wagtail.images.models import AbstractRendition, Filter

from core import renditions
from core.enums import PictureFault, PictureState
from core.pictures.files import NormalisedUpload
from core.pictures.normalising import RefusedError, is_normal
from core.pictures.presence import is_there

logger = logging.getLogger(__name__)

CLAIM = datetime.timedelta(minutes=10)  # after which a maker is taken to have died
_put_off: ContextVar[bool] = ContextVar("put_off", default=False)
STATE_FIELDS = ("state", "fault", "claimed_at")


def prepare(image: Any) -> str:
    """Bring `image` into the form that is kept and make every size of it; its state afterwards.

    Changes nothing where all is there, or while another process is at work on it.
    """
    if not _claim(image):
        return image.state
    try:
        _normalise_stored(image)
        missing = missing_sizes(image)
        for spec in missing:
            _remake(image, spec)
    except DatabaseError:
        raise
    except Exception as error:  # storages and decoders raise whatever there is
        note_fault(image, error)
        return image.state
    if image.state == PictureState.READY and not missing:
        _release(image)
    else:
        image.state, image.fault, image.claimed_at = PictureState.READY, "", None
        image.save(update_fields=STATE_FIELDS)  # pages that show it learn of it by its signal
    return image.state


def missing_sizes(image: Any) -> list[str]:
    """The sizes that no file shows, for the focal point of today."""
    there = {
        (rendition.filter_spec, rendition.focal_point_key)
        for rendition in image.renditions.filter(filter_spec__in=renditions.EVERY)
        if is_there(rendition.url)
    }
    return [
        spec for spec in renditions.EVERY if (spec, Filter(spec).get_cache_key(image)) not in there
    ]


def make_for_visitor(image: Any, spec: str) -> AbstractRendition | None:
    """A size that a page misses; None: it is made elsewhere, or cannot be made.

    With a worker for tasks no visitor waits. Without one it is made here, unless somebody else is
    at it or it failed before: an editor or the nightly command tries again.
    """
    if image.state == PictureState.FAILED or image.pk is None:
        return None
    if not settings.TASKS["jobs"]["BACKEND"].endswith("ImmediateBackend"):
        _ask_worker(image)
        return None
    if not _claim(image):
        return None
    try:
        _normalise_stored(image)
        rendition = _remake(image, spec)
    except DatabaseError:
        raise
    except Exception as error:
        note_fault(image, error)
        return None
    _release(image)
    return rendition


def note_fault(image: Any, error: BaseException) -> None:
    """Keep why `image` cannot be shown where editors look for it; logged when it is new."""
    image.state, image.fault, image.claimed_at = PictureState.FAILED, fault_of(error), None
    values = {name: getattr(image, name) for name in STATE_FIELDS}
    rows = type(image).objects.filter(pk=image.pk)
    if rows.exclude(state=PictureState.FAILED).update(**values):
        logger.error("Picture %s (%s) cannot be shown", image.pk, image.file.name, exc_info=error)
    else:
        rows.update(**values)


def fault_of(error: BaseException) -> PictureFault:
    """What editors are told of `error`."""
    if isinstance(error, RefusedError):
        many = error.code == "too_many_pixels"
        return PictureFault.TOO_LARGE if many else PictureFault.DAMAGED
    causes = (error, error.__cause__, error.__context__)
    if any(isinstance(cause, FileNotFoundError) for cause in causes):
        return PictureFault.MISSING
    return PictureFault.OTHER


# --- One maker at a time -------------------------------------------------------------------------


def _claim(image: Any) -> bool:
    """Whether this process may work on `image`. The database decides, for every process alike."""
    now = timezone.now()
    free = Q(claimed_at=None) | Q(claimed_at__lt=now - CLAIM)
    return bool(type(image).objects.filter(free, pk=image.pk).update(claimed_at=now))


def _release(image: Any) -> None:
    type(image).objects.filter(pk=image.pk).update(claimed_at=None)


def _ask_worker(image: Any) -> None:
    """Hand the picture to the worker, once: until it is done its state says so."""
    rows = type(image).objects.filter(pk=image.pk, state=PictureState.READY)
    if rows.update(state=PictureState.PREPARING):
        enqueue(image.pk)


def enqueue(image_id: int) -> None:
    """Let the picture be prepared when what was written of it is there to read."""
    if _put_off.get():
        return
    from core.pictures.tasks import prepare_picture  # it needs the model, which needs this module

    transaction.on_commit(lambda: prepare_picture.enqueue(image_id))


@contextmanager
def put_off() -> Iterator[None]:
    """Within this block pictures are saved only; `manage.py prepare_pictures` makes their sizes."""
    token = _put_off.set(True)
    try:
        yield
    finally:
        _put_off.reset(token)


# --- Making --------------------------------------------------------------------------------------


def _remake(image: Any, spec: str) -> AbstractRendition:
    """The size `spec`; a row whose file is gone gives way to a new one."""
    key = Filter(spec).get_cache_key(image)
    for stale in image.renditions.filter(filter_spec=spec, focal_point_key=key):
        if not is_there(stale.url):
            _drop(image, stale)
    return image.get_rendition(spec)


def _drop(image: Any, rendition: AbstractRendition) -> None:
    """Delete a size, also from what was fetched of `image` before."""
    known = getattr(image, "prefetched_renditions", None)
    if known is not None:
        image.prefetched_renditions = [each for each in known if each.pk != rendition.pk]
    rendition.delete()


def _normalise_stored(image: Any) -> None:
    """Bring a file that came in before this rule, or by another way, into the form that is kept."""
    with image.open_file() as stored:
        if is_normal(stored):
            return
        kept = NormalisedUpload(stored)
    storage, old_name = image.file.storage, image.file.name
    old_size = image.width, image.height
    image.file.save(os.path.basename(kept.name or ""), kept, save=False)
    _keep_focal_point(image, old_size)
    image.save(update_fields=[*FILE_FIELDS])
    for rendition in image.renditions.all():
        _drop(image, rendition)
    if old_name != image.file.name:
        transaction.on_commit(lambda: storage.delete(old_name))


FILE_FIELDS = (
    "file", "width", "height", "file_size", "file_hash",
    "focal_point_x", "focal_point_y", "focal_point_width", "focal_point_height",
)  # fmt: skip


def _keep_focal_point(image: Any, old_size: tuple[int, int]) -> None:
    """At the same place of the smaller picture; of one that was turned it is not known."""
    names = FILE_FIELDS[-4:]
    if image.focal_point_x is None:
        return
    scale = image.width / old_size[0]
    is_turned = abs(image.height / old_size[1] - scale) > 0.01
    change: Callable[[int | None], int | None] = (
        (lambda value: None) if is_turned else (lambda value: value and round(value * scale))
    )
    for name in names:
        setattr(image, name, change(getattr(image, name)))
