"""An editor at the form of a page: opens it, changes some fields, publishes."""

from typing import Any

from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from tests.contracts.forms import edit_data


def publish(client: Client, page: Page, **changes: Any) -> HttpResponse:
    return save_draft(client, page, **{**changes, "action-publish": "1"})


def save_draft(client: Client, page: Page, **changes: Any) -> HttpResponse:
    """The answer to saving `page` with other values of some fields: `**{"days-0-closes": "8:00"}`."""
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    data = edit_data(client, page)
    for name, value in changes.items():
        data[name] = value
    return client.post(url, data)


def problems(response: HttpResponse) -> dict[str, list[str]]:
    """Messages by field, those of rows by their place: `days-1-date`. {} once it is saved."""
    if response.status_code == 302:
        return {}
    form = response.context["form"]
    found = {name: list(errors) for name, errors in form.errors.items()}
    for relation, formset in form.formsets.items():
        for number, row in enumerate(formset.forms):
            for name, errors in row.errors.items():
                found[f"{relation}-{number}-{name}"] = list(errors)
        if formset.non_form_errors():
            found[relation] = list(formset.non_form_errors())
    return found
