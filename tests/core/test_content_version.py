"""What a process may remember, and when it must forget."""

import pytest
from django.db import transaction
from wagtail.signals import page_published

from core import content_version
from core.models import ContentVersion
from tests.factories.home import StandardPageFactory

pytestmark = pytest.mark.django_db


def test_a_value_is_built_once_while_nothing_changes():
    built = []

    def build():
        built.append(len(built))
        return "navigasi"

    assert [content_version.remember("kunci", build) for _ in range(3)] == ["navigasi"] * 3
    assert built == [0]


def test_another_process_raising_the_number_makes_this_one_build_again():
    content_version.remember("kunci", lambda: "lama")
    ContentVersion.objects.update_or_create(topic="content", defaults={"number": 7})

    assert content_version.remember("kunci", lambda: "baru") == "baru"


def test_publishing_raises_the_number_once_when_the_transaction_is_committed(site_root):
    page = StandardPageFactory(title="Tentang", published=False)
    before = content_version.current()

    with transaction.atomic():
        for _ in range(3):
            page_published.send(sender=type(page), instance=page, revision=None)
        assert content_version.current() == before

    assert content_version.current() == before + 1


def test_within_a_request_the_number_is_asked_once(django_assert_num_queries):
    with django_assert_num_queries(1), content_version.asked_once():
        content_version.current()
        content_version.current()


def test_outside_a_request_it_is_asked_each_time(django_assert_num_queries):
    with django_assert_num_queries(2):
        content_version.current()
        content_version.current()
