"""Forms of the editor's side."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _

MAX_IMPORT_BYTES = 2 * 1024 * 1024  # thousands of organisations fit into a tenth of it
IMPORT_EXTENSIONS = ("csv", "xlsx")


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
