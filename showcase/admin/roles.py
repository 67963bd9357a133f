"""Who may do what in the editor, and who approves what.

PR editors publish everything. Contributors of the agencies write profiles in the catalogue and
hand them in; a PR editor reviews and publishes them.
"""

from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from showcase.models import CatalogueIndexPage

PR_EDITORS = "Editor Humas"
CONTRIBUTORS = "Kontributor Perangkat Daerah"
WORKFLOW = "Tinjauan Humas"

ENTER = ("wagtailadmin.access_admin",)
MANAGE = ("add", "change", "delete", "view")
PR_MODELS = (
    "showcase.organisation",
    "showcase.sector",
    "showcase.topic",
    "showcase.governmentfunction",
)
PR_TASKS = (
    "core.change_sitesettings",
    "wagtail_localize.submit_translation",
    "wagtailredirects.add_redirect",
    "wagtailredirects.change_redirect",
    "wagtailredirects.delete_redirect",
    "qr.view_code",
    "qr.issue_code",
    "qr.repoint_code",
    "qr.retire_code",
    "qr.print_code",
    "qr.view_scancount",
)
CONTRIBUTOR_VIEWS = ("showcase.view_organisation", "qr.view_code")


def set_up_roles() -> None:
    """Create or complete both groups and the review. Rights added by hand are left alone."""
    editors, _created = Group.objects.get_or_create(name=PR_EDITORS)
    contributors, _created = Group.objects.get_or_create(name=CONTRIBUTORS)
    _grant(editors, [*ENTER, *_on_models(PR_MODELS, MANAGE), *PR_TASKS])
    _grant(contributors, [*ENTER, *CONTRIBUTOR_VIEWS])
    for home in Page.objects.filter(depth=2):
        _grant_on_page(editors, home, ("add", "change", "publish", "bulk_delete", "lock", "unlock"))
    for catalogue in CatalogueIndexPage.objects.all():
        _grant_on_page(contributors, catalogue, ("add",))
    root = Collection.get_first_root_node()
    uploads = (("wagtailimages", "image"), ("wagtaildocs", "document"))
    for app_label, model in uploads:
        _grant_on_collection(editors, root, app_label, model, ("add", "change", "choose"))
        _grant_on_collection(contributors, root, app_label, model, ("add", "choose"))
    _set_up_review(editors)


def _on_models(models: Iterable[str], actions: Iterable[str]) -> list[str]:
    names = []
    for label in models:
        app_label, model = label.split(".")
        names += [f"{app_label}.{action}_{model}" for action in actions]
    return names


def _permission(label: str) -> Permission:
    app_label, codename = label.split(".")
    return Permission.objects.get(content_type__app_label=app_label, codename=codename)


def _grant(group: Group, labels: Iterable[str]) -> None:
    group.permissions.add(*(_permission(label) for label in labels))


def _grant_on_page(group: Group, page: Page, actions: Iterable[str]) -> None:
    for action in actions:
        GroupPagePermission.objects.get_or_create(
            group=group, page=page, permission=_permission(f"wagtailcore.{action}_page")
        )


def _grant_on_collection(
    group: Group, collection: Collection, app_label: str, model: str, actions: Iterable[str]
) -> None:
    for action in actions:
        GroupCollectionPermission.objects.get_or_create(
            group=group,
            collection=collection,
            permission=_permission(f"{app_label}.{action}_{model}"),
        )


def _set_up_review(editors: Group) -> None:
    """One step, by the PR editors, for every page of the site."""
    workflow, created = Workflow.objects.get_or_create(name=WORKFLOW)
    if created:
        task = GroupApprovalTask.objects.create(name=WORKFLOW)
        task.groups.add(editors)
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    for home in Page.objects.filter(depth=2):
        WorkflowPage.objects.get_or_create(page=home, defaults={"workflow": workflow})
