"""The catalogue's page: its address, its introduction; what it lists comes from the read model."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from core.models import BasePage


class CatalogueIndexPage(BasePage):
    """The searchable catalogue of innovations. One to a language."""

    page_kind = "catalogue"
    builder = "showcase.pages.catalogue"
    template = "showcase/catalogue_index_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["showcase.InnovationPage"]
    max_count_per_parent = 1

    introduction = RichTextField(_("introduction"), features=["bold", "italic", "link"], blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]

    class Meta:
        verbose_name = _("innovation catalogue")
