"""The panels of the editor that lead to, or show, the floor plan."""

from typing import Any

from django.urls import reverse
from wagtail.admin.panels import MultiFieldPanel, Panel

from exhibition.enums import ExhibitorType
from exhibition.plan.geometry import ground_of, shape_path


class PlanEditorPanel(Panel):
    """The way to the page on which all booths are placed."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "exhibition/admin/plan_editor_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            if self.instance.pk:
                context["editor_url"] = reverse("exhibition_plan_editor", args=[self.instance.pk])
            return context


class BoothPositionPanel(MultiFieldPanel):
    """The two coordinates of a booth, and the plan to click on instead."""

    class BoundPanel(MultiFieldPanel.BoundPanel):
        template_name = "exhibition/admin/booth_position_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            exhibition = self.form.exhibition if self.form is not None else None
            if exhibition is not None:
                context["ground"] = ground_of(exhibition)
                kind = self.instance.exhibitor_type or ExhibitorType.AGENCY
                context["path"] = shape_path(kind, 0, 0, 18)
            return context
