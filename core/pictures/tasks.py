"""Work on pictures outside of requests, where a worker runs; else at once."""

from core.jobs.running import IN_A_WORKER_OR_AT_ONCE, task
from core.models import CustomImage
from core.pictures.making import prepare


@task(backend=IN_A_WORKER_OR_AT_ONCE)
def prepare_picture(image_id: int) -> str | None:
    """Prepare the picture; its state, or None if it was deleted meanwhile. May run twice."""
    image = CustomImage.objects.filter(pk=image_id).first()
    if image is None:
        return None
    return prepare(image)
