"""System checks for conventions that a newcomer might not know.

They run before every command and in `make lint`; each message says what to do.
"""

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.conf import settings
from django.core import checks
from django.core.checks import CheckMessage, Error
from django.template import TemplateDoesNotExist
from django.template.loader import get_template
from django.utils.functional import Promise
from wagtail.blocks import Block, StreamBlock
from wagtail.fields import StreamField
from wagtail.images import get_image_model
from wagtail.models import get_page_models

from core.building import PARTS, builder_of
from core.models import BasePage, BodyMixin


def register() -> None:
    checks.register(page_types_follow_the_conventions)
    checks.register(blocks_have_their_templates)
    checks.register(images_carry_their_description)
    checks.register(languages_begin_with_the_first)


def page_types() -> list[type[BasePage]]:
    return [model for model in get_page_models() if issubclass(model, BasePage)]


def page_types_follow_the_conventions(app_configs: Any = None, **kwargs: Any) -> list[CheckMessage]:
    """Every page type of ours has a template, a kind of its own, a place in the tree, a name."""
    kinds: dict[str, type[BasePage]] = {}
    messages: list[CheckMessage] = []
    for model in page_types():
        messages += [*page_type_problems(model), *builder_problems(model)]
        other = kinds.setdefault(model.page_kind, model)
        if other is not model:
            messages.append(
                Error(
                    f"{model.__name__} and {other.__name__} share the page kind "
                    f"{model.page_kind!r}.",
                    hint="Search, style sheets and cards tell page types apart by it.",
                    obj=model,
                    id="core.E004",
                )
            )
    return messages


def page_type_problems(model: type[BasePage]) -> Iterator[CheckMessage]:
    """What one page type lacks."""
    if not _exists(model.template):
        yield Error(
            f"{model.__name__} has no template {model.template}.",
            hint="Templates mirror the models: templates/<app>/<model>.html.",
            obj=model,
            id="core.E001",
        )
    if "page_kind" not in vars(model):
        yield Error(
            f"{model.__name__} does not say its page kind.",
            hint="Set `page_kind`: the key of the page type in cards and search rows.",
            obj=model,
            id="core.E002",
        )
    if "parent_page_types" not in vars(model):
        yield Error(
            f"{model.__name__} does not say where it may be created.",
            hint="Set `parent_page_types`.",
            obj=model,
            id="core.E003",
        )
    if not isinstance(model._meta.verbose_name, Promise):
        yield Error(
            f"{model.__name__} has no translatable name.",
            hint='Set `verbose_name = _("…")` in its Meta: editors choose page types by it.',
            obj=model,
            id="core.E005",
        )


def builder_problems(model: type[BasePage]) -> Iterator[CheckMessage]:
    """A builder that cannot be imported, or has none of the functions that are looked for."""
    try:
        builder = builder_of(model)
    except ImportError as error:
        yield Error(
            f"{model.__name__} names a builder that cannot be imported: {error}.",
            hint="`builder` is the dotted name of a module; see `core.building`.",
            obj=model,
            id="core.E009",
        )
        return
    if builder is not None and not any(hasattr(builder, part) for part in PARTS):
        yield Error(
            f"{model.builder} builds nothing of {model.__name__}.",
            hint=f"Give it at least one of {', '.join(PARTS)}; see `core.building`.",
            obj=model,
            id="core.E010",
        )


def blocks_have_their_templates(app_configs: Any = None, **kwargs: Any) -> list[CheckMessage]:
    """A block without a template would be shown as a bare list of its fields."""
    messages: list[CheckMessage] = []
    for field in _stream_fields():
        for name, block in field.stream_block.child_blocks.items():
            template = _template_of(block)
            is_body = field.name == "body" and issubclass(field.model, BodyMixin)
            if (template and not _exists(template)) or (is_body and not template):
                messages.append(
                    Error(
                        f"The block {name!r} has no template {template or ''}".rstrip() + ".",
                        hint="Set `template` in its Meta to templates/blocks/<block>.html.",
                        obj=field,
                        id="core.E006",
                    )
                )
    return messages


def images_carry_their_description(app_configs: Any = None, **kwargs: Any) -> list[CheckMessage]:
    """Alternative text is asked for where an image is uploaded, with credit and licence."""
    model = get_image_model()
    missing = {"is_decorative", "credit", "licence"} - {f.name for f in model._meta.get_fields()}
    if not missing:
        return []
    return [
        Error(
            f"The image model {model._meta.label} lacks {', '.join(sorted(missing))}.",
            hint='Set WAGTAILIMAGES_IMAGE_MODEL = "core.CustomImage".',
            obj=model,
            id="core.E007",
        )
    ]


def languages_begin_with_the_first(app_configs: Any = None, **kwargs: Any) -> list[CheckMessage]:
    """The language without a prefix is the one that all others fall back to."""
    codes = [code for code, _label in settings.WAGTAIL_CONTENT_LANGUAGES]
    if codes and codes[0] == settings.LANGUAGE_CODE:
        return []
    return [
        Error(
            f"WAGTAIL_CONTENT_LANGUAGES does not begin with {settings.LANGUAGE_CODE!r}.",
            hint="LANGUAGE_CODE is the language of the addresses without a prefix.",
            id="core.E008",
        )
    ]


def _stream_fields() -> Iterator[StreamField]:
    for model in apps.get_models():
        yield from (field for field in model._meta.local_fields if isinstance(field, StreamField))


def _template_of(block: Block) -> str:
    """That of the block; a stream within a stream is shown by its own or by those of its blocks."""
    template = getattr(block.meta, "template", None) or ""
    if not template and isinstance(block, StreamBlock):
        return next((_template_of(child) for child in block.child_blocks.values()), "")
    return template


def _exists(template: str) -> bool:
    try:
        get_template(template)
    except TemplateDoesNotExist:
        return False
    return True
