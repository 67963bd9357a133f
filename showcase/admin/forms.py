"""Forms of the editor's side."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _

MAX_IMPORT_BYTES = 2 * 1024 * 1024  # thousands of organisations fit into a tenth of it


class OrganisationImportForm(forms.Form):
    """A list of organisations as CSV or XLSX."""

    file = forms.FileField(
        label=_("List of organisations"),
        help_text=_(
            "A spreadsheet (.xlsx) or CSV file with one organisation a row, headings in Indonesian or English."
        ),
        widget=forms.FileInput(attrs={"accept": ".csv,.xlsx,.xlsm,.txt,.tsv"}),
    )

    def clean_file(self) -> Any:
        upload = self.cleaned_data["file"]
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
