"""The front door: what a visitor meets on it, with much content, little and none."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from home.enums import SectionKind
from home.models import FeaturedInnovation, HomePage, HomeSection, LaboratoryStageText
from home.winners import winners_of_latest_year
from showcase.models import Award, Sector
from tests.factories.exhibition import ExhibitionPageFactory, ServicePageFactory, opening_days
from tests.factories.pages import announce, give_language_to_rows
from tests.factories.showcase import CollectionPageFactory
from tests.html import RenderedPage

pytestmark = pytest.mark.django_db

QUERIES = 9  # of any visit but the first after a publication, the frame of the page included


def publish(page: HomePage, **values) -> HomePage:
    for name, value in values.items():
        setattr(page, name, value)
    give_language_to_rows(page)
    page.save()
    announce(page)
    return page


def sections(client, path: str = "/") -> dict:
    return {section.kind: section for section in client.get(path).context["sections"]}


def award(**values) -> Award:
    return Award(**{"level": "regency", "competition": "KIPP", "year": 2024} | values)


# --- Nothing yet ---------------------------------------------------------------------------------


def test_a_site_without_content_says_what_will_come(client, site_root):
    response = client.get("/en/")

    assert response.context["sections"] == []
    assert RenderedPage(response).headings(2)[0] == "The first innovations will soon be here"


def test_a_section_with_nothing_to_show_is_left_out(client, site_root, make_innovation):
    make_innovation()  # in no sector, without an award

    assert list(sections(client)) == [SectionKind.FEATURED]


# --- Arrangement ---------------------------------------------------------------------------------


def test_an_editor_puts_the_sections_in_order_and_words(client, site_root, make_innovation):
    make_innovation(sectors=[Sector.objects.get(slug="kesehatan")])
    publish(
        site_root,
        sections=[
            HomeSection(kind=SectionKind.FEATURED, heading="Baru", lead="Yang terbaru."),
            HomeSection(kind=SectionKind.SECTORS, heading="Sektor"),
        ],
    )

    shown = client.get("/").context["sections"]

    assert [(section.kind, section.heading, section.lead) for section in shown] == [
        (SectionKind.FEATURED, "Baru", "Yang terbaru."),
        (SectionKind.SECTORS, "Sektor", ""),
    ]


# --- Sectors -------------------------------------------------------------------------------------


def test_sectors_lead_to_the_catalogue_with_their_number(client, site_root, make_innovation):
    health, village = (Sector.objects.get(slug=slug) for slug in ("kesehatan", "desa"))
    for _number in range(2):
        make_innovation(sectors=[health, village])
    make_innovation(sectors=[health])

    tiles = sections(client)[SectionKind.SECTORS].content.tiles

    assert [(tile.label, tile.count, tile.url) for tile in tiles] == [
        ("Kesehatan", 3, "/inovasi/?sektor=kesehatan"),
        ("Desa", 2, "/inovasi/?sektor=desa"),
    ]


def test_sectors_speak_the_visitors_language(client, site_root, make_innovation):
    make_innovation(sectors=[Sector.objects.get(slug="kesehatan")])

    tiles = sections(client, "/en/")[SectionKind.SECTORS].content.tiles

    assert [(tile.label, tile.url) for tile in tiles] == [
        ("Health", "/en/inovasi/?sektor=kesehatan")
    ]


# --- Innovations ---------------------------------------------------------------------------------


def test_without_a_choice_the_newest_innovations_are_shown(client, site_root, make_innovation):
    start = timezone.now() - datetime.timedelta(days=30)
    for number in range(8):
        make_innovation(
            title=f"Inovasi {number}", first_published_at=start + datetime.timedelta(days=number)
        )

    cards = sections(client)[SectionKind.FEATURED].content.cards

    assert [card.title for card in cards] == [f"Inovasi {number}" for number in (7, 6, 5, 4, 3, 2)]


def test_the_chosen_innovations_are_shown_in_the_editors_order(client, site_root, make_innovation):
    first, second, _third = (make_innovation(title=title) for title in ("Satu", "Dua", "Tiga"))
    publish(
        site_root,
        featured=[
            FeaturedInnovation(innovation=second, sort_order=0),
            FeaturedInnovation(innovation=first, sort_order=1),
        ],
    )

    cards = sections(client)[SectionKind.FEATURED].content.cards

    assert [card.title for card in cards] == ["Dua", "Satu"]


def test_a_chosen_innovation_that_is_withdrawn_is_not_shown(client, site_root, make_innovation):
    kept, withdrawn = make_innovation(title="Tetap"), make_innovation(title="Ditarik")
    publish(
        site_root,
        featured=[FeaturedInnovation(innovation=page) for page in (withdrawn, kept)],
    )

    withdrawn.unpublish()

    cards = sections(client)[SectionKind.FEATURED].content.cards
    assert [card.title for card in cards] == ["Tetap"]


def test_a_preview_shows_what_is_not_published_yet(client, site_root, make_innovation):
    chosen = make_innovation(title="Dipilih")
    make_innovation(title="Terbaru")
    client.get("/")
    site_root.featured = [FeaturedInnovation(innovation=chosen)]

    response = site_root.make_preview_request()

    titles = [tag.text.strip() for tag in RenderedPage(response).soup.select(".card__title")]
    assert titles == ["Dipilih"]


# --- Winners -------------------------------------------------------------------------------------


def test_the_winners_of_the_latest_year_are_shown_in_order(site_root, make_innovation, locale_id):
    make_innovation(title="Kedua", awards=[award(rank=2)])
    make_innovation(title="Pertama", awards=[award(rank=1), award(year=2023, rank=1)])
    make_innovation(title="Lama", awards=[award(year=2022, rank=1)])

    (group,) = winners_of_latest_year(locale_id)

    assert (group.competition, group.year) == ("KIPP", 2024)
    assert [(winner.card.title, winner.rank) for winner in group.ranked] == [
        ("Pertama", 1),
        ("Kedua", 2),
    ]


def test_who_was_not_ranked_is_listed_by_name(site_root, make_innovation, locale_id):
    for title in ("Terpal", "Gardu", "si Parijoto"):
        make_innovation(title=title, awards=[award(category="TOP 6")])

    (group,) = winners_of_latest_year(locale_id)

    assert group.ranked == []
    assert [(winner.card.title, winner.category) for winner in group.unranked] == [
        ("Gardu", "TOP 6"),
        ("si Parijoto", "TOP 6"),
        ("Terpal", "TOP 6"),
    ]


def test_higher_levels_come_first_and_invented_awards_not_at_all(
    site_root, make_innovation, locale_id
):
    make_innovation(awards=[award(rank=1)])
    make_innovation(awards=[award(level="nation", competition="KIPP Nasional", category="Top 45")])
    make_innovation(is_sample=True, awards=[award(level="international", rank=1, year=2025)])

    groups = winners_of_latest_year(locale_id)

    assert [(group.level, group.year) for group in groups] == [("nation", 2024), ("regency", 2024)]


def test_an_award_without_a_year_is_nobodys_latest(site_root, make_innovation, locale_id):
    make_innovation(awards=[award(year=None, category="Top 5")])

    assert winners_of_latest_year(locale_id) == []


# --- Exhibition ----------------------------------------------------------------------------------


def exhibition_on(first: datetime.date, count: int = 2, **values):
    return ExhibitionPageFactory(
        days=opening_days(count, first, opens=datetime.time(0), closes=datetime.time(23, 59)),
        **values,
    )


def test_the_exhibition_that_is_on_goes_before_the_next(client, site_root):
    today = timezone.localdate()
    exhibition_on(today + datetime.timedelta(days=20), title="Nanti")
    exhibition_on(today - datetime.timedelta(days=1), title="Sekarang", count=3)
    exhibition_on(datetime.date(2017, 12, 21), title="Dulu")

    section = sections(client)[SectionKind.EXHIBITION]

    assert section.content.item.card.title == "Sekarang"


def test_the_next_exhibition_is_not_called_one_that_is_on(client, site_root):
    exhibition_on(timezone.localdate() + datetime.timedelta(days=5))

    section = sections(client, "/en/")[SectionKind.EXHIBITION]

    assert section.heading == "Next exhibition"


def test_an_exhibition_that_is_over_is_not_shown(client, site_root):
    exhibition_on(datetime.date(2017, 12, 21))

    assert sections(client) == {}


def test_caches_keep_the_page_no_longer_than_the_exhibitions_state(client, site_root):
    exhibition_on(timezone.localdate() + datetime.timedelta(days=5))

    response = client.get("/")

    midnight = timezone.make_aware(
        datetime.datetime.combine(
            timezone.localdate() + datetime.timedelta(days=1), datetime.time.min
        )
    )
    seconds = int(response.headers["Cache-Control"].split("max-age=")[1].split(",")[0])
    assert seconds <= (midnight - timezone.now()).total_seconds() + 1


# --- The laboratory ------------------------------------------------------------------------------


def test_a_stage_that_one_source_names_stands_apart(client, site_root):
    publish(
        site_root,
        laboratory_stages=[
            LaboratoryStageText(stage="design", text="Merancang bersama."),
            LaboratoryStageText(stage="display", text="Memamerkan.", source="Republika, 2017"),
        ],
    )

    content = sections(client)[SectionKind.LABORATORY].content

    assert [stage.text for stage in content.stages] == ["Merancang bersama."]
    assert [(stage.text, stage.source) for stage in content.sourced_stages] == [
        ("Memamerkan.", "Republika, 2017")
    ]


# --- For machines --------------------------------------------------------------------------------


def test_search_engines_are_told_how_to_search_the_site(client, site_root):
    data = RenderedPage(client.get("/")).structured_data()

    assert data["@type"] == "WebSite"
    assert data["potentialAction"]["target"]["urlTemplate"] == (
        "http://localhost/cari/?q={search_term_string}"
    )


@pytest.mark.parametrize("count", [1, 3, 30])
def test_the_queries_do_not_depend_on_the_content(client, site_root, make_innovation, count):
    health = Sector.objects.get(slug="kesehatan")
    for number in range(count):
        make_innovation(sectors=[health], awards=[award(rank=number + 1)])
    for _number in range(min(count, 3)):
        CollectionPageFactory(sectors=[health])
        ServicePageFactory()
    exhibition_on(timezone.localdate() + datetime.timedelta(days=5))
    client.get("/")  # what is remembered until the next publication is known from then on

    with CaptureQueriesContext(connection) as queries:
        shown = sections(client)

    assert set(shown) == set(SectionKind) - {SectionKind.LABORATORY}
    assert len(queries) <= QUERIES, "\n".join(query["sql"][:150] for query in queries)
