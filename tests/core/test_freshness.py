"""How long caches keep a page: until it reads differently by the clock, in whichever room."""

import datetime

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from core.models import SiteSettings, SiteText
from tests.factories.showcase import InnovationPageFactory

pytestmark = pytest.mark.django_db
WIB = datetime.timezone(datetime.timedelta(hours=7))


@pytest.fixture
def at(monkeypatch):
    def set_clock(words: str) -> datetime.datetime:
        moment = datetime.datetime.fromisoformat(words).replace(tzinfo=WIB)
        monkeypatch.setattr(timezone, "now", lambda: moment.astimezone(datetime.UTC))
        return moment

    return set_clock


def kept(client, page) -> str:
    return client.get(page.url).headers["Cache-Control"]


def test_a_page_that_compares_dates_is_kept_until_midnight_at_most(client, at):
    page = InnovationPageFactory(last_verified_on=datetime.date(2026, 8, 20))
    at("2026-08-20 12:00")
    at_noon = kept(client, page)
    at("2026-08-20 23:59:20")

    assert at_noon == "public, max-age=60, s-maxage=300"
    assert kept(client, page) == "public, max-age=40, s-maxage=40"


def test_a_page_is_kept_until_the_sites_announcement_ends_at_most(client, at, site_root):
    page = InnovationPageFactory()
    now = at("2026-08-20 12:00")
    SiteText.objects.create(
        parent=SiteSettings.objects.create(site=site_root.get_site()),
        language="id",
        site_name="Etalase",
        announcement="Tutup",
        announcement_until=now + datetime.timedelta(seconds=90),
    )

    assert "Tutup" in client.get(page.url).content.decode()
    assert kept(client, page) == "public, max-age=60, s-maxage=90"
    at("2026-08-20 12:01:31")
    assert kept(client, page) == "public, max-age=60, s-maxage=300"


def test_what_only_some_may_read_is_kept_by_nobody(editor_client):
    page = InnovationPageFactory()
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)

    assert set(kept(editor_client, page).split(", ")) == {
        "max-age=0",
        "no-cache",
        "no-store",
        "must-revalidate",
        "private",
    }
