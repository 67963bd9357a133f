"""What is hidden is hidden at once and everywhere, by whatever way it is hidden."""

import datetime
from types import SimpleNamespace

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import Locale, Page, PageViewRestriction, Site

from core import content_version
from core.models import PageToFollow, SiteSettings, SiteText
from core.models.settings import NavigationItem
from core.read_model.registry import read_models
from exhibition.models import (
    BoothInnovation,
    BoothService,
    ExhibitionAnnouncement,
    ExhibitionInnovation,
    ExhibitionPage,
    ExhibitionService,
)
from home.models import HomePage
from showcase.models import Award, CollectionPin
from tests.exhibition.scene import day, session
from tests.factories.core import AdministratorFactory
from tests.factories.exhibition import BoothPageFactory, ExhibitionPageFactory, ServicePageFactory
from tests.factories.home import StandardPageFactory
from tests.factories.pages import announce
from tests.factories.showcase import (
    CollectionPageFactory,
    InnovationPageFactory,
    OrganisationFactory,
    SectorFactory,
)
from tests.scenes import scene

TODAY = timezone.localdate()
# Each page that will be hidden has a word in its title and address that stands nowhere else.
KINDS = ("innovation", "service", "booth", "exhibition", "collection", "plain")
INDONESIAN = {kind: f"{kind}qid" for kind in KINDS}
ENGLISH = {kind: f"{kind}qen" for kind in KINDS}


def title(word: str) -> str:
    return f"Rahasia {word}"


def english(page: Page, title: str) -> Page:
    version = page.copy_for_translation(
        Locale.objects.get(language_code="en"), copy_parents=True
    ).specific
    version.title, version.slug, version.live = title, slugify(title), True
    version.save()
    Page.objects.filter(pk__in=version.get_ancestors().filter(depth__gte=2)).update(live=True)
    announce(version)
    return version


@scene
def site():
    """One page of each kind that will be hidden, and every page that shows something of it."""
    home = HomePage.objects.get()
    agency = OrganisationFactory(name="Dinas Contoh", slug="dinas-contoh")
    sector = SectorFactory(slug="contoh", name="Contoh")
    hidden = SimpleNamespace()
    hidden.innovation = InnovationPageFactory(
        title=title(INDONESIAN["innovation"]),
        organisation=agency,
        sectors=[sector],
        awards=[Award(level="nation", competition="KIPP", year=2024, category="TOP 10")],
    )
    open_innovation = InnovationPageFactory(
        title="Loket Terbuka",
        organisation=agency,
        sectors=[sector],
        replicated_from=hidden.innovation,
    )
    hidden.collection = CollectionPageFactory(
        title=title(INDONESIAN["collection"]), sectors=[sector]
    )
    open_collection = CollectionPageFactory(
        title="Pilihan Terbuka", pins=[CollectionPin(innovation=hidden.innovation)]
    )
    hidden.service = ServicePageFactory(title=title(INDONESIAN["service"]), provider=agency)
    days = [day((TODAY + datetime.timedelta(n)).isoformat(), "00:00", "23:59") for n in (0, 1)]
    hidden.exhibition = ExhibitionPageFactory(title=title(INDONESIAN["exhibition"]), days=days)
    below_exhibition = BoothPageFactory(
        parent=hidden.exhibition,
        title=f"Rahasia di {INDONESIAN['exhibition']}",
        code="B-1",
        exhibitor=agency,
        services=[BoothService(service=hidden.service)],
        innovations=[BoothInnovation(innovation=open_innovation)],
    )
    days = [day((TODAY + datetime.timedelta(n)).isoformat(), "00:00", "23:59") for n in (0, 2)]
    exhibition = ExhibitionPageFactory(
        title="Pameran Terbuka",
        days=days,
        announced_innovations=[ExhibitionInnovation(innovation=hidden.innovation)],
        announced_services=[ExhibitionService(service=hidden.service)],
    )
    hidden.booth = BoothPageFactory(
        parent=exhibition,
        title=title(INDONESIAN["booth"]),
        code="A-1",
        exhibitor=agency,
        position_x="0.2",
        position_y="0.2",
        innovations=[BoothInnovation(innovation=open_innovation)],
    )
    open_booth = BoothPageFactory(
        parent=exhibition,
        title="Stan Terbuka",
        code="A-2",
        exhibitor=agency,
        position_x="0.4",
        position_y="0.4",
        services=[BoothService(service=hidden.service)],
        innovations=[BoothInnovation(innovation=hidden.innovation)],
    )
    about = StandardPageFactory(title="Tentang", slug="tentang")
    hidden.plain = StandardPageFactory(parent=about, title=title(INDONESIAN["plain"]))
    english(exhibition, "Open Exhibition")
    for name, page in vars(hidden).items():
        english(page, title(ENGLISH[name]))
    exhibition.refresh_from_db()
    exhibition.sessions.add(
        session(
            "Bincang",
            TODAY.isoformat(),
            "10:00",
            "11:00",
            innovation=hidden.innovation,
            booth=hidden.booth,
            locale=exhibition.locale,
        )
    )
    exhibition.announcements.add(
        ExhibitionAnnouncement(text="Lihat stan ini", booth=hidden.booth, locale=exhibition.locale)
    )
    exhibition.save_revision(clean=False).publish()
    settings_of_site = SiteSettings.objects.create(site=Site.objects.get())
    SiteText.objects.create(parent=settings_of_site, language="id", site_name="Etalase")
    NavigationItem.objects.create(parent=settings_of_site, page=hidden.plain)
    for read_model in read_models():  # parents of translations were made live without a word
        read_model.rebuild()
    return SimpleNamespace(
        hidden=hidden,
        home=home,
        open_innovation=open_innovation,
        open_collection=open_collection,
        exhibition=exhibition,
        open_booth=open_booth,
        below_exhibition=below_exhibition,
        about=about,
        agency=agency,
    )


# --- Places --------------------------------------------------------------------------------------


def places(site):
    """Every address at which something of the hidden pages can be read, in both languages."""
    exhibition = site.exhibition.get_url()
    addresses = {
        "home": "/",
        "catalogue": "/inovasi/",
        "organisation": site.agency.get_absolute_url(),
        "collections": site.open_collection.get_parent().get_url(),
        "collection": site.open_collection.get_url(),
        "profile": site.open_innovation.get_url(),
        "services": site.hidden.service.get_parent().get_url(),
        "exhibitions": site.exhibition.get_parent().get_url(),
        "exhibition": exhibition,
        "booths": f"{exhibition}stan/",
        "plan": f"{exhibition}denah/",
        "programme": f"{exhibition}acara/",
        "calendar": f"{exhibition}acara.ics",
        "booth": site.open_booth.get_url(),
        "plain page": site.about.get_url(),
        "search": "/cari/?q=rahasia",
        "suggestions": "/cari/saran/?q=rahasia",
        "correction": "/cari/?q=innovationqir",
        "catalogue search": "/inovasi/?q=rahasia",
    }
    own = {name: page.get_url() for name, page in vars(site.hidden).items()}
    own["below"] = site.below_exhibition.get_url()
    for part in ("stan/", "denah/", "acara/", "kalender.ics"):
        own[f"exhibition {part}"] = own["exhibition"] + part
    addresses |= {f"itself: {name}": address for name, address in own.items()}
    return addresses | {f"{name} (en)": f"/en{address}" for name, address in addresses.items()}


REMEMBERED = (
    "home",
    "home (en)",
    "catalogue search",
    "collections",
    "collections (en)",
    "correction",
)


def seen_at(client, site):
    """Place -> what of the hidden pages is read there; places with nothing are left out."""
    found = {}
    for place, address in places(site).items():
        response = client.get(address, follow=True)
        is_shown = (
            response.status_code == 200 and "_util/login" not in response.request["PATH_INFO"]
        )
        content = response.content.decode().casefold() if is_shown else ""
        words = {word for word in (*INDONESIAN.values(), *ENGLISH.values()) if word in content}
        if words:
            found[place] = words
    return found


def test_all_of_it_is_shown_while_it_is_public(client, site):
    """Without this the tests below could not fail."""
    seen = seen_at(client, site)

    shown = {
        place: {word.removesuffix("qid") for word in words if word.endswith("qid")}
        for place, words in seen.items()
        if not place.startswith("itself") and not place.endswith("(en)")
    }
    everything = set(KINDS)
    assert shown == {
        "home": {"innovation", "service", "exhibition", "collection", "plain"},
        "catalogue": {"innovation", "plain"},
        "catalogue search": {"innovation", "plain"},
        "organisation": {"innovation", "booth", "exhibition", "plain"},
        "collections": {"collection", "plain"},
        "collection": {"innovation", "plain"},
        "profile": {"innovation", "booth", "exhibition", "plain"},
        "services": {"service", "plain"},
        "exhibitions": {"exhibition", "plain"},
        "exhibition": {"innovation", "service", "booth", "plain"},
        "booths": {"service", "booth", "plain"},
        "plan": {"service", "booth", "plain"},
        "programme": {"innovation", "booth", "plain"},
        "booth": {"innovation", "service", "booth", "plain"},
        "plain page": {"plain"},
        "search": everything,
        "suggestions": everything,
        "correction": {"innovation", "plain"},
    }
    assert {f"itself: {kind}" for kind in KINDS} <= seen.keys()
    assert {f"itself: {kind} (en)" for kind in KINDS} <= seen.keys()
    assert {word for words in seen.values() for word in words} == {
        *INDONESIAN.values(),
        *ENGLISH.values(),
    }
    assert client.get(share_image(site.hidden.booth)).status_code == 200


def share_image(page):
    return reverse("share_image", args=[page.pk, page.specific.share_digest])


# --- Ways ----------------------------------------------------------------------------------------
# Each is done to the Indonesian pages; what it means for their translations follows.


def unpublish(pages, client):
    for page in pages:
        page.unpublish()


def unpublish_in_bulk(pages, client):
    client.force_login(AdministratorFactory())
    chosen = "&".join(f"id={page.pk}" for page in pages)
    client.post(f"/admin/bulk/wagtailcore/page/unpublish/?next=/admin/&{chosen}")
    client.logout()


def unpublish_all_above(pages, client):
    for parent in {page.get_parent() for page in pages}:
        parent.specific.unpublish()


def unpublish_the_subtrees_above(pages, client):
    for parent in {page.get_parent() for page in pages}:
        action = UnpublishPageAction(
            parent.specific, user=AdministratorFactory(), include_descendants=True
        )
        action.execute(skip_permission_checks=True)


def let_expire(pages, client):
    yesterday = timezone.now() - datetime.timedelta(days=1)
    Page.objects.filter(pk__in=[page.pk for page in pages]).update(expire_at=yesterday)
    call_command("publish_scheduled")


def restrict(pages, client):
    for page in pages:
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def restrict_all_above(pages, client):
    restrict({page.get_parent() for page in pages}, client)


def move_below_a_draft(pages, client):
    for page in pages:
        former = page.get_parent().specific
        rows = {"venue_name": "Pendopo"} if isinstance(former, ExhibitionPage) else {}
        draft = type(former)(title="Konsep", slug=f"konsep-{page.pk}", live=False, **rows)
        Page.objects.get(pk=former.get_parent().pk).add_child(instance=draft)
        type(page).objects.get(pk=page.pk).move(draft, pos="last-child")


def delete(pages, client):
    for page in pages:
        type(page).objects.get(pk=page.pk).delete()
    # A translation whose original is gone is a page of its own.
    Page.objects.filter(locale__language_code="en", title__startswith="Rahasia").delete()


def stop_before_anything_follows(pages, client):
    """As a process that is killed between the commit and what follows it; another one answers."""
    Page.objects.filter(pk__in=[page.pk for page in pages]).update(live=False)
    content_version.forget()


WAYS = (
    unpublish,
    unpublish_in_bulk,
    unpublish_all_above,
    unpublish_the_subtrees_above,
    let_expire,
    restrict,
    restrict_all_above,
    move_below_a_draft,
    delete,
    stop_before_anything_follows,
)


@pytest.mark.parametrize("way", WAYS)
def test_what_is_hidden_is_hidden_everywhere_and_leaves_no_row(client, site, way):
    images = [share_image(page) for page in Page.objects.filter(title__startswith="Rahasia")]
    for place in REMEMBERED:
        client.get(places(site)[place])  # what a process has built before

    way(list(vars(site.hidden).values()), client)

    seen = seen_at(client, site)
    if way is stop_before_anything_follows:
        # The row of the booth next to it still has its name among the words it is found by.
        seen = {place: words for place, words in seen.items() if "correction" not in place}
    assert seen == {}
    assert [address for address in images if client.get(address).status_code != 404] == []
    if way is not stop_before_anything_follows:
        assert [str(drift) for model in read_models() for drift in model.find_drift()] == []
        assert not PageToFollow.objects.exists()


def test_what_is_shown_again_is_found_again(client, site):
    restriction = PageViewRestriction.objects.create(
        page=site.hidden.exhibition, restriction_type=PageViewRestriction.LOGIN
    )
    restriction.delete()
    site.hidden.innovation.unpublish()
    site.hidden.innovation.save_revision(clean=False).publish()

    seen = seen_at(client, site)

    assert {"exhibitionqid", "innovationqid"} <= seen["search"]
    assert {"exhibitionqen", "innovationqen"} <= seen["search (en)"]
