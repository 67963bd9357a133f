"""The living page shows every component, and only to those it is meant for."""

import re
from pathlib import Path

import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.template.loader import get_template
from django.test import RequestFactory
from django.utils.translation import gettext, override

from core.motifs import MOTIFS
from core.style_guide import colour_tokens, style_guide
from core.templatetags.showcase_ui import icon_names

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
COMPONENTS = sorted(path.name for path in (TEMPLATES / "components").glob("*.html"))

pytestmark = pytest.mark.django_db


def request_of(user):
    request = RequestFactory().get("/gaya/")
    request.user = user
    return request


@pytest.fixture
def shown(settings):
    settings.DEBUG = True
    return style_guide(request_of(AnonymousUser())).content.decode()


@pytest.mark.parametrize("name", COMPONENTS)
def test_component_is_shown(name):
    """Directly on the page, or as a part of a component that is."""
    assert f"components/{name}" in included_from("core/style_guide.html")


def included_from(name: str, seen: set[str] | None = None) -> set[str]:
    """The component templates that `name` includes, and those that they include."""
    seen = set() if seen is None else seen
    source = (TEMPLATES / name).read_text()
    for included in re.findall(r'"(components/\w+\.html)"', source):
        if included not in seen:
            seen.add(included)
            included_from(included, seen)
    return seen


@pytest.mark.parametrize("name", COMPONENTS)
def test_component_begins_with_its_context(name):
    """A component says at its top what it wants to be given."""
    source = get_template(f"components/{name}").template.source
    head = source.split("{% endcomment %}")[0]
    assert "{% comment %}" in head
    assert "Context:" in head


def test_every_motif_colour_and_icon_is_there(shown):
    assert re.findall(r"<h3>(\w+)</h3>", shown)[-len(MOTIFS) :] == sorted(MOTIFS)
    for colour in colour_tokens():
        assert f"<strong>{colour['name']}</strong>" in shown
    for name in icon_names():
        assert f'sprite.svg#{name}"' in shown


def test_nothing_is_inline_that_the_security_policy_forbids(shown):
    assert not re.search(r"\sstyle=", shown)
    assert not re.search(r"\son\w+=", shown)
    assert "<style" not in shown
    assert all("src=" in tag for tag in re.findall(r"<script[^>]*>", shown))


def test_ids_are_unique(shown):
    identifiers = re.findall(r'\sid="([^"]+)"', shown)
    assert len(identifiers) == len(set(identifiers))


def test_visitor_of_a_running_site_does_not_see_it(client):
    assert client.get("/gaya/").status_code == 404


def test_staff_sees_it_in_their_language(client):
    client.force_login(User.objects.create_user("editor", is_staff=True))
    headings = [
        re.findall(r"<h1>(.*?)</h1>", client.get(path).content.decode())[0]
        for path in ("/gaya/", "/en/gaya/")
    ]
    assert headings[1] == "Style guide"
    with override("id"):
        assert headings[0] == gettext("Style guide")
