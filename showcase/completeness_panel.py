"""The panel at the head of the editor that says what a profile still lacks."""

from typing import Any

from wagtail.admin.panels import Panel

from showcase.completeness import completeness_of


class CompletenessPanel(Panel):
    class BoundPanel(Panel.BoundPanel):
        template_name = "showcase/admin/completeness_panel.html"

        def is_shown(self) -> bool:
            return bool(self.instance.pk) and super().is_shown()

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            context["completeness"] = completeness_of(self.instance)
            return context
