"""A second run loads nothing, and brings back nothing that an editor changed."""

import io

import pytest
from django.core.management import call_command
from wagtail.models import Page

from demo.content.innovations import INNOVATIONS
from demo.load import load_sample_content
from demo.loading import Loading, Progress
from demo.models import LoadedItem
from home.models import StandardPage
from showcase.models import (
    InnovationPage,
    Organisation,
)
from tests.demo.sample.questions import innovation

pytestmark = pytest.mark.django_db

QUERIES_OF_A_SECOND_RUN = 25


def load_again() -> int:
    """Run everything once more; gives the number of items loaded."""
    loading = Loading(Progress())
    load_sample_content(loading)
    return loading.created


def test_a_second_run_loads_nothing(django_assert_max_num_queries):
    pages, notes = Page.objects.count(), LoadedItem.objects.count()

    with django_assert_max_num_queries(QUERIES_OF_A_SECOND_RUN):
        created = load_again()

    assert created == 0
    assert (Page.objects.count(), LoadedItem.objects.count()) == (pages, notes)


def test_the_command_says_what_it_found():
    written = io.StringIO()

    call_command("load_sample_content", stdout=written)

    lines = written.getvalue().splitlines()
    assert lines[0] == "Sample content"
    assert f"  Innovations: {len(INNOVATIONS)} already there" in lines
    assert lines[-1].startswith("Sample content is complete")


def test_what_an_editor_changed_renamed_or_deleted_stays_so():
    innovation("senja-sehat").delete()
    renamed = innovation("lahir-lengkap")
    renamed.slug, renamed.title = "akta-lengkap", "Akta Lengkap"
    renamed.save_revision().publish()
    Organisation.objects.filter(slug="bappeda").update(name="Badan Perencanaan")
    pages = Page.objects.count()

    load_again()

    assert Page.objects.count() == pages
    assert not InnovationPage.objects.filter(slug__in=["senja-sehat", "lahir-lengkap"]).filter(
        locale__language_code="id"
    )
    assert innovation("akta-lengkap").title == "Akta Lengkap"
    assert Organisation.objects.get(slug="bappeda").name == "Badan Perencanaan"


def test_what_stood_there_before_is_left_alone():
    LoadedItem.objects.filter(key="page:tentang").delete()
    page = StandardPage.objects.get(slug="tentang")
    page.title = "Tentang kami"
    page.save()

    created = load_again()

    assert created == 1
    assert [each.title for each in StandardPage.objects.filter(slug="tentang")] == ["Tentang kami"]
