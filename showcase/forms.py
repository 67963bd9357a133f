"""Fields and forms of the editor's side."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _
from taggit.utils import edit_string_for_tags, parse_tags
from wagtail.admin.widgets import AdminTagWidget

from showcase.models.vocabulary import Sector, Topic

MAX_IMPORT_BYTES = 2 * 1024 * 1024  # thousands of organisations fit into a tenth of it
IMPORT_EXTENSIONS = ("csv", "xlsx")


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


class OrganisationImportForm(forms.Form):
    """A list of organisations as CSV or XLSX."""

    file = forms.FileField(
        label=_("List of organisations"),
        help_text=_("A CSV or XLSX file with the columns of the template, one organisation a row."),
        widget=forms.FileInput(attrs={"accept": ".csv,.xlsx"}),
    )

    def clean_file(self) -> Any:
        upload = self.cleaned_data["file"]
        extension = upload.name.rsplit(".", 1)[-1].lower()
        if extension not in IMPORT_EXTENSIONS:
            raise ValidationError(
                _("“%(name)s” is neither a CSV nor an XLSX file."),
                code="invalid_extension",
                params={"name": upload.name},
            )
        if upload.size > MAX_IMPORT_BYTES:
            raise ValidationError(
                _("This file is too large (%(size)s). At most %(limit)s can be read."),
                code="too_large",
                params={
                    "size": filesizeformat(upload.size),
                    "limit": filesizeformat(MAX_IMPORT_BYTES),
                },
            )
        return upload
