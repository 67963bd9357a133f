"""An exhibition in English: translated texts lead to each other, the rest is marked as Indonesian."""

import pytest

from exhibition.models import (
    BoothInnovation,
    BoothPage,
    BoothService,
    ExhibitionAnnouncement,
    ExhibitionPage,
)
from showcase.models import InnovationPage
from tests.contracts.translating import MARK, translate
from tests.exhibition.scene import english, session, wib
from tests.factories.exhibition import BoothPageFactory
from tests.factories.showcase import InnovationPageFactory
from tests.html import RenderedPage, text_of
from tests.scenes import scene

pytestmark = pytest.mark.django_db

DURING = "2026-08-20 10:30"


@pytest.fixture(autouse=True)
def clock(at):
    at(DURING)


@scene
def rich(expo, blood_donation) -> ExhibitionPage:
    """Two booths, a session and a notice about the first; an innovation shown there."""
    innovation = InnovationPageFactory(title="PETIK OBAT", slug="petik-obat")
    first = BoothPage.objects.child_of(expo).get()
    first.innovations = [BoothInnovation(innovation=innovation)]
    first.save()
    BoothPageFactory(
        parent=expo,
        code="A-2",
        title="RSUD",
        slug="a-2",
        services=[BoothService(service=blood_donation)],
    )
    expo.sessions = [
        session(
            "Tari",
            "2026-08-20",
            "10:00",
            "11:00",
            place="panggung",
            booth=first,
            innovation=innovation,
            locale=expo.locale,
        )
    ]
    expo.announcements = [
        ExhibitionAnnouncement(
            text="Pindah ke aula.",
            published_at=wib("2026-08-20 10:00"),
            booth=first,
            locale=expo.locale,
        )
    ]
    expo.save()
    return ExhibitionPage.objects.get(pk=expo.pk)


def read(client, url: str) -> RenderedPage:
    response = client.get(url)
    assert response.status_code == 200, url
    return RenderedPage(response)


def links(html: RenderedPage, selector: str) -> list[tuple[str, str]]:
    return [(text_of(a), a["href"]) for a in html.soup.select(selector)]


@scene
def all_translated(rich, blood_donation) -> ExhibitionPage:
    """Everything but booth A-2."""
    translate(blood_donation, english())
    translate(InnovationPage.objects.get(), english())
    version = translate(rich, english())
    translate(BoothPage.objects.child_of(rich).get(code="A-1"), english())
    return version


def test_an_english_exhibition_is_english_throughout(client, all_translated):
    base = all_translated.url
    html = read(client, base)

    assert (html.language, html.main_language) == ("en", "en")
    assert html.headings(1) == [f"{MARK}Expo Pendopo"]
    assert text_of(html.one("[data-timetable-label]")) == "Open until 16:00"
    assert [text_of(item.p) for item in html.soup.select(".hours > li")] == [
        "Thursday, 20 August 2026 09:00–16:00",
        "Friday, 21 August 2026 10:00–15:00",
    ]
    assert [text_of(a) for a in html.soup.select(".service-list a")] == [f"{MARK}Donor darah"]
    assert [text_of(a) for a in html.soup.select(".card__title")] == [f"{MARK}PETIK OBAT"]
    inside = [a["href"] for a in html.soup.select("main a[href^='/']")]
    assert [link for link in inside if not link.startswith("/en/")] == []


def test_the_language_switch_leads_from_part_to_part(client, all_translated):
    for part in ("", "stan/", "denah/", "acara/", "laporan/"):
        for address in (f"/pameran/expo/{part}", f"{all_translated.url}{part}"):
            links = client.get(address).context["languages"]
            assert {link["code"]: link["url"] for link in links} == {
                "id": f"/pameran/expo/{part}",
                "en": f"{all_translated.url}{part}",
            }
        html = read(client, f"{all_translated.url}{part}")
        assert html.alternates()["id"].endswith(f"/pameran/expo/{part}")


def test_booths_that_are_not_translated_are_among_the_english_ones(client, all_translated):
    html = read(client, f"{all_translated.url}stan/")
    rows = html.soup.select(".booth-row")

    assert [text_of(row.select_one(".booth-number")) for row in rows] == ["A-1", "A-2"]
    assert [row.get("lang") for row in rows] == [None, "id"]
    assert [text_of(row.h3).split(" ", 1)[1] for row in rows] == [f"{MARK}PMI", "RSUD"]
    assert [row.a["href"] for row in rows] == [
        f"{all_translated.url}{BoothPage.objects.get(title=f'{MARK}PMI').slug}/",
        "/en/pameran/expo/a-2/",
    ]
    services = [text_of(item) for item in html.soup.select(".booth-row__services li")]
    assert services == [f"{MARK}Donor darah"] * 2


def test_the_pages_of_both_booths(client, all_translated, blood_donation, locale_en):
    english_service = blood_donation.get_translation(locale_en)
    for url in (BoothPage.objects.get(title=f"{MARK}PMI").url, "/en/pameran/expo/a-2/"):
        html = read(client, url)
        [offer] = html.soup.select(".offer")

        assert html.language == "en"
        assert text_of(html.one(".booth-head .kicker")) == f"{MARK}Expo Pendopo"
        assert (text_of(offer.h3), offer.h3.a["href"]) == (
            f"{MARK}Donor darah",
            english_service.url,
        )
        assert text_of(offer.select_one(".requirement__tick")) == f"{MARK}KTP"
        assert f"{MARK}Tidak dipungut biaya" in text_of(offer)
    assert read(client, "/en/pameran/expo/a-2/").main_language == "id"


def test_a_session_and_a_notice_lead_to_english_pages(client, all_translated):
    html = read(client, f"{all_translated.url}acara/")
    english_booth = BoothPage.objects.get(title=f"{MARK}PMI")
    [article] = html.soup.select(".session")

    assert text_of(article.h3) == f"{MARK}Tari"
    assert text_of(article.select_one(".session__facts span")) == f"{MARK}Panggung"
    assert [(text_of(a), a["href"]) for a in article.select("p.cluster.small a")][:2] == [
        (f"Booth A-1 · {MARK}PMI", english_booth.url),
        (f"{MARK}PETIK OBAT", InnovationPage.objects.get(title=f"{MARK}PETIK OBAT").url),
    ]
    assert links(html, ".news__item a") == [("Booth A-1", english_booth.url)]
    assert f"{MARK}Pindah ke aula." in text_of(html.one(".news__item"))


def test_a_service_names_its_booths_in_english(client, all_translated, blood_donation, locale_en):
    html = read(client, blood_donation.get_translation(locale_en).url)
    english_booth = BoothPage.objects.get(title=f"{MARK}PMI")
    [first, second] = html.soup.select(".occasions")[0].select(".occasion")

    assert first["href"] == english_booth.url
    assert text_of(first).startswith(f"A-1 until 16:00 {MARK}PMI {MARK}Expo Pendopo, ")
    assert second["href"] == "/en/pameran/expo/a-2/"
    assert text_of(second).startswith(f"A-2 until 16:00 RSUD {MARK}Expo Pendopo, ")


def test_the_indonesian_pages_stay_indonesian(client, all_translated):
    for part in ("", "stan/", "denah/", "acara/", "a-1/", "a-2/"):
        assert MARK not in client.get(f"/pameran/expo/{part}").content.decode(), part
    assert MARK not in client.get("/layanan/donor-darah/").content.decode()


def test_a_translated_service_at_an_exhibition_that_is_not(client, rich, blood_donation, locale_en):
    translate(blood_donation, locale_en)
    html = read(client, "/en/pameran/expo/a-1/")

    assert (html.language, html.main_language) == ("en", "id")
    [offer] = html.soup.select(".offer")
    assert text_of(offer.h3) == f"{MARK}Donor darah"
    assert text_of(read(client, "/en/pameran/expo/").one(".service-list a")) == (
        f"{MARK}Donor darah"
    )


def test_an_innovation_and_its_booth_lead_to_each_other(client, rich):
    booth = read(client, "/pameran/expo/a-1/")
    innovation = read(client, "/inovasi/petik-obat/")

    assert [a["href"] for a in booth.soup.select("main .card a")] == ["/inovasi/petik-obat/"]
    assert "/pameran/expo/a-1/" in [a["href"] for a in innovation.soup.select("main a[href]")]


def test_filters_mean_the_same_in_every_language(client, all_translated):
    """A service is named by its Indonesian address, so that a shared link works in both."""
    english = read(client, f"{all_translated.url}stan/?layanan=donor-darah&jenis=agency")
    indonesian = read(client, "/pameran/expo/stan/?layanan=donor-darah&jenis=agency")

    for html in (english, indonesian):
        assert [text_of(tag) for tag in html.soup.select("p.booth-number")] == ["A-1", "A-2"]
        assert html.soup.select(".results-bar__note") == []
