"""Rules among rows, and of a page among its siblings, at the editor's form: nothing typed is lost."""

import pytest
from django.utils.translation import gettext
from wagtail.users.models import UserProfile

from exhibition.models import BoothService, ExhibitionZone, ServiceTariff
from tests.exhibition.editing import problems, publish, save_draft
from tests.exhibition.scene import day, place, session
from tests.factories.core import AdministratorFactory
from tests.factories.exhibition import ExhibitionPageFactory
from tests.html import RenderedPage, text_of
from tests.scenes import scene

pytestmark = pytest.mark.django_db


@scene
def expo():
    return ExhibitionPageFactory(
        days=[day("2026-08-20", "09:00", "12:00"), day("2026-08-20", "13:00", "16:00")],
        places=[place("aula", "Aula"), place("taman", "Taman")],
        zones=[
            ExhibitionZone(letter="A", name="Kesehatan"),
            ExhibitionZone(letter="B", name="Desa"),
        ],
        sessions=[session("Gelar Wicara", "2026-08-20", "10:00", "11:00", place="aula")],
    )


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        (
            {"sessions-0-starts_at": "2026-08-19 23:59", "sessions-0-ends_at": "2026-08-20 01:00"},
            {"sessions-0-starts_at": ["The exhibition is not held on this day."]},
        ),
        (
            {"sessions-0-starts_at": "2026-08-21 00:00", "sessions-0-ends_at": "2026-08-21 01:00"},
            {"sessions-0-starts_at": ["The exhibition is not held on this day."]},
        ),
        (
            {"days-0-date": "2026-08-19", "days-1-date": "2026-08-21"},
            {"sessions-0-starts_at": ["The exhibition is not held on this day."]},
        ),
        (
            {"days-1-opens": "11:59"},
            {"days-1-opens": ["These hours overlap others of the same day."]},
        ),
        (
            {"days-1-opens": "", "days-1-closes": ""},
            {"days-1-date": ["This day is already there."]},
        ),
        (
            {"days-0-closes": "08:00"},
            {"days-0-closes": ["The hours end before they start."]},
        ),
        ({"zones-1-letter": "A"}, {"zones-1-letter": ["Another zone has this letter."]}),
        ({"places-1-name": "AULA"}, {"places-1-name": ["Another place has this name."]}),
        ({"latitude": "-6.8"}, {"longitude": ["Give both or neither."]}),
    ],
)
def test_an_exhibition_is_refused_at_the_wrong_field(editor_client, expo, changes, refusal):
    found = problems(publish(editor_client, expo, **changes))

    assert found == {name: [gettext(text) for text in texts] for name, texts in refusal.items()}


def test_two_places_may_not_have_one_address(editor_client, expo):
    found = problems(publish(editor_client, expo, **{"places-1-key": "aula"}))

    assert list(found) == ["places-1-key"]


def test_what_was_typed_is_still_there(editor_client, expo):
    typed = {
        "title": "Pameran Baru",
        "days-0-closes": "08:00",
        "sessions-0-title": "Bincang Inovasi & Kopi",
        "sessions-0-place": "taman",
    }

    answer = publish(editor_client, expo, **typed)

    html = RenderedPage(answer)
    assert answer.status_code == 200
    assert html.one("#page-edit-form [name=title]")["value"] == "Pameran Baru"
    assert html.one("[name=days-0-closes]")["value"] == "08:00"
    assert html.one("[name=sessions-0-title]")["value"] == "Bincang Inovasi & Kopi"
    assert html.one("[name=sessions-0-place] option[selected]")["value"] == "taman"
    assert text_of(html.one("#inline_child_days-0 .error-message")) == gettext(
        "The hours end before they start."
    )
    assert expo.revisions.count() == 0


def test_an_editor_reads_the_refusal_in_his_own_language(editor_client, expo):
    UserProfile.objects.create(user=AdministratorFactory(), preferred_language="en")

    answer = publish(editor_client, expo, **{"days-0-closes": "08:00"})

    assert text_of(RenderedPage(answer).one("#inline_child_days-0 .error-message")) == (
        "The hours end before they start."
    )


def test_hours_with_a_break_are_taken(editor_client, expo):
    assert problems(publish(editor_client, expo, **{"days-0-closes": "13:00"})) == {}


def test_one_number_belongs_to_one_booth_of_an_exhibition(
    editor_client, expo, make_exhibition, make_booth
):
    make_booth(parent=expo, code="A-1")
    second = make_booth(parent=expo, code="A-2")
    elsewhere = make_booth(parent=make_exhibition(), code="B-7")
    taken = [gettext("Another booth of this exhibition has this number.")]

    assert problems(publish(editor_client, second, code="A-1")) == {"code": taken}
    assert problems(publish(editor_client, second, code="a-1")) == {"code": taken}
    assert problems(save_draft(editor_client, second, code="A-1")) == {"code": taken}
    assert problems(publish(editor_client, second, code="A-2")) == {}
    assert problems(publish(editor_client, elsewhere, code="A-1")) == {}


def test_services_at_a_booth_are_refused_at_the_wrong_field(
    editor_client, expo, make_booth, make_service
):
    booth = make_booth(parent=expo, services=[BoothService(service=make_service())])

    def refused_by(**changes: str) -> list[str]:
        changes = {f"services-0-{name}": value for name, value in changes.items()}
        return list(problems(publish(editor_client, booth, **changes)))

    assert refused_by(quota="-1") == ["services-0-quota"]
    assert refused_by(date="2026-08-25") == ["services-0-date"]
    assert refused_by(opens="12:00", closes="10:00") == ["services-0-closes"]
    assert refused_by(quota="0", date="2026-08-20", opens="10:00", closes="12:00") == []


def test_a_moved_booth_says_where_to(editor_client, make_booth):
    booth = make_booth()

    assert list(problems(publish(editor_client, booth, status="moved"))) == ["moved_to"]
    assert problems(publish(editor_client, booth, status="moved", moved_to="B-3")) == {}
    assert problems(publish(editor_client, booth, position_x="0.5", position_y="1.5")) == {
        "position_y": [gettext("A position on the plan lies between 0 and 1.")]
    }


def test_what_a_service_costs_is_never_left_open(editor_client, make_service):
    service = make_service(tariffs=[ServiceTariff(label="SIM A", amount=80000)], cost_kind="tariff")

    assert list(problems(publish(editor_client, service, cost="   "))) == ["cost"]
    assert list(problems(publish(editor_client, service, cost_kind=""))) == ["cost_kind"]
    assert list(problems(publish(editor_client, service, cost_kind="free"))) == ["cost_kind"]
    without_table = {"cost_kind": "tariff", "tariffs-0-DELETE": "1"}
    assert list(problems(publish(editor_client, service, **without_table))) == ["cost_kind"]
    assert problems(publish(editor_client, service)) == {}
