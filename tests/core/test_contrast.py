"""Every pair of colours that the tokens declare meets WCAG 2.2 AA in both themes."""

import re
from pathlib import Path

import pytest

TOKENS = Path(__file__).resolve().parents[2] / "static" / "css" / "foundation" / "tokens.css"
SOURCE = TOKENS.read_text()

COLOURS = {
    name: {"light": light, "dark": dark}
    for name, light, dark in re.findall(
        r"(--[\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)", SOURCE
    )
}
PAIRS = [
    (text, ground, float(least))
    for text, ground, least in re.findall(r"pair: (--[\w-]+) on (--[\w-]+) ([\d.]+)", SOURCE)
]


def luminance(colour: str) -> float:
    """Relative luminance of an sRGB colour (WCAG 2.2, definition of relative luminance)."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_of_known_colours():
    assert contrast("#000000", "#ffffff") == 21
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground", "least"), PAIRS)
def test_declared_pair_is_readable(text, ground, least, theme):
    measured = contrast(COLOURS[text][theme], COLOURS[ground][theme])
    assert measured >= least, f"{text} on {ground} ({theme}): {measured:.2f}, needs {least}"


def test_every_text_colour_is_declared_in_a_pair():
    """A new text colour ("…ink" or "on-…") cannot be added without its contrast."""
    texts = {name for name in COLOURS if re.search(r"ink(-soft)?$|^--on-", name)}
    assert {text for text, _, _ in PAIRS} >= texts


def test_fallback_repeats_the_light_values():
    """Browsers without light-dark() see the same colours as the light theme."""
    block = SOURCE.split("@supports not (color: light-dark(#fff, #000))")[1]
    fallback = dict(re.findall(r"(--[\w-]+):\s*(#[0-9a-f]{6});", block))
    assert fallback == {name: COLOURS[name]["light"] for name in fallback}
    assert {"--paper", "--ink", "--brick", "--night"} <= fallback.keys()
