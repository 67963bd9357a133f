"""Last year's exhibition set up again: what comes along, what is new, nothing is public."""

import datetime

import pytest
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from django.utils.translation import gettext
from wagtail.models import GroupPagePermission, Page

from exhibition.models import (
    BoothInnovation,
    BoothPage,
    BoothService,
    ExhibitionAnnouncement,
    ExhibitionInnovation,
    ExhibitionOrganiser,
    ExhibitionPage,
    ExhibitionZone,
)
from tests.exhibition.copies import set_up
from tests.exhibition.scene import day, place, session, wib
from tests.factories.exhibition import BoothPageFactory, ExhibitionPageFactory, ServicePageFactory
from tests.factories.showcase import InnovationPageFactory, OrganisationFactory
from tests.scenes import scene

pytestmark = pytest.mark.django_db

NEXT_YEAR = datetime.date(2027, 8, 19)  # the Thursday 52 weeks later
SHIFT = datetime.timedelta(days=364)


@scene
def original():
    innovation = InnovationPageFactory(title="PETIK OBAT")
    page = ExhibitionPageFactory(
        title="Pameran 2026",
        slug="pameran-2026",
        theme="Dekat",
        days=[day("2026-08-20", "09:00", "16:00"), day("2026-08-22", "18:00", "00:00")],
        zones=[
            ExhibitionZone(letter="A", name="Layanan", x="0.1", y="0.2", width="0.3", height="1")
        ],
        places=[place("panggung", "Panggung", x="0.5", y="0.5")],
        organisers=[ExhibitionOrganiser(organisation=OrganisationFactory())],
        announced_innovations=[ExhibitionInnovation(innovation=innovation)],
        announcements=[
            ExhibitionAnnouncement(text="Kuota habis", published_at=wib("2026-08-20 10:00"))
        ],
    )
    service = ServicePageFactory(title="Donor darah")
    first = BoothPageFactory(
        parent=page,
        code="A-1",
        title="PMI",
        zone="A",
        position_x="0.25",
        position_y="0.75",
        status="moved",
        moved_to="B-9",
        status_note="Sampai sore",
        services=[
            BoothService(
                service=service,
                date=datetime.date(2026, 8, 22),
                quota=40,
                is_full=True,
                counter="2",
            )
        ],
        innovations=[BoothInnovation(innovation=innovation)],
    )
    BoothPageFactory(parent=page, code="A-2", title="Polres")
    page.sessions = [
        session(
            "Tari",
            "2026-08-22",
            "19:00",
            "20:00",
            place="panggung",
            booth=first,
            innovation=innovation,
            is_cancelled=True,
            planned_starts_at=wib("2026-08-22 18:00"),
            planned_ends_at=wib("2026-08-22 19:00"),
            locale=page.locale,
        )
    ]
    page.save()
    return ExhibitionPage.objects.get(pk=page.pk)


@scene
def copied(original) -> ExhibitionPage:
    return set_up(original, title="Pameran 2027", slug="pameran-2027", first_day=NEXT_YEAR)


def booths_of(page: ExhibitionPage) -> dict[str, BoothPage]:
    return {booth.code: booth for booth in BoothPage.objects.child_of(page)}


def keys(page: Page, *relations: str) -> set:
    return {row.translation_key for name in relations for row in getattr(page, name).all()}


def test_what_comes_along(original, copied):
    booth = booths_of(copied)["A-1"]

    assert (copied.title, copied.slug, copied.theme) == ("Pameran 2027", "pameran-2027", "Dekat")
    assert list(booths_of(copied)) == ["A-1", "A-2"]
    assert [(zone.letter, zone.x, zone.height) for zone in copied.zones.all()] == [
        (zone.letter, zone.x, zone.height) for zone in original.zones.all()
    ]
    assert [(each.key, each.name) for each in copied.places.all()] == [("panggung", "Panggung")]
    assert [row.organisation for row in copied.organisers.all()] == [
        row.organisation for row in original.organisers.all()
    ]
    assert [row.innovation.title for row in copied.announced_innovations.all()] == ["PETIK OBAT"]
    assert (str(booth.position_x), str(booth.position_y), booth.zone) == ("0.2500", "0.7500", "A")
    assert [(row.service.title, row.quota, row.counter) for row in booth.services.all()] == [
        ("Donor darah", 40, "2")
    ]
    assert [row.innovation.title for row in booth.innovations.all()] == ["PETIK OBAT"]
    assert booth.exhibitor == booths_of(original)["A-1"].exhibitor


def test_all_dates_move_by_the_same_days(copied):
    [dated] = booths_of(copied)["A-1"].services.all()
    [dance] = copied.sessions.all()

    assert [(row.date, row.opens, row.closes) for row in copied.days.all()] == [
        (NEXT_YEAR, datetime.time(9), datetime.time(16)),
        (NEXT_YEAR + datetime.timedelta(days=2), datetime.time(18), datetime.time(0)),
    ]
    assert (copied.first_day, copied.last_day) == (NEXT_YEAR, datetime.date(2027, 8, 21))
    assert dated.date == datetime.date(2027, 8, 21)
    assert (dance.starts_at, dance.ends_at) == (wib("2027-08-21 19:00"), wib("2027-08-21 20:00"))


def test_what_was_so_only_that_year_stays_behind(copied):
    booth = booths_of(copied)["A-1"]
    [dance] = copied.sessions.all()
    [dated] = booth.services.all()

    assert (booth.status, booth.moved_to, booth.status_note) == ("open", "", "")
    assert dated.is_full is False
    assert list(copied.announcements.all()) == []
    assert (dance.is_cancelled, dance.is_changed) == (False, False)
    assert (dance.planned_starts_at, dance.planned_ends_at) == (None, None)
    assert (dance.booth, dance.place) == (booth.page_ptr.specific, "panggung")


def test_nothing_is_published(client, original, copied):
    new = [copied, *booths_of(copied).values()]

    assert [page.live for page in new] == [False] * 3
    assert [page.first_published_at for page in new] == [None] * 3
    assert client.get("/pameran/pameran-2027/").status_code == 404
    assert client.get("/pameran/pameran-2027/pmi/").status_code == 404
    assert b"Pameran 2027" not in client.get("/pameran/").content
    assert b"Pameran 2027" not in client.get("/cari/?q=pameran").content


def test_the_draft_an_editor_opens_is_the_moved_one(copied):
    draft = copied.get_latest_revision_as_object()
    booth = booths_of(copied)["A-1"].get_latest_revision_as_object()

    assert draft.days.first().date == NEXT_YEAR
    assert [row.starts_at for row in draft.sessions.all()] == [wib("2027-08-21 19:00")]
    assert list(draft.announcements.all()) == []
    assert (booth.status, booth.moved_to) == ("open", "")
    assert [row.date for row in booth.services.all()] == [datetime.date(2027, 8, 21)]
    assert [row.is_full for row in booth.services.all()] == [False]


def test_the_original_is_as_it_was(client, original, copied):
    original.refresh_from_db()
    booth = booths_of(original)["A-1"]

    assert [str(row.date) for row in original.days.all()] == ["2026-08-20", "2026-08-22"]
    assert (original.live, booth.live, booth.status, booth.moved_to) == (True, True, "moved", "B-9")
    assert original.sessions.get().is_cancelled
    assert booth.services.get().is_full
    assert client.get("/pameran/pameran-2026/pmi/").status_code == 200


def test_everything_has_an_identity_of_its_own(original, copied):
    """A calendar that has last year's entries gets new ones; a printed code leads to one page."""
    relations = ("days", "sessions", "zones", "places")
    old, new = booths_of(original), booths_of(copied)

    assert keys(original, *relations).isdisjoint(keys(copied, *relations))
    assert original.translation_key != copied.translation_key
    assert all(old[code].translation_key != new[code].translation_key for code in old)
    assert keys(old["A-1"], "services").isdisjoint(keys(new["A-1"], "services"))
    assert [row.sequence for row in (*copied.days.all(), *copied.sessions.all())] == [0, 0, 0]
    assert copied.calendar_sequence == 0


def test_the_copy_can_be_published_and_shows_its_own(client, copied, at):
    at("2027-08-19 10:00")
    for page in (copied, *booths_of(copied).values()):
        page.get_latest_revision().publish()

    assert client.get("/pameran/pameran-2027/pmi/").status_code == 200
    response = client.get("/pameran/pameran-2027/acara/")
    [only] = response.context["days"]
    assert (only.date, only.sessions[0].booth.url) == (
        datetime.date(2027, 8, 21),
        "/pameran/pameran-2027/pmi/",
    )


def test_an_exhibition_without_days_is_copied_as_it_is(make_exhibition):
    empty = make_exhibition(days=[])

    copy = set_up(empty, title="Baru", slug="baru", first_day=NEXT_YEAR)

    assert list(copy.days.all()) == []


# --- In the editor -------------------------------------------------------------------------------


def test_an_editor_sets_up_next_year_from_the_form(editor_client, original):
    url = reverse("exhibition_copy", args=[original.pk])
    form = editor_client.get(url).context["form"]

    answer = editor_client.post(
        url, {"title": "Pameran 2027", "slug": "", "first_day": "2027-08-19"}
    )

    copy = ExhibitionPage.objects.get(slug="pameran-2027")
    assert form.initial == {"title": "Pameran 2027", "first_day": NEXT_YEAR}
    assert answer.headers["Location"] == reverse("wagtailadmin_pages:edit", args=[copy.pk])
    assert (copy.live, copy.first_day, copy.numchild) == (False, NEXT_YEAR, 2)
    assert editor_client.get(answer.headers["Location"]).status_code == 200


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"title": "Pameran 2026"}, "slug"),
        ({"slug": "pameran-2026"}, "slug"),
        ({"title": ""}, "title"),
        ({"first_day": "2027-02-30"}, "first_day"),
        ({"first_day": ""}, "first_day"),
    ],
)
def test_the_form_refuses_at_the_wrong_field(editor_client, original, values, field):
    data = {"title": "Pameran Baru", "slug": "", "first_day": "2027-08-19", **values}

    answer = editor_client.post(reverse("exhibition_copy", args=[original.pk]), data)

    assert list(answer.context["form"].errors) == [field]
    assert ExhibitionPage.objects.count() == 1


def test_a_name_without_latin_letters_has_an_address_too(editor_client, original):
    url = reverse("exhibition_copy", args=[original.pk])

    editor_client.post(url, {"title": "汉字", "first_day": "19/8/2027"})

    copy = ExhibitionPage.objects.get(title="汉字")
    assert copy.slug.startswith("pameran-")
    assert str(copy.first_day) == "2027-08-19"


def test_sending_the_form_twice_makes_one_exhibition(editor_client, original):
    url = reverse("exhibition_copy", args=[original.pk])
    for _ in range(2):
        answer = editor_client.post(url, {"title": "Pameran 2027", "first_day": "2027-08-19"})

    assert list(answer.context["form"].errors.values()) == [
        [gettext("Another exhibition has this address.")]
    ]
    assert ExhibitionPage.objects.count() == 2


def test_only_who_may_make_pages_there_may_copy(client, original, django_user_model):
    group = Group.objects.create(name="Penyunting stan")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    GroupPagePermission.objects.create(
        group=group,
        page=Page.objects.get(pk=original.pk),
        permission=Permission.objects.get(
            codename="change_page", content_type__app_label="wagtailcore"
        ),
    )
    user = django_user_model.objects.create_user("penyunting", "p@example.org", "rahasia")
    user.groups.add(group)
    url = reverse("exhibition_copy", args=[original.pk])
    data = {"title": "Pameran 2027", "first_day": "2027-08-19"}

    anonymous = client.post(url, data)
    client.force_login(user)
    refused = client.post(url, data)
    editing = client.get(reverse("wagtailadmin_pages:edit", args=[original.pk]))

    assert url not in editing.content.decode()
    assert anonymous.headers["Location"].startswith(reverse("wagtailadmin_login"))
    assert (refused.status_code, refused.headers["Location"]) == (302, reverse("wagtailadmin_home"))
    assert ExhibitionPage.objects.count() == 1
