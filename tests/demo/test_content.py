"""The sample content holds together: both languages, references, dates, and the known traps."""

import datetime
import re

import pytest

from core.enums import District, Motif
from demo.content.collections import COLLECTIONS
from demo.content.innovations import INNOVATIONS, PUBLISHED, SAMPLES
from demo.content.organisations import ORGANISATIONS
from demo.content.pages import HOME, INDEX_PAGES, SITE, STANDARD_PAGES
from demo.content.sources import GNFI_2017, REPUBLIKA_2017
from demo.content.topics import TOPICS
from showcase import enums
from showcase.reference import GOVERNMENT_FUNCTIONS, SECTORS
from tests.demo.content_walk import EVERYTHING, texts, words_of

DAYS = {
    "Senin": 0, "Selasa": 1, "Rabu": 2, "Kamis": 3, "Jumat": 4, "Sabtu": 5, "Minggu": 6,
    "Monday": 0, "Tuesday": 1, "Wednesday": 2, "Thursday": 3, "Friday": 4, "Saturday": 5,
    "Sunday": 6,
}  # fmt: skip
MONTHS = {
    "Januari": 1, "Februari": 2, "Maret": 3, "April": 4, "Mei": 5, "Juni": 6, "Juli": 7,
    "Agustus": 8, "September": 9, "Oktober": 10, "November": 11, "Desember": 12,
    "January": 1, "February": 2, "March": 3, "May": 5, "June": 6, "July": 7, "August": 8,
    "October": 10, "December": 12,
}  # fmt: skip
DATE_WITH_WEEKDAY = re.compile(
    rf"({'|'.join(DAYS)}),? (\d{{1,2}}) ({'|'.join(MONTHS)})(?:,? (?:dan|and) \w+,? \d+ \w+)? (\d{{4}})"
)

SECTOR_SLUGS = {sector.slug for sector in SECTORS}
FUNCTION_SLUGS = {function.slug for function in GOVERNMENT_FUNCTIONS}
TOPIC_SLUGS = {topic.slug for topic in TOPICS}
ORGANISATION = {organisation.slug: organisation for organisation in ORGANISATIONS}
INNOVATION = {innovation.slug: innovation for innovation in INNOVATIONS}


# --- Texts ---------------------------------------------------------------------------------------


def test_every_text_is_written_in_both_languages():
    empty = [path for path, text in texts(EVERYTHING) if not (text.id.strip() and text.en.strip())]
    assert empty == []


def test_texts_differ_between_the_languages_unless_marked_as_names():
    alike = [path for path, text in texts(EVERYTHING) if text.id == text.en and not text.is_same]
    assert alike == []


def test_names_marked_as_the_same_are_the_same():
    assert [path for path, text in texts(EVERYTHING) if text.is_same and text.id != text.en] == []


def test_texts_have_no_stray_blanks_and_only_known_markup():
    wrong = []
    for path, text in texts(EVERYTHING):
        for value in (text.id, text.en):
            tags = set(re.findall(r"<[^>]*>", value))
            known = {"<p>", "</p>", "<ul>", "</ul>", "<li>", "</li>"} if text.is_html else set()
            if value != value.strip() or "  " in value or not tags <= known:
                wrong.append(path)
    assert wrong == []


def test_both_languages_of_a_rich_text_have_the_same_structure():
    different = [
        path
        for path, text in texts(EVERYTHING)
        if re.findall(r"</?\w+>", text.id) != re.findall(r"</?\w+>", text.en)
    ]
    assert different == []


def test_addresses_lead_to_nobody():
    words = words_of(EVERYTHING) + SITE.email
    assert set(re.findall(r"@([\w.]+\w)", words)) == {"example.go.id"}
    assert re.findall(r"(?:\+62|\b0)[\d -]{8,}", words) == []
    assert SITE.telephone == ""


def test_weekdays_in_texts_are_right():
    found, wrong = 0, []
    for path, text in texts(EVERYTHING):
        for value in (text.id, text.en):
            for day_name, day, month, year in DATE_WITH_WEEKDAY.findall(value):
                found += 1
                date = datetime.date(int(year), MONTHS[month], int(day))
                if date.weekday() != DAYS[day_name]:
                    wrong.append((path, date))
    assert wrong == []
    assert found > 20


# --- Lists ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "items",
    [SECTORS, TOPICS, ORGANISATIONS, INNOVATIONS, COLLECTIONS, STANDARD_PAGES, INDEX_PAGES],
    ids=["sectors", "topics", "organisations", "innovations", "collections", "pages", "indexes"],
)
def test_slugs_are_unique_and_plain(items):
    slugs = [item.slug for item in items]
    assert len(set(slugs)) == len(slugs)
    assert [slug for slug in slugs if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)] == []


def test_there_are_fourteen_sectors_with_motifs_of_the_pattern_generator():
    assert len(SECTORS) == 14
    assert {sector.motif for sector in SECTORS} <= set(Motif.values)


def test_there_are_forty_two_agencies_and_the_unnamed_ones_are_samples():
    agencies = [item for item in ORGANISATIONS if item.kind == "agency"]
    assert len(agencies) == 42
    unnamed = [item for item in agencies if "contoh" in item.slug]
    assert [item.is_sample for item in unnamed] == [True] * 23
    assert all("Contoh" in item.name.id and "Sample" in item.name.en for item in unnamed)


def test_organisations_refer_to_what_exists():
    for item in ORGANISATIONS:
        assert item.kind in enums.OrganisationKind.values
        assert item.district == "" or item.district in District.values
        assert item.parent == "" or ORGANISATION[item.parent].kind == "agency"
        assert (item.kind == "unit") == bool(item.parent)


# --- Innovations ---------------------------------------------------------------------------------


def test_every_sector_has_innovations():
    counts = {slug: sum(slug in item.sectors for item in SAMPLES) for slug in SECTOR_SLUGS}
    assert {slug: count for slug, count in counts.items() if count < 2} == {}


def test_there_are_at_least_forty_invented_innovations_marked_as_sample():
    assert len(SAMPLES) >= 40
    assert all(item.is_sample for item in SAMPLES)
    assert not any(item.is_sample for item in PUBLISHED)


@pytest.mark.parametrize("item", INNOVATIONS, ids=lambda item: item.slug)
def test_innovation_uses_known_keys(item):
    assert set(item.sectors) <= SECTOR_SLUGS
    assert set(item.topics) <= TOPIC_SLUGS
    assert set(item.districts) <= set(District.values)
    assert set(item.sdgs) <= set(enums.SustainableDevelopmentGoal.values)
    assert item.government_function in {"", *FUNCTION_SLUGS}
    assert item.kind in {"", *enums.InnovationKind.values}
    assert item.form in {"", *enums.InnovationForm.values}
    assert item.stage in {"", *enums.Stage.values}
    assert item.lab_stage in {"", *enums.LabStage.values}
    assert item.initiator_kind in {"", *enums.InitiatorKind.values}
    assert item.status in {"", *enums.Status.values}
    assert {impact.better for impact in item.impacts} <= set(enums.BetterDirection.values)
    assert {award.level for award in item.awards} <= set(enums.AwardLevel.values)
    assert all(award.rank or award.category for award in item.awards)


@pytest.mark.parametrize("item", INNOVATIONS, ids=lambda item: item.slug)
def test_innovation_refers_to_what_exists(item):
    adopters = [adopter.organisation for adopter in item.adopted_by if adopter.organisation]
    for slug in (item.organisation, *item.further_organisations, *adopters):
        assert slug in ORGANISATION
    for slug in (item.successor, item.replicated_from):
        assert slug == "" or slug in INNOVATION
    assert bool(item.successor) == (item.status == "succeeded")
    assert all(adopter.organisation or adopter.name for adopter in item.adopted_by)


@pytest.mark.parametrize("item", SAMPLES, ids=lambda item: item.slug)
def test_invented_innovation_claims_nothing_about_a_real_organisation(item):
    adopters = [adopter.organisation for adopter in item.adopted_by if adopter.organisation]
    for slug in (item.organisation, *item.further_organisations, *adopters):
        assert ORGANISATION[slug].is_sample
    assert all("Lomba Inovasi Contoh" in award.competition.id for award in item.awards)
    assert all("(contoh)" in person.name.id for person in item.people)
    assert all("contoh" in impact.source.id for impact in item.impacts)


@pytest.mark.parametrize("item", SAMPLES, ids=lambda item: item.slug)
def test_dates_follow_each_other(item):
    reached = {"initiative": 1, "trial": 2, "adoption": 3}[item.stage]
    stages = [item.initiative_on, item.trial_on, item.adoption_on]
    assert [bool(day) for day in stages] == [number < reached for number in range(3)]
    known = [day for day in (*stages, item.last_verified) if day]
    assert known == sorted(known)
    assert item.year_started == item.initiative_on.year
    ends = item.last_verified or datetime.date.max
    assert all(item.initiative_on <= impact.measured_on <= ends for impact in item.impacts)
    assert all(award.year >= item.year_started for award in item.awards)


@pytest.mark.parametrize("link", ["replicated_from", "successor"])
def test_lineages_have_no_cycle(link):
    for item in INNOVATIONS:
        seen = [item.slug]
        while target := getattr(INNOVATION[seen[-1]], link):
            assert target not in seen
            seen.append(target)


def test_edge_cases_are_present():
    assert {item.status for item in SAMPLES} == {"running", "stopped", "succeeded"}
    assert max(len(item.name.id) for item in SAMPLES) > 100
    assert any(not item.impacts for item in SAMPLES)
    assert any(not item.has_picture for item in SAMPLES)
    assert any(item.last_verified is None for item in SAMPLES)
    assert {item.kind for item in SAMPLES} == set(enums.InnovationKind.values)
    assert {item.lab_stage for item in SAMPLES} == set(enums.LabStage.values)
    assert {item.initiator_kind for item in SAMPLES} == set(enums.InitiatorKind.values)


def test_collections_refer_to_what_exists():
    for item in COLLECTIONS:
        assert item.match in enums.CollectionMatch.values
        assert set(item.sectors) <= SECTOR_SLUGS
        assert set(item.topics) <= TOPIC_SLUGS
        assert set(item.kinds) <= set(enums.InnovationKind.values)
        assert set(item.stages) <= set(enums.Stage.values)
        assert {*item.pinned, *item.excluded} <= set(INNOVATION)
        assert item.motif in Motif.values


# --- Pages ---------------------------------------------------------------------------------------


def test_navigation_and_calls_to_action_lead_somewhere():
    known = {page.slug for page in STANDARD_PAGES} | {page.key for page in INDEX_PAGES}
    items = [*SITE.navigation, *(item for group in SITE.footer for item in group.items)]
    targets = [item.target for item in items] + [SITE.announcement_target]
    targets += [block.target for page in STANDARD_PAGES for block in page.blocks if block.target]
    assert [item for item in targets if item not in known and not item.startswith("https://")] == []


def test_featured_innovations_exist():
    assert set(HOME.featured) <= set(INNOVATION)


def test_four_stages_of_the_laboratory_have_one_source_and_the_fifth_its_own():
    sources = {stage.key: stage.source for stage in HOME.lab_stages}
    assert list(sources) == ["drum_up", "diagnose", "design", "deliver", "display"]
    assert {key for key, source in sources.items() if source is GNFI_2017} == {
        "drum_up",
        "diagnose",
        "design",
        "deliver",
    }
    assert sources["display"] is REPUBLIKA_2017


# --- What is published ---------------------------------------------------------------------------


@pytest.mark.parametrize("item", PUBLISHED, ids=lambda item: item.slug)
def test_published_innovation_holds_its_sources_and_nothing_invented(item):
    assert item.sources
    assert "belum" in item.record_note.id
    story = (item.problem, item.solution, item.results, item.lessons, item.novelty)
    assert story == (None,) * 5
    assert (item.impacts, item.people, item.adopted_by, item.expansion) == ((), (), (), None)
    assert (item.stage, item.status, item.year_started) == ("", "", None)


def test_places_of_the_competition_are_those_of_the_reports():
    places = {
        (award.level, award.year, award.rank): item.slug
        for item in PUBLISHED
        for award in item.awards
        if award.rank
    }
    assert places == {
        ("regency", 2023, 1): "simpan-budi",
        ("regency", 2023, 2): "siandung-esmaku",
        ("regency", 2023, 3): "permata-cintaku",
        ("regency", 2024, 1): "cetar-tb",
        ("regency", 2024, 2): "sbn",
        ("regency", 2024, 3): "pro-investku",
    }


def test_the_six_finalists_of_2022_are_not_ranked():
    finalists = {item.slug for item in PUBLISHED for award in item.awards if award.year == 2022}
    assert finalists == {
        "si-parijoto-wungu",
        "simpang-kudus",
        "terpal-kompas-tb",
        "kaderku-laskar-sakina",
        "teman-bintangku",
        "gardu-lolita",
    }


@pytest.mark.parametrize(
    "words",
    ["SINAR", "Susmarianti", "Hartinah", "Mas'ud", "Mas’ud", "peringkat 53"],
)
def test_words_that_would_be_a_mistake_appear_nowhere(words):
    assert words not in words_of(EVERYTHING)


def test_a_winner_of_2022_stands_with_his_entry_of_2024_only():
    """Which entry of 2022 was his no source says."""
    named = [
        item.slug
        for item in INNOVATIONS
        if item.record_note and "Arif Mujiono" in item.record_note.id
    ]
    assert named == ["cetar-tb"]
