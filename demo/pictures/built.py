"""Foregrounds that were built: houses, the tower of Kudus, a market, a guard post, a bus."""

import random

from demo.pictures.canvas import Canvas, mixed
from demo.pictures.growing import palm
from demo.pictures.lights import Light


def roof(
    canvas: Canvas, x: float, eaves: float, width: float, height: float, colour: str, line: str
) -> None:
    """A limasan roof on a centre line: broad eaves, a short ridge."""
    half = width / 2
    canvas.shape(
        [
            (x - half, eaves),
            (x - half * 0.42, eaves - height),
            (x + half * 0.42, eaves - height),
            (x + half, eaves),
        ],
        colour,
    )
    for course in range(1, 4):
        share = course / 4
        reach = half * (0.42 + 0.58 * (1 - share))
        y = eaves - height * share
        canvas.line([(x - reach, y), (x + reach, y)], line, 0.3)
    canvas.line([(x - half - 1, eaves), (x + half + 1, eaves)], line, 0.8)


def house(canvas: Canvas, x: float, base: float, width: float, light: Light) -> None:
    """A house with a high roof, a carved door and two windows."""
    wall = width * 0.34
    canvas.box(x - width * 0.4, base - wall, width * 0.8, wall, light.paper)
    for side in (-1, 1):
        canvas.box(
            x + side * width * 0.25 - width * 0.06,
            base - wall * 0.72,
            width * 0.12,
            wall * 0.42,
            light.teak,
        )
    canvas.box(x - width * 0.08, base - wall * 0.8, width * 0.16, wall * 0.8, light.brick_dark)
    canvas.line([(x, base - wall * 0.8), (x, base)], light.gold, 0.3)
    canvas.box(
        x - width * 0.43, base - 0.8, width * 0.86, 1.6, mixed(light.shade, light.paper, 0.3)
    )
    roof(canvas, x, base - wall, width * 1.06, width * 0.36, light.brick, light.brick_dark)


def family(canvas: Canvas, light: Light, dice: random.Random) -> None:
    """A family in front of its house."""
    house(canvas, 112, 86, 66, light)
    cloths = [light.berry, light.leaf_dark, light.gold, light.teak]
    dice.shuffle(cloths)
    for x, height, colour in zip((84, 97, 107, 70), (27, 24, 15, 19), cloths, strict=True):
        canvas.person(x, 96, height, colour, light.skin)


def village(canvas: Canvas, light: Light, dice: random.Random) -> None:
    """Roofs of a village among palms."""
    palm(canvas, 148, 84, 46, light)
    palm(canvas, 78, 80, 36, light)
    for x, base, width in ((92, 80, 30), (136, 82, 32)):
        house(canvas, x + dice.uniform(-3, 3), base, width, light)
    house(canvas, 112 + dice.uniform(-4, 4), 93, 46, light)
    canvas.person(86, 97, 15, light.berry, light.skin)
    canvas.person(76, 98, 17, light.leaf_dark, light.skin)


def tower(canvas: Canvas, light: Light, dice: random.Random) -> None:
    """The brick tower of Kudus with its plates of porcelain and its tiered roof."""
    tiers = [(24, 92, 12), (19.5, 80, 8), (15.5, 72, 22), (18.5, 50, 4), (22, 46, 3.4)]
    for half, base, height in tiers:
        canvas.box(112 - half, base - height, 2 * half, height + 0.4, light.brick)
        canvas.box(
            112, base - height, half, height + 0.4, mixed(light.brick, light.brick_dark, 0.4)
        )
        canvas.box(112 - half - 1, base - height - 1, 2 * half + 2, 1.5, light.brick_dark)
    for row in range(6):
        y = 54 + row * 3.2
        for brick in range(7):
            left = 98 + brick * 4 + (2 if row % 2 else 0)
            canvas.line([(left, y), (left + 2.6, y)], light.brick_dark, 0.25)
    canvas.box(108.4, 57, 7.2, 15, light.brick_dark)
    canvas.shape([(108.4, 57), (112, 53), (115.6, 57)], light.brick_dark)
    plate = mixed(light.hills[1], light.paper, 0.5)
    for x in (92, 97.5, 126.5, 132):
        canvas.disc(x, 86, 1.9, light.paper)
        canvas.ring(x, 86, 1.4, plate, 0.5)
    for post in (95, 103.5, 120.5, 129):
        canvas.box(post - 0.8, 32, 1.6, 11, light.teak)
    roof(canvas, 112, 33, 50, 9, light.brick_dark, light.teak)
    roof(canvas, 112, 24, 30, 9, light.brick_dark, light.teak)
    canvas.shape([(109, 15), (115, 15), (112, 5)], light.gold)
    for x in (74, 80, 148):
        height = dice.uniform(13, 17)
        canvas.person(x, 97, height, dice.choice([light.berry, light.leaf_dark]), light.skin)


def market(canvas: Canvas, light: Light, dice: random.Random) -> None:
    """Stalls of a market under striped awnings."""
    for x, colour in ((88, light.berry), (128, light.brick)):
        canvas.box(x - 17, 52, 1.6, 42, light.teak)
        canvas.box(x + 15.4, 52, 1.6, 42, light.teak)
        for stripe in range(8):
            left = x - 20 + stripe * 5
            tone = light.paper if stripe % 2 else colour
            canvas.shape([(left + 1, 42), (left + 4.6, 42), (left + 5, 54), (left, 54)], tone)
            canvas.disc(left + 2.5, 54, 2.5, tone)
        canvas.box(x - 17, 76, 34, 18, mixed(light.teak, light.brick_dark, 0.4))
        canvas.box(x - 18, 74, 36, 3, light.teak)
        for fruit in range(9):
            tone = dice.choice([light.gold, light.leaf, light.berry, light.brick])
            canvas.disc(x - 14 + fruit * 3.5, 73 - dice.uniform(0, 1.5), 2, tone)
        canvas.person(x + dice.uniform(-6, 6), 74, 17, light.leaf_dark, light.skin)
        canvas.box(x - 17, 76, 34, 4, light.gold)
    canvas.person(108, 98, 24, light.teak, light.skin)


def guard_post(canvas: Canvas, light: Light, dice: random.Random) -> None:
    """The guard post of a neighbourhood with its slit drum and a lamp."""
    for reach in (20, 15, 10):
        canvas.disc(118, 60, reach, mixed(light.hills[3], light.gold, 0.62 - reach / 50))
    canvas.box(94, 86, 48, 6, light.shade)
    canvas.box(97, 52, 42, 34, mixed(light.teak, light.paper, 0.25))
    canvas.box(103, 60, 30, 26, mixed(light.teak, light.brick_dark, 0.6))
    canvas.box(97, 76, 42, 2, light.teak)
    for x in (96, 138):
        canvas.box(x, 50, 2.4, 38, light.teak)
    roof(canvas, 118, 52, 60, 15, light.brick, light.brick_dark)
    canvas.disc(118, 60, 2.6, light.sun)
    canvas.line([(146, 52), (146, 62)], light.teak, 0.6)
    canvas.box(142.6, 62, 6.8, 19, light.teak)
    canvas.disc(146, 62, 3.4, light.teak)
    canvas.disc(146, 81, 3.4, light.teak)
    canvas.box(145.3, 66, 1.4, 11, light.brick_dark)
    for x in (110, 126):
        canvas.person(x + dice.uniform(-2, 2), 94, 21, light.leaf_dark, light.skin)


def bus(canvas: Canvas, light: Light, dice: random.Random) -> None:
    """A bus on the road below the mountain."""
    canvas.box(0, 86, 160, 14, mixed(light.shade, "#3a3a44", 0.65))
    for dash in range(9):
        canvas.box(dash * 20 + dice.uniform(0, 2), 94, 9, 0.9, light.paper)
    canvas.box(74, 46, 74, 40, light.brick)
    canvas.disc(78, 50, 4, light.brick)
    canvas.box(74, 74, 74, 5, light.gold)
    for window in range(5):
        left = 79 + window * 12
        canvas.box(left, 52, 9.6, 13, mixed(light.sky_top, light.paper, 0.55))
        canvas.disc(left + 4.8, 62, 2, light.skin)
        canvas.box(left + 1.8, 63.6, 6, 1.4, dice.choice([light.berry, light.leaf, light.gold]))
    canvas.box(139, 52, 9, 16, mixed(light.sky_top, light.paper, 0.7))
    canvas.disc(146, 80, 1.8, light.sun)
    for wheel in (90, 132):
        canvas.disc(wheel, 87, 7, light.brick_dark)
        canvas.disc(wheel, 87, 3.2, light.paper)
