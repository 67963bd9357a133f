"""What every drawing stands before: the sky of an hour, the slopes of Muria, terraced fields."""

import math
import random

from demo.pictures.canvas import UNITS_HIGH, UNITS_WIDE, Canvas, Point, mixed
from demo.pictures.lights import NIGHT, Light

HORIZON = 66  # units from the upper edge


def draw_scenery(canvas: Canvas, light: Light, dice: random.Random) -> None:
    canvas.sky(light.sky_top, light.sky_low, HORIZON)
    _sun(canvas, light, dice)
    peak = dice.uniform(60, 110)
    for number, colour in enumerate(light.hills[:3]):
        canvas.shape(_ridge(peak, number, dice), colour)
    _terraces(canvas, light, dice)


def _sun(canvas: Canvas, light: Light, dice: random.Random) -> None:
    x, y, radius = dice.uniform(22, 60), dice.uniform(18, 32), dice.uniform(7, 10)
    for ring in (3, 2, 1):
        canvas.disc(x, y, radius + ring * 3.2, mixed(light.sky_top, light.sun, 0.16 * (4 - ring)))
    canvas.disc(x, y, radius, light.sun)
    if light is NIGHT:
        # The dark part of the moon takes the colour of the glow round it.
        canvas.disc(
            x + radius * 0.45,
            y - radius * 0.2,
            radius * 0.85,
            mixed(light.sky_top, light.sun, 0.48),
        )
        for _star in range(46):
            canvas.disc(
                dice.uniform(0, UNITS_WIDE),
                dice.uniform(0, HORIZON - 14),
                dice.uniform(0.12, 0.34),
                light.paper,
            )
    else:
        for _cloud in range(dice.randint(2, 3)):
            _cloud_at(canvas, dice.uniform(10, 150), dice.uniform(10, 34), light, dice)


def _cloud_at(canvas: Canvas, x: float, y: float, light: Light, dice: random.Random) -> None:
    """A cloud of flat bars, as mega mendung is drawn."""
    colour = mixed(light.sky_low, light.paper, 0.55)
    for bar in range(3):
        width = dice.uniform(9, 19) - 3 * bar
        left, top = x - width / 2 + dice.uniform(-2, 2), y - bar * 1.7
        canvas.box(left, top, width, 1.8, colour)
        canvas.disc(left, top + 0.9, 0.9, colour)
        canvas.disc(left + width, top + 0.9, 0.9, colour)


def _ridge(peak: float, layer: int, dice: random.Random) -> list[Point]:
    """The outline of one range; the farthest rises to the broad cone of Muria."""
    height = (30, 17, 9)[layer]
    width = (42, 60, 90)[layer]
    centre = peak + (0, -46, 58)[layer] * dice.uniform(0.7, 1.2)
    phases = [dice.uniform(0, math.tau) for _wave in range(3)]
    points: list[Point] = []
    for step in range(81):
        x = step * UNITS_WIDE / 80
        cone = height * math.exp(-(((x - centre) / width) ** 2) * 2.2)
        waves = sum(
            amplitude * math.sin(x * frequency + phase)
            for amplitude, frequency, phase in zip(
                (2.4, 1.2, 0.6), (0.05, 0.13, 0.31), phases, strict=True
            )
        )
        points.append((x, HORIZON - 3 + layer * 2.4 - cone - waves * (1 - 0.2 * layer)))
    return [*points, (UNITS_WIDE, UNITS_HIGH), (0, UNITS_HIGH)]


def _terraces(canvas: Canvas, light: Light, dice: random.Random) -> None:
    """Fields in curved steps that come nearer and grow wider."""
    tilt = dice.uniform(-3, 3)
    bands = 5
    for band in range(bands):
        share = band / (bands - 1)
        top = HORIZON + 3 + 22 * share**1.4
        colour = mixed(light.hills[3], light.ground, share)
        if band % 2:
            colour = mixed(colour, light.shade, 0.22)
        swing = dice.uniform(1.2, 2.6)
        phase = dice.uniform(0, math.tau)
        edge = [
            (x, top + tilt * (x / UNITS_WIDE - 0.5) + swing * math.sin(x * 0.045 + phase))
            for x in range(0, UNITS_WIDE + 1, 4)
        ]
        canvas.shape([*edge, (UNITS_WIDE, UNITS_HIGH), (0, UNITS_HIGH)], colour)
        canvas.line(edge, mixed(colour, light.paper, 0.35), 0.25)
