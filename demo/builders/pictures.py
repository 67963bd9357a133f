"""Drawings as images of the library, with their alternative text, and the size that cards show."""

from django.core.files.base import ContentFile

from core import renditions
from core.models import CustomImage, Licence
from core.pictures.making import put_off
from demo.content.collections import COLLECTIONS
from demo.content.innovations import INNOVATIONS
from demo.content.pages import HOME
from demo.content.shapes import Collection, Innovation
from demo.loading import Loading
from demo.pictures import Drawing, drawing_of
from showcase.reference import SECTORS

GALLERY_SIZE = 2  # further drawings of a featured innovation
HOME_DRAWING = Drawing("beranda", "tata-kelola")


def build(loading: Loading) -> None:
    drawings = [HOME_DRAWING]
    drawings += [cover_drawing(content) for content in INNOVATIONS if content.has_picture]
    drawings += [drawing for content in INNOVATIONS for drawing in gallery_drawings(content)]
    drawings += [collection_drawing(content) for content in COLLECTIONS]
    loading.each("Pictures", "picture", drawings, _create, key=lambda drawing: drawing.key)


def cover_drawing(content: Innovation) -> Drawing:
    return drawing_of(content.slug, content.sectors)


def gallery_drawings(content: Innovation) -> list[Drawing]:
    if content.slug not in HOME.featured or not content.has_picture:
        return []
    return [
        drawing_of(f"{content.slug}-{number}", content.sectors)
        for number in range(2, 2 + GALLERY_SIZE)
    ]


def collection_drawing(content: Collection) -> Drawing:
    """What its sectors stand for; without a sector, what the sector of the same batik does."""
    akin = tuple(sector.slug for sector in SECTORS if sector.motif == content.motif)
    return drawing_of(f"koleksi-{content.slug}", content.sectors + akin)


def image_of(drawing: Drawing) -> CustomImage | None:
    """The image that was made of `drawing`; None if an editor has renamed or deleted it."""
    return CustomImage.objects.filter(title=_title(drawing)).first()


def _title(drawing: Drawing) -> str:
    return f"Gambar contoh: {drawing.key}"


def _create(drawing: Drawing) -> None:
    with put_off():
        image = CustomImage.objects.create(
            title=_title(drawing),
            file=ContentFile(drawing.as_jpeg(), name=f"contoh-{drawing.key}.jpg"),
            description=drawing.description.id,
            credit="Etalase Inovasi Kudus",
            licence=Licence.SAMPLE,
        )
    image.get_rendition(renditions.CARD)
