"""The interface speaks the page's language, everywhere, whichever language was asked for first.

Two ways to find a text that nobody translated: it is one of our texts in the wrong language, or it
is the same in both languages and is neither content nor a name. The second finds texts that no
message file knows.
"""

from collections.abc import Iterable
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.db import models
from django.http import HttpResponse
from django.test import Client
from django.urls import NoReverseMatch, URLPattern, URLResolver, get_resolver, reverse
from django.urls.resolvers import LocalePrefixPattern
from django.utils import translation
from django.views.defaults import permission_denied
from modelcluster.models import get_all_child_relations
from wagtail.models import Locale, Page

from core.enums import District
from qr.codes.alphabet import folded
from qr.models import Code
from search.models import SearchEntry
from tests.contracts.interface_texts import foreign, said_alike, texts_of_page
from tests.contracts.page_types import (
    PAGE_TYPES,
    child_types,
    each_page_type,
    make_filled_page,
    make_page,
)
from tests.contracts.translating import leaves, raw, translate
from tests.factories import MODEL_FACTORIES

pytestmark = pytest.mark.django_db

NAMES = {
    *District.labels,
    "Etalase Inovasi Kudus",
    "Google Calendar",
    "Pemerintah Kabupaten Kudus",
    "Rp",
    "WhatsApp",
    "inovasi.kuduskab.go.id/q/",  # as the tests' settings name it
}
# Pages for those who make the site; data for scripts, looked at by a test of their own.
NO_LISTINGS = {"style_guide", "search-suggestions"}
LIBRARIES = {"django", "wagtail"}
LANGUAGES = ("id", "en", "id")  # the third visit sees what the second one left behind
each_language = pytest.mark.parametrize("language", ["id", "en"])


@each_page_type
def test_pages_speak_their_language(client, model, locale_en, known_video):
    family = family_of(model)
    versions = {"id": family, "en": [translate(page, locale_en) for page in family]}
    shown = next(number for number, page in enumerate(family) if type(page) is model)
    seen: dict[str, set[str]] = {"id": set(), "en": set()}

    for language in LANGUAGES:
        for address in addresses(versions[language][shown]):
            texts = texts_of_page(html_of(client, address), language)
            assert foreign(texts, language) == [], address
            seen[language] |= texts

    assert seen["id"] != set()
    alike = {text for text in seen["id"] & seen["en"] if not is_printed_code(text)}
    assert neither_content_nor_name(alike) == []


@pytest.mark.parametrize(
    "query", ["", "?q=percontohan", "?q=tidakadasamasekali", "?q=inovasi+zzzz&jenis=apa&hal=zz"]
)
def test_listings_beside_the_pages_speak_their_language(
    client, make_innovation, make_organisation, locale_en, query
):
    innovation = make_innovation(organisation=make_organisation(name="Dinas Percontohan"))
    translate_line(innovation, locale_en)
    seen: dict[str, set[str]] = {"id": set(), "en": set()}

    for language in LANGUAGES:
        for name in views_of_their_own():
            with translation.override(language):
                address = reverse(name)
            texts = texts_of_page(html_of(client, address + query), language)
            assert foreign(texts, language) == [], address
            seen[language] |= texts

    assert seen["id"] != set()
    assert neither_content_nor_name(seen["id"] & seen["en"]) == []


@each_language
def test_an_organisations_page_speaks_the_language(client, make_innovation, locale_en, language):
    innovation = make_innovation()
    translate_line(innovation, locale_en)
    organisation = innovation.organisation

    with translation.override(language):
        address = reverse("organisation", args=[organisation.slug])

    assert foreign(texts_of_page(html_of(client, address), language), language) == []


@each_language
def test_suggestions_speak_the_language(client, make_innovation, language):
    entry = SearchEntry.objects.get(url=make_innovation(title="Antre Ringkas").url)

    with translation.override(language):
        answer = client.get(reverse("search-suggestions"), {"q": "antre"}).json()

    kinds = {suggestion["kind"] for suggestion in answer["suggestions"]}
    assert entry.title == "Antre Ringkas"
    assert kinds == {{"id": "Inovasi", "en": "Innovation"}[language]}


@each_language
def test_error_pages_speak_the_language(client, rf, language):
    home = "/" if language == "id" else "/en/"
    with translation.override(language):
        answers = [
            client.get(f"{home}tidak-ada/"),
            Client(enforce_csrf_checks=True).post(f"{home}cari/", {"q": "x"}),
            permission_denied(rf.get(home), PermissionDenied()),
        ]

    texts = [texts_of_page(answer.content.decode(), language) for answer in answers]
    assert [answer.status_code for answer in answers] == [404, 403, 403]
    assert [foreign(one, language) for one in texts] == [[], [], []]


# --- What is looked at ---------------------------------------------------------------------------


def family_of(model: type[Page]) -> list[Page]:
    """A page of the type with everything filled in, the pages above it and one of each type below."""
    page = make_filled_page(model)
    above = page.get_ancestors().filter(depth__gte=2).specific()
    for child in child_types(model):
        parent = model.objects.get(pk=page.pk)  # a fresh one: it counts its children
        if not parent.get_children().type(child).exists():
            make_page(child, parent=parent)
    below = model.objects.get(pk=page.pk).get_children().specific()
    return [*above, page, *below]


def is_printed_code(text: str) -> bool:
    """Whether it is a code or its address as they are printed: the same in every language."""
    letters = text.removesuffix("/").rpartition("/q/")[2]
    return Code.objects.filter(code=folded(letters)).exists()


def translate_line(page: Page, locale: Locale) -> None:
    """Translate the page and those above it, the home page first."""
    for one in page.get_ancestors(inclusive=True).filter(depth__gte=2).specific():
        translate(one, locale)


def addresses(page: Page) -> list[str]:
    """The page's address and those of its parts."""
    found = [page.get_url()]
    for route in page.get_subpage_urls() if hasattr(page, "get_subpage_urls") else []:
        try:
            found.append(page.get_url() + page.reverse_subpage(route.name))
        except NoReverseMatch:
            continue  # needs to know which session or day
    return list(dict.fromkeys(address for address in found if not address.endswith(".ics/")))


def views_of_their_own() -> list[str]:
    """Names of the views in each language that need no argument and answer with a page."""
    localised = [
        resolver
        for resolver in get_resolver().url_patterns
        if isinstance(resolver.pattern, LocalePrefixPattern)
    ]
    found = [pattern for resolver in localised for pattern in patterns_below(resolver)]
    return [
        pattern.name
        for pattern in found
        if pattern.callback.__module__.split(".")[0] not in LIBRARIES
        and not pattern.pattern.regex.groups
        and pattern.name not in {*NO_LISTINGS, None}
    ]


def patterns_below(resolver: URLResolver) -> Iterable[URLPattern]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from patterns_below(pattern)
        else:
            yield pattern


def html_of(client: Client, address: str) -> str:
    response: HttpResponse = client.get(address)
    assert (response.status_code, response["Content-Type"]) == (200, "text/html; charset=utf-8"), (
        address
    )
    return response.content.decode()


# --- What may be the same in both languages ------------------------------------------------------


def neither_content_nor_name(texts: set[str]) -> list[str]:
    content = "\n".join(stored_texts())
    kept = (text.strip("©·:, 0123456789") for text in texts)
    return sorted(
        text
        for text in kept
        if text not in NAMES and text not in content and not said_alike().fullmatch(text)
    )


def stored_texts() -> set[str]:
    """Every text that an editor could have typed; not what the read models made of it."""
    types: set[Any] = {*PAGE_TYPES, *MODEL_FACTORIES}
    for model in PAGE_TYPES:
        types |= {relation.related_model for relation in get_all_child_relations(model)}
    return {
        text
        for model in types
        for instance in model._default_manager.all()
        for field in model._meta.concrete_fields
        if isinstance(field, models.Field)
        for text in leaves(raw(instance, field.name))
    }
