"""The catalogue's rows can be rebuilt from the pages at any time, and checked against them."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from core.read_model.base import Changes
from search.index import search_index
from showcase.catalogue.upkeep import catalogue_index
from showcase.models import (
    EntryFacet,
    InnovationEntry,
)
from tests.factories.showcase import (
    InnovationPageFactory,
)
from tests.showcase.reading import facets_of


def test_a_rebuild_from_nothing_gives_what_publishing_gave(innovation, make_innovation, listed):
    make_innovation(title="Loket Malam", slug="loket-malam")
    before = listed("id"), listed("en"), facets_of(innovation)
    InnovationEntry.objects.all().delete()

    changes = catalogue_index.rebuild()

    assert changes == Changes(created=4)
    assert (listed("id"), listed("en"), facets_of(innovation)) == before


def test_a_second_rebuild_writes_nothing(innovation):
    catalogue_index.rebuild()

    with CaptureQueriesContext(connection) as queries:
        changes = catalogue_index.rebuild()

    assert changes == Changes(unchanged=2)
    assert [
        query["sql"] for query in queries if query["sql"].startswith(("INSERT", "UPDATE"))
    ] == []


def test_the_queries_of_a_rebuild_do_not_grow_with_the_innovations(make_innovation, health):
    def queries_of_a_rebuild():
        with CaptureQueriesContext(connection) as queries:
            catalogue_index.rebuild()
        return len(queries)

    make_innovation(sectors=[health])
    one = queries_of_a_rebuild()
    for _ in range(4):
        make_innovation(sectors=[health])

    assert queries_of_a_rebuild() == one


def test_a_rebuild_mends_what_has_drifted(innovation):
    InnovationEntry.objects.filter(locale__language_code="en").update(digest="")
    EntryFacet.objects.filter(facet="sektor", entry__locale__language_code="id").delete()
    InnovationEntry.objects.create(
        page=InnovationPageFactory(published=False),
        locale=Locale.get_default(),
        translation_key="7d0e0c4e-8f5c-4b8e-9d1b-0d7a6cf5e001",
        title="Sudah Hilang",
        published_at=innovation.first_published_at,
        card={},
        digest="",
    )

    found = [(each.problem, each.language, each.title) for each in catalogue_index.find_drift()]
    assert sorted(found) == [
        ("orphaned", "id", "Sudah Hilang"),
        ("stale", "en", "Antre Ringkas"),
        ("stale", "id", "Antre Ringkas"),
    ]

    assert catalogue_index.rebuild() == Changes(updated=2, removed=1)
    assert catalogue_index.find_drift() == []
    assert ("sektor", "kesehatan") in facets_of(innovation)


def test_the_check_fails_with_a_list_of_what_is_missing(innovation):
    search_index.rebuild()  # the home page that the migrations made
    InnovationEntry.objects.filter(locale__language_code="en").delete()
    output = StringIO()

    with pytest.raises(CommandError, match="1 differences; run rebuild_read_models"):
        call_command("check_read_models", stdout=output)

    assert output.getvalue() == f"catalogue: missing: page {innovation.pk} (en) Antre Ringkas\n"


def test_the_commands_say_what_they_found(innovation):
    search_index.rebuild()  # the home page that the migrations made
    output = StringIO()
    call_command("rebuild_read_models", "catalogue", stdout=output)
    call_command("check_read_models", stdout=output)

    assert output.getvalue().splitlines()[-2:] == [
        "catalogue: 0 created, 0 updated, 0 removed, 2 unchanged",
        "All read models are in step with the pages.",
    ]


def test_removing_a_page_lets_the_original_stand_in_again(innovation, translate, listed):
    version = translate(innovation, title="Short Queue")
    type(version).objects.filter(pk=version.pk).update(live=False)

    catalogue_index.bring_in_step([version.translation_key])

    assert listed("en") == [("Antre Ringkas", "/en/inovasi/antre-ringkas/")]
