"""Foregrounds of things in use: a book, shelves, an umbrella, tools, a counter."""

import random

from demo.pictures.canvas import Canvas, curve, mixed, polar
from demo.pictures.lights import Light


def book(canvas: Canvas, light: Light, dice: random.Random) -> None:
    """An open book from which leaves fly up."""
    for side in (-1, 1):
        page = [
            (112, 60),
            *curve((112, 60), (112 + side * 20, 49), (112 + side * 40, 60)),
            *curve((112 + side * 40, 92), (112 + side * 20, 81), (112, 92)),
        ]
        canvas.shape([(x + side * 1.5, y + 3) for x, y in page], light.brick_dark)
        canvas.shape(page, light.paper if side > 0 else mixed(light.paper, light.shade, 0.14))
        for line in range(5):
            y = 66 + line * 4.6
            text = curve((112 + side * 5, y), (112 + side * 18, y - 7), (112 + side * 34, y - 1.5))
            canvas.line(text, mixed(light.teak, light.paper, 0.5), 0.6)
    canvas.line([(112, 60), (112, 92)], mixed(light.shade, light.teak, 0.4), 0.7)
    for leaf in range(15):
        height = 50 - leaf * 3
        x = 112 + dice.uniform(-9, 9) - leaf * 1.6
        tone = dice.choice([light.leaf, light.leaf_dark, light.gold, light.berry])
        canvas.leaf(x, height, dice.uniform(-150, -30), dice.uniform(5, 9), 1.9, tone)


def shelves(canvas: Canvas, light: Light, dice: random.Random) -> None:
    """A shelf of books in the open, somebody reading beside it."""
    canvas.box(84, 34, 58, 60, light.teak)
    canvas.box(86.5, 37, 53, 55, mixed(light.teak, light.brick_dark, 0.65))
    tones = [light.brick, light.berry, light.gold, light.leaf, light.paper, light.hills[1]]
    for shelf in range(3):
        floor = 54 + shelf * 18.4
        x = 88.0
        while x < 134:
            width, height = dice.uniform(2.2, 4.6), dice.uniform(10, 15)
            if dice.random() > 0.12:
                tone = dice.choice(tones)
                canvas.box(x, floor - height, width, height, tone)
                canvas.box(x, floor - height * 0.8, width, 0.8, mixed(tone, light.brick_dark, 0.5))
            x += width + 0.35
        canvas.box(86, floor, 54, 1.8, light.teak)
    canvas.shape([(80, 36), (113, 24), (146, 36)], light.brick)
    canvas.line([(79, 36), (147, 36)], light.brick_dark, 1)
    canvas.person(70, 97, 29, light.leaf_dark, light.skin)
    canvas.shape([(62, 80), (70, 83), (78, 80), (78, 87), (70, 90), (62, 87)], light.paper)
    canvas.line([(70, 83), (70, 90)], light.teak, 0.4)


def umbrella(canvas: Canvas, light: Light, dice: random.Random) -> None:
    """A large umbrella under which people of all ages stand."""
    canvas.line([(112, 26), (112, 92)], light.teak, 1.4)
    tones = [light.berry, light.gold, light.brick, light.leaf]
    dice.shuffle(tones)
    ribs = [66, 81.3, 96.6, 112, 127.3, 142.6, 158]
    for rib in range(6):
        left, right = ribs[rib], ribs[rib + 1]
        hem = curve((right, 54), ((left + right) / 2, 49), (left, 54))
        canvas.shape([(112, 20), *hem], tones[rib % 4])
        canvas.line([(112, 20), (left, 54)], mixed(tones[rib % 4], light.paper, 0.5), 0.3)
    canvas.disc(112, 20, 1.8, light.gold)
    for number, height in enumerate((22, 27, 17, 25, 20)):
        x = 84 + number * 14 + dice.uniform(-2, 2)
        canvas.person(x, 96, height, tones[(number + 1) % 4], light.skin)


def tools(canvas: Canvas, light: Light, dice: random.Random) -> None:
    """A gear and the tools of a craft: work that has a future."""
    for x, y, radius, teeth, colour in (
        (106, 62, 19, 12, light.brick),
        (136, 80, 12, 9, light.gold),
    ):
        turn = dice.uniform(0, 30)
        for tooth in range(teeth):
            degrees = turn + tooth * 360 / teeth
            corners = [
                polar(x, y, degrees - 9, radius - 1),
                polar(x, y, degrees - 6, radius + 4.2),
                polar(x, y, degrees + 6, radius + 4.2),
                polar(x, y, degrees + 9, radius - 1),
            ]
            canvas.shape(corners, colour)
        canvas.disc(x, y, radius, colour)
        canvas.disc(x, y, radius * 0.62, mixed(colour, light.paper, 0.25))
        canvas.disc(x, y, radius * 0.26, mixed(light.hills[3], colour, 0.2))
    canvas.line([(72, 96), (100, 44)], light.teak, 3)
    canvas.shape([(92, 40), (97, 34), (113, 43), (109, 50)], light.hills[3])
    canvas.line([(150, 96), (140, 40)], light.teak, 2)
    canvas.shape([(136, 41), (143, 39), (141, 26), (137, 28)], light.paper)


def counter(canvas: Canvas, light: Light, dice: random.Random) -> None:
    """A service counter with a paper that is stamped and done."""
    canvas.box(62, 74, 90, 22, light.teak)
    canvas.box(59, 70, 96, 5, mixed(light.teak, light.gold, 0.35))
    for panel in range(4):
        canvas.box(67 + panel * 21, 79, 16, 13, mixed(light.teak, light.brick_dark, 0.45))
        canvas.disc(75 + panel * 21, 85.5, 3, light.gold)
    canvas.person(140, 71, 28, light.leaf_dark, light.skin)
    canvas.person(76, 99, 34, dice.choice([light.berry, light.brick]), light.skin)
    canvas.shape([(96, 24), (126, 24), (126, 66), (96, 66)], light.paper)
    canvas.shape([(126, 24), (118, 24), (126, 32)], mixed(light.paper, light.shade, 0.5))
    for line in range(4):
        canvas.box(
            100, 33 + line * 5.5, dice.uniform(13, 21), 1.5, mixed(light.teak, light.paper, 0.5)
        )
    canvas.disc(117, 58, 6.4, light.leaf)
    canvas.line([(114, 58), (116.4, 60.8), (120.6, 55)], light.paper, 1.4)
