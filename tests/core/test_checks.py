"""The system checks find what a newcomer forgets, and are silent about the site as it is."""

from types import SimpleNamespace

import pytest
from django.utils.translation import gettext_lazy
from wagtail import blocks
from wagtail.fields import StreamField

from core import checks
from home.models import StandardPage


def page_type(**attributes):
    """A page type as the checks see it: a class with the given attributes of its own."""
    complete = {
        "template": StandardPage.template,
        "page_kind": "sample",
        "parent_page_types": ["home.HomePage"],
        "_meta": SimpleNamespace(verbose_name=gettext_lazy("Page"), label="sample.SamplePage"),
    }
    kept = {name: value for name, value in {**complete, **attributes}.items() if value is not None}
    return type("SamplePage", (SimpleNamespace,), kept)


def ids(messages) -> list[str]:
    return [message.id for message in messages]


def test_the_site_follows_its_conventions():
    assert checks.page_types_follow_the_conventions() == []
    assert checks.blocks_have_their_templates() == []
    assert checks.images_carry_their_description() == []
    assert checks.languages_begin_with_the_first() == []


def test_a_complete_page_type_has_no_problem():
    assert list(checks.page_type_problems(page_type())) == []


@pytest.mark.parametrize(
    ("attributes", "problem", "message"),
    [
        (
            {"template": "sample/absent.html"},
            "core.E001",
            "SamplePage has no template sample/absent.html.",
        ),
        ({"page_kind": None}, "core.E002", "SamplePage does not say its page kind."),
        (
            {"parent_page_types": None},
            "core.E003",
            "SamplePage does not say where it may be created.",
        ),
        (
            {"_meta": SimpleNamespace(verbose_name="sample page", label="sample.SamplePage")},
            "core.E005",
            "SamplePage has no translatable name.",
        ),
    ],
    ids=["template", "kind", "parents", "name"],
)
def test_what_a_page_type_lacks_is_named(attributes, problem, message):
    found = list(checks.page_type_problems(page_type(**attributes)))

    assert [(each.id, each.msg) for each in found] == [(problem, message)]
    assert found[0].hint


def test_two_page_types_may_not_share_a_kind(monkeypatch):
    monkeypatch.setattr(checks, "page_types", lambda: [page_type(), page_type()])

    assert ids(checks.page_types_follow_the_conventions()) == ["core.E004"]


class BareBlock(blocks.StructBlock):
    text = blocks.CharBlock()


class LostBlock(blocks.StructBlock):
    text = blocks.CharBlock()

    class Meta:
        template = "blocks/absent.html"


def field_with(model, **children) -> StreamField:
    field = StreamField(blocks.StreamBlock(list(children.items())))
    field.model, field.name = model, "body"
    return field


def test_a_block_of_the_body_needs_a_template(monkeypatch):
    field = field_with(StandardPage, bare=BareBlock(), lost=LostBlock())
    monkeypatch.setattr(checks, "_stream_fields", lambda: [field])

    assert [message.msg for message in checks.blocks_have_their_templates()] == [
        "The block 'bare' has no template.",
        "The block 'lost' has no template blocks/absent.html.",
    ]


def test_the_image_model_must_know_alternative_text(monkeypatch):
    from wagtail.images.models import Image  # Wagtail's own, which this site does not use

    monkeypatch.setattr(checks, "get_image_model", lambda: Image)

    messages = checks.images_carry_their_description()

    assert [message.msg for message in messages] == [
        "The image model wagtailimages.Image lacks credit, is_decorative, licence."
    ]


def test_the_first_language_comes_first(settings):
    settings.WAGTAIL_CONTENT_LANGUAGES = [("en", "English"), ("id", "Indonesian")]

    assert ids(checks.languages_begin_with_the_first()) == ["core.E008"]
