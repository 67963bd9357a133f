"""Awards are shown as a ladder; nothing is ranked that no source has ranked."""

import pytest
from django.core.exceptions import ValidationError

from showcase.innovation.story import awards
from showcase.models import Award
from tests.html import RenderedPage, text_of

pytestmark = pytest.mark.django_db

LEVELS = ["regency", "province", "nation", "international"]


def steps(client, page) -> dict[str, list[str]]:
    """Level (by position) -> what stands first in each award on its step."""
    ladder = RenderedPage(client.get(page.url)).one(".ladder")
    found = ladder.select(".ladder__step")
    return {
        level: [text_of(rank) for rank in step.select(".ladder__rank")]
        for level, step in zip(LEVELS, found, strict=False)
    }


def test_an_award_stands_on_the_step_of_its_level(client, make_innovation):
    page = make_innovation(
        awards=[
            Award(level="nation", competition="KIPP Nasional", year=2023, category="Top 45"),
            Award(level="regency", competition="KIPP", year=2022, rank=2),
        ]
    )

    found = steps(client, page)

    assert found["province"] == []
    assert found["nation"] == ["Top 45"]
    assert len(found["regency"]) == 1
    assert "2" in found["regency"][0]
    assert set(found) == {"regency", "province", "nation"}  # abroad only where reached


def test_an_award_without_a_rank_shows_its_category_and_no_number(client, make_innovation):
    page = make_innovation(
        awards=[Award(level="regency", competition="KIPP", year=2022, category="TOP tiga")]
    )

    assert steps(client, page)["regency"] == ["TOP tiga"]


def test_within_a_level_the_oldest_comes_first(make_innovation):
    page = make_innovation(
        awards=[
            Award(level="province", competition="B", year=2021, category="Top 5"),
            Award(level="regency", competition="C", year=2024, category="Top 5"),
            Award(level="regency", competition="A", year=2020, category="Top 5"),
        ]
    )

    assert [award.competition for award in awards(page)] == ["A", "C", "B"]


def test_within_a_level_those_without_a_year_come_last(make_innovation):
    page = make_innovation(
        awards=[
            Award(level="regency", competition="B", category="Top 5"),
            Award(level="regency", competition="C", year=2024, category="Top 5"),
            Award(level="regency", competition="A", category="Top 5"),
        ]
    )

    assert [award.competition for award in awards(page)] == ["C", "B", "A"]


def test_without_awards_there_is_no_ladder(client, make_innovation):
    assert RenderedPage(client.get(make_innovation().url)).soup.select(".ladder") == []


def test_an_award_says_its_rank_or_its_category():
    with pytest.raises(ValidationError) as caught:
        Award(level="regency", competition="KIPP", year=2022, category=" ").clean()

    assert [error.code for error in caught.value.error_dict["category"]] == ["required"]
    Award(level="regency", competition="KIPP", year=2022, rank=1).clean()
