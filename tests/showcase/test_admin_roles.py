"""What PR editors and the contributors of the agencies can and cannot do."""

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.urls import reverse
from wagtail.models import (
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowPage,
    WorkflowState,
)

from showcase.admin.roles import CONTRIBUTORS, PR_EDITORS, WORKFLOW
from showcase.models import InnovationPage
from tests.contracts.forms import edit_data
from tests.factories.core import ImageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def roles(catalogue_page):
    call_command("setup_roles", verbosity=0)


@pytest.fixture
def member(client, django_user_model, roles):
    """A client signed in as a new member of a group."""

    def sign_in(group: str, name: str = ""):
        user = django_user_model.objects.create_user(name or f"user-{group}", password="x")
        user.groups.add(Group.objects.get(name=group))
        client.force_login(user)
        return client, user

    return sign_in


def is_refused(response) -> bool:
    """Wagtail sends home whom it does not let in."""
    return response.status_code in {302, 403} and (
        response.status_code == 403 or response.headers["Location"] == reverse("wagtailadmin_home")
    )


def create(client, catalogue_page, organisation, action: str = "") -> tuple:
    add = reverse("wagtailadmin_pages:add", args=["showcase", "innovationpage", catalogue_page.pk])
    draft = InnovationPage(locale=catalogue_page.locale)
    data = dict(edit_data(client, draft).lists())
    data |= {"title": "Baru", "slug": "baru", "organisation": organisation.pk}
    if action:
        data[action] = "1"
    response = client.post(add, data)
    return response, InnovationPage.objects.filter(slug="baru").first()


def edit(client, page, **changes):
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    data = dict(edit_data(client, page).lists())
    return client.post(url, data | changes)


# --- Contributors --------------------------------------------------------------------------------


def test_a_contributor_writes_a_draft_and_hands_it_in(member, catalogue_page, make_organisation):
    client, user = member(CONTRIBUTORS)

    _response, page = create(client, catalogue_page, make_organisation(), "action-submit")

    assert (page.live, page.owner) == (False, user)
    state = WorkflowState.objects.get()
    assert (state.workflow.name, state.status) == (WORKFLOW, WorkflowState.STATUS_IN_PROGRESS)


def test_a_contributor_goes_on_with_an_own_draft(member, catalogue_page, make_organisation):
    client, _user = member(CONTRIBUTORS)
    _response, page = create(client, catalogue_page, make_organisation())

    edit(client, page, summary="Kalimat baru.")

    saved = InnovationPage.objects.get(pk=page.pk)
    assert saved.get_latest_revision_as_object().summary == "Kalimat baru."


def test_a_contributor_cannot_publish(member, catalogue_page, make_organisation):
    client, _user = member(CONTRIBUTORS)

    _response, page = create(client, catalogue_page, make_organisation(), "action-publish")

    assert page.live is False


def test_a_contributor_cannot_touch_the_profile_of_others(member, make_innovation):
    page = make_innovation()
    client, _user = member(CONTRIBUTORS)

    assert is_refused(client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])))
    assert is_refused(client.post(reverse("wagtailadmin_pages:unpublish", args=[page.pk])))
    assert is_refused(client.post(reverse("wagtailadmin_pages:delete", args=[page.pk])))
    assert Page.objects.get(pk=page.pk).live


def test_a_contributor_writes_only_in_the_catalogue(member, site_root, make_collection):
    collection = make_collection()
    client, _user = member(CONTRIBUTORS)

    for parent, model in (
        (site_root, ["home", "standardpage"]),
        (collection.get_parent(), ["showcase", "collectionpage"]),
    ):
        add = reverse("wagtailadmin_pages:add", args=[*model, parent.pk])
        assert is_refused(client.get(add))
    assert is_refused(client.get(reverse("wagtailadmin_pages:edit", args=[site_root.pk])))


@pytest.mark.parametrize(
    "view",
    [
        "wagtailsnippets_showcase_sector:list",
        "wagtailsnippets_showcase_topic:list",
        "wagtailsnippets_showcase_organisation:add",
        "import_organisations",
        "organisation_import_template",
        "wagtailusers_users:index",
        "wagtailredirects:index",
    ],
)
def test_a_contributor_leaves_lists_and_settings_alone(member, view):
    client, _user = member(CONTRIBUTORS)

    assert is_refused(client.get(reverse(view)))


@pytest.mark.parametrize(
    "view",
    [
        "innovations:index",
        "wagtailimages:add_multiple",
        "wagtailimages_chooser:choose",
        "wagtaildocs:add_multiple",
        "wagtailsnippetchoosers_showcase_organisation:choose",
    ],
)
def test_a_contributor_has_what_a_profile_needs(member, view):
    client, _user = member(CONTRIBUTORS)

    assert client.get(reverse(view)).status_code == 200


def test_a_contributor_lists_the_catalogue_and_nothing_beside_it(member, make_innovation):
    make_innovation(title="Dari Dinas Lain")
    client, _user = member(CONTRIBUTORS)

    found = client.get(reverse("innovations:index")).context["object_list"]

    assert [page.title for page in found] == ["Dari Dinas Lain"]


def test_a_contributor_sees_only_own_images_in_the_report(member):
    client, user = member(CONTRIBUTORS)
    ImageFactory(title="Milik orang lain", description="")
    ImageFactory(title="Milik sendiri", description="", uploaded_by_user=user)

    found = client.get(reverse("undescribed_images")).context["object_list"]

    assert [image.title for image in found] == ["Milik sendiri"]


# --- PR editors ----------------------------------------------------------------------------------


def test_a_pr_editor_publishes_what_was_handed_in(member, catalogue_page, make_organisation):
    contributor, _user = member(CONTRIBUTORS)
    _response, page = create(contributor, catalogue_page, make_organisation(), "action-submit")
    client, _user = member(PR_EDITORS)
    task = WorkflowState.objects.get().current_task_state

    client.post(
        reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", task.pk]),
        {"comment": ""},
    )

    page.refresh_from_db()
    assert page.live
    assert WorkflowState.objects.get().status == WorkflowState.STATUS_APPROVED


def test_a_pr_editor_publishes_at_once(member, catalogue_page, make_organisation):
    client, _user = member(PR_EDITORS)

    _response, page = create(client, catalogue_page, make_organisation(), "action-publish")

    assert page.live


@pytest.mark.parametrize(
    "view",
    [
        "innovations:index",
        "wagtailsnippets_showcase_organisation:add",
        "wagtailsnippets_showcase_sector:add",
        "wagtailsnippets_showcase_topic:list",
        "wagtailsnippets_showcase_governmentfunction:list",
        "import_organisations",
        "wagtailimages:index",
        "undescribed_images",
        "wagtailredirects:index",
    ],
)
def test_a_pr_editor_keeps_lists_and_settings(member, view):
    client, _user = member(PR_EDITORS)

    assert client.get(reverse(view)).status_code == 200


@pytest.mark.parametrize("view", ["wagtailusers_users:index", "wagtailadmin_workflows:index"])
def test_a_pr_editor_does_not_hand_out_rights(member, view):
    client, _user = member(PR_EDITORS)

    assert is_refused(client.get(reverse(view)))


# --- Set-up --------------------------------------------------------------------------------------


def rights() -> list:
    return [
        sorted(Group.objects.values_list("name", "permissions__codename")),
        GroupPagePermission.objects.count(),
        GroupCollectionPermission.objects.count(),
        Workflow.objects.count(),
        WorkflowPage.objects.count(),
    ]


def test_setting_up_again_changes_nothing(roles):
    before = rights()
    call_command("setup_roles", verbosity=0)

    assert rights() == before


def test_every_page_goes_through_the_review(roles, catalogue_page, site_root):
    assert catalogue_page.get_workflow().name == WORKFLOW
    assert site_root.get_workflow().name == WORKFLOW
