"""The batik: the same seed the same cloth, another seed another one, small and safe to inline."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from django.template import Context, Template
from django.test import RequestFactory

from core.enums import Motif
from core.motifs import MOTIFS
from core.patterns import (
    PALETTES,
    batik,
    batik_ground,
    batik_palette,
    motif_for,
)
from showcase.reference import SECTORS

TOKENS = Path(__file__).resolve().parents[2] / "static" / "css" / "foundation" / "tokens.css"
SEEDS = [f"inovasi-{number}" for number in range(30)]


def parsed(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)  # noqa: S314 - drawn by ourselves


@pytest.mark.parametrize("motif", sorted(MOTIFS))
def test_cloth_is_small_valid_and_carries_no_style(motif):
    for seed in SEEDS:
        svg = batik(seed, motif)
        root = parsed(svg)
        assert root.get("aria-hidden") == "true"
        assert len(svg.encode()) < 3000
        assert "style=" not in svg
        assert "<script" not in svg


def test_same_seed_draws_the_same_cloth():
    assert batik("antre-ringkas", "kawung") == batik("antre-ringkas", "kawung")


@pytest.mark.parametrize("motif", sorted(MOTIFS))
def test_seeds_of_one_family_tell_apart(motif):
    """Of thirty innovations in a sector at least twenty-seven look different, ids left aside."""
    drawings = {re.sub(r"\bb[0-9a-f]{8}\b", "", batik(seed, motif)) for seed in SEEDS}
    assert len(drawings) >= 27


def test_every_family_an_editor_can_choose_is_drawn():
    assert set(Motif.values) == set(MOTIFS)


def test_unknown_motif_falls_back_to_one_chosen_by_the_seed():
    assert batik("antre-ringkas", "polkadot") == batik("antre-ringkas", "polkadot")
    assert batik_palette("antre-ringkas", "polkadot") == batik_palette("antre-ringkas", "")


def test_size_is_the_viewbox():
    root = parsed(batik("x", "truntum", width=96, height=64))
    assert root.get("viewBox") == "0 0 96 64"


def test_seed_cannot_break_out_of_the_drawing():
    hostile = '"><script>alert(1)</script>'
    assert "script" not in batik(hostile, hostile)
    assert "script" not in batik_ground(hostile, hostile)


def test_ground_has_lines_but_no_cloth():
    svg = batik_ground("home", "menara")
    assert 'class="batik batik--line"' in svg
    assert svg.count("<rect") == 1


@pytest.mark.parametrize(
    ("slug", "motif"),
    [
        ("kesehatan", "parijoto"),
        ("perizinan-investasi", "parang"),
        ("tata-kelola", "menara"),
        ("health", "parijoto"),
    ],
)
def test_sector_has_its_family(slug, motif):
    assert motif_for(slug) == motif


def test_the_sectors_have_distinct_families():
    families = [motif_for(sector.slug) for sector in SECTORS]
    assert len(set(families)) == len(families) == 14


def test_unforeseen_sector_gets_a_family_that_stays():
    assert motif_for("pariwisata-bahari") in MOTIFS
    assert motif_for("pariwisata-bahari") == motif_for("pariwisata-bahari")


def test_palettes_repeat_the_light_colours_of_the_style_sheet():
    """Share images and posters are drawn in the colours of the page."""
    light = dict(re.findall(r"(--[\w-]+): light-dark\((#[0-9a-f]{6}),", TOKENS.read_text()))
    for name, palette in PALETTES.items():
        colours = [palette.ground, palette.second_ground, palette.line, palette.accent]
        assert colours == [light[f"--{name}-{index}"] for index in range(4)]


def test_two_cards_of_one_page_never_share_an_id():
    template = Template("{% load showcase_ui %}{% batik 'a' 'kawung' %}{% batik 'a' 'kawung' %}")
    html = template.render(Context({"request": RequestFactory().get("/")}))
    identifiers = re.findall(r' id="(\w+)"', html)
    assert len(identifiers) == len(set(identifiers)) == 2
    assert re.findall(r"url\(#(\w+)\)", html) == identifiers


def test_same_page_is_drawn_alike_each_time():
    template = Template("{% load showcase_ui %}{% batik 'a' %}{% batik 'a' %}")
    first, second = (
        template.render(Context({"request": RequestFactory().get("/")})) for _ in range(2)
    )
    assert first == second
