"""The editor speaks Indonesian: its message files are whole, and no page of it shows English."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import polib
import pytest
import wagtail
from django.conf import settings
from django.urls import reverse
from wagtail.models import Page, Workflow
from wagtail.users.models import UserProfile

from core.models import CustomImage
from core.translations.libraries import (
    BORROWED,
    DIRECTORY,
    DOMAINS,
    key,
    merge,
    placeholders,
    text,
    wanted_strings,
)
from showcase.admin.roles import set_up_roles
from tests.contracts.page_types import PAGE_TYPES, make_filled_page
from tests.contracts.translating import translate
from tests.editor.english import English
from tests.editor.walk import Walk
from tests.factories.core import AdministratorFactory, DocumentFactory, ImageFactory
from tests.factories.home import StandardPageFactory

LOCALE = Path(settings.BASE_DIR) / "locale"
PINNED = (7, 4)
pinned_version = pytest.mark.skipif(
    wagtail.VERSION[:2] != PINNED, reason="Another Wagtail and its Django have other strings."
)

# Words that Indonesian has from the same source, names, and patterns without words.
SAME_IN_BOTH = {
    "#",
    "%(field_label)s:",
    "%(related_model_name)s %(field_label)s",
    "%(status_display)s %(task_name)s %(started_at)s",
    "%(time_zone_option)s: %(localized_time_zone_label)s",
    "Admin",
    "Administrator",
    "Alias",
    "Default?",
    "Email",
    "Format",
    "ID",
    "Manual",
    "Minimum",
    "Status",
    "Status %(status)s",
    "Status: ",
    "Taggit",
    "URL",
    "Wagtail API v2",
    "Wagtail routablepage",
    "alias",
    "label",
    "slug",
    "status",
    "Tag",
    "port",
    "tag",
}
# English that stands in the libraries' templates and code as it is, where no message file reaches.
BEYOND_REACH = {
    "Actions": "what a screen reader says for the buttons in the head of a page",
    "Add": "the value of a button that shows its translated text",
    "Enabled": "a field's name in the form of languages, for administrators",
    "Locale": "the name of Wagtail's model, for administrators",
    "None": "Python's None, for pages that nobody published by hand",
    "Search": "what a screen reader says for the hidden button of a search field",
}
# Content and names: a language in its own tongue, the English name of a sector.
CONTENT = {"English", "Governance"}
ALLOWED = {*BEYOND_REACH, *CONTENT}

# wagtail-localize's report does not order its rows.
unordered = pytest.mark.filterwarnings("ignore::django.core.paginator.UnorderedObjectListWarning")


def message_file(domain: str) -> polib.POFile:
    return polib.pofile(str(LOCALE / DIRECTORY / "id" / "LC_MESSAGES" / f"{domain}.po"))


def library_pairs() -> Iterator[tuple[str, str]]:
    """English and Indonesian of every string that the editor may show."""
    for domain in DOMAINS:
        written = {key(entry): text(entry) for entry in message_file(domain)}
        for identity, wanted in wanted_strings("id", domain).items():
            if set(wanted.libraries) == {"django.contrib.admin"}:
                continue
            translation = written.get(identity) or wanted.translation
            yield wanted.msgid, translation
            if wanted.plural:
                yield wanted.plural, translation


def own_pairs() -> Iterator[tuple[str, str]]:
    for entry in polib.pofile(str(LOCALE / "id" / "LC_MESSAGES" / "django.po")):
        yield entry.msgid, text(entry)
        if entry.msgid_plural:
            yield entry.msgid_plural, text(entry)


@pytest.fixture(scope="module")
def english() -> English:
    return English([*library_pairs(), *own_pairs()])


# --- The message files -----------------------------------------------------------------------


@pinned_version
@pytest.mark.parametrize("domain", DOMAINS)
def test_every_string_of_the_libraries_is_translated(domain):
    fresh, outcome = merge(message_file(domain), "id", domain)

    assert (outcome.untranslated, outcome.gone) == ([], [])
    assert [str(entry) for entry in fresh] == [str(entry) for entry in message_file(domain)]


@pytest.mark.parametrize("domain", DOMAINS)
def test_translations_keep_placeholders_and_markup(domain):
    broken = [
        entry.msgid for entry in message_file(domain) if shape(text(entry)) != shape_of(entry)
    ]

    assert broken == []
    assert [entry.msgid for entry in message_file(domain) if entry.fuzzy] == []


def shape_of(entry: polib.POEntry) -> tuple:
    """What the translation must share with the English text, of which the plural says most."""
    return shape(entry.msgid_plural or entry.msgid)


def shape(value: str) -> tuple:
    """Placeholders, the number of each tag with its attributes, spaces and lines at both ends."""
    ends = (value[: len(value) - len(value.lstrip())], value[len(value.rstrip()) :])
    return placeholders(value), Counter(re.findall(r"<[^>]+>", value)), ends


@pytest.mark.parametrize("domain", DOMAINS)
def test_what_reads_the_same_in_both_languages_is_known(domain):
    same = {entry.msgid for entry in message_file(domain) if entry.msgid == text(entry)}

    assert same - SAME_IN_BOTH == set()


def entries(*rows: tuple[str, str, str]) -> polib.POFile:
    file = polib.POFile()
    file.extend(polib.POEntry(msgid=m, msgstr=t, comment=c) for m, t, c in rows)
    return file


def test_what_persons_wrote_outlives_an_upgrade_of_the_libraries():
    before = entries(
        ("Save draft", "Simpan dulu", ""),
        ("Explore", "Kata lama pustaka", BORROWED),
        ("A string that Wagtail had", "Dulu ada", ""),
    )

    fresh, outcome = merge(before, "id", "django")

    after = {entry.msgid: (entry.msgstr, entry.comment) for entry in fresh}
    assert after["Save draft"] == ("Simpan dulu", "")
    assert after["Explore"] == ("Jelajahi", BORROWED)
    assert outcome.gone == ["A string that Wagtail had"]
    assert "A string that Wagtail had" not in after
    assert "Save scheduled" not in after
    assert "Schedule to publish" in outcome.untranslated


# --- The pages of the editor -----------------------------------------------------------------


@pytest.fixture
def busy_site(site_root, locale_en):
    """Something of everything: each page type, a translation, a review, an image, a document."""
    set_up_roles()
    administrator = AdministratorFactory(email="humas@example.org")
    pages = [model.objects.first() or make_filled_page(model) for model in PAGE_TYPES]
    version = translate(StandardPageFactory(title="Tentang", slug="tentang"), locale_en)
    reviewed = StandardPageFactory(title="Ditinjau", slug="ditinjau")
    revision = reviewed.save_revision(user=administrator)
    revision.publish(user=administrator)
    Workflow.objects.filter(active=True).first().start(reviewed, administrator)
    ImageFactory()
    DocumentFactory()
    return [*pages, version, reviewed]


def bulk(model, *actions: str) -> list[str]:
    label, name = model._meta.app_label, model._meta.model_name
    number = model.objects.last().pk
    return [
        f"{reverse('wagtail_bulk_action', args=[label, name, action])}?id={number}"
        for action in actions
    ]


def starts(pages) -> list[str]:
    from wagtail.documents.models import Document

    edit = [reverse("wagtailadmin_pages:edit", args=[page.pk]) for page in pages]
    choosers = [
        reverse(name)
        for name in (
            "wagtailadmin_choose_page",
            "wagtailadmin_choose_page_external_link",
            "wagtailadmin_choose_page_phone_link",
            "wagtailadmin_choose_page_anchor_link",
            "wagtailembeds:chooser",
            "wagtailimages_chooser:choose",
            "wagtaildocs_chooser:choose",
        )
    ]
    return [
        reverse("wagtailadmin_home"),
        *edit,
        *choosers,
        *bulk(Page, "delete", "move", "publish", "unpublish"),
        *bulk(CustomImage, "add_tags", "add_to_collection", "delete"),
        *bulk(Document, "add_tags", "add_to_collection", "delete"),
    ]


def left_english(walk: Walk, english: English) -> dict[str, list[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for visit in walk:
        for words in english.found_in(visit.content) - ALLOWED:
            found[words].add(visit.view)
    return {words: sorted(views)[:3] for words, views in sorted(found.items())}


@pinned_version
@unordered
def test_an_administrator_meets_no_english(client, busy_site, english):
    client.force_login(AdministratorFactory())
    walk = Walk(client, starts(busy_site))

    assert left_english(walk, english) == {}
    assert {
        "wagtail_bulk_action",
        "wagtail_localize:translations_report",
        "wagtailadmin_account",
        "wagtailadmin_choose_page_email_link",
        "wagtailadmin_pages:history",
        "wagtailadmin_pages:revisions_compare",
        "wagtailadmin_pages:workflow_history",
        "wagtailadmin_reports:site_history",
        "upload_images",
        "wagtailsnippets_showcase_organisation:edit",
        "wagtailusers_users:edit",
        "wagtailadmin_workflows:edit",
    } <= walk.seen


SIGNED_OUT = (
    "wagtailadmin_login",
    "wagtailadmin_password_reset",
    "wagtailadmin_password_reset_done",
    "wagtailadmin_password_reset_complete",
)


@pytest.mark.parametrize("name", SIGNED_OUT)
def test_signing_in_shows_no_english(client, site_root, english, name):
    response = client.get(reverse(name))

    assert response.headers["Content-Language"] == "id"
    assert english.found_in(response.content.decode()) == set()


REFUSED = {
    "wagtailadmin_login": {"username": "humas", "password": "salah"},
    "wagtailadmin_account": {"name_email-email": "bukan alamat", "locale-preferred_language": "xx"},
    "wagtailadmin_choose_page_email_link": {"email-link-chooser-email_address": "bukan alamat"},
    "wagtailadmin_collections:add": {},
    "wagtailimages:add": {},
    "wagtailredirects:add": {"old_path": ""},
    "wagtailusers_users:add": {"password1": "12", "password2": "13"},
}


@pinned_version
@pytest.mark.parametrize("name", REFUSED)
def test_a_refused_form_says_why_in_indonesian(client, site_root, english, name):
    if name != "wagtailadmin_login":
        client.force_login(AdministratorFactory())

    response = client.post(reverse(name), REFUSED[name])

    assert response.status_code == 200
    assert english.found_in(response.content.decode()) - ALLOWED == set()


@pytest.mark.parametrize(
    "name", ["wagtailadmin_javascript_catalog", "wagtail_localize:javascript_catalog"]
)
def test_scripts_get_indonesian(client, site_root, name):
    client.force_login(AdministratorFactory())

    script = client.get(reverse(name)).content.decode()

    assert '"Insert a block": "Sisipkan blok"' in script
    assert '"Not translated": "Belum diterjemahkan"' in script


def test_each_user_may_take_the_other_language(client, site_root):
    user = AdministratorFactory()
    client.force_login(user)
    assert "Dasbor" in client.get(reverse("wagtailadmin_home")).content.decode()

    profile = UserProfile.get_for_user(user)
    profile.preferred_language = "en"
    profile.save()

    shown = client.get(reverse("wagtailadmin_home")).content.decode()
    assert ("Dashboard" in shown, "Dasbor" in shown) == (True, False)
