"""Which drawing belongs to which key, and what it shows in words."""

import hashlib
import io
import random
from collections.abc import Callable
from dataclasses import dataclass

from demo.content.text import Text
from demo.pictures import built, growing, made
from demo.pictures.canvas import Canvas
from demo.pictures.lights import LIGHTS, NIGHT, Light
from demo.pictures.scenery import draw_scenery

WIDTH, HEIGHT = 1600, 1000  # pixels
JPEG_QUALITY = 82

Foreground = Callable[[Canvas, Light, random.Random], None]


@dataclass(frozen=True, slots=True)
class Subject:
    draw: Foreground
    name: Text


SUBJECTS = {
    "kesehatan": Subject(
        growing.parijoto,
        Text(id="Ranting parijoto dengan buahnya", en="A branch of parijoto berries"),
    ),
    "kependudukan": Subject(
        built.family, Text(id="Satu keluarga di depan rumahnya", en="A family outside its house")
    ),
    "pendidikan": Subject(
        made.book,
        Text(id="Buku terbuka dan daun yang terbang", en="An open book and flying leaves"),
    ),
    "perizinan-investasi": Subject(
        made.counter,
        Text(
            id="Loket layanan dengan berkas yang selesai",
            en="A service counter with a finished paper",
        ),
    ),
    "sosial": Subject(
        made.umbrella, Text(id="Orang-orang di bawah satu payung", en="People under one umbrella")
    ),
    "ketenagakerjaan": Subject(made.tools, Text(id="Roda gigi dan perkakas", en="Gears and tools")),
    "perpustakaan-arsip": Subject(
        made.shelves, Text(id="Rak buku dan seorang pembaca", en="A bookshelf and somebody reading")
    ),
    "pertanian-pangan": Subject(
        growing.rice, Text(id="Padi yang menguning", en="Ripe ears of rice")
    ),
    "lingkungan": Subject(
        growing.tree, Text(id="Pohon rindang di tepi sungai", en="A broad tree beside a stream")
    ),
    "umkm-ekonomi": Subject(
        built.market,
        Text(id="Lapak pasar dengan tenda bergaris", en="Market stalls under striped awnings"),
    ),
    "keamanan-ketertiban": Subject(
        built.guard_post,
        Text(id="Pos ronda dengan kentongan", en="A neighbourhood guard post with its slit drum"),
    ),
    "transportasi": Subject(
        built.bus, Text(id="Bus di jalan kabupaten", en="A bus on a regency road")
    ),
    "desa": Subject(
        built.village,
        Text(id="Atap-atap desa di antara pohon kelapa", en="Village roofs among coconut palms"),
    ),
    "tata-kelola": Subject(
        built.tower, Text(id="Menara Kudus dari bata merah", en="The red-brick tower of Kudus")
    ),
}


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing of the sector `subject`; `key` decides its light, its ridge and its side."""

    key: str
    subject: str

    @property
    def light(self) -> Light:
        # The lamp of the guard post wants the night; the others see it now and then.
        if self.subject == "keamanan-ketertiban":
            return NIGHT
        return LIGHTS[self._number // 2 % len(LIGHTS)]

    @property
    def description(self) -> Text:
        """What the drawing shows, for those who do not see it."""
        name, light = SUBJECTS[self.subject].name, self.light.name
        return Text(
            id=f"Gambar: {name.id} dengan lereng Muria di belakangnya, {light.id}.",
            en=f"Drawing: {name.en} before the slopes of Muria {light.en}.",
        )

    def as_jpeg(self) -> bytes:
        dice = random.Random(self._number)  # noqa: S311 - a drawing, not a secret
        canvas = Canvas(WIDTH, is_mirrored=bool(self._number % 2))
        draw_scenery(canvas, self.light, dice)
        SUBJECTS[self.subject].draw(canvas, self.light, dice)
        buffer = io.BytesIO()
        canvas.finished().save(buffer, "JPEG", quality=JPEG_QUALITY, optimize=True)
        return buffer.getvalue()

    @property
    def _number(self) -> int:
        return int.from_bytes(hashlib.sha256(self.key.encode()).digest()[:6], "big") >> 3


def drawing_of(key: str, sectors: tuple[str, ...]) -> Drawing:
    """The drawing of the first of `sectors` that has one; of any, by its key, if none has."""
    subject = next((sector for sector in sectors if sector in SUBJECTS), "")
    if not subject:
        subject = random.Random(key).choice(list(SUBJECTS))  # noqa: S311
    return Drawing(key, subject)
