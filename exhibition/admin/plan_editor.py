"""The editor's page on which all booths of an exhibition are placed: by mouse, touch or keyboard."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from core.numbers import number_order
from exhibition.booths.placing import place_booths
from exhibition.models import BoothPage, ExhibitionPage
from exhibition.models.fields import ON_THE_PLAN
from exhibition.plan.geometry import WIDTH, Background, ground_of, number, shape_path

MARK_RADIUS = 18


def position_field(label: Any) -> forms.DecimalField:
    return forms.DecimalField(
        label=label, max_digits=6, decimal_places=4, required=False, validators=ON_THE_PLAN
    )


class PositionForm(forms.Form):
    """The place of one booth. Both numbers, or neither for a booth that is not on the plan."""

    x = position_field(gettext_lazy("From the left"))
    y = position_field(gettext_lazy("From the top"))

    def __init__(self, *args: Any, booth: BoothPage, **kwargs: Any) -> None:
        self.booth = booth
        kwargs.setdefault("initial", {"x": booth.position_x, "y": booth.position_y})
        kwargs["prefix"] = f"booth-{booth.pk}"
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs |= {"step": "0.001", "min": "0", "max": "1", "inputmode": "decimal"}

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for name, other in (("x", "y"), ("y", "x")):
            missing = cleaned.get(name) is None and name not in self.errors
            if missing and cleaned.get(other) is not None:
                self.add_error(name, _("Give both or neither."))
        return cleaned


@dataclass(frozen=True)
class EditorRow:
    """A booth with its form and, where it has a place, its mark on the plan."""

    booth: BoothPage
    form: PositionForm
    path: str
    x: str
    y: str


def plan_editor(request: HttpRequest, page_id: int) -> HttpResponse:
    exhibition = get_object_or_404(ExhibitionPage, pk=page_id)
    if exhibition.source_page is not None:  # positions are the same in every language
        return redirect("exhibition_plan_editor", exhibition.source_page.pk)
    if not exhibition.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    booths = BoothPage.objects.child_of(exhibition).select_related("exhibitor")
    booths = sorted(booths, key=lambda booth: number_order(booth.code))
    data = request.POST if request.method == "POST" else None
    position_forms = [PositionForm(data, booth=booth) for booth in booths]
    if data is not None:
        refused = [form for form in position_forms if not form.is_valid()]
        if not refused:
            return _save(request, exhibition, position_forms)
        messages.error(request, _("Nothing was saved. Check the positions marked below."))
    return TemplateResponse(
        request, "exhibition/admin/plan_editor.html", _context(exhibition, position_forms)
    )


def _save(
    request: HttpRequest, exhibition: ExhibitionPage, position_forms: list[PositionForm]
) -> HttpResponse:
    positions = {
        form.booth.pk: (form.cleaned_data["x"], form.cleaned_data["y"]) for form in position_forms
    }
    moved = place_booths(positions, request.user)
    text = ngettext("%(count)d booth was moved.", "%(count)d booths were moved.", moved)
    messages.success(request, text % {"count": moved})
    return redirect("exhibition_plan_editor", exhibition.pk)


def _context(exhibition: ExhibitionPage, position_forms: list[PositionForm]) -> dict[str, Any]:
    ground = ground_of(exhibition)
    return {
        "exhibition": exhibition,
        "ground": ground,
        "rows": [_row(form, ground.background) for form in position_forms],
        "edit_url": reverse("wagtailadmin_pages:edit", args=[exhibition.pk]),
    }


def _row(form: PositionForm, background: Background) -> EditorRow:
    booth = form.booth
    placed = booth.has_position
    return EditorRow(
        booth=booth,
        form=form,
        path=shape_path(booth.exhibitor_type, 0, 0, MARK_RADIUS),
        x=number(float(booth.position_x) * WIDTH) if placed else "",
        y=number(float(booth.position_y) * background.height) if placed else "",
    )
