"""What stands round every page: name, navigation, announcement, footer, in the visitor's language."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.models import Site

from core.models import SiteSettings, SiteText
from core.models.settings import NavigationItem
from tests.contracts.translating import translate
from tests.factories.core import ImageFactory
from tests.factories.home import StandardPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def about(site_root):
    return StandardPageFactory(title="Tentang", slug="tentang")


@pytest.fixture
def site_settings(about):
    settings = SiteSettings.objects.create(site=Site.objects.get(is_default_site=True))
    SiteText.objects.create(
        parent=settings,
        language="id",
        site_name="Etalase Inovasi Kudus",
        announcement="Pameran dibuka besok.",
        announcement_url="/tentang/",
        footer_groups=[
            ("group", {"heading": "Jelajahi", "links": [{"page": about, "url": "", "label": ""}]})
        ],
    )
    SiteText.objects.create(parent=settings, language="en", site_name="Kudus Innovation Showcase")
    NavigationItem.objects.create(parent=settings, page=about)
    return settings


def shown(client, address):
    return client.get(address).context


def test_the_frame_speaks_the_language_of_the_address(client, site_settings, about, locale_en):
    version = translate(about, locale_en)
    version.title, version.slug = "About", "about"
    version.save()

    indonesian, english = shown(client, "/tentang/"), shown(client, "/en/about/")

    assert indonesian["site_text"].site_name == "Etalase Inovasi Kudus"
    assert indonesian["navigation"] == [{"label": "Tentang", "url": "/tentang/", "current": True}]
    assert english["site_text"].site_name == "Kudus Innovation Showcase"
    assert english["navigation"] == [{"label": "About", "url": "/en/about/", "current": True}]


def test_an_untranslated_page_stays_in_the_english_navigation(client, site_settings):
    assert shown(client, "/en/tentang/")["navigation"] == [
        {"label": "Tentang", "url": "/en/tentang/", "current": True}
    ]


def test_a_draft_leaves_the_navigation(client, site_settings, about):
    StandardPageFactory(title="Kontak", slug="kontak")
    about.unpublish()

    assert shown(client, "/kontak/")["navigation"] == []


def test_the_footer_links_to_the_page_under_its_title(client, site_settings):
    assert shown(client, "/tentang/")["footer_groups"] == [
        {"heading": "Jelajahi", "links": [{"label": "Tentang", "url": "/tentang/"}]}
    ]


def test_the_announcement_is_shown_until_its_time_is_over(client, site_settings):
    """Not on the page that it leads to, which says it itself."""
    assert shown(client, "/tentang/")["announcement"] is None
    assert shown(client, "/")["announcement"] == {
        "text": "Pameran dibuka besok.",
        "url": "/tentang/",
        "tone": "info",
    }

    text = site_settings.translations.get(language="id")
    text.announcement_until = timezone.now() - datetime.timedelta(minutes=1)
    text.save()

    assert shown(client, "/")["announcement"] is None


@pytest.mark.parametrize("address", ["tentang", "http://example.org", "javascript:alert(1)"])
def test_an_announcement_links_only_within_the_site_or_safely_out(site_settings, address):
    text = site_settings.translations.get(language="id")
    text.announcement_url = address

    with pytest.raises(ValidationError) as refused:
        text.full_clean()

    assert list(refused.value.message_dict) == ["announcement_url"]


def test_the_logo_of_the_settings_replaces_the_emblem(client, site_settings):
    site_settings.logo = ImageFactory()
    site_settings.save()

    picture = shown(client, "/tentang/")["site_settings"].logo_picture

    assert (picture.width, picture.height) == (64, 48)


def test_without_settings_a_page_is_complete_all_the_same(client, about):
    context = shown(client, "/tentang/")

    assert (context["site_text"], context["navigation"], context["footer_groups"]) == (None, [], [])
    assert context["announcement"] is None
