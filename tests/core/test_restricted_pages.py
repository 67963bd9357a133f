"""Pages for some visitors only: asked for, opened, and in every language."""

import pytest
from django.contrib.auth.models import Group
from wagtail.models import PageViewRestriction

from tests.core.test_routing import translate
from tests.factories.core import AdministratorFactory
from tests.factories.home import StandardPageFactory
from tests.html import RenderedPage
from tests.scenes import scene


@scene
def protected():
    """A page with a password, its translation and one below it."""
    from wagtail.models import Locale

    from home.models import HomePage

    english = Locale.objects.get(language_code="en")
    translate(HomePage.objects.get(), english, title="Kudus Innovation Showcase")
    page = StandardPageFactory(title="Rapat tertutup", slug="rapat", summary="Rahasia rapat.")
    translate(page, english, title="Closed meeting", slug="meeting")
    StandardPageFactory(parent=page, title="Notulen", slug="notulen")
    PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.PASSWORD, password="menara"
    )
    return page


def asked_at(client, address):
    """The form that stands before a page: where it is sent to, and its hidden fields."""
    response = client.get(address)
    assert response.status_code == 200
    form = RenderedPage(response).one("main form")
    fields = {field["name"]: field.get("value", "") for field in form.select("input")}
    return form["action"], {**fields, "csrfmiddlewaretoken": ""}


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("/rapat/", "Rapat tertutup"),
        ("/en/meeting/", "Closed meeting"),
        ("/rapat/notulen/", "Notulen"),
        ("/en/rapat/notulen/", "Notulen"),
    ],
)
def test_the_right_password_opens_the_page_in_every_language(client, protected, address, title):
    action, fields = asked_at(client, address)

    response = client.post(action, {**fields, "password": "menara"})

    assert (response.status_code, response.url) == (302, address)
    opened = client.get(address)
    assert opened.context["page"].title == title
    assert "no-store" in opened["Cache-Control"]


@pytest.mark.parametrize("address", ["/rapat/", "/en/meeting/"])
def test_a_wrong_password_is_told_and_can_be_mended(client, protected, address):
    action, fields = asked_at(client, address)

    wrong = client.post(action, {**fields, "password": "gapura"})

    form = RenderedPage(wrong).one("main form")
    assert form.select_one(".field__errors") is not None
    assert form.select_one("[name=return_url]")["value"] == address
    assert form["action"] == action


@pytest.mark.parametrize("address", ["/rapat/", "/en/meeting/", "/rapat/notulen/"])
def test_the_form_says_nothing_of_the_page(client, protected, address):
    content = client.get(address).content.decode()

    for secret in ("Rapat tertutup", "Closed meeting", "Rahasia rapat", "Notulen"):
        assert secret not in content


def test_a_page_for_a_group_is_opened_by_logging_in_as_one_of_it(client, protected):
    restriction = PageViewRestriction.objects.get()
    restriction.restriction_type = PageViewRestriction.GROUPS
    restriction.save()
    group = Group.objects.create(name="Panitia")
    restriction.groups.add(group)
    member = AdministratorFactory(is_superuser=False)
    member.groups.add(group)
    member.set_password("menara-kudus-1685")
    member.save()

    asked = client.get("/en/meeting/")
    assert asked.url == "/en/_util/login/?next=/en/meeting/"
    form = RenderedPage(client.get(asked.url)).one("main form")
    response = client.post(
        form["action"],
        {"username": member.username, "password": "menara-kudus-1685", "next": "/en/meeting/"},
    )

    assert response.url == "/en/meeting/"
    assert client.get("/en/meeting/").context["page"].title == "Closed meeting"
