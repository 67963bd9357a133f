"""The exhibitions and services of the sample hold together, and the one of 2017 is only a plan."""

import datetime
from decimal import Decimal

import pytest

from demo.content.expo import EXHIBITIONS
from demo.content.expo.pendopo_2017 import PENDOPO_2017
from demo.content.expo.sample_expo import SAMPLE_EXPO
from demo.content.innovations import INNOVATIONS
from demo.content.organisations import ORGANISATIONS
from demo.content.services import SERVICES
from demo.content.sources import GNFI_2017
from exhibition import enums
from showcase.reference import SECTORS
from tests.demo.content_walk import words_of

SERVICE = {service.slug: service for service in SERVICES}
ORGANISATION_SLUGS = {organisation.slug for organisation in ORGANISATIONS}
INNOVATION_SLUGS = {innovation.slug for innovation in INNOVATIONS}
BOOTH = {booth.number: booth for booth in SAMPLE_EXPO.booths}
ZONE = {zone.letter: zone for zone in SAMPLE_EXPO.zones}
PLACE_KEYS = {place.key for place in SAMPLE_EXPO.places}


# --- The expo of 2017 ----------------------------------------------------------------------------


def test_the_expo_of_2017_was_on_a_thursday_and_a_friday():
    days = [day.day for day in PENDOPO_2017.days]
    assert days == [datetime.date(2017, 12, 21), datetime.date(2017, 12, 22)]
    assert [day.strftime("%A") for day in days] == ["Thursday", "Friday"]


def test_the_expo_of_2017_is_sourced_and_holds_only_what_was_planned():
    assert GNFI_2017 in PENDOPO_2017.sources
    assert not PENDOPO_2017.is_sample
    assert (PENDOPO_2017.booths, PENDOPO_2017.sessions, PENDOPO_2017.announcements) == ((), (), ())
    assert PENDOPO_2017.innovations == ("desa-cerdas", "command-center")
    assert len(PENDOPO_2017.planned_services) == 9
    assert set(PENDOPO_2017.planned_services) == set(SERVICE)


def test_the_expo_of_2017_names_its_regent_and_no_app_of_later_years():
    words = words_of(PENDOPO_2017)
    assert "Musthofa" in words
    assert "Hartopo" not in words
    assert "SINAR" not in words + words_of(SERVICES)


# --- Services ------------------------------------------------------------------------------------


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.slug)
def test_service_has_all_parts_of_the_standard(service):
    assert service.provider in ORGANISATION_SLUGS
    assert set(service.sectors) <= {sector.slug for sector in SECTORS}
    assert service.requirements
    assert service.procedure
    assert service.complaints
    assert service.cost_kind in enums.CostKind.values
    assert bool(service.tariffs) == (service.cost_kind == "tariff")
    assert (service.cost.id == "Tidak dipungut biaya") == (service.cost_kind == "free")


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.slug)
def test_every_requirement_has_a_source_that_was_checked_or_says_that_it_was_not(service):
    for requirement in service.requirements:
        sources = [variant.source for variant in requirement.variants] or [requirement.source]
        for source in sources:
            assert source is not None
            assert source.verified_on or "belum diperiksa" in source.note.id


def test_the_interval_between_donations_is_shown_as_both_sources_have_it():
    [interval] = [item for item in SERVICE["donor-darah"].requirements if item.variants]
    assert [variant.text.en for variant in interval.variants] == [
        "At least 2 months",
        "At least 12 weeks or 3 months",
    ]
    first, second = (variant.source for variant in interval.variants)
    assert first != second


# --- The sample expo -----------------------------------------------------------------------------


def test_the_sample_expo_has_forty_booths_with_all_nine_services_over_three_days():
    assert len(SAMPLE_EXPO.booths) == len(BOOTH) == 40
    offered = {offer.service for booth in SAMPLE_EXPO.booths for offer in booth.services}
    assert offered == set(SERVICE)
    assert [day.offset for day in SAMPLE_EXPO.days] == [0, 1, 2]
    assert SAMPLE_EXPO.is_sample


def test_the_summary_counts_what_is_there():
    counts = f"{len(SAMPLE_EXPO.booths)} booths, nine services on the spot and "
    assert counts + f"{len(SAMPLE_EXPO.sessions)} sessions" in SAMPLE_EXPO.summary.en


@pytest.mark.parametrize("booth", SAMPLE_EXPO.booths, ids=lambda booth: booth.number)
def test_booth_refers_to_what_exists(booth):
    assert booth.exhibitor in ORGANISATION_SLUGS
    assert booth.exhibitor_type in enums.ExhibitorType.values
    assert booth.status in enums.BoothStatus.values
    assert set(booth.innovations) <= INNOVATION_SLUGS
    assert {offer.service for offer in booth.services} <= set(SERVICE)
    assert (booth.status == "moved") == bool(booth.moved_to)
    assert booth.moved_to == "" or booth.moved_to in BOOTH


@pytest.mark.parametrize("booth", SAMPLE_EXPO.booths, ids=lambda booth: booth.number)
def test_booth_stands_within_its_zone(booth):
    zone = ZONE[booth.zone]
    assert booth.number.startswith(booth.zone)
    assert zone.x < booth.x < zone.x + zone.width
    assert zone.y < booth.y < zone.y + zone.height


def test_nothing_on_the_plan_overlaps_or_leaves_it():
    points = [(item.x, item.y) for item in (*SAMPLE_EXPO.booths, *SAMPLE_EXPO.places)]
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in points)
    near = [
        (first, second)
        for index, first in enumerate(points)
        for second in points[index + 1 :]
        if abs(first[0] - second[0]) < Decimal("0.06")
        and abs(first[1] - second[1]) < Decimal("0.06")
    ]
    assert near == []
    assert {zone.tone for zone in SAMPLE_EXPO.zones} <= set(enums.Tone.values)
    assert {place.kind for place in SAMPLE_EXPO.places} <= set(enums.PlaceKind.values)


def test_services_at_booths_are_given_while_the_expo_is_open():
    for booth in SAMPLE_EXPO.booths:
        for offer in booth.services:
            for number in offer.days or (1, 2, 3):
                day = SAMPLE_EXPO.days[number - 1]
                starts, ends = offer.starts or day.opens, offer.ends or day.closes
                if offer.days:
                    assert day.opens <= starts < ends <= day.closes
                else:
                    assert day.opens <= starts < ends


def test_sessions_take_place_while_the_expo_is_open():
    for session in SAMPLE_EXPO.sessions:
        day = SAMPLE_EXPO.days[session.day - 1]
        assert day.opens <= session.starts < session.ends <= day.closes
        assert session.place in PLACE_KEYS
        assert session.kind in enums.SessionKind.values
        assert session.innovation == "" or session.innovation in INNOVATION_SLUGS
        assert session.booth == "" or session.booth in BOOTH
        assert (session.status == "changed") == bool(session.planned_starts)


def test_no_place_has_two_sessions_at_once():
    running = [session for session in SAMPLE_EXPO.sessions if session.status != "cancelled"]
    clashes = [
        (first.key, second.key)
        for index, first in enumerate(running)
        for second in running[index + 1 :]
        if (first.day, first.place) == (second.day, second.place)
        and first.starts < second.ends
        and second.starts < first.ends
    ]
    assert clashes == []


def test_session_keys_are_unique_and_some_are_changed_or_cancelled():
    keys = [session.key for session in SAMPLE_EXPO.sessions]
    assert len(set(keys)) == len(keys)
    assert {session.status for session in SAMPLE_EXPO.sessions} == {
        "scheduled",
        "changed",
        "cancelled",
    }


def test_announcements_name_real_booths_and_fit_their_field():
    for announcement in SAMPLE_EXPO.announcements:
        assert announcement.kind in enums.AnnouncementKind.values
        assert announcement.booth == "" or announcement.booth in BOOTH
        assert max(len(announcement.text.id), len(announcement.text.en)) <= 240


def test_exhibitions_are_organised_by_someone_in_the_directory():
    for exhibition in EXHIBITIONS:
        assert set(exhibition.organisers) <= ORGANISATION_SLUGS
