"""The addresses of the catalogue: one for each state, and none that breaks it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.showcase.reading import titles

URL = "/inovasi/"


def test_another_spelling_is_sent_to_the_one_address(client, three):
    response = client.get(f"{URL}?q=&tahun=2021&sektor=kesehatan&sektor=kesehatan&urut=")

    assert response.status_code == 302
    assert response["Location"] == f"{URL}?sektor=kesehatan&tahun=2021"


def test_what_is_not_known_is_named_and_the_rest_counts(client, three):
    response = client.get(f"{URL}?sektor=kesehatan&sektor=xyz&warna=merah")

    assert response.status_code == 200
    assert titles(response) == ["Balai Sehat", "Antre Ringkas"]
    assert "“xyz”" in response.context["note"]
    assert "warna: “merah”" in response.context["note"]
    assert response.context["head"].canonical_url == f"http://localhost{URL}?sektor=kesehatan"


def test_what_is_not_known_is_shown_as_text(client, three):
    response = client.get(URL, {"sektor": "<script>alert(1)</script>"})

    assert "<script>alert" not in response.content.decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in response.content.decode()


@pytest.mark.parametrize(
    ("query", "robots"),
    [
        ("", ""),
        ("?sektor=kesehatan", ""),
        ("?sektor=kesehatan&tahun=2021", "noindex, follow"),
        ("?q=antre", "noindex, follow"),
        ("?urut=nama", "noindex, follow"),
        ("?tampil=daftar", "noindex, follow"),
    ],
)
def test_search_engines_are_shown_the_plain_states(client, three, query, robots):
    head = client.get(URL + query).context["head"]

    assert head.robots == robots
    assert head.canonical_url == f"http://localhost{URL}{query}"


def test_the_title_of_the_document_says_what_is_chosen(client, three):
    assert client.get(f"{URL}?tahun=2021").context["head"].title == "Inovasi: 2021"


@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                ["q", "sektor", "tahun", "jenis", "urut", "tampil", "after", "before", "x"]
            ),
            st.one_of(
                st.sampled_from(
                    ["kesehatan", "2021", "digital", "nama", "relevansi", '"', "a*", "-"]
                ),
                st.text(max_size=20),
            ),
        ),
        max_size=5,
    )
)
def test_no_address_breaks_the_catalogue(client, three, pairs):
    response = client.get(URL, pairs_as_query(pairs), follow=True)

    assert response.status_code == 200
    assert len(response.redirect_chain) <= 1
    assert len(titles(response)) == response.context["count"]


def pairs_as_query(pairs):
    query = {}
    for name, value in pairs:
        query.setdefault(name, []).append(value.encode(errors="replace").decode())
    return query
