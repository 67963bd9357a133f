"""Drawings for templates: icons, batik, small comparisons. Everything is inline SVG or text."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django import template
from django.conf import settings
from django.contrib.staticfiles import finders
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from core import patterns
from core.figures import Comparison, compare
from core.languages import language_prefix
from core.phones import Phone, phones_in

register = template.Library()

SPRITE = "icons/sprite.svg"
STAND_IN = "tag"  # drawn for a name that the sprite does not hold


@lru_cache(maxsize=1)
def icon_names() -> tuple[str, ...]:
    """The names in the icon sprite, in alphabetical order."""
    found = finders.find(SPRITE) or str(Path(settings.STATIC_ROOT) / SPRITE)
    return tuple(sorted(re.findall(r'<symbol id="([\w-]+)"', Path(found).read_text())))


@register.simple_tag
def icon(name: str, label: str = "", classes: str = "") -> SafeString:
    """An icon of the sprite; with a `label` it speaks for itself, without one it is decoration."""
    known = name if name in icon_names() else STAND_IN
    speaks = (
        format_html('role="img" aria-label="{}"', label)
        if label
        else SafeString('aria-hidden="true" focusable="false"')
    )
    return format_html(
        '<svg class="icon{}" {}><use href="{}#{}"></use></svg>',
        f" {classes}" if classes else "",
        speaks,
        static(SPRITE),
        known,
    )


@register.simple_tag(takes_context=True)
def batik(
    context: template.Context,
    seed: object = "",
    motif: str = "",
    width: int = patterns.WIDTH,
    height: int = patterns.HEIGHT,
) -> SafeString:
    """The cloth of `seed` in the family `motif`; see :func:`core.patterns.batik`."""
    return patterns.batik(
        str(seed), motif, width=width, height=height, key=_occurrence(context, str(seed), motif)
    )


@register.simple_tag(takes_context=True)
def batik_ground(
    context: template.Context, seed: object, motif: str, width: int = 1200, height: int = 400
) -> SafeString:
    """Only the lines of a cloth, for the ground of a hero or a footer."""
    return patterns.batik_ground(
        str(seed), motif, width=width, height=height, key=_occurrence(context, str(seed), motif)
    )


def _occurrence(context: template.Context, seed: str, motif: str) -> str:
    """ "" for the first drawing of a seed on a page, then "1", "2" …: ids stay unique on the page."""
    request = context.get("request")
    if request is None:
        return ""
    if not hasattr(request, "batik_drawn"):
        request.batik_drawn = {}
    count = request.batik_drawn.get((seed, motif), 0)
    request.batik_drawn[seed, motif] = count + 1
    return str(count) if count else ""


@register.filter
def motif_for(sector_slug: str) -> str:
    """The motif family of a sector's slug."""
    return patterns.motif_for(str(sector_slug))


@register.simple_tag
def compared(figure: Any) -> Comparison:
    """The change of a measured effect that has a value before; see :mod:`core.figures`."""
    before, after, unit = (
        figure[name] if isinstance(figure, Mapping) else getattr(figure, name)
        for name in ("before", "after", "unit")
    )
    return compare(Decimal(str(before)), Decimal(str(after)), str(unit))


@register.filter
def unlocalized(value: float) -> str:
    """A number as SVG wants it, with a point in every language."""
    return f"{value:g}"


@register.simple_tag
def home_url() -> str:
    """The home page in the language of this page."""
    return language_prefix(get_language() or settings.LANGUAGE_CODE) + "/"


# --- Words ----------------------------------------------------------------------------------------


@register.filter
def initials(name: str) -> str:
    """The first letters of the first two words that begin with a capital: "Siti Aminah, S.KM" is SA."""
    words = [word for word in name.split(",")[0].split() if word[:1].isupper()]
    return "".join(word[0] for word in words[:2]) or name[:1].upper()


@register.filter
def host_name(url: str) -> str:
    """The host of an address without "www."."""
    return urlsplit(str(url)).netloc.removeprefix("www.")


VIDEO_EMBEDS = (
    (
        re.compile(
            r"(?:youtube(?:-nocookie)?\.com/(?:watch\?(?:.*&)?v=|embed/|shorts/)|youtu\.be/)([\w-]{11})"
        ),
        "https://www.youtube-nocookie.com/embed/{}?autoplay=1",
    ),
    (
        re.compile(r"vimeo\.com/(?:video/)?(\d+)"),
        "https://player.vimeo.com/video/{}?dnt=1&autoplay=1",
    ),
)


@register.filter
def video_embed_url(url: str) -> str:
    """The player's address that sets the fewest cookies; empty for a host we do not know."""
    for pattern, player in VIDEO_EMBEDS:
        if found := pattern.search(str(url)):
            return player.format(found.group(1))
    return ""


# --- Parts of components --------------------------------------------------------------------------

VISIBLE_CHOICES = 6


@register.simple_tag
def split_choices(choices: Sequence[Any], visible: int | str | None = None) -> dict[str, Any]:
    """The choices of a facet that are shown at once, and the rest behind "show more".

    At least two hide there: a single one would save no room.
    """
    limit = int(visible or VISIBLE_CHOICES)
    if len(choices) <= limit + 1:
        limit = len(choices)
    return {"shown": choices[:limit], "rest": choices[limit:]}


@register.filter
def chosen_count(choices: Sequence[Any]) -> int:
    """How many choices of a facet are selected. Choices are mappings or objects."""
    return sum(
        bool(choice["selected"] if isinstance(choice, Mapping) else choice.selected)
        for choice in choices
    )


AWARD_LEVELS = (
    ("regency", _("Regency")),
    ("province", _("Province")),
    ("nation", _("National")),
    ("international", _("International")),
)


@register.simple_tag
def award_steps(awards: Iterable[Any]) -> list[dict[str, Any]]:
    """The levels of awards, lowest first, each with its awards.

    The three levels of the country are always there, the international one only where reached.
    """
    by_level: dict[str, list[Any]] = defaultdict(list)
    for award in awards:
        by_level[award["level"] if isinstance(award, Mapping) else award.level].append(award)
    return [
        {"key": key, "label": label, "awards": by_level[key]}
        for key, label in AWARD_LEVELS
        if by_level[key] or key != "international"
    ]


@register.filter
def phones(text: str) -> list[Phone]:
    """Each telephone number in `text` with what dials it: `core.phones`."""
    return phones_in(text or "")
