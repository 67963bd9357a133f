"""The passage that shows why a page was found."""

from hypothesis import given, settings
from hypothesis import strategies as st

from search.excerpts import excerpt
from search.queries import prepare


def test_an_excerpt_shows_the_passage_with_most_of_the_words():
    text = "sehat " + "kata " * 60 + "warga sehat dan gembira di desa " + "kata " * 60

    passage = excerpt(text, prepare("gembira sehat"), "id")

    assert "warga <mark>sehat</mark> dan <mark>gembira</mark> di desa" in passage
    assert passage.startswith("… ")
    assert passage.endswith(" …")


def test_an_excerpt_marks_other_forms_and_beginnings():
    passage = excerpt("Pelayanan kesehatan keliling.", prepare("melayani kelil"), "id")

    assert passage == "<mark>Pelayanan</mark> kesehatan <mark>keliling</mark>."


def test_an_excerpt_is_escaped():
    passage = excerpt("<script>sehat</script> & <b>sehat</b>", prepare("sehat"), "id")

    assert passage == (
        "&lt;script&gt;<mark>sehat</mark>&lt;/script&gt; &amp; &lt;b&gt;<mark>sehat</mark>&lt;/b&gt;"
    )


def test_no_excerpt_where_nothing_is_found():
    assert excerpt("Pelayanan keliling", prepare("donor"), "id") == ""


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=200), query=st.text(max_size=40))
def test_an_excerpt_holds_no_markup_but_its_own(text, query):
    passage = excerpt(text, prepare(query), "id")

    assert "<" not in passage.replace("<mark>", "").replace("</mark>", "")
