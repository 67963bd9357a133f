"""The picture that stands beside a page's link in messages: title, kind, the page's own batik.

1200 by 630 pixels, drawn when it is first asked for. Its address holds a digest of everything drawn,
so browsers and services may keep it for ever and get a new one when any of it changes.
"""

import hashlib
import io
import threading
from dataclasses import astuple, dataclass
from functools import lru_cache
from pathlib import Path

import typst
from django.conf import settings
from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import translation
from django.utils.translation import gettext as _
from PIL import Image, ImageDraw, ImageFont
from wagtail.models import Page

from core.frame import frame_of
from core.models.pages import BasePage
from core.patterns import batik_palette, batik_picture
from core.sites import site_with
from core.visibility import public_now

WIDTH, HEIGHT = 1200, 630  # pixels, what Open Graph recommends
CLOTH_HEIGHT = 210
MARGIN = 72
FOREVER = "public, max-age=31536000, immutable"
FONT = settings.BASE_DIR / "static/fonts/plus-jakarta-sans-latin.woff2"
PAPER, INK, BRICK = "#fbf3e7", "#2b120b", "#98351d"
TITLE_SIZES = (68, 58, 50, 42)  # pixels; the first at which the title takes at most three lines
TITLE_LINES = 3
DAY = 86_400  # seconds
DESIGN = 2  # raised when the drawing changes, so that nobody keeps an old one
_drawing = threading.Lock()


@dataclass(frozen=True, slots=True)
class ShareImage:
    """Everything the picture shows."""

    title: str
    kind: str
    site_name: str
    seed: str
    motif: str

    @classmethod
    def of(cls, page: BasePage) -> "ShareImage":
        with translation.override(page.language_code):
            card = page.card()
            kind = (
                f"{card.kind_label} · {_('Sample content')}" if page.is_sample else card.kind_label
            )
        site = site_with(page)
        text = frame_of(site, page.language_code).site_text if site else None
        return cls(
            title=page.share_title or page.shared_title(),
            kind=kind,
            site_name=text.site_name if text else settings.WAGTAIL_SITE_NAME,
            seed=card.pattern_seed,
            motif=card.pattern_motif,
        )

    @property
    def digest(self) -> str:
        """Of every field, of the colours of the cloth and of the way all this is drawn."""
        shown = (*astuple(self), *astuple(batik_palette(self.seed, self.motif)), DESIGN)
        return hashlib.sha256("\n".join(map(str, shown)).encode()).hexdigest()[:16]

    def png(self) -> bytes:
        picture = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
        picture.paste(_cloth(self.seed, self.motif), (0, 0))
        draw = ImageDraw.Draw(picture)
        draw.rectangle((0, CLOTH_HEIGHT, WIDTH, CLOTH_HEIGHT + 10), fill=BRICK)
        top = CLOTH_HEIGHT + 58
        draw.text((MARGIN, top), self.kind.upper(), font=_font(26, 700), fill=BRICK)
        size, lines = _fitted(draw, self.title)
        for number, line in enumerate(lines):
            place = (MARGIN, top + 46 + number * size * 1.18)
            draw.text(place, line, font=_font(size, 800), fill=INK)
        draw.text((MARGIN, HEIGHT - 64), self.site_name, font=_font(28, 600), fill=INK)
        out = io.BytesIO()
        picture.quantize(128).save(out, "PNG", optimize=True)
        return out.getvalue()


def share_image(request: HttpRequest, page_id: int, digest: str) -> HttpResponse:
    """The drawn picture of a live page; an outdated digest is answered with today's picture."""
    page = public_now(Page.objects.all()).filter(pk=page_id).specific().first()
    if not isinstance(page, BasePage):
        raise Http404
    shown = ShareImage.of(page)
    png = _kept(shown)
    response = HttpResponse(png, content_type="image/png")
    response.headers["Cache-Control"] = FOREVER if digest == shown.digest else "no-cache"
    return response


def _kept(shown: ShareImage) -> bytes:
    """The picture as it was drawn before; in one process it is drawn by one thread at a time."""
    key = f"share-image-{shown.digest}"
    png = cache.get(key)
    if png is None:
        with _drawing:
            png = cache.get_or_set(key, shown.png, DAY)
    return png


# --- Drawing -------------------------------------------------------------------------------------


def _cloth(seed: str, motif: str) -> Image.Image:
    """The batik of a seed as pixels. Typst draws it: its wheel brings a full SVG renderer."""
    svg = batik_picture(seed, motif, width=WIDTH, height=CLOTH_HEIGHT, scale=2)
    page = (
        f"#set page(width: {WIDTH}pt, height: {CLOTH_HEIGHT}pt, margin: 0pt)\n"
        f'#image(bytes(sys.inputs.svg), format: "svg", width: {WIDTH}pt, height: {CLOTH_HEIGHT}pt)'
    )
    png = typst.compile(page.encode(), format="png", ppi=72, sys_inputs={"svg": svg})
    return Image.open(io.BytesIO(png)).convert("RGB")


@lru_cache(maxsize=16)
def _font(size: int, weight: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(str(Path(FONT)), size)
    font.set_variation_by_axes([weight])
    return font


def _fitted(draw: ImageDraw.ImageDraw, title: str) -> tuple[int, list[str]]:
    """The size in which the title fits and its lines; the last one is cut if it must be."""
    for size in TITLE_SIZES:
        lines = _wrapped(draw, title, _font(size, 800))
        if len(lines) <= TITLE_LINES:
            return size, lines
    lines = lines[:TITLE_LINES]
    return TITLE_SIZES[-1], [*lines[:-1], f"{lines[-1].rsplit(' ', 1)[0]} …"]


def _wrapped(draw: ImageDraw.ImageDraw, text: str, font: ImageFont.FreeTypeFont) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and draw.textlength(longer, font=font) <= WIDTH - 2 * MARGIN:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
