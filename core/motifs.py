"""The families of the batik pattern: one repeatable tile each, drawn from a few strokes.

Classes inside a tile: `f` is filled with the cloth's line colour, `a` with its accent, `s` is a
stroke in the line colour, `b` a stroke in the accent. Numbers are user units of a cover 480 wide.
"""

import math
import random
from collections.abc import Callable
from dataclasses import dataclass

Dice = random.Random
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Motif:
    """A family: the size of its tile, its turn in degrees, the cloths it is printed on."""

    width: int
    height: int
    draw: Callable[[Dice], str]
    palettes: tuple[str, ...]
    turn: int = 0


def polar(x: float, y: float, degrees: float, length: float) -> Point:
    angle = math.radians(degrees)
    return x + length * math.cos(angle), y + length * math.sin(angle)


def at(*points: Point) -> str:
    return " ".join(f"{value:.1f}".removesuffix(".0") for point in points for value in point)


def petal(x: float, y: float, degrees: float, length: float, width: float) -> str:
    """A pointed petal from (x, y): path data of two curves."""
    tip = polar(x, y, degrees, length)
    middle = polar(x, y, degrees, length / 2)
    left = polar(*middle, degrees - 90, width)
    right = polar(*middle, degrees + 90, width)
    return f"M{at((x, y))}Q{at(left, tip)}Q{at(right, (x, y))}Z"


def flower(x: float, y: float, petals: int, length: float, width: float, turn: float = 0) -> str:
    return "".join(
        petal(x, y, turn + index * 360 / petals, length, width) for index in range(petals)
    )


def path(kind: str, data: str) -> str:
    return f'<path class="{kind}" d="{data}"/>'


def disc(x: float, y: float, radius: float) -> str:
    """A circle as path data, so that many share one element."""
    return (
        f"M{at((x - radius, y))}a{radius} {radius} 0 1 0 {2 * radius} 0"
        f"a{radius} {radius} 0 1 0 {-2 * radius} 0"
    )


def dots(*points: Point, radius: float = 1.6) -> str:
    return path("a", "".join(disc(x, y, radius) for x, y in points))


# --- The families ---------------------------------------------------------------------------------


def kawung(dice: Dice) -> str:
    """Four palm fruits about a centre."""
    fruits = "".join(petal(30, 30, turn, 40, 21) for turn in (45, 135, 225, 315))
    kernels = "".join(petal(*polar(30, 30, turn, 12), turn, 19, 6) for turn in (45, 135, 225, 315))
    return (
        path("s", fruits)
        + path("f", kernels)
        + dots((30, 4), (4, 30), (30, 56), (56, 30))
        + (path("a", flower(30, 30, 4, 8, 3)))
    )


def parang(dice: Dice) -> str:
    """Blades in slanting rows, a row of lozenges between them."""
    blade = "M3 52C3 34 27 36 25 8C35 30 25 56 3 52Z"
    inner = "M10 47C12 38 25 36 25.500 22"
    lozenges = "M0 62l8 -4 8 4 -8 4ZM16 62l8 -4 8 4 -8 4Z"
    return (
        path("f", blade)
        + path("b", inner)
        + path("a", lozenges)
        + path("s", "M0 55.500H32M0 69H32M0 2H32")
        + dots((8, 12), (13, 24), (6, 30))
    )


def truntum(dice: Dice) -> str:
    """Small stars, said to be a love that grows again."""
    rays = 8 if dice.random() < 0.5 else 6
    return (
        path("f", flower(16, 16, rays, 13, 3.4) + flower(48, 48, rays, 13, 3.4))
        + path("a", disc(16, 16, 3) + disc(48, 48, 3) + flower(48, 16, 4, 7, 2.4, 45))
        + path("a", flower(16, 48, 4, 7, 2.4, 45))
        + dots((32, 8), (32, 56), (8, 32), (56, 32), (32, 32), radius=1.4)
    )


def ceplok(dice: Dice) -> str:
    """A rosette in a ring, lozenges where four rings meet."""
    return (
        path("s", disc(40, 40, 33) + disc(40, 40, 28))
        + path("f", flower(40, 40, 4, 26, 13))
        + path("a", flower(40, 40, 4, 22, 6, 45) + disc(40, 40, 4))
        + path("f", "M0 -9L9 0 0 9 -9 0ZM80 -9L89 0 80 9 71 0ZM0 71L9 80 0 89 -9 80Z")
        + path("f", "M80 71L89 80 80 89 71 80Z")
    )


def mega(dice: Dice) -> str:
    """Clouds of the north coast, line within line."""

    def cloud(x: float, y: float, k: float) -> str:
        return (
            f"M{at((x - 46 * k, y + 14 * k))}"
            f"a{15 * k:.1f} {15 * k:.1f} 0 0 1 {14 * k:.1f} {-24 * k:.1f}"
            f"a{19 * k:.1f} {19 * k:.1f} 0 0 1 {34 * k:.1f} {-10 * k:.1f}"
            f"a{17 * k:.1f} {17 * k:.1f} 0 0 1 {30 * k:.1f} {12 * k:.1f}"
            f"a{12 * k:.1f} {12 * k:.1f} 0 0 1 {14 * k:.1f} {22 * k:.1f}Z"
        )

    lines = "".join(cloud(48, 40 + 2 * index, 1 - index * 0.22) for index in range(3))
    second = "".join(cloud(112, 84 + 2 * index, 0.82 - index * 0.22) for index in range(3))
    return (
        path("s", lines + second)
        + path("a", cloud(48, 46, 0.3) + cloud(112, 89, 0.22))
        + path("b", "M92 26h34M100 33h40M12 82h38M4 89h34")
    )


def parijoto(dice: Dice) -> str:
    """A hanging cluster of the berry of Mount Muria between two leaves."""
    rows = ((40, 4), (48, 5), (56, 4), (64, 3), (72, 2))
    berries = "".join(
        disc(42 + (column - (count - 1) / 2) * 9, y, 3.8)
        for y, count in rows
        for column in range(count)
    )
    leaves = petal(42, 20, 200, 34, 12) + petal(42, 20, -20, 34, 12)
    veins = "M42 20L14 10M42 20L70 10M42 4V36"
    return (
        path("f", berries)
        + path("s", leaves + veins)
        + dots((6, 40), (78, 40), (10, 66), (74, 66), (24, 84), (60, 84), radius=2)
        + path("a", flower(0, 88, 5, 9, 4) + flower(84, 88, 5, 9, 4))
    )


def menara(dice: Dice) -> str:
    """Brick courses with a stepped niche and the porcelain plate of the tower."""
    courses = "M0 0H96M0 16H96M0 32H96M0 48H96M0 64H96M0 80H96"
    joints = "M24 0v16M72 0v16M0 16v16M24 48v16M72 48v16M0 64v16M0 32v0M24 80v16M72 80v16M48 80v16"
    niche = "M48 18h8v8h8v8h8v12h-8v8h-8v8H40v-8h-8v-8h-8V34h8v-8h8v-8Z"
    return (
        path("b", courses + joints)
        + f'<path class="g" d="{niche}"/>'
        + path("s", niche)
        + path("f", flower(48, 40, 8, 11, 3))
        + path("s", disc(48, 40, 14))
    )


def tembakau(dice: Dice) -> str:
    """Tobacco leaves and clove buds, the two halves of kretek."""
    leaf = petal(14, 86, -58, 84, 27)
    ribs = "".join(
        f"M{at(polar(14, 86, -58, along))}L{at(polar(*polar(14, 86, -58, along), turn, size))}"
        for along, size in ((22, 10), (36, 13), (50, 12), (63, 8))
        for turn in (-100, -16)
    )
    cloves = "".join(
        f"M{at((x, y))}l4 -16M{at((x - 2, y - 17))}l4 -4 4 -1 2 4 3 3"
        for x, y in ((74, 84), (24, 34))
    )
    heads = disc(79, 61, 4) + disc(29, 11, 4)
    return (
        path("s", leaf + f"M14 86L{at(polar(14, 86, -58, 84))}" + ribs)
        + path("b", cloves)
        + path("a", heads)
        + dots((84, 28), (90, 40), (48, 88), (58, 92), (8, 52), (6, 64))
    )


def kapal(dice: Dice) -> str:
    """Kapal kandas: the stranded ship of Kudus's oldest batik, on rows of waves."""
    hull = "M16 48H84L74 62H28Z"
    sails = "M50 6C72 14 74 32 54 42H50ZM46 14C30 20 26 34 34 42H46Z"
    waves = "".join(
        f"M0 {y}q7.500 -8 15 0t15 0t15 0t15 0t15 0t15 0t15 0t15 0" for y in (70, 78, 86)
    )
    return (
        path("f", hull + sails)
        + path("s", "M48 4V48" + waves)
        + path("a", flower(102, 24, 6, 10, 3.500) + disc(36, 54, 2) + disc(48, 54, 2))
        + path("a", disc(60, 54, 2))
        + dots((98, 48), (108, 52), (8, 16), (8, 30))
    )


def buketan(dice: Dice) -> str:
    """A bouquet of the coastal cloths: one flower, buds and leaves on a bent stem."""
    bloom = flower(52, 36, 5, 24, 13, -90)
    inner = flower(52, 36, 5, 14, 5, -90)
    stem = "M52 60C50 82 60 92 78 98M51 74C40 70 30 76 22 88M56 86C70 74 84 78 92 66"
    leaves = petal(22, 88, 150, 20, 9) + petal(40, 74, 220, 20, 8) + petal(70, 78, -70, 20, 8)
    return (
        path("s", bloom + stem)
        + path("a", inner)
        + path("f", disc(52, 36, 4) + leaves + petal(92, 66, -50, 20, 8))
        + path("b", flower(94, 20, 5, 9, 4) + flower(12, 22, 5, 8, 4))
        + dots((94, 20), (12, 22), (8, 58), (98, 96), (100, 44), radius=2)
    )


def gebyok(dice: Dice) -> str:
    """The carved teak wall of a Kudus house: a frame, four scrolls, a lotus."""
    scroll = "M14 14c18 0 22 14 12 18c-8 3 -12 -7 -4 -8"
    scrolls = "".join(
        f'<path class="s" d="{scroll}" transform="rotate({turn} 40 40)"/>'
        for turn in (0, 90, 180, 270)
    )
    return (
        path("b", "M2 2H78V78H2ZM7 7H73V73H7Z")
        + scrolls
        + path("f", flower(40, 40, 8, 15, 4))
        + dots((40, 13), (13, 40), (67, 40), (40, 67), (40, 40), radius=2.4)
    )


def beras(dice: Dice) -> str:
    """Beras kecer: rice grains let fall on a ground of dots."""
    places = [(x + 9, y + 9) for x in (0, 30, 60) for y in (0, 30, 60)]
    grains = [
        petal(
            x + dice.randrange(-3, 4), y + dice.randrange(-3, 4), dice.randrange(0, 360, 15), 15, 5
        )
        for x, y in places
    ]
    points = [(x + 15.0, y + 15.0) for x, y in places]
    return path("f", "".join(grains[::2])) + path("s", "".join(grains[1::2])) + dots(*points)


def gringsing(dice: Dice) -> str:
    """Scales, row upon row, each with its dot."""
    row = "M0 {0}a20 20 0 0 0 40 0M5 {0}a15 15 0 0 0 30 0"
    half = "M-20 {0}a20 20 0 0 0 40 0M20 {0}a20 20 0 0 0 40 0M-15 {0}a15 15 0 0 0 30 0"
    half += "M25 {0}a15 15 0 0 0 30 0"
    return (
        path("s", row.format(0) + half.format(20))
        + path("f", flower(20, 2, 3, 9, 3, 50) + disc(0, 29, 3) + disc(40, 29, 3))
        + dots((20, 15), (0, 22), (40, 22))
    )


def muria(dice: Dice) -> str:
    """The slopes of Mount Muria: peaks within peaks, terraces, a rising sun."""
    peaks = "M0 80L40 16 80 80M12 80L40 36 68 80M24 80L40 55 56 80"
    far = "M80 80L104 40 128 80M92 80L104 60 116 80"
    sun = "M88 26a16 16 0 0 1 32 0Z"
    rays = "".join(
        f"M{at(polar(104, 26, turn, 20))}L{at(polar(104, 26, turn, 26))}"
        for turn in (
            180,
            210,
            240,
            270,
            300,
            330,
            360,
        )
    )
    return (
        path("s", peaks + far + rays)
        + path("a", sun + "M33 80L40 69 47 80Z")
        + path("f", flower(40, 12, 3, 9, 3.500, -150))
        + path("b", "M0 86q16 -6 32 0t32 0t32 0t32 0M0 92q16 -6 32 0t32 0t32 0t32 0")
    )


MOTIFS: dict[str, Motif] = {
    "beras": Motif(90, 90, beras, ("godhong", "sogan", "mori")),
    "buketan": Motif(108, 108, buketan, ("parijoto", "mori", "wedel")),
    "ceplok": Motif(80, 80, ceplok, ("parijoto", "bang", "sogan")),
    "gebyok": Motif(80, 80, gebyok, ("sogan", "wedel", "mori")),
    "gringsing": Motif(40, 40, gringsing, ("wedel", "sogan", "bang")),
    "kapal": Motif(120, 94, kapal, ("wedel", "mori", "bang")),
    "kawung": Motif(60, 60, kawung, ("sogan", "wedel", "mori")),
    "mega": Motif(150, 104, mega, ("wedel", "godhong", "parijoto")),
    "menara": Motif(96, 96, menara, ("bang", "sogan", "mori")),
    "muria": Motif(128, 98, muria, ("godhong", "wedel", "bang")),
    "parang": Motif(32, 70, parang, ("sogan", "bang", "mori"), turn=45),
    "parijoto": Motif(84, 100, parijoto, ("parijoto", "mori", "godhong")),
    "tembakau": Motif(96, 98, tembakau, ("godhong", "sogan", "bang")),
    "truntum": Motif(64, 64, truntum, ("wedel", "sogan", "parijoto")),
}
