"""Identity, contact, navigation and footer of the site; its address on this machine."""

from datetime import datetime, time, timedelta
from typing import Any

from django.conf import settings as django_settings
from django.utils import timezone

from core.models import SiteSettings, SiteText
from core.models.settings import NavigationItem
from demo.builders.pages import link_value
from demo.content.page_shapes import FooterGroup, Site
from demo.content.pages import SITE
from demo.loading import Loading
from demo.publishing import said
from demo.streams import Block, list_items, stream
from demo.targets import page_of
from exhibition.models import ExhibitionPage

COMPLAINTS_HOST = "lapor.go.id"
LANGUAGES = ("id", "en")


def build(loading: Loading) -> None:
    loading.each("Site settings", "settings", [SITE], lambda site: _write(loading, site), key=_key)


def _key(content: Site) -> str:
    return "site"


def _write(loading: Loading, content: Site) -> None:
    _set_address(loading)
    if SiteSettings.objects.filter(site=loading.site).exists():
        return
    site_settings = SiteSettings(
        site=loading.site,
        organisation_name=content.owner.id,
        email=content.email,
        phone=content.telephone,
        address=content.address.id,
        complaints_url=next(
            (link.url for link in content.social if COMPLAINTS_HOST in link.url), ""
        ),
    )
    site_settings.translations = [_text(loading, content, language) for language in LANGUAGES]
    pages = [page_of(loading, item.target) for item in content.navigation]
    site_settings.navigation_items = [
        NavigationItem(page=page, sort_order=number)
        for number, page in enumerate(page for page in pages if page is not None)
    ]
    site_settings.save()


def _set_address(loading: Loading) -> None:
    """Absolute addresses name the port of the development server, where it is that."""
    site = loading.site
    if django_settings.DEBUG and (site.hostname, site.port) == ("localhost", 80):
        site.port = 8000
        site.save()


def _text(loading: Loading, content: Site, language: str) -> SiteText:
    target = page_of(loading, content.announcement_target)
    translated = target.get_translation_or_none(loading.locale(language)) if target else None
    shown = translated or target
    outward = [
        {"page": None, "url": link.url, "label": said(link.label, language)}
        for link in content.social
        if COMPLAINTS_HOST not in link.url
    ]
    return SiteText(
        language=language,
        site_name=said(content.name, language),
        tagline=said(content.tagline, language),
        footer_note=said(content.footer_note, language),
        footer_groups=stream(
            f"settings/{language}/footer",
            [
                _group(loading, group, language, outward if group is content.footer[-1] else [])
                for group in content.footer
            ],
        ),
        announcement=said(content.announcement, language) if shown else "",
        announcement_url=shown.url if shown else "",
        announcement_until=_end_of_sample_exhibition(loading),
    )


def _end_of_sample_exhibition(loading: Loading) -> datetime | None:
    """The midnight after its last day; None without one."""
    exhibition = ExhibitionPage.objects.filter(
        locale=loading.source_locale, is_sample=True, last_day__gte=loading.today
    ).first()
    if exhibition is None or exhibition.last_day is None:
        return None
    return timezone.make_aware(datetime.combine(exhibition.last_day + timedelta(days=1), time.min))


def _group(
    loading: Loading, group: FooterGroup, language: str, further: list[dict[str, Any]]
) -> Block:
    seed = f"settings/{language}/footer/{group.heading.id}"
    links = [
        link_value(loading, item.target, said(item.label, language), language)
        for item in group.items
    ]
    return (
        "group",
        {
            "heading": said(group.heading, language),
            "links": list_items(seed, [*(link for link in links if link is not None), *further]),
        },
    )
