"""Foregrounds that grow: parijoto, rice, trees, palms."""

import random

from demo.pictures.canvas import Canvas, curve, mixed, polar
from demo.pictures.lights import Light


def parijoto(canvas: Canvas, light: Light, dice: random.Random) -> None:
    """A branch of parijoto, the berry of Muria, with leaves and hanging clusters."""
    stem = curve((160, 18), (128, 6), (86, 34))
    canvas.line(stem, light.teak, 1.5)
    for place in (2, 4, 6, 8, 10, 12):
        x, y = stem[place]
        canvas.leaf(x, y, 118 + dice.uniform(-14, 14), dice.uniform(19, 25), 6.4, light.leaf_dark)
        canvas.leaf(x, y, -74 + dice.uniform(-14, 14), dice.uniform(15, 20), 5.4, light.leaf)
        canvas.line([(x, y), polar(x, y, -74, 13)], mixed(light.leaf, light.paper, 0.35), 0.3)
    for place, size in ((3, 1.0), (7, 1.25), (11, 1.0)):
        _berries(canvas, light, dice, stem[place], size)


def _berries(
    canvas: Canvas, light: Light, dice: random.Random, start: tuple[float, float], size: float
) -> None:
    x, y = start
    canvas.line([(x, y), (x + 1, y + 16 * size)], light.teak, 0.8)
    for row in range(6):
        reach = (1.6, 3.6, 4.8, 4.4, 3.0, 1.0)[row] * size
        for berry in range(2 + row % 3 if row < 5 else 1):
            left = x + 1 - reach + berry * reach * 0.95 + dice.uniform(-0.4, 0.4)
            top = y + 13 * size + row * 3.3 * size
            tone = mixed(light.berry, light.brick_dark, dice.uniform(0, 0.35))
            canvas.disc(left, top, 2.2 * size, tone)
            canvas.disc(left - 0.6 * size, top - 0.7 * size, 0.55 * size, light.paper)


def rice(canvas: Canvas, light: Light, dice: random.Random) -> None:
    """Ripe ears of rice bending over the field, a scarecrow's hat among them."""
    for stalk in range(19):
        x = 48 + stalk * 6 + dice.uniform(-2, 2)
        lean = dice.uniform(5, 16)
        height = dice.uniform(30, 48)
        top = (x - lean * 0.3, 100 - height)
        line = curve((x, 101), (x - 1, 100 - height * 0.6), top)
        canvas.line(line, light.leaf, 0.7)
        canvas.leaf(x, 100 - height * 0.25, -104 - lean, height * 0.55, 1.3, light.leaf_dark)
        ear = curve(top, (top[0] - lean * 0.5, top[1] - 6), (top[0] - lean, top[1] + 6))
        canvas.line(ear, light.gold, 0.5)
        for grain in ear[2:]:
            canvas.leaf(*grain, 110 + dice.uniform(-30, 30), 3.1, 0.9, light.gold)
    canvas.shape([*curve((96, 74), (112, 66), (128, 74)), (112, 60)], light.teak)
    canvas.line([(96, 74), (112, 60), (128, 74)], mixed(light.teak, light.paper, 0.4), 0.4)


def tree(canvas: Canvas, light: Light, dice: random.Random) -> None:
    """A broad tree on the bank of a clean stream."""
    river = [
        *curve((60, 100), (92, 88), (70, 78)),
        *curve((74, 78), (112, 87), (120, 100)),
    ]
    canvas.shape(river, mixed(light.hills[1], light.sky_low, 0.55))
    for wave in range(4):
        y = 84 + wave * 4
        x = 82 + wave * 2 + dice.uniform(-2, 2)
        canvas.line([(x, y), (x + 6 + wave, y)], light.paper, 0.4)
    canvas.shape(
        [*curve((120, 94), (126, 76), (122, 52)), *curve((129, 52), (129, 78), (138, 94))],
        light.teak,
    )
    crown = [(108, 50, 13), (124, 36, 17), (142, 46, 14), (126, 54, 15), (114, 40, 11)]
    for x, y, radius in crown:
        canvas.disc(x, y + 1.6, radius, light.leaf_dark)
    for x, y, radius in crown:
        canvas.disc(x - 1.5, y - 1.2, radius * 0.86, light.leaf)
    for _leaf in range(34):
        x, y, radius = dice.choice(crown)
        place = polar(x - 1.5, y, dice.uniform(0, 360), dice.uniform(0, radius * 0.75))
        canvas.leaf(*place, dice.uniform(0, 360), 3.2, 1, mixed(light.leaf, light.paper, 0.3))


def palm(canvas: Canvas, x: float, base: float, height: float, light: Light) -> None:
    """A coconut palm."""
    trunk = curve((x, base), (x - 2, base - height * 0.5), (x + 3, base - height))
    canvas.line(trunk, light.teak, 1.3)
    for degrees in (-160, -125, -92, -58, -22, 8, 172):
        canvas.leaf(*trunk[-1], degrees, height * 0.42, 2, light.leaf_dark)
    canvas.disc(trunk[-1][0] - 1, trunk[-1][1] + 1.2, 1.1, light.gold)
    canvas.disc(trunk[-1][0] + 1.2, trunk[-1][1] + 1.4, 1.1, light.gold)
