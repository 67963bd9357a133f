"""What templates draw and say with the tags of `showcase_ui`."""

import pytest

from core.templatetags.showcase_ui import (
    award_steps,
    chosen_count,
    host_name,
    icon,
    icon_names,
    initials,
    split_choices,
    unlocalized,
    video_embed_url,
)
from showcase.enums import AwardLevel


def test_icon_without_label_is_hidden_from_screen_readers():
    assert icon("search") == (
        '<svg class="icon" aria-hidden="true" focusable="false">'
        '<use href="/static/icons/sprite.svg#search"></use></svg>'
    )


def test_icon_with_label_speaks():
    assert icon("phone", "Telepon <b>") == (
        '<svg class="icon" role="img" aria-label="Telepon &lt;b&gt;">'
        '<use href="/static/icons/sprite.svg#phone"></use></svg>'
    )


def test_unknown_icon_is_replaced():
    """An editor may type any name for a sector's icon; something is always drawn."""
    assert 'sprite.svg#tag"' in icon("no-such-icon")
    assert "tag" in icon_names()


def test_svg_numbers_have_a_point_in_every_language():
    assert unlocalized(75.5) == "75.5"


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Siti Aminah, S.KM", "SA"), ("Tim Inovasi Puskesmas", "TI"), ("muria", "M"), ("", "")],
)
def test_initials_stand_in_for_a_portrait(name, expected):
    assert initials(name) == expected


def test_host_name_leaves_www_out():
    assert host_name("https://www.kuduskab.go.id/berita?x=1") == "kuduskab.go.id"


@pytest.mark.parametrize(
    ("url", "player"),
    [
        (
            "https://www.youtube.com/watch?list=x&v=abcdefghij-",
            "https://www.youtube-nocookie.com/embed/abcdefghij-?autoplay=1",
        ),
        (
            "https://youtu.be/abcdefghijk?t=3",
            "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1",
        ),
        (
            "https://vimeo.com/123456789",
            "https://player.vimeo.com/video/123456789?dnt=1&autoplay=1",
        ),
        ("https://example.org/film.mp4", ""),
    ],
)
def test_video_is_played_where_the_fewest_cookies_are_set(url, player):
    assert video_embed_url(url) == player


def test_single_choice_never_hides_behind_show_more():
    assert split_choices(list(range(7))) == {"shown": [0, 1, 2, 3, 4, 5, 6], "rest": []}
    assert split_choices(list(range(8))) == {"shown": [0, 1, 2, 3, 4, 5], "rest": [6, 7]}
    assert split_choices(list(range(8)), 3) == {"shown": [0, 1, 2], "rest": [3, 4, 5, 6, 7]}


def test_chosen_choices_are_counted():
    assert chosen_count([{"selected": True}, {"selected": False}, {"selected": True}]) == 2


def test_awards_climb_the_levels_of_the_country():
    province = {"level": "province", "competition": "KIPP Jawa Tengah"}
    steps = award_steps([province])
    assert [(step["key"], step["awards"]) for step in steps] == [
        ("regency", []),
        ("province", [province]),
        ("nation", []),
    ]


def test_international_step_appears_where_it_was_reached():
    steps = award_steps([{"level": "international"}])
    assert [step["key"] for step in steps] == [level.value for level in AwardLevel]
