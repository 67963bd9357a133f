"""System checks for conventions that a newcomer might not know."""

from django.core import checks
from django.core.checks import CheckMessage
from django.template import TemplateDoesNotExist
from django.template.loader import get_template
from wagtail.models import get_page_models

from core.models import BasePage


def register() -> None:
    checks.register(page_types_follow_the_conventions)


def page_types_follow_the_conventions(app_configs=None, **kwargs) -> list[CheckMessage]:
    """Every page type of ours has a template of its own name, a kind and a place in the tree."""
    messages: list[CheckMessage] = []
    for model in get_page_models():
        if not issubclass(model, BasePage) or model._meta.abstract:
            continue
        try:
            get_template(model.template)
        except TemplateDoesNotExist:
            messages.append(
                checks.Error(
                    f"{model.__name__} has no template {model.template}.",
                    hint="Templates mirror the models: templates/<app>/<model>.html.",
                    obj=model,
                    id="core.E001",
                )
            )
        if "page_kind" not in vars(model):
            messages.append(
                checks.Error(
                    f"{model.__name__} does not say its page kind.",
                    hint="Set `page_kind`: the key of the page type in cards and search rows.",
                    obj=model,
                    id="core.E002",
                )
            )
        if "parent_page_types" not in vars(model):
            messages.append(
                checks.Error(
                    f"{model.__name__} does not say where it may be created.",
                    hint="Set `parent_page_types`.",
                    obj=model,
                    id="core.E003",
                )
            )
    return messages
