"""An innovation in the real form of the editor: what is kept, what is refused and on which field."""

import datetime
from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from showcase.models import (
    CatalogueIndexPage,
    CollectionPage,
    ImpactFigure,
    InnovationPage,
    Organisation,
    Topic,
)
from tests.contracts.forms import edit_data
from tests.html import RenderedPage, text_of

pytestmark = pytest.mark.django_db

TOMORROW = timezone.localdate() + datetime.timedelta(days=1)


@pytest.fixture
def page(make_innovation, health):
    return make_innovation(
        title="PETIK OBAT",
        slug="petik-obat",
        sectors=[health],
        impact_figures=[
            ImpactFigure(name="Waktu", before=Decimal(60), after=Decimal(5), unit="menit")
        ],
    )


@pytest.fixture
def edit(editor_client):
    """Sends the form of a page with some fields changed, as a browser would."""

    def send(page, changes, action="action-publish"):
        url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        data = edit_data(editor_client, page).copy()
        for name, value in changes.items():
            data.setlist(name, value if isinstance(value, list) else [value])
        if action:
            data[action] = "1"
        return editor_client.post(url, dict(data.lists()))

    return send


def codes(form) -> dict[str, list[str]]:
    return {
        name: [error.code for error in errors] for name, errors in form.errors.as_data().items()
    }


# --- Refused, on the field, with what was typed ---------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        (
            {"initiative_on": "2022-05-01", "trial_on": "2022-04-01"},
            {"trial_on": ["order"]},
        ),
        (
            {"trial_on": "2022-05-01", "adoption_on": "2022-04-30"},
            {"adoption_on": ["order"]},
        ),
        (
            {"initiative_on": "2022-05-01", "adoption_on": "2021-05-01"},
            {"adoption_on": ["order"]},
        ),
        ({"last_verified_on": TOMORROW.isoformat()}, {"last_verified_on": ["future"]}),
        ({"year_started": "2999"}, {"year_started": ["future"]}),
        ({"year_started": "1850"}, {"year_started": ["min_value"]}),
        ({"year_started": "dua ribu"}, {"year_started": ["invalid"]}),
        ({"trial_on": "31/02/2022"}, {"trial_on": ["invalid"]}),
        ({"stage": "selesai"}, {"stage": ["invalid_choice"]}),
        ({"districts": ["jati", "pati"]}, {"districts": ["invalid_choice"]}),
        ({"status": "succeeded"}, {"succeeded_by": ["required"]}),
        ({"organisation": ""}, {"organisation": ["required"]}),
        ({"title": ""}, {"title": ["required"]}),
        ({"contact_email": "bukan-surel"}, {"contact_email": ["invalid"]}),
    ],
)
def test_a_rule_is_explained_on_its_field_and_what_was_typed_is_kept(edit, page, changes, found):
    response = edit(page, {"summary": "Kalimat yang baru saja ditulis.", **changes})

    form = response.context["form"]
    assert codes(form) == found
    shown = RenderedPage(response).soup
    assert text_of(shown.select_one("#id_summary")) == "Kalimat yang baru saja ditulis."
    for name, value in changes.items():
        if not isinstance(value, list):
            assert (form[name].value() or "") == value
    assert InnovationPage.objects.get(pk=page.pk).summary == page.summary


def test_a_figure_without_a_unit_is_refused_on_its_row(edit, page):
    response = edit(page, {"impact_figures-0-unit": "", "impact_figures-0-after": "7.5"})

    row = response.context["form"].formsets["impact_figures"].forms[0]
    assert codes(row) == {"unit": ["required"]}
    assert row["after"].value() == "7.5"


def test_circles_of_replication_are_refused_on_the_field(edit, page, make_innovation):
    replica = make_innovation(replicated_from=page)

    response = edit(page, {"replicated_from": str(replica.pk)})

    assert codes(response.context["form"]) == {"replicated_from": ["cycle"]}


def test_circles_of_succession_are_refused_on_the_field(edit, page):
    response = edit(page, {"status": "succeeded", "succeeded_by": str(page.pk)})

    assert codes(response.context["form"]) == {"succeeded_by": ["cycle"]}


def test_a_person_cannot_be_named_without_consent(edit, page):
    row = {
        "people-TOTAL_FORMS": "1",
        "people-0-name": "Tim Obat",
        "people-0-role": "",
        "people-0-photo": "",
        "people-0-ORDER": "1",
        "people-0-id": "",
        "people-0-DELETE": "",
    }

    missing = edit(page, {**row, "people-0-consent_on": ""})
    early = edit(page, {**row, "people-0-consent_on": TOMORROW.isoformat()})

    assert codes(missing.context["form"].formsets["people"].forms[0]) == {
        "consent_on": ["required"]
    }
    assert codes(early.context["form"].formsets["people"].forms[0]) == {"consent_on": ["future"]}


# --- Sectors and topics --------------------------------------------------------------------------


def test_sectors_are_boxes_to_tick_in_the_editors_language(editor_client, page):
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    shown = RenderedPage(editor_client.get(url))
    boxes = shown.soup.select("input[name=sectors]")

    assert [box["value"] for box in boxes if box.has_attr("checked")] == ["Kesehatan"]
    labels = [text_of(box.find_parent("label")) for box in boxes]
    assert (len(labels), labels[0]) == (14, "Kesehatan")


def test_sectors_are_chosen_never_invented(edit, page):
    edit(page, {"sectors": ["Kependudukan", "Perizinan & investasi", "Sektor Karangan"]})

    saved = InnovationPage.objects.get(pk=page.pk)
    assert sorted(sector.slug for sector in saved.sectors.all()) == [
        "kependudukan",
        "perizinan-investasi",
    ]


def test_ticked_sectors_survive_a_refused_form(edit, page):
    response = edit(page, {"sectors": ["Kependudukan", "Desa"], "title": ""})

    boxes = RenderedPage(response).soup.select("input[name=sectors][checked]")
    assert [box["value"] for box in boxes] == ["Kependudukan", "Desa"]


def test_no_sector_can_be_left(edit, page):
    edit(page, {"sectors": []})

    assert list(InnovationPage.objects.get(pk=page.pk).sectors.all()) == []


def test_topics_are_written_freely_and_suggested(edit, editor_client, page):
    edit(page, {"topics": '"Lewat WhatsApp", lansia'})

    saved = InnovationPage.objects.get(pk=page.pk)
    assert sorted(topic.name for topic in saved.topics.all()) == ["Lewat WhatsApp", "lansia"]
    suggested = editor_client.get(
        reverse("wagtailadmin_tag_model_autocomplete", args=["showcase", "topic"]), {"term": "lew"}
    )
    assert suggested.json() == ["Lewat WhatsApp"]
    assert Topic.objects.filter(slug="lewat-whatsapp").count() == 1


# --- Completeness, preview, choosers, tree -------------------------------------------------------


def test_the_form_says_what_is_missing_the_heaviest_first(editor_client, page):
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    panel = RenderedPage(editor_client.get(url)).one(".completeness-panel")

    assert panel.progress["value"] == "18"  # the summary and a sector
    assert len(panel.select("li")) == 13


def test_a_new_innovation_has_no_completeness_yet(editor_client, catalogue_page):
    url = reverse("wagtailadmin_pages:add", args=["showcase", "innovationpage", catalogue_page.pk])

    assert RenderedPage(editor_client.get(url)).soup.select(".completeness-panel") == []


def preview(client, url: str, data) -> RenderedPage:
    answer = client.post(url, dict(data.lists()))
    assert answer.json() == {"is_valid": True, "is_available": True}
    return RenderedPage(client.get(url))


def test_unsaved_rows_and_tags_show_in_the_preview(editor_client, page):
    data = edit_data(editor_client, page).copy()
    data.setlist("sectors", ["Desa"])
    data["topics"] = '"belum tersimpan"'
    data["impact_figures-0-unit"] = "detik"

    shown = preview(
        editor_client, reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk]), data
    )

    assert "detik" in text_of(shown.one(".comparison"))
    assert "belum tersimpan" in [text_of(chip) for chip in shown.soup.select(".chip")]
    assert "Desa" in text_of(shown.one(".hero .kicker"))
    assert [sector.slug for sector in page.sectors.all()] == ["kesehatan"]


def test_an_innovation_can_be_previewed_before_it_is_saved(
    editor_client, catalogue_page, make_organisation
):
    draft = InnovationPage(locale=catalogue_page.locale)
    data = edit_data(editor_client, draft).copy()
    data.update({"title": "Baru", "slug": "baru", "organisation": make_organisation().pk})
    data.setlist("sectors", ["Desa"])

    shown = preview(
        editor_client,
        reverse(
            "wagtailadmin_pages:preview_on_add",
            args=["showcase", "innovationpage", catalogue_page.pk],
        ),
        data,
    )

    assert shown.headings(1) == ["Baru"]


def test_organisations_are_found_by_name_in_their_chooser(editor_client, make_organisation):
    for name in ("Dinas Kesehatan", "Dinas Sosial"):
        make_organisation(name=name)
    url = reverse(f"{Organisation.snippet_viewset.chooser_viewset.name}:choose_results")

    found = editor_client.get(url, {"q": "kesehatan"})

    rows = [text_of(a) for a in RenderedPage(found).soup.select("a[data-chooser-modal-choice]")]
    assert rows == ["Dinas Kesehatan"]


def test_what_may_be_created_where():
    assert InnovationPage.allowed_parent_page_models() == [CatalogueIndexPage]
    assert CatalogueIndexPage.allowed_subpage_models() == [InnovationPage]
    assert InnovationPage.allowed_subpage_models() == []
    assert CollectionPage.allowed_subpage_models() == []
    assert InnovationPage not in Page.allowed_subpage_models()
