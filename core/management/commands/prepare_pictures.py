"""Bring every picture into the form that is kept and make the sizes that are missing."""

from typing import Any

from django.core.management.base import BaseCommand

from core.enums import PictureState
from core.models import CustomImage
from core.pictures.making import prepare


class Command(BaseCommand):
    help = (
        "Prepares all pictures: upright, without place and camera data, in every size that pages "
        "use. Tries again what failed. Safe at any time; run it after an upgrade and every night."
    )

    def handle(self, *args: Any, verbosity: int, **options: Any) -> None:
        ids = list(CustomImage.objects.order_by("-pk").values_list("pk", flat=True))
        failed = 0
        for number, pk in enumerate(ids, 1):
            image = CustomImage.objects.filter(pk=pk).first()
            if image is not None and prepare(image) == PictureState.FAILED:
                failed += 1
                self.stderr.write(f"\n{pk} {image.title}: {image.get_fault_display()}")
            if verbosity:
                self.stdout.write(f"\r{number} of {len(ids)} pictures", ending="")
                self.stdout.flush()
        if verbosity:
            self.stdout.write(f"\n{len(ids) - failed} in order, {failed} to look at")
