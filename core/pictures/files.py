"""Pictures on their way into the storage."""

import hashlib
import io
from typing import Any

from django.core.files.base import ContentFile, File
from django.core.files.uploadedfile import InMemoryUploadedFile
from wagtail.images.models import WagtailImageField, WagtailImageFieldFile

from core.pictures.normalising import normalised


class NormalisedUpload(InMemoryUploadedFile):
    """An uploaded picture in the form that is kept."""

    def __init__(self, upload: Any) -> None:
        kept = normalised(upload)
        super().__init__(
            file=io.BytesIO(kept.content),
            field_name=getattr(upload, "field_name", None),
            name=kept.name_for(upload.name or ""),
            content_type="image/jpeg" if kept.extension == ".jpg" else "image/png",
            size=len(kept.content),
            charset=None,
        )


class PictureFieldFile(WagtailImageFieldFile):
    """The one door through which pictures reach the storage, from forms and from code."""

    def save(self, name: str, content: File, save: bool = True) -> None:
        """Store `content` as it is kept. Raises `normalising.RefusedError` for what is no picture."""
        if not isinstance(content, NormalisedUpload):
            kept = normalised(content)  # type: ignore[arg-type]
            name = kept.name_for(name)
            content = ContentFile(kept.content, name)
        content.seek(0)
        self.instance.file_size = content.size
        self.instance.file_hash = hashlib.sha1(content.read(), usedforsecurity=False).hexdigest()
        content.seek(0)
        super().save(name, content, save)


class PictureField(WagtailImageField):
    attr_class = PictureFieldFile
