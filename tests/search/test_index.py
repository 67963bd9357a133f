"""What happens to a page happens to its search entries."""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from wagtail.models import PageViewRestriction, ReferenceIndex

from core.read_model import base
from search.backends import get_backend
from search.index import search_index
from search.models import SearchEntry


def addresses(page) -> dict[str, str]:
    """Language -> address of a page's entries."""
    return dict(
        SearchEntry.objects.filter(page_id=page.pk).values_list("locale__language_code", "url")
    )


def in_step() -> bool:
    return search_index.find_drift() == []


@pytest.fixture(autouse=True)
def home_page_is_indexed(site_root):
    """The home page that the migrations made was never published."""
    search_index.bring_in_step([site_root.translation_key])


@pytest.fixture
def on_commit(django_capture_on_commit_callbacks):
    return lambda: django_capture_on_commit_callbacks(execute=True)


def test_a_published_page_is_found_in_every_language_it_is_read_in(make_page):
    page = make_page("Antrean", slug="antrean")

    assert addresses(page) == {"id": "/antrean/", "en": "/en/antrean/"}
    entry = SearchEntry.objects.get(page=page, locale__language_code="en")
    assert (entry.language, entry.as_card().language) == ("id", "id")


def test_an_edit_is_found_once_it_is_published(make_page, titles_found):
    page = make_page("Antrean")
    page.title = "Loket daring"
    revision = page.save_revision()
    assert titles_found("loket") == []

    revision.publish()

    assert titles_found("loket") == ["Loket daring"]
    assert titles_found("antrean") == []


def test_an_unpublished_page_is_gone(make_page, titles_found):
    page = make_page("Antrean")

    page.unpublish()

    assert titles_found("antrean") == []
    assert get_backend().indexed_ids() == set(SearchEntry.objects.values_list("pk", flat=True))


def test_a_draft_is_not_there(make_page, titles_found):
    make_page("Antrean", published=False)

    assert titles_found("antrean") == []


def test_a_deleted_page_takes_its_text_along(make_page, titles_found):
    page = make_page("Antrean")
    child = make_page("Antrean malam", parent=page)

    page.delete()

    assert titles_found("antrean") == []
    assert addresses(child) == {}
    assert get_backend().indexed_ids() == set(SearchEntry.objects.values_list("pk", flat=True))


def test_a_page_that_hides_from_search_is_not_there(make_page, titles_found):
    page = make_page("Antrean")
    page.hide_from_search = True

    page.save_revision().publish()

    assert titles_found("antrean") == []


def test_moving_a_page_changes_the_addresses_below_it(make_page, site_root):
    section = make_page("Layanan", slug="layanan")
    page = make_page("Antrean", slug="antrean")
    child = make_page("Malam", slug="malam", parent=page)

    page.refresh_from_db()
    section.refresh_from_db()
    page.move(section, pos="last-child")

    assert addresses(page)["id"] == "/layanan/antrean/"
    assert addresses(child) == {
        "id": "/layanan/antrean/malam/",
        "en": "/en/layanan/antrean/malam/",
    }
    assert in_step()


def test_a_new_slug_changes_the_addresses_below_it(make_page, on_commit):
    page = make_page("Antrean", slug="antrean")
    child = make_page("Malam", slug="malam", parent=page)
    page.slug = "loket"

    with on_commit():
        page.save_revision().publish()

    assert addresses(child)["id"] == "/loket/malam/"
    assert in_step()


def test_private_pages_and_those_below_are_not_there(make_page, on_commit, titles_found):
    page = make_page("Antrean")
    make_page("Antrean malam", parent=page)

    with on_commit():
        restriction = PageViewRestriction.objects.create(
            page=page, restriction_type=PageViewRestriction.LOGIN
        )
    assert titles_found("antrean") == []
    assert in_step()

    with on_commit():
        restriction.delete()
    assert set(titles_found("antrean")) == {"Antrean", "Antrean malam"}


def test_a_translation_takes_the_place_of_the_source(make_page, locale_en, titles_found, on_commit):
    source = make_page("Antrean", slug="antrean")
    with on_commit():
        translation = source.copy_for_translation(locale_en, copy_parents=True)
        translation.title, translation.slug = "Queue", "queue"
        translation.save_revision().publish()

    assert addresses(source) == {"id": "/antrean/"}
    assert addresses(translation) == {"en": "/en/queue/"}
    assert titles_found("queue", locale_en) == ["Queue"]

    translation.refresh_from_db()
    translation.unpublish()
    assert addresses(source) == {"id": "/antrean/", "en": "/en/antrean/"}

    translation.save_revision().publish()
    with on_commit():
        translation.delete()
    assert addresses(source) == {"id": "/antrean/", "en": "/en/antrean/"}


def test_labels_are_in_the_language_of_the_visitor(make_page):
    page = make_page("Antrean")

    labels = {
        entry.locale.language_code: entry.kind_label == str(entry.as_card().kind_label)
        for entry in SearchEntry.objects.filter(page=page).select_related("locale")
    }

    assert labels == {"id": True, "en": True}


def test_indexing_again_writes_nothing(make_page, django_assert_num_queries):
    page = make_page("Antrean")
    before = list(SearchEntry.objects.values_list("pk", "updated_at").order_by("pk"))

    search_index.bring_in_step([page.translation_key])

    assert list(SearchEntry.objects.values_list("pk", "updated_at").order_by("pk")) == before


def test_entries_do_not_count_as_usage_of_the_page(make_page):
    page = make_page("Antrean")

    assert ReferenceIndex.get_references_to(page).count() == 0


# --- Rebuilding ----------------------------------------------------------------------------------


def test_a_rebuild_repairs_everything_and_a_second_one_changes_nothing(make_page):
    missing, stale, unwritten = make_page("Antrean"), make_page("Donor"), make_page("Samsat")
    kept = set(SearchEntry.objects.exclude(page=missing).values_list("pk", flat=True))
    SearchEntry.objects.filter(page=missing).delete()
    SearchEntry.objects.filter(page=stale).update(title="Lama", digest="")
    get_backend().remove(
        list(SearchEntry.objects.filter(page=unwritten).values_list("pk", flat=True))
    )
    hidden = make_page("Rahasia")
    type(hidden).objects.filter(pk=hidden.pk).update(live=False)

    problems = sorted((drift.problem, drift.title) for drift in search_index.find_drift())
    assert problems == [
        ("missing", "Antrean"),
        ("missing", "Antrean"),
        ("orphaned", "Rahasia"),
        ("orphaned", "Rahasia"),
        ("stale", "Donor"),
        ("stale", "Donor"),
        ("stale", "Samsat"),
        ("stale", "Samsat"),
    ]

    first = search_index.rebuild()
    assert (first.created, first.updated, first.removed) == (2, 4, 2)
    assert in_step()
    assert kept <= set(SearchEntry.objects.values_list("pk", flat=True))

    second = search_index.rebuild()
    assert (second.created, second.updated, second.removed) == (0, 0, 0)
    assert second.unchanged == SearchEntry.objects.count()


def test_a_rebuild_removes_text_without_an_entry(make_page):
    make_page("Antrean")
    SearchEntry.objects.all()._raw_delete("default")

    search_index.rebuild()

    assert get_backend().indexed_ids() == set(SearchEntry.objects.values_list("pk", flat=True))


def test_a_rebuild_reports_its_progress(make_page, monkeypatch):
    monkeypatch.setattr(base, "BATCH_SIZE", 2)
    for number in range(4):
        make_page(f"Halaman {number}")
    steps = []

    search_index.rebuild(progress=lambda done, total: steps.append((done, total)))

    assert steps == [(2, 5), (4, 5), (5, 5)]  # the home page is the fifth


def test_a_rebuild_asks_as_often_for_many_pages_as_for_few(make_page):
    from django.test.utils import CaptureQueriesContext

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            search_index.rebuild()
        return len(captured)

    make_page("Satu")
    search_index.rebuild()
    few = queries()
    for number in range(10):
        make_page(f"Halaman {number}")

    assert queries() <= few + 3  # one batch more at most of the new page type's own rows


def test_the_commands_say_what_they_find(make_page, capsys):
    page = make_page("Antrean", slug="antrean")
    call_command("check_read_models")
    assert capsys.readouterr().out == "All read models are in step with the pages.\n"

    SearchEntry.objects.filter(page=page, locale__language_code="id").update(digest="")
    with pytest.raises(CommandError, match="1 differences; run rebuild_read_models"):
        call_command("check_read_models")
    assert capsys.readouterr().out == f"search: stale: page {page.pk} (id) Antrean\n"

    call_command("rebuild_read_models", "search")
    assert capsys.readouterr().out == (
        "\r2 of 2 pages\nsearch: 0 created, 1 updated, 0 removed, 3 unchanged\n"
    )
