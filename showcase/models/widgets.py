"""How sectors and topics are chosen in the editor."""

from collections.abc import Iterable
from typing import Any

from django import forms
from taggit.utils import edit_string_for_tags, parse_tags
from wagtail.admin.widgets import AdminTagWidget

from showcase.models.vocabulary import Sector, Topic


class SectorCheckboxes(forms.CheckboxSelectMultiple):
    """The controlled list of sectors as boxes to tick, named in the editor's language.

    Speaks the language of tag fields: they hand over tags or a string of quoted names and expect
    such a string back.
    """

    tag_model = Sector
    free_tagging = False

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        self.choices = [(sector.name, str(sector)) for sector in Sector.objects.with_names()]
        return super().get_context(name, value, attrs)

    def format_value(self, value: Any) -> list[str]:  # type: ignore[override]  # as Django's select
        if isinstance(value, str):
            return parse_tags(value)
        return [getattr(tag, "name", str(tag)) for tag in value or []]

    def value_from_datadict(self, data: Any, files: Any, name: str) -> str:
        chosen: Iterable[str] = super().value_from_datadict(data, files, name) or []
        return edit_string_for_tags([Sector(name=value) for value in chosen])


class TopicWidget(AdminTagWidget):
    """Free tags with suggestions from the topics in use."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, tag_model=Topic, **kwargs)
