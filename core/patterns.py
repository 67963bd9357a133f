"""Batik as the picture of whatever has no photograph.

`batik()` draws an inline SVG from a seed: the same seed always gives the same cloth, another seed
another one. The motif family says what it is about (one family per sector), the seed decides the
cloth's colours, the scale of the motif and the composition. Colours come from classes that
`tokens.css` fills for the light and the dark theme, so nothing here depends on the theme.

The drawings of the families stand in :mod:`core.motifs`.
"""

import hashlib
import random
from dataclasses import dataclass

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from core import motifs
from core.motifs import MOTIFS, Motif

WIDTH, HEIGHT = 480, 300  # user units of a card's cover

# The first word of a sector's slug, Indonesian or English, and the family that stands for it.
_FAMILY_BY_SECTOR = {
    "kesehatan": "parijoto",  # the berry of Muria's slopes, eaten for health
    "health": "parijoto",
    "kependudukan": "kawung",
    "population": "kawung",
    "pendidikan": "truntum",  # stars that light the way
    "education": "truntum",
    "perizinan": "parang",
    "licensing": "parang",
    "sosial": "ceplok",  # many parts joined into one figure
    "social": "ceplok",
    "ketenagakerjaan": "tembakau",  # what Kudus works with
    "employment": "tembakau",
    "perpustakaan": "gebyok",  # the carved panels of old houses
    "library": "gebyok",
    "pertanian": "beras",
    "agriculture": "beras",
    "lingkungan": "mega",
    "environment": "mega",
    "umkm": "buketan",
    "small": "buketan",
    "keamanan": "gringsing",  # scales, worn against harm
    "public": "gringsing",
    "transportasi": "kapal",
    "transport": "kapal",
    "desa": "muria",
    "village": "muria",
    "tata": "menara",  # tata kelola
    "governance": "menara",
}


@dataclass(frozen=True, slots=True)
class BatikPalette:
    """The colours of a cloth as hexadecimal values, for pictures drawn outside a page."""

    name: str
    ground: str
    second_ground: str
    line: str
    accent: str


# The light values of the cloths in tokens.css; a test keeps both in step.
PALETTES = {
    palette.name: palette
    for palette in (
        BatikPalette("bang", "#8f3019", "#a8452b", "#f6dcc0", "#e8a87c"),
        BatikPalette("sogan", "#5f3c1e", "#7a5230", "#f3dfba", "#dba75f"),
        BatikPalette("wedel", "#1e4263", "#2d5c84", "#e5eef2", "#8ebcdc"),
        BatikPalette("godhong", "#2c5238", "#3f6d49", "#eaf0d9", "#b3cf88"),
        BatikPalette("parijoto", "#771a4f", "#953069", "#f9dfea", "#ef9dc2"),
        BatikPalette("mori", "#f1e0c2", "#e7cfa6", "#7c2f1a", "#2d5c84"),
    )
}


def motif_for(sector_slug: str) -> str:
    """The motif family of a sector; one chosen by the slug's hash for a sector nobody foresaw."""
    first_word = sector_slug.replace("_", "-").split("-")[0].lower()
    return _FAMILY_BY_SECTOR.get(first_word) or _pick(sector_slug, sorted(MOTIFS))


def batik_palette(seed: str, motif: str = "") -> BatikPalette:
    """The colours in which `batik()` draws the same seed and motif."""
    return PALETTES[_Cloth.of(seed, motif).palette]


def batik(
    seed: str, motif: str = "", *, width: int = WIDTH, height: int = HEIGHT, key: str = ""
) -> SafeString:
    """A decorative inline SVG of `width` by `height` user units, hidden from screen readers.

    An unknown or empty `motif` is replaced by one that the seed chooses. `key` keeps the ids of two
    drawings of one seed on one page apart.
    """
    cloth = _Cloth.of(seed, motif)
    return _svg(
        cloth.drawing(width, height, _identifier(seed, motif, width, height, key)),
        cloth.palette,
        width,
        height,
    )


def batik_picture(seed: str, motif: str = "", *, width: int, height: int, scale: float = 1) -> str:
    """The cloth of a seed as an SVG that stands alone, in the colours of the light theme.

    For pictures and prints, which no style sheet reaches. `scale` enlarges the motif.
    """
    colours = batik_palette(seed, motif)
    style = (
        f".g{{fill:{colours.ground}}}.h{{fill:{colours.second_ground}}}"
        f".f{{fill:{colours.line}}}.a{{fill:{colours.accent}}}"
        f".s,.r{{fill:none;stroke:{colours.line}}}.r{{stroke-width:2.5}}"
        f".b{{fill:none;stroke:{colours.accent}}}"
        f".t{{fill:{colours.second_ground};stroke:{colours.line};stroke-width:2}}"
    )  # the rules of components.css
    drawing = batik(seed, motif, width=int(width / scale), height=int(height / scale))
    head, body = drawing.split(">", 1)
    size = f'xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
    return f"{head.replace('<svg', f'<svg {size}', 1)}><style>{style}</style>{body}"


def batik_ground(
    seed: str, motif: str, *, width: int = 1200, height: int = 400, key: str = ""
) -> SafeString:
    """The bare repeat without ground colours: lines in `currentColor` for heroes and footers."""
    family = MOTIFS[motif if motif in MOTIFS else _pick(seed, sorted(MOTIFS))]
    identifier = _identifier("ground" + seed, motif, width, height, key)
    tile = _tile(family, random.Random(seed), identifier, scale=1.0)  # noqa: S311 - not a secret
    fill = f'<rect width="{width}" height="{height}" fill="url(#{identifier})"/>'
    return _svg(tile + fill, "line", width, height)


@dataclass(frozen=True, slots=True)
class _Cloth:
    """The choices that a seed makes."""

    family: Motif
    palette: str
    composition: str
    scale: float
    seed: str

    @classmethod
    def of(cls, seed: str, motif: str) -> "_Cloth":
        name = motif if motif in MOTIFS else _pick(seed, sorted(MOTIFS))
        family = MOTIFS[name]
        dice = random.Random(f"{seed}/{name}")  # noqa: S311 - not a secret
        return cls(
            family=family,
            palette=dice.choice(family.palettes),
            composition=dice.choice(sorted(_COMPOSITIONS)),
            scale=dice.choice((0.8, 1.0, 1.25)),
            seed=seed,
        )

    def drawing(self, width: int, height: int, identifier: str) -> str:
        dice = random.Random(f"{self.seed}/drawing")  # noqa: S311 - not a secret
        tile = _tile(self.family, dice, identifier, self.scale)
        below, above = _COMPOSITIONS[self.composition](dice, width, height)
        whole = f'width="{width}" height="{height}"'
        return (
            f'{tile}<rect {whole} class="g"/>{below}'
            f'<rect {whole} fill="url(#{identifier})"/>{above}'
        )


def _tile(family: Motif, dice: random.Random, identifier: str, scale: float) -> str:
    shift = f"translate({dice.randrange(family.width)} {dice.randrange(family.height)})"
    turn = f" rotate({family.turn})" if family.turn else ""
    grow = f" scale({scale})" if scale != 1 else ""
    return (
        f'<defs><pattern id="{identifier}" width="{family.width}" height="{family.height}" '
        f'patternUnits="userSpaceOnUse" patternTransform="{shift}{turn}{grow}">'
        f"{family.draw(dice)}</pattern></defs>"
    )


# --- Compositions: (what lies under the repeat, what lies over it) --------------------------------


def _plain(dice: random.Random, width: int, height: int) -> tuple[str, str]:
    return "", ""


def _morning_and_evening(dice: random.Random, width: int, height: int) -> tuple[str, str]:
    """Pagi-sore: a cloth of two halves, divided by a slanting line."""
    start = dice.randrange(width // 4, width * 3 // 5)
    end = start + dice.choice((-1, 1)) * dice.randrange(width // 6, width // 3)
    edge = f"M{start} 0L{end} {height}"
    half = f"{edge}H{width}V0Z" if dice.random() < 0.5 else f"{edge}H0V0Z"
    return f'<path class="h" d="{half}"/>', f'<path class="r" d="{edge}"/>'


def _plate(dice: random.Random, width: int, height: int) -> tuple[str, str]:
    """A round plate with a rosette, as the porcelain set into the walls of the Menara."""
    x = dice.choice((width // 4, width // 2, width * 3 // 4))
    y = dice.choice((height * 2 // 5, height // 2, height * 3 // 5))
    r = min(width, height) * dice.choice((28, 34, 40)) // 100
    petals = dice.choice((6, 8, 12))
    rosette = motifs.flower(x, y, petals, r * 0.78, r * 1.3 / petals)
    return "", (
        f'<circle class="h" cx="{x}" cy="{y}" r="{r}"/><circle class="r" cx="{x}" cy="{y}" r="{r}"/>'
        f'<circle class="r" cx="{x}" cy="{y}" r="{r - 7}"/><path class="f" d="{rosette}"/>'
        f'<circle class="g" cx="{x}" cy="{y}" r="{r * 0.24:.0f}"/>'
        f'<circle class="a" cx="{x}" cy="{y}" r="{r * 0.14:.0f}"/>'
    )


def _head(dice: random.Random, width: int, height: int) -> tuple[str, str]:
    """Tumpal: the row of triangles at the head of a coastal sarong, one within the other."""
    count = dice.choice((6, 8, 10))
    step = width / count
    tall = height * dice.choice((30, 38)) // 100

    def teeth(share: float) -> str:
        half = step / 2 * share
        return "".join(
            f"M{step * (index + 0.5) - half:.0f} {height}"
            f"l{half:.1f} {-tall * share:.0f}l{half:.1f} {tall * share:.0f}z"
            for index in range(count)
        )

    return "", (
        f'<path class="t" d="{teeth(1)}"/><path class="b" d="{teeth(0.66)}"/>'
        f'<path class="f" d="{teeth(0.33)}"/>'
    )


def _band(dice: random.Random, width: int, height: int) -> tuple[str, str]:
    """Seret: an upright band with two fine lines beside it."""
    x = dice.choice((width // 6, width // 2, width * 2 // 3))
    wide = width * dice.choice((16, 22, 28)) // 100
    lines = f"M{x - 6} 0V{height}M{x} 0V{height}M{x + wide} 0V{height}M{x + wide + 6} 0V{height}"
    return (
        f'<rect class="h" x="{x}" width="{wide}" height="{height}"/>',
        f'<path class="r" d="{lines}"/>',
    )


_COMPOSITIONS = {
    "band": _band,
    "head": _head,
    "morning_and_evening": _morning_and_evening,
    "plain": _plain,
    "plate": _plate,
}


# --- Helpers --------------------------------------------------------------------------------------


def _svg(content: str, palette: str, width: int, height: int) -> SafeString:
    return format_html(
        '<svg class="batik batik--{}" viewBox="0 0 {} {}" preserveAspectRatio="xMidYMid slice" '
        'aria-hidden="true" focusable="false">{}</svg>',
        palette,
        width,
        height,
        mark_safe(content),
    )


def _identifier(*parts: object) -> str:
    digest = hashlib.sha256("/".join(map(str, parts)).encode()).hexdigest()
    return f"b{digest[:8]}"


def _pick(text: str, options: list[str]) -> str:
    return options[int(hashlib.sha256(text.encode()).hexdigest(), 16) % len(options)]
