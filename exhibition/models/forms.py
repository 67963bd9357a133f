"""The editor's forms: rules that look at several rows, or at the page above, said at the field."""

import datetime
from collections import Counter
from collections.abc import Iterator
from typing import Any

from django import forms
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from exhibition.enums import CostKind
from exhibition.hours.opening import KUDUS, dates_of, span_of
from exhibition.plan.upload import plan_name, read_drawing

NOTHING_CHOSEN = ("", "---------")


def kept_rows(formset: Any) -> Iterator[forms.ModelForm]:
    """The filled-in forms of a formset that are not marked for deletion."""
    for form in formset.forms:
        cleaned = getattr(form, "cleaned_data", None)
        if cleaned and not cleaned.get("DELETE"):
            yield form


def refuse_doubles(formset: Any, field: str, message: Any) -> None:
    """Note `message` on every row after the first with the same value of `field`."""
    seen: Counter[str] = Counter()
    for form in kept_rows(formset):
        value = str(getattr(form.instance, field) or "").casefold()
        seen[value] += 1
        if value and seen[value] > 1:
            form.add_error(field, message)


def choice(field: forms.Field, choices: list[tuple[str, Any]], current: str | None) -> forms.Field:
    """`field` as a list to choose from, where nothing else is taken.

    A value that is no longer in the list is kept until another is chosen.
    """
    if current and current not in dict(choices):
        choices = [*choices, (current, current)]
    return forms.ChoiceField(
        choices=[NOTHING_CHOSEN, *choices],
        required=field.required,
        label=field.label,
        help_text=field.help_text,
        initial=field.initial,
    )


def offer(formset: Any, name: str, choices: list[tuple[str, Any]]) -> None:
    """Let every row of this very formset, the empty one too, choose `name` from `choices`.

    Put on the instance: its class, like the class of its forms, is shared by the whole process.
    """
    add_fields = formset.add_fields

    def add_fields_and_choices(form: forms.ModelForm, index: int | None) -> None:
        add_fields(form, index)
        form.fields[name] = choice(form.fields[name], choices, form.initial.get(name))

    formset.add_fields = add_fields_and_choices


class ExhibitionPageForm(WagtailAdminPageForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "sessions" in self.formsets:
            places = [(place.key, place.name) for place in self.instance.places.all()]
            offer(self.formsets["sessions"], "place", places)

    def clean_plan_drawing(self) -> Any:
        upload = self.cleaned_data.get("plan_drawing")
        if not isinstance(upload, UploadedFile):
            return upload
        drawing = read_drawing(upload.read())
        self.instance.plan_width, self.instance.plan_height = drawing.width, drawing.height
        return ContentFile(drawing.content, name=plan_name(drawing.content))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("plan_drawing") and cleaned.get("plan_image"):
            self.add_error("plan_drawing", _("Choose an image or upload a drawing, not both."))
        self._check_coordinates(cleaned)
        return cleaned

    def is_valid(self) -> bool:
        """Rules among rows need all formsets validated first."""
        if not super().is_valid():
            return False
        self._check_days()
        if "zones" in self.formsets:
            refuse_doubles(self.formsets["zones"], "letter", _("Another zone has this letter."))
        if "places" in self.formsets:
            refuse_doubles(self.formsets["places"], "name", _("Another place has this name."))
            refuse_doubles(self.formsets["places"], "key", _("Another place has this name."))
        self._check_sessions()
        return not self.errors and not any(
            form.errors for formset in self.formsets.values() for form in formset.forms
        )

    def save(self, commit: bool = True) -> Any:
        self.store_drawing()
        return super().save(commit)

    def store_drawing(self) -> None:
        """A draft of a live page is kept as data only: its file must be stored before."""
        drawing = self.instance.plan_drawing
        if drawing and not drawing._committed:
            drawing.save(drawing.name, drawing.file, save=False)

    def _check_coordinates(self, cleaned: dict[str, Any]) -> None:
        for name, other in (("latitude", "longitude"), ("longitude", "latitude")):
            if cleaned.get(name) is None and cleaned.get(other) is not None:
                self.add_error(name, _("Give both or neither."))

    def _check_days(self) -> None:
        """Hours of one day may be split by a break; they may not overlap."""
        if "days" not in self.formsets:
            return
        spans: list[Any] = []
        dates: list[datetime.date] = []
        for form in kept_rows(self.formsets["days"]):
            values = form.cleaned_data
            date = form.instance.date  # from the values, an error takes it away
            span = span_of(date, values.get("opens"), values.get("closes"))
            if span is None and date in dates:
                form.add_error("date", _("This day is already there."))
            elif span is not None and any(span.meet(other) for other in spans):
                form.add_error("opens", _("These hours overlap others of the same day."))
            dates.append(date)
            if span is not None:
                spans.append(span)

    def _check_sessions(self) -> None:
        if "sessions" not in self.formsets:
            return
        days = (
            {form.instance.date for form in kept_rows(self.formsets["days"])}
            if "days" in self.formsets
            else set(dates_of(self.instance.days.all()))
        )
        for form in kept_rows(self.formsets["sessions"]):
            starts_at = form.cleaned_data.get("starts_at")
            if starts_at and starts_at.astimezone(KUDUS).date() not in days:
                form.add_error("starts_at", _("The exhibition is not held on this day."))


class BoothPageForm(WagtailAdminPageForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.exhibition = self._exhibition()
        if "zone" in self.fields:
            zones = [(zone.letter, str(zone)) for zone in self.exhibition.zones.all()]
            self.fields["zone"] = choice(self.fields["zone"], zones, self.instance.zone)

    def _exhibition(self) -> Any:
        parent = self.parent_page or self.instance.get_parent()
        return parent.specific

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        code = cleaned.get("code")
        if code and self._is_taken(code):
            self.add_error("code", _("Another booth of this exhibition has this number."))
        return cleaned

    def _is_taken(self, code: str) -> bool:
        siblings = type(self.instance).objects.child_of(self.exhibition)
        return siblings.filter(code__iexact=code).exclude(pk=self.instance.pk).exists()

    def is_valid(self) -> bool:
        valid = super().is_valid()
        if not valid or "services" not in self.formsets:
            return valid
        days = dates_of(self.exhibition.days.all())
        for form in kept_rows(self.formsets["services"]):
            date = form.cleaned_data.get("date")
            if date and date not in days:
                form.add_error("date", _("The exhibition is not held on this day."))
                valid = False
        return valid


class ServicePageForm(WagtailAdminPageForm):
    def is_valid(self) -> bool:
        valid = super().is_valid()
        if not valid or "tariffs" not in self.formsets:
            return valid
        tariffs = list(kept_rows(self.formsets["tariffs"]))
        kind = self.cleaned_data.get("cost_kind")
        if kind == CostKind.TARIFF and not tariffs:
            self.add_error("cost_kind", _("Add at least one row to the tariff table."))
        elif kind == CostKind.FREE and tariffs:
            self.add_error("cost_kind", _("A free service has no tariffs. Remove them."))
        return not self.errors
