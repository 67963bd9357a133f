"""Ways on: links, calls to action, cards of pages, the footer's groups."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils import translation
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.models import Page

from core.languages import locale_of
from core.protocols import Card, Presentable
from core.visibility import is_public, public_now

__all__ = [
    "CallToActionBlock",
    "FooterGroupsBlock",
    "LinkBlock",
    "LinkListBlock",
    "PageCardsBlock",
]


def read_in_active_language(page: Page | None) -> Page | None:
    """`page` as the visitor reads it: its public translation if there is one, else itself.

    One query in a language other than the page's, none in its own.
    """
    if page is None:
        return None
    locale = locale_of(translation.get_language())
    if page.locale_id == locale.pk:
        return page
    return public_now(page.get_translations()).filter(locale=locale).first() or page


class LinkValue(blocks.StructValue):
    """A link to a page of this site or to another address."""

    @cached_property
    def _page(self) -> Page | None:
        return read_in_active_language(self.get("page"))

    @property
    def href(self) -> str:
        if self._page is not None:
            return self._page.url or ""
        return self.get("url") or ""

    @property
    def text(self) -> str:
        return self.get("label") or (self._page.title if self._page is not None else self.href)

    @property
    def is_external(self) -> bool:
        return self.get("page") is None and not self.href.startswith("/")


def validate_address(value: str) -> None:
    """Accept a path of this site, which starts with one stroke, or a full address."""
    # Browsers leave control characters out of an address: "/\t/evil" is "//evil", another site.
    has_controls = any(ord(character) < 32 or ord(character) == 127 for character in value)
    is_path = value.startswith("/") and not value.startswith(("//", "/\\")) and not has_controls
    if not is_path:
        URLValidator(
            schemes=["http", "https"],
            message=_("Give a full address, or a path of this site that starts with /."),
        )(value)


class AddressBlock(blocks.URLBlock):
    """A full address, or the path of something on this site that is no page."""

    field: forms.Field

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.field = forms.CharField(
            required=self.field.required,
            help_text=self.field.help_text,
            validators=[validate_address],
        )


class LinkBlock(blocks.StructBlock):
    page = blocks.PageChooserBlock(label=_("Page"), required=False)
    url = AddressBlock(label=_("Or another address"), required=False)
    label = blocks.CharBlock(
        label=_("Text"),
        max_length=100,
        required=False,
        help_text=_("Empty: the title of the page."),
    )

    class Meta:
        icon = "link"
        label = _("Link")
        value_class = LinkValue

    def clean(self, value: dict[str, Any]) -> Any:
        result = super().clean(value)
        errors: dict[str, ValidationError] = {}
        if result.get("page") and result.get("url"):
            errors["url"] = ValidationError(_("Choose a page or give an address, not both."))
        elif not result.get("page") and not result.get("url"):
            errors["page"] = ValidationError(_("Choose a page or give an address."))
        elif result.get("url") and not result.get("label"):
            errors["label"] = ValidationError(_("Say where the link leads."))
        if errors:
            raise StructBlockValidationError(block_errors=errors)
        return result


class LinkListBlock(blocks.StreamBlock):
    link = LinkBlock()

    class Meta:
        label = _("Links")
        required = False


class FooterGroupBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=60)
    links = blocks.ListBlock(LinkBlock(), label=_("Links"), min_num=1)

    class Meta:
        icon = "list-ul"
        label = _("Group of links")


class FooterGroupsBlock(blocks.StreamBlock):
    group = FooterGroupBlock()

    class Meta:
        label = _("Footer links")
        required = False
        max_num = 4


class CallToActionBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=100)
    text = blocks.TextBlock(label=_("Text"), required=False, max_length=300)
    link = LinkBlock()

    class Meta:
        icon = "pick"
        label = _("Call to action")
        template = "blocks/call_to_action.html"


class PageCardsValue(blocks.StructValue):
    def cards(self) -> list[Card]:
        """The cards of the chosen pages that are public, in the chosen order."""
        shown = [read_in_active_language(page) for page in self["pages"]]
        pages = [page.specific for page in shown if page is not None and is_public(page)]
        return [page.card() for page in pages if isinstance(page, Presentable)]


class PageCardsBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), max_length=100, required=False)
    pages = blocks.ListBlock(
        blocks.PageChooserBlock(label=_("Page")), label=_("Pages"), min_num=1, max_num=6
    )

    class Meta:
        icon = "doc-full"
        label = _("Cards of pages")
        template = "blocks/page_cards.html"
        value_class = PageCardsValue

    def get_context(self, value: Any, parent_context: dict | None = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        context["cards"] = value.cards()
        return context
