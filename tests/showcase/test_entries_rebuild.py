"""The catalogue's rows can be rebuilt from the pages at any time, and checked against them."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from showcase.catalogue import upkeep
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

    changes = upkeep.rebuild_catalogue()

    assert changes == upkeep.Changes(created=4)
    assert (listed("id"), listed("en"), facets_of(innovation)) == before


def test_a_second_rebuild_writes_nothing(innovation):
    upkeep.rebuild_catalogue()

    with CaptureQueriesContext(connection) as queries:
        changes = upkeep.rebuild_catalogue()

    assert changes == upkeep.Changes(unchanged=2)
    assert [
        query["sql"] for query in queries if query["sql"].startswith(("INSERT", "UPDATE"))
    ] == []


def test_the_queries_of_a_rebuild_do_not_grow_with_the_innovations(make_innovation, health):
    def queries_of_a_rebuild():
        with CaptureQueriesContext(connection) as queries:
            upkeep.rebuild_catalogue()
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

    found = [(each.problem, each.language, each.title) for each in upkeep.find_drift()]
    assert sorted(found) == [
        ("orphaned", "id", "Sudah Hilang"),
        ("stale", "en", "Antre Ringkas"),
        ("stale", "id", "Antre Ringkas"),
    ]

    assert upkeep.rebuild_catalogue() == upkeep.Changes(updated=2, removed=1)
    assert upkeep.find_drift() == []
    assert ("sektor", "kesehatan") in facets_of(innovation)


def test_the_check_fails_with_a_list_of_what_is_missing(innovation):
    InnovationEntry.objects.filter(locale__language_code="en").delete()
    output = StringIO()

    with pytest.raises(CommandError, match="1 differences; run rebuild_catalogue"):
        call_command("check_catalogue_drift", stdout=output)

    assert output.getvalue() == f"missing: page {innovation.pk} (en) Antre Ringkas\n"


def test_the_commands_say_what_they_found(innovation):
    output = StringIO()
    call_command("rebuild_catalogue", stdout=output)
    call_command("check_catalogue_drift", stdout=output)

    assert output.getvalue().splitlines()[-2:] == [
        "0 created, 0 updated, 0 removed, 2 unchanged",
        "The catalogue is in step with the pages.",
    ]


def test_removing_a_page_lets_the_original_stand_in_again(innovation, translate, listed):
    version = translate(innovation, title="Short Queue")
    type(version).objects.filter(pk=version.pk).update(live=False)

    upkeep.remove_innovation(version)

    assert listed("en") == [("Antre Ringkas", "/en/inovasi/antre-ringkas/")]
