"""The catalogue's page: its address, its introduction; what it lists comes from the read model."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from core.models import BasePage
from showcase.catalogue import catalogue_context


class CatalogueIndexPage(BasePage):
    """The searchable catalogue of innovations. One to a language."""

    page_kind = "catalogue"
    template = "showcase/catalogue_index_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["showcase.InnovationPage"]
    max_count_per_parent = 1

    introduction = RichTextField(_("introduction"), features=["bold", "italic", "link"], blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]

    class Meta:
        verbose_name = _("innovation catalogue")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return {**context, **catalogue_context(self, request)}

    def get_template(self, request: HttpRequest, *args: Any, **kwargs: Any) -> str:
        """A partial update asks for the results alone."""
        if getattr(request, "htmx", None) and request.htmx.target == "catalogue-results":
            return "showcase/includes/catalogue_results.html"
        return super().get_template(request, *args, **kwargs)

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().serve(request, *args, **kwargs)
        response.headers["Vary"] = "HX-Request, HX-Target"
        return response

    def structured_data(self) -> dict[str, Any]:
        return {"@type": "CollectionPage", "name": self.title, "description": self.summary}
