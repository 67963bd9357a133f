"""Drawn pictures: the sample shows no photograph, because nothing in it was there to be taken.

Every drawing follows from its key alone, so it looks the same on every machine.
"""

from demo.pictures.drawing import HEIGHT, WIDTH, Drawing, drawing_of

__all__ = ["HEIGHT", "WIDTH", "Drawing", "drawing_of"]
