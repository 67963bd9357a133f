"""What the tests may rely on: a scene is built once, and no test sees what another did to it."""

import threading
from types import SimpleNamespace

import pytest
from django.db import connection, transaction

from home.models import StandardPage
from tests.factories.home import StandardPageFactory
from tests.scenes import scene

built = []
committed = []


@scene
def page():
    built.append("page")
    transaction.on_commit(lambda: committed.append("page"), robust=True)
    return StandardPageFactory(title="Tentang")


@scene
def family(page):
    below = [StandardPageFactory(parent=page, title=title) for title in ("Satu", "Dua")]
    return SimpleNamespace(above=page, below=below, titles=("Satu", "Dua"))


@pytest.mark.parametrize("visit", [1, 2])
def test_no_test_sees_what_another_did_to_the_scene(page, visit):
    assert (page.title, StandardPage.objects.get().title) == ("Tentang", "Tentang")

    page.title = "Lain"
    page.save()
    StandardPageFactory()


@pytest.mark.parametrize("visit", [1, 2])
def test_a_scene_may_stand_on_another(family, visit):
    assert [each.title for each in family.below] == list(family.titles)
    assert {each.get_parent().specific for each in family.below} == {family.above}

    family.below[0].delete()


@pytest.mark.django_db
def test_a_test_that_does_not_name_the_scene_does_not_see_it():
    assert StandardPage.objects.count() == 0


def test_a_scene_is_built_once_and_as_good_as_committed(page):
    assert built == ["page"]
    assert committed == ["page"]


@pytest.mark.django_db
def test_a_scene_that_a_test_asks_for_half_way_is_refused(request):
    with pytest.raises(pytest.fail.Exception, match="too late"):
        request.getfixturevalue("late")


@scene
def late():
    return StandardPageFactory()


@pytest.mark.django_db(transaction=True)
def test_a_test_that_commits_starts_without_the_scene():
    seen = []

    def look():
        seen.append(StandardPage.objects.count())
        connection.close()

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()

    assert seen == [0]
    assert not connection.in_atomic_block
