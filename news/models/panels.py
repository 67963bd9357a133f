"""How articles are edited: what is always written first, what is rare folded away."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel

from core.models import BasePage, BodyMixin, CoverMixin, SourcesMixin
from showcase.models.widgets import TopicWidget

NEWS_CONTENT_PANELS = [
    *BasePage.content_panels,
    FieldRowPanel([FieldPanel("date"), FieldPanel("kind")]),
    CoverMixin.cover_panel,
    BodyMixin.body_panel,
    SourcesMixin.sources_panel,
    MultiFieldPanel(
        [
            InlinePanel("subjects", label=_("Page")),
            InlinePanel("organisations", label=_("Organisation")),
            FieldPanel("topics", widget=TopicWidget),
        ],
        heading=_("What it is about"),
        help_text=_("The article is shown there too."),
    ),
    MultiFieldPanel(
        [FieldPanel("is_pinned")], heading=_("Place in the list"), classname="collapsed"
    ),
    MultiFieldPanel(
        [FieldPanel("corrected_on"), FieldPanel("correction")],
        heading=_("Correction"),
        classname="collapsed",
    ),
]
