"""The catalogue as a visitor reads it: lists, chips, notes, pages, languages."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.translation import gettext

from core import content_version
from showcase.models import EntryFacet, InnovationEntry, InnovationPage
from tests.factories.many import make_many
from tests.factories.showcase import TopicFactory
from tests.showcase.reading import choices, entry_of, titles

URL = "/inovasi/"


# --- The list -------------------------------------------------------------------------------------


def test_everything_is_listed_the_newest_first(client, three):
    response = client.get(URL)

    assert titles(response) == ["Balai Sehat", "Cetak Cepat", "Antre Ringkas"]
    assert response.context["count"] == 3
    assert choices(response, "sektor") == {"kesehatan": 2, "kependudukan": 1}
    assert choices(response, "tahun") == {"2022": 1, "2021": 2}


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("nama", ["Antre Ringkas", "Balai Sehat", "Cetak Cepat"]),
        ("diperiksa", ["Balai Sehat", "Antre Ringkas", "Cetak Cepat"]),
        ("penghargaan", ["Cetak Cepat", "Balai Sehat", "Antre Ringkas"]),
    ],
)
def test_the_list_can_be_put_in_order(client, three, sort, expected):
    response = client.get(URL, {"urut": sort})

    assert titles(response) == expected
    assert [option.current for option in response.context["sorts"]].count(True) == 1


def test_a_text_finds_what_it_is_about(client, three):
    response = client.get(URL, {"q": "mengantre"})

    assert titles(response) == ["Antre Ringkas"]
    assert choices(response, "sektor") == {"kesehatan": 1}
    assert [chip.label for chip in response.context["chips"]] == ["“mengantre”"]


def test_filters_and_text_work_together(client, three):
    response = client.get(URL, {"sektor": "kesehatan", "tahun": "2021"})

    assert titles(response) == ["Balai Sehat", "Antre Ringkas"]
    assert choices(response, "jenis") == {"digital": 1, "non_digital": 1}
    assert choices(response, "sektor") == {"kesehatan": 2}


def test_a_topic_is_reached_by_link_and_shown_as_a_chip(client, make_innovation):
    make_innovation(title="Peta Gizi", topics=[TopicFactory(slug="stunting", name="Stunting")])
    make_innovation(title="Lainnya")

    response = client.get(URL, {"topik": "stunting"})

    assert titles(response) == ["Peta Gizi"]
    assert [(chip.label, chip.remove_url) for chip in response.context["chips"]] == [
        ("Stunting", URL)
    ]
    assert "topik" not in {group.name for group in response.context["groups"]}
    assert '<input type="hidden" name="topik" value="stunting">' in response.content.decode()


def test_each_chip_leads_to_the_state_without_it(client, three):
    response = client.get(URL, {"q": "sehat", "sektor": "kesehatan", "tahun": "2021"})

    assert [chip.remove_url for chip in response.context["chips"]] == [
        f"{URL}?sektor=kesehatan&tahun=2021",
        f"{URL}?q=sehat&tahun=2021",
        f"{URL}?q=sehat&sektor=kesehatan",
    ]
    assert response.context["clear_url"] == URL


def test_a_list_is_another_way_to_show_the_same(client, three):
    response = client.get(URL, {"tampil": "daftar"})

    assert titles(response) == ["Balai Sehat", "Cetak Cepat", "Antre Ringkas"]
    assert 'class="card-grid card-grid--list"' in response.content.decode()
    assert [(option.current, option.url) for option in response.context["layouts"]] == [
        (False, URL),
        (True, f"{URL}?tampil=daftar"),
    ]


# --- Pages ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("sort", ["", "nama", "diperiksa", "penghargaan"])
def test_turning_the_pages_shows_everything_once_in_order_and_back(client, catalogue_page, sort):
    make_many(55)
    address = f"{URL}?urut={sort}" if sort else URL
    seen, address_of_page = [], []
    while address:
        response = client.get(address)
        address_of_page.append(address)
        seen.append(titles(response))
        address = response.context["next_url"]

    assert [len(page) for page in seen] == [24, 24, 7]
    everything = [title for page in seen for title in page]
    assert len(set(everything)) == 55

    back = client.get(response.context["previous_url"])
    assert titles(back) == seen[1]
    assert titles(client.get(back.context["previous_url"])) == seen[0]


def test_a_shared_page_stays_the_same_when_something_new_is_published(
    client, catalogue_page, make_innovation
):
    make_many(30)
    second = client.get(URL).context["next_url"]
    before = titles(client.get(second))

    make_innovation(title="Yang Terbaru")

    assert titles(client.get(second)) == before
    assert titles(client.get(URL))[0] == "Yang Terbaru"


@pytest.mark.parametrize("cursor", ["after=xyz", "before=%00", "after=" + "x" * 5000])
def test_a_page_that_is_none_gives_the_first_one_and_says_so(client, three, cursor):
    response = client.get(f"{URL}?{cursor}")

    assert response.status_code == 200
    assert len(titles(response)) == 3
    assert response.context["note"] != ""
    assert response.context["head"].canonical_url == "http://localhost/inovasi/"


# --- Nothing found --------------------------------------------------------------------------------


def test_an_empty_result_says_what_to_leave_out_and_what_that_gives(client, three):
    response = client.get(URL, {"q": "antre", "sektor": "kependudukan", "jenis": "digital"})

    assert titles(response) == []
    suggestions = {each.url: each.count for each in response.context["suggestions"]}
    assert suggestions == {
        f"{URL}?sektor=kependudukan&jenis=digital": 1,
        f"{URL}?q=antre&jenis=digital": 1,
    }
    for url, count in suggestions.items():
        assert client.get(url).context["count"] == count


def test_a_search_for_nonsense_leads_back_to_everything(client, three):
    response = client.get(URL, {"q": "xyzzy"})

    assert response.context["suggestions"] == []
    assert response.context["empty_actions"][0].url == URL
    assert gettext("Nothing found") in response.content.decode()


def test_a_catalogue_without_innovations_says_so(client, catalogue_page):
    response = client.get(URL)

    assert response.context["is_empty_catalogue"] is True
    assert response.context["groups"] == []
    assert response.context["sorts"] == response.context["layouts"] == []


# --- Languages ------------------------------------------------------------------------------------


def test_a_filter_survives_the_language_switch(client, three, translate, catalogue_page):
    translate(catalogue_page, title="Innovations", slug="innovations")

    response = client.get(f"{URL}?sektor=kesehatan&urut=nama")
    english = next(each["url"] for each in response.context["languages"] if not each["current"])
    assert english == "/en/innovations/?sektor=kesehatan&urut=nama"

    response = client.get(english)
    assert response.status_code == 200
    assert titles(response) == ["Antre Ringkas", "Balai Sehat"]
    assert [chip.label for chip in response.context["chips"]] == ["Health"]
    assert response.context["noun"] == "innovations"
    assert response.context["head"].alternates == [
        ("en", "http://localhost/en/innovations/?sektor=kesehatan&urut=nama"),
        ("id", "http://localhost/inovasi/?sektor=kesehatan&urut=nama"),
        ("x-default", "http://localhost/inovasi/?sektor=kesehatan&urut=nama"),
    ]


def test_an_english_link_made_from_an_indonesian_one_keeps_the_filter(
    client, three, translate, catalogue_page
):
    translate(catalogue_page, title="Innovations", slug="innovations")

    response = client.get("/en/inovasi/?sektor=kesehatan")

    assert response["Location"] == "/en/innovations/?sektor=kesehatan"


def test_an_untranslated_catalogue_lists_in_the_visitors_language(
    client, three, translate, site_root
):
    translate(site_root, title="Kudus Innovation Showcase")

    response = client.get("/en/inovasi/?urut=nama")

    assert [(card.title, card.language) for card in response.context["cards"]] == [
        ("Antre Ringkas", "id"),
        ("Balai Sehat", "id"),
        ("Cetak Cepat", "id"),
    ]
    assert response.context["groups"][0].choices[0].label == "Health"
    assert choices(response, "sektor") == {"kesehatan": 2, "kependudukan": 1}
    assert response.context["head"].canonical_url == "http://localhost/inovasi/?urut=nama"


# --- The page itself ------------------------------------------------------------------------------


def test_the_page_works_without_script_and_names_no_other_site(client, three):
    html = client.get(f"{URL}?sektor=kesehatan").content.decode()

    assert re.search(r'<form class="filters"[^>]*action="/inovasi/" method="get"', html)
    assert 'id="sektor-kesehatan" name="sektor" value="kesehatan" checked' in html
    assert "<style" not in html
    assert " style=" not in html
    assert not re.search(r"\son\w+=", html)
    assert re.findall(r"<script(?![^>]*\bsrc=)(?![^>]*application/ld\+json)", html) == []


@pytest.mark.parametrize(
    "query", ["", "?sektor=kesehatan&jenis=digital", "?q=layanan", "?urut=nama"]
)
def test_the_number_of_queries_does_not_depend_on_the_number_of_innovations(
    client, catalogue_page, query
):
    def queries():
        client.get(URL + query)
        content_version.forget()
        with CaptureQueriesContext(connection) as cold:
            client.get(URL + query)
        with CaptureQueriesContext(connection) as warm:
            client.get(URL + query)
        return len(cold), len(warm)

    make_many(30)
    at_thirty = queries()
    make_many(300, seed=2)

    assert queries() == at_thirty
    assert at_thirty[0] <= 12
    assert at_thirty[1] <= 7


@pytest.mark.parametrize("number", [1, 3])
def test_few_innovations_take_no_more_queries_than_many(client, catalogue_page, number):
    make_many(number)
    client.get(URL)
    with CaptureQueriesContext(connection) as few:
        client.get(URL)
    make_many(30, seed=2)
    client.get(URL)
    with CaptureQueriesContext(connection) as many:
        client.get(URL)

    assert len(few) == len(many)


def test_values_that_no_list_knows_any_more_do_not_break_it(client, three):
    """As after a restored backup, or when an option was taken off a fixed list."""
    entry = entry_of(three[0])
    InnovationEntry.objects.filter(pk=entry.pk).update(kind="analog", stage="dream", form="none")
    for facet in ("penghargaan", "sdg", "kecamatan", "sektor", "warna"):
        EntryFacet.objects.create(entry=entry, facet=facet, value="entah")
    content_version.bump()

    response = client.get(URL)
    assert len(titles(response)) == 3
    assert choices(response, "jenis") == {"digital": 1, "non_digital": 1, "analog": 1}
    assert titles(client.get(URL, {"jenis": "analog", "penghargaan": "entah"})) == ["Antre Ringkas"]


def test_a_profile_with_a_stage_that_no_list_knows_is_read(client, three):
    page = three[0]
    InnovationPage.objects.filter(pk=page.pk).update(stage="dream", lab_stage="sleep")

    response = client.get(page.get_url())

    assert response.status_code == 200
    assert response.context["profile"].stages == []
