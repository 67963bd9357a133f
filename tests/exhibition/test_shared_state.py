"""The form of one exhibition knows nothing of another's; the editor's order is kept."""

import pytest
from django.urls import reverse

from exhibition.models import (
    BoothInnovation,
    ExhibitionInnovation,
    ExhibitionPage,
    ExhibitionPlace,
    ExhibitionService,
)
from tests.exhibition.editing import problems, save_draft
from tests.exhibition.scene import day, place, session
from tests.factories.exhibition import BoothPageFactory, ExhibitionPageFactory, ServicePageFactory
from tests.factories.showcase import InnovationPageFactory
from tests.html import RenderedPage

pytestmark = pytest.mark.django_db


def expo_with(key: str, name: str) -> ExhibitionPage:
    return ExhibitionPageFactory(
        days=[day("2026-08-20", "09:00", "16:00")],
        places=[place(key, name)],
        sessions=[session("Tari", "2026-08-20", "10:00", "11:00", place=key)],
    )


def places_offered(client, page: ExhibitionPage) -> list[set[str]]:
    """What each row of the programme can choose from, the row for a new one included."""
    html = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    soup = RenderedPage(html).soup
    for template in soup.select("template, script[type='text/django-form-template']"):
        template.insert_after(RenderedPage(template.decode_contents()).soup)
    selects = soup.select("select[name^=sessions-][name$=-place]")
    return [{option["value"] for option in select.select("option")} for select in selects]


def test_one_exhibition_never_offers_the_places_of_another(editor_client):
    first, second = expo_with("panggung", "Panggung"), expo_with("tenda", "Tenda")

    for _round in range(2):
        assert set(map(frozenset, places_offered(editor_client, first))) == {
            frozenset({"", "panggung"})
        }
        assert set(map(frozenset, places_offered(editor_client, second))) == {
            frozenset({"", "tenda"})
        }


def test_a_place_of_another_exhibition_is_refused(editor_client):
    first, second = expo_with("panggung", "Panggung"), expo_with("tenda", "Tenda")

    answer = save_draft(editor_client, second, **{"sessions-0-place": "panggung"})

    assert list(problems(answer)) == ["sessions-0-place"]
    assert first.sessions.get().place == "panggung"


def test_a_place_named_in_javanese_letters_has_sessions_of_its_own(client, at):
    at("2026-08-01 08:00")
    page = ExhibitionPageFactory(
        slug="expo",
        days=[day("2026-08-20", "09:00", "16:00")],
        places=[ExhibitionPlace(name="ꦥꦼꦤ꧀ꦝꦥ"), ExhibitionPlace(name="ꦥꦁꦒꦸꦁ")],
        sessions=[session("Tanpa tempat", "2026-08-20", "10:00", "11:00")],
    )

    keys = list(page.places.values_list("key", flat=True))

    assert len(set(keys)) == 2
    assert all(key.startswith("tempat-") for key in keys)
    html = RenderedPage(client.get("/pameran/expo/acara/"))
    assert "ꦥꦼꦤ꧀ꦝꦥ" not in html.soup.select_one("#" + html.soup.select("[id^=acara-]")[0]["id"]).text


def in_order(client, page, titles: list[str]) -> list[str]:
    text = client.get(page.get_url()).content.decode()
    return sorted(titles, key=text.index)


def test_innovations_of_a_booth_stand_in_the_editors_order(client):
    innovations = [InnovationPageFactory(title=title) for title in ("Cahaya", "Angin", "Bumi")]
    booth = BoothPageFactory(
        innovations=[
            BoothInnovation(innovation=page, sort_order=n) for n, page in enumerate(innovations)
        ]
    )

    assert in_order(client, booth, ["Angin", "Bumi", "Cahaya"]) == ["Cahaya", "Angin", "Bumi"]


def test_what_is_announced_stands_in_the_editors_order(client):
    innovations = [InnovationPageFactory(title=title) for title in ("Cahaya", "Angin", "Bumi")]
    services = [ServicePageFactory(title=title) for title in ("Zakat", "Antar", "Malam")]
    page = ExhibitionPageFactory(
        announced_innovations=[
            ExhibitionInnovation(innovation=each, sort_order=n)
            for n, each in enumerate(innovations)
        ],
        announced_services=[
            ExhibitionService(service=each, sort_order=n) for n, each in enumerate(services)
        ],
    )

    assert in_order(client, page, ["Angin", "Bumi", "Cahaya"]) == ["Cahaya", "Angin", "Bumi"]
    assert in_order(client, page, ["Antar", "Malam", "Zakat"]) == ["Zakat", "Antar", "Malam"]


def test_each_number_of_a_contact_is_dialled_on_its_own(client):
    booth = BoothPageFactory(contact_name="Loket", contact_phone="(0291) 435010 / 435011")

    links = RenderedPage(client.get(booth.get_url())).soup.select("main a[href^='tel:']")

    assert [(link["href"], link.text) for link in links] == [
        ("tel:0291435010", "(0291) 435010"),
        ("tel:0291435011", "435011"),
    ]
