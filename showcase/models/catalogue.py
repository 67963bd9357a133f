"""The catalogue's page: its address, its introduction; what it lists comes from the read model."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from core.models import BasePage
from showcase.catalogue import canonical_url, catalogue_context


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

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        canonical = canonical_url(self, request)
        return redirect(canonical) if canonical else super().serve(request, *args, **kwargs)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return {**context, **catalogue_context(self, request, context["head"])}

    def structured_data(self) -> dict[str, Any]:
        return {"@type": "CollectionPage", "name": self.title, "description": self.summary}
