"""The profile of an innovation as a visitor reads it."""

import datetime
from decimal import Decimal

import pytest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext

from showcase.models import (
    Adoption,
    Award,
    CreditedPerson,
    GovernmentFunction,
    ImpactFigure,
    InnovationOrganisation,
)
from tests.factories.core import DocumentFactory, ImageFactory
from tests.factories.showcase import TopicFactory
from tests.html import RenderedPage, text_of

pytestmark = pytest.mark.django_db

CODE_HEADING = "Ke halaman ini lewat kode"  # beside the printed code that every profile has


@pytest.fixture
def full(make_innovation, make_organisation, health, population):
    """A profile in which nothing is missing."""
    partner = make_organisation(name="RSUD Contoh", short_name="RSUD", slug="rsud-contoh")
    document = DocumentFactory(title="Panduan")
    return make_innovation(
        title="PETIK OBAT",
        slug="petik-obat",
        expansion="Pengantaran Titip Obat",
        other_names="Titip Obat, Obat Tetangga",
        organisation=make_organisation(name="Dinas Kesehatan Contoh", slug="dinas-contoh"),
        further_organisations=[InnovationOrganisation(organisation=partner)],
        sectors=[health, population],
        topics=[TopicFactory(name="Lansia", slug="lansia")],
        kind="hybrid",
        form="public_service",
        initiator_kind="agency",
        government_function=GovernmentFunction.objects.get(slug="kesehatan"),
        districts=["dawe", "gebog"],
        sdgs=[3, 10],
        stage="trial",
        initiative_on=datetime.date(2021, 2, 15),
        trial_on=datetime.date(2021, 6, 7),
        lab_stage="deliver",
        year_started=2021,
        status="running",
        last_verified_on=timezone.localdate(),
        problem="<p>Antre lama.</p>",
        solution="<p>Obat diantar.</p>",
        results="<p>Tidak antre.</p>",
        lessons="<p>Mulai dari yang kecil.</p>",
        design_narrative="<p>Bekerja begini.</p>",
        novelty="<p>Baru karena diantar.</p>",
        cover=ImageFactory(),
        media=[
            ("picture", {"image": ImageFactory(), "caption": "Loket"}),
            ("picture", {"image": ImageFactory(), "caption": ""}),
        ],
        impact_figures=[
            ImpactFigure(
                name="Waktu mengambil obat",
                before=Decimal("1250.5"),
                after=Decimal(20),
                unit="menit",
                better="lower",
                basis="Catatan 10 pasien",
                measured_on=datetime.date(2022, 12, 16),
                source="Laporan",
            )
        ],
        awards=[Award(level="regency", competition="KIPP", year=2022, category="TOP 6")],
        people=[
            CreditedPerson(
                name="Tim Obat",
                role="Penggagas",
                consent_on=datetime.date(2024, 1, 2),
                photo=ImageFactory(),
            )
        ],
        adoptions=[Adoption(organisation=partner, year=2023), Adoption(name="Kabupaten Pati")],
        replication_contact="Bagian Organisasi",
        documents=[("document", {"document": document, "title": ""})],
        links=[("link", {"page": None, "url": "https://example.org/a", "label": "Situs"})],
        sources=[("source", {"publisher": "Harian Contoh", "title": "Berita", "note": ""})],
        contact_name="Meja informasi",
        contact_email="info@example.org",
    )


def read(client, page) -> RenderedPage:
    response = client.get(page.url if hasattr(page, "url") else page)
    assert response.status_code == 200
    return RenderedPage(response)


def facts(rendered: RenderedPage) -> dict[str, str]:
    """Label -> value of all facts, notes included."""
    return {text_of(item.dt): text_of(item.dd) for item in rendered.soup.select(".facts__item")}


def test_the_first_view_says_who_what_how_far_and_since_when(client, full):
    rendered = read(client, full)

    assert rendered.headings(1) == ["PETIK OBAT"]
    assert text_of(rendered.one(".hero__subtitle")) == "Pengantaran Titip Obat"
    found = facts(rendered)
    assert list(found.values())[:6] == [
        f"Dinas Kesehatan Contoh {gettext('with %(partners)s') % {'partners': 'RSUD'}}",
        "Kesehatan , Kependudukan",
        str(full.get_kind_display()),
        str(full.get_stage_display()),
        "2021",
        date_format(full.last_verified_on, "j F Y"),
    ]


def test_facts_lead_into_the_filtered_catalogue(client, full):
    links = {a["href"] for a in read(client, full).soup.select(".facts a")}

    assert links == {
        "/inovasi/penyelenggara/dinas-contoh/",
        "/inovasi/?sektor=kesehatan",
        "/inovasi/?sektor=kependudukan",
        "/inovasi/?jenis=hybrid",
        "/inovasi/?tahap=trial",
        "/inovasi/?tahun=2021",
        "/inovasi/?bentuk=public_service",
    }


def test_the_story_goes_from_the_problem_to_the_lesson(client, full):
    parts = [
        text_of(tag.select_one(".prose")) for tag in read(client, full).soup.select(".story li")
    ]

    assert parts[:4] == ["Antre lama.", "Obat diantar.", "Tidak antre.", "Mulai dari yang kecil."]


def test_numbers_are_written_as_the_language_does(client, full, translate):
    translate(full, title="PETIK OBAT (en)")

    indonesian = read(client, full)
    english = read(client, "/en/inovasi/petik-obat/")

    assert text_of(indonesian.one(".comparison__headline")) == "Sebelum 1.250,50 Sesudah 20 menit"
    assert text_of(english.one(".comparison__headline")) == "Before 1,250.50 After 20 menit"
    assert "16 Desember 2022" in text_of(indonesian.one(".comparison__source"))
    assert "16 December 2022" in text_of(english.one(".comparison__source"))


def test_the_drawn_bars_have_the_headline_as_their_text(client, full):
    comparison = read(client, full).one(".comparison")

    assert [bar["width"] for bar in comparison.select("rect")] == ["300", "4.8"]
    assert all(
        svg.find_parent(attrs={"aria-hidden": "true"}) for svg in comparison.select("svg rect")
    )
    assert text_of(comparison.select_one(".comparison__change")) == "98% lebih rendah, membaik"


def test_stages_carry_their_dates_and_where_it_stands_now(client, full):
    [ground, laboratory] = read(client, full).soup.select(".track")

    assert [text_of(date) for date in ground.select(".track__date")] == [
        "15 Februari 2021",
        "7 Juni 2021",
    ]
    now = [text_of(item.select_one(".track__label")) for item in ground.select("[aria-current]")]
    assert now == [str(full.get_stage_display())]
    assert len(laboratory.select("li")) == 5


def test_a_profile_with_a_name_only_shows_no_empty_part(client, make_innovation):
    page = make_innovation(title="GARDU LOLITA", summary="")
    rendered = read(client, page)

    assert rendered.headings(1) == ["GARDU LOLITA"]
    assert rendered.headings(2) == [CODE_HEADING]
    assert len(facts(rendered)) == 1
    for part in (".story", ".comparison", ".track", ".ladder", ".lineage", ".people", ".notice"):
        assert rendered.soup.select(part) == [], part


def test_a_rich_text_without_words_is_an_empty_part(client, make_innovation):
    page = make_innovation(problem='<p data-block-key="a1b2c"></p>', novelty="<p> </p>")

    assert read(client, page).headings(2) == [CODE_HEADING]


def test_the_note_on_what_is_recorded_stands_before_the_facts(client, make_innovation):
    page = make_innovation(record_note="<p>Cara kerjanya belum tercatat.</p>")

    assert "Cara kerjanya belum tercatat." in text_of(read(client, page).one(".record-note"))


def test_invented_content_says_so_twice(client, make_innovation):
    rendered = read(client, make_innovation(is_sample=True))

    assert len(rendered.soup.select(".hero .sample-label")) == 1
    assert len(rendered.soup.select(".sample-note")) == 1


def test_a_stopped_innovation_says_so_first(client, make_innovation):
    assert len(read(client, make_innovation(status="stopped")).soup.select(".notice--warning")) == 1
    assert read(client, make_innovation(status="running")).soup.select(".notice--warning") == []


def test_a_verification_of_long_ago_is_marked_as_old(client, make_innovation):
    long_ago = timezone.localdate() - datetime.timedelta(days=400)
    recent = timezone.localdate() - datetime.timedelta(days=300)

    old = read(client, make_innovation(last_verified_on=long_ago))
    new = read(client, make_innovation(last_verified_on=recent))

    assert len(old.soup.select(".facts__note")) == 1
    assert new.soup.select(".facts__note") == []


def test_people_are_named_only_from_the_day_they_agreed_to(client, make_innovation):
    tomorrow = timezone.localdate() + datetime.timedelta(days=1)
    page = make_innovation(
        people=[
            CreditedPerson(name="Sudah Setuju", consent_on=timezone.localdate()),
            CreditedPerson(name="Belum Setuju", consent_on=tomorrow),
        ]
    )
    response = client.get(page.url)

    names = [text_of(tag) for tag in RenderedPage(response).soup.select(".person__name")]
    assert names == ["Sudah Setuju"]
    assert "Belum Setuju" not in response.content.decode()


def test_structured_data_hold_what_is_known_and_nothing_else(client, full, make_innovation):
    known = read(client, full).structured_data()
    bare = read(client, make_innovation(title="Polos", summary="")).structured_data()

    assert known["alternativeHeadline"] == "Pengantaran Titip Obat"
    assert known["about"] == ["Kesehatan", "Kependudukan"]
    assert known["award"] == ["KIPP 2022"]
    assert known["publisher"]["name"] == "Dinas Kesehatan Contoh"
    assert set(bare) == {
        "@context",
        "@type",
        "url",
        "inLanguage",
        "headline",
        "publisher",
        "datePublished",
        "dateModified",
    }


def test_an_untranslated_profile_keeps_the_visitor_in_english(
    client, full, make_innovation, health
):
    make_innovation(title="Tetangga", slug="tetangga", sectors=[health])
    rendered = read(client, "/en/inovasi/petik-obat/")

    assert (rendered.language, rendered.main_language) == ("en", "id")
    links = {a["href"] for a in rendered.soup.select("main .facts a, main .card a, main .chips a")}
    assert all(link.startswith("/en/") for link in links), links
    assert "/en/inovasi/tetangga/" in links


def test_names_of_reference_data_are_in_the_language_of_the_page(client, full):
    assert (
        "Health , Population and civil registration"
        in facts(read(client, "/en/inovasi/petik-obat/")).values()
    )


def test_what_the_visitor_reads_is_what_the_editor_previews(full, editor_client):
    """A preview holds unsaved rows in memory; the page must not look for them in the database."""
    page = full.get_latest_revision_as_object()
    page.awards.add(Award(level="province", competition="Lomba Provinsi", year=2024, rank=1))
    page.topics.add("Topik Baru")

    rendered = RenderedPage(page.make_preview_request().render().content.decode())

    assert "Lomba Provinsi" in text_of(rendered.one(".ladder"))
    assert "Topik Baru" in [text_of(chip) for chip in rendered.soup.select(".chip")]


def test_an_innovation_that_was_never_saved_can_be_previewed(full):
    page = type(full)(title="Baru", slug="baru", organisation=full.organisation, locale=full.locale)
    page.impact_figures.add(ImpactFigure(name="Peserta", after=Decimal(5), unit="orang"))
    page.path, page.depth = f"{full.get_parent().path}9999", full.depth

    rendered = RenderedPage(page.make_preview_request().render().content.decode())

    assert rendered.headings(1) == ["Baru"]
    assert text_of(rendered.one(".comparison__single")) == "5 orang"
