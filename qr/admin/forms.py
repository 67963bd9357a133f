"""The forms of the editor's pages about codes."""

import datetime
from typing import Any

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.widgets import AdminDateInput, AdminDateTimeInput, AdminPageChooser
from wagtail.models import Page

from core.models import BasePage
from qr.codes.alphabet import folded
from qr.codes.pointing import Period
from qr.models import Code
from qr.posters.bundle import Printer
from qr.posters.layouts import LAYOUTS, OWN_LABELS, Grid, Layout, own_labels, shifted
from qr.posters.print_check import COLOUR, INK
from qr.posters.symbol import USUAL_LEVEL
from qr.scans.figures import Days

LEVEL_LABELS = [
    ("M", gettext_lazy("M: 15 % of the picture may be lost")),
    ("Q", gettext_lazy("Q: 25 %, the usual choice")),
    ("H", gettext_lazy("H: 30 %, for prints that are handled")),
]
FORMATS = [("pdf", gettext_lazy("One PDF")), ("zip", gettext_lazy("ZIP with PDF, SVG and PNG"))]


# A day near the first or the last year that there is has no midnight in another time zone.
WITHIN_REACH = [
    MinValueValidator(datetime.date(2000, 1, 1)),
    MaxValueValidator(datetime.date(2999, 12, 31)),
]
MOMENTS_WITHIN_REACH = [
    MinValueValidator(datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)),
    MaxValueValidator(datetime.datetime(2999, 12, 31, tzinfo=datetime.UTC)),
]


class RepointForm(forms.Form):
    """Lets a code lead to another page of this site."""

    target = forms.ModelChoiceField(
        label=gettext_lazy("Leads to"),
        queryset=Page.objects.filter(depth__gt=1),
        widget=AdminPageChooser,
        help_text=gettext_lazy("A page of this site; its translations come along."),
    )
    starts_at = forms.DateTimeField(
        label=gettext_lazy("From"),
        required=False,
        widget=AdminDateTimeInput,
        validators=MOMENTS_WITHIN_REACH,
        help_text=gettext_lazy("Empty: at once."),
    )
    ends_at = forms.DateTimeField(
        label=gettext_lazy("Until"),
        required=False,
        widget=AdminDateTimeInput,
        validators=MOMENTS_WITHIN_REACH,
        help_text=gettext_lazy("Empty: for good. Afterwards the code leads where it led before."),
    )
    note = forms.CharField(label=gettext_lazy("Reason"), required=False, max_length=200)

    def clean_target(self) -> Page:
        page: Page = self.cleaned_data["target"].specific
        if not isinstance(page, BasePage) or page.get_site() is None:
            raise forms.ValidationError(_("A code can lead only to a public page of this site."))
        return page

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        starts_at = cleaned.get("starts_at") or timezone.now()
        ends_at = cleaned.get("ends_at")
        if ends_at is not None and ends_at <= starts_at:
            self.add_error("ends_at", _("The end has to lie after the start, and in the future."))
        else:
            cleaned["period"] = Period(starts_at, ends_at)
        return cleaned


class SwapForm(forms.Form):
    """Names the code with which another one changes places."""

    other = forms.CharField(
        label=gettext_lazy("Swap with the code or booth number"),
        max_length=20,
        help_text=gettext_lazy("Both sheets stay where they hang and lead to each other's page."),
    )
    note = forms.CharField(label=gettext_lazy("Reason"), required=False, max_length=200)

    def __init__(self, *args: Any, code: Code, **kwargs: Any) -> None:
        self.code = code
        super().__init__(*args, **kwargs)

    def clean_other(self) -> Code:
        typed = self.cleaned_data["other"].strip()
        codes = Code.objects.in_use()
        beside = codes.filter(parent_key=self.code.parent_key, page_number__iexact=typed)
        other = beside.first() or codes.filter(code=folded(typed) or None).first()
        if other is None:
            raise forms.ValidationError(
                _("There is no code in use like this, nor a booth beside it.")
            )
        if other.pk == self.code.pk:
            raise forms.ValidationError(_("This is the same code."))
        return other


class RetireForm(forms.Form):
    reason = forms.CharField(label=gettext_lazy("Reason"), max_length=200)


class DaysForm(forms.Form):
    """The days for which scans are shown."""

    first = forms.DateField(
        label=gettext_lazy("From"), widget=AdminDateInput, validators=WITHIN_REACH
    )
    last = forms.DateField(
        label=gettext_lazy("Until"), widget=AdminDateInput, validators=WITHIN_REACH
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        first, last = cleaned.get("first"), cleaned.get("last")
        if first and last:
            if last < first:
                self.add_error("last", _("The end lies before the start."))
            elif (last - first).days > MOST_DAYS:
                self.add_error("last", _("Choose at most a year."))
            else:
                cleaned["days"] = Days(first, last)
        return cleaned


MOST_DAYS = 366


def millimetres(label: Any, initial: float = 0, least: float = 0) -> forms.FloatField:
    return forms.FloatField(
        label=label, initial=initial, required=False, min_value=least, max_value=1000
    )


class PrintForm(forms.Form):
    """What is printed, on which paper, and how the symbol looks."""

    layout = forms.ChoiceField(label=gettext_lazy("Format"), initial="a4")
    output = forms.ChoiceField(label=gettext_lazy("File"), choices=FORMATS, initial="pdf")
    dark = forms.RegexField(
        COLOUR,
        label=gettext_lazy("Colour of the picture"),
        initial=INK,
        widget=forms.TextInput(attrs={"type": "color"}),
    )
    level = forms.ChoiceField(
        label=gettext_lazy("Error correction"), choices=LEVEL_LABELS, initial=USUAL_LEVEL
    )
    skip = forms.IntegerField(
        label=gettext_lazy("Labels of the first sheet that are used already"),
        initial=0, required=False, min_value=0, max_value=100,
    )  # fmt: skip
    right = forms.FloatField(
        label=gettext_lazy("Move to the right (mm)"), initial=0, required=False, min_value=-20, max_value=20,
        help_text=gettext_lazy("Labels only: every printer feeds paper a little differently."),
    )  # fmt: skip
    down = forms.FloatField(
        label=gettext_lazy("Move down (mm)"), initial=0, required=False, min_value=-20, max_value=20
    )
    mark = forms.BooleanField(
        label=gettext_lazy("Keep that these were printed"), initial=True, required=False
    )
    sheet_width = millimetres(gettext_lazy("Sheet, width (mm)"), 210)
    sheet_height = millimetres(gettext_lazy("Sheet, height (mm)"), 297)
    columns = forms.IntegerField(
        label=gettext_lazy("Labels across"), initial=3, required=False, min_value=1, max_value=20
    )
    rows = forms.IntegerField(
        label=gettext_lazy("Labels down"), initial=8, required=False, min_value=1, max_value=40
    )
    label_width = millimetres(gettext_lazy("Label, width (mm)"), 64)
    label_height = millimetres(gettext_lazy("Label, height (mm)"), 34)
    left = millimetres(gettext_lazy("Left edge to the first label (mm)"), 8)
    top = millimetres(gettext_lazy("Upper edge to the first label (mm)"), 12)
    gap_across = millimetres(gettext_lazy("Gap between labels, across (mm)"), 2)
    gap_down = millimetres(gettext_lazy("Gap between labels, down (mm)"), 0)

    own_fields = (
        "sheet_width", "sheet_height", "columns", "rows", "label_width", "label_height",
        "left", "top", "gap_across", "gap_down",
    )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(key, layout.label) for key, layout in LAYOUTS.items()]
        field: Any = self.fields["layout"]
        field.choices = [*choices, (OWN_LABELS, _("Labels of your own measures"))]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("layout") == OWN_LABELS:
            for name in self.own_fields:
                if cleaned.get(name) is None and name not in self.errors:
                    self.add_error(name, _("Measure the sheet and fill this in."))
        return cleaned

    def printer(self) -> Printer:
        """How to print; only of a form that is valid."""
        values = self.cleaned_data
        layout = shifted(self._layout(), values["right"] or 0, values["down"] or 0)
        skip = min(values["skip"] or 0, layout.per_page - 1)
        return Printer(layout, values["dark"].lower(), values["level"], skip)

    def _layout(self) -> Layout:
        values = self.cleaned_data
        if values["layout"] != OWN_LABELS:
            return LAYOUTS[values["layout"]]
        width, height = values["label_width"], values["label_height"]
        grid = Grid(
            values["columns"], values["rows"], width, height, values["left"], values["top"],
            width + values["gap_across"], height + values["gap_down"],
        )  # fmt: skip
        return own_labels(values["sheet_width"], values["sheet_height"], grid)
