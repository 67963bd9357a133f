"""The colours of a time of day, taken from the site's own: brick, berry, teak, leaf, paper."""

from dataclasses import dataclass

from demo.content.text import Text
from demo.pictures.canvas import Colour


@dataclass(frozen=True, slots=True)
class Light:
    """`hills` from the farthest to the nearest; `name` completes "… at dusk"."""

    key: str
    name: Text
    sky_top: Colour
    sky_low: Colour
    sun: Colour
    hills: tuple[Colour, Colour, Colour, Colour]
    ground: Colour
    shade: Colour
    paper: Colour
    brick: Colour
    brick_dark: Colour
    berry: Colour
    teak: Colour
    gold: Colour
    leaf: Colour
    leaf_dark: Colour
    skin: Colour = "#c98e66"


MORNING = Light(
    key="morning",
    name=Text(id="pada pagi hari", en="in the morning"),
    sky_top="#f4dcc0",
    sky_low="#fdf3df",
    sun="#f0b271",
    hills=("#d9cdb4", "#a9b796", "#6f9270", "#4d7653"),
    ground="#dcc48f",
    shade="#b89a61",
    paper="#fffaf0",
    brick="#a84427",
    brick_dark="#7a2c16",
    berry="#952a66",
    teak="#7a5230",
    gold="#d9a04f",
    leaf="#4c7d4b",
    leaf_dark="#2f5a38",
)
NOON = Light(
    key="noon",
    name=Text(id="pada siang hari", en="at midday"),
    sky_top="#a9cde0",
    sky_low="#eef3ea",
    sun="#fff3cf",
    hills=("#b9cfcb", "#86aea2", "#548a70", "#3a6d4d"),
    ground="#c9bf7f",
    shade="#a3984f",
    paper="#fffdf6",
    brick="#b24a2c",
    brick_dark="#7f2f18",
    berry="#8d1f5b",
    teak="#6f4a2a",
    gold="#e0ab4e",
    leaf="#3f7a48",
    leaf_dark="#255134",
)
DUSK = Light(
    key="dusk",
    name=Text(id="saat senja", en="at dusk"),
    sky_top="#8f3e4d",
    sky_low="#f4b987",
    sun="#ffe1a8",
    hills=("#c9786a", "#9b4f56", "#6d3446", "#4a2236"),
    ground="#7b3b2c",
    shade="#55261f",
    paper="#fbe7cf",
    brick="#c2552f",
    brick_dark="#7d2b18",
    berry="#b03a78",
    teak="#5c3820",
    gold="#f0b659",
    leaf="#6f7b3c",
    leaf_dark="#3f4a25",
)
NIGHT = Light(
    key="night",
    name=Text(id="pada malam hari", en="at night"),
    sky_top="#14263f",
    sky_low="#3f6486",
    sun="#f6e7c3",
    hills=("#34567a", "#27456a", "#1d3552", "#152740"),
    ground="#2b3447",
    shade="#1c2333",
    paper="#f3e6cc",
    brick="#b4502f",
    brick_dark="#762a18",
    berry="#a63572",
    teak="#8a6038",
    gold="#f2bd5c",
    leaf="#4c7d63",
    leaf_dark="#2b5246",
)
# Offices work by day: it is morning or noon more often than night.
LIGHTS = (MORNING, NOON, DUSK, MORNING, NOON, NIGHT)
