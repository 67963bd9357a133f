"""The home page and plain pages."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, TranslatableMixin

from core.freshness import TimedPage
from core.models import BasePage, BodyMixin, CoverMixin, SourcesMixin
from home.enums import SectionKind
from showcase.enums import LabStage


class HomePage(TimedPage, CoverMixin, BodyMixin, SourcesMixin, BasePage):
    """The front door: what this is, search, sectors, exhibition, innovations, laboratory, news."""

    page_kind = "home"
    builder = "home.pages.home"
    template = "home/home_page.html"
    parent_page_types = ["wagtailcore.Page"]

    hero_title = models.CharField(
        _("heading"), max_length=120, help_text=_("What this site is, in a few words.")
    )
    hero_text = models.TextField(_("one sentence"), max_length=300, blank=True)
    search_hint = models.CharField(
        _("hint in the search box"),
        max_length=80,
        blank=True,
        help_text=_("Examples of what people look for. Empty: a general hint."),
    )
    laboratory_note = RichTextField(
        _("note on the stages"),
        features=["bold", "italic", "link"],
        blank=True,
        help_text=_("For example which source names which stage."),
    )

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [FieldPanel("hero_title"), FieldPanel("hero_text"), FieldPanel("search_hint")],
            heading=_("First view"),
            help_text=_(
                "What a visitor reads before scrolling: what this site is, and a search box."
            ),
        ),
        CoverMixin.cover_panel,
        InlinePanel(
            "sections",
            heading=_("Sections"),
            label=_("Section"),
            help_text=_(
                "What the page shows and in which order. A section that is not listed is not shown; "
                "if none is listed, all are shown in their usual order. A section that has nothing "
                "to show is left out by itself."
            ),
        ),
        MultiFieldPanel(
            [InlinePanel("featured", label=_("Innovation"), max_num=6)],
            heading=_("Featured innovations"),
            help_text=_("Up to six, in this order. Empty: the newest ones."),
        ),
        MultiFieldPanel(
            [
                InlinePanel("laboratory_stages", label=_("Stage")),
                FieldPanel("laboratory_note"),
            ],
            heading=_("The laboratory"),
            help_text=_(
                "How the laboratory works. Name a source for a stage that others leave out."
            ),
        ),
        BodyMixin.body_panel,
        SourcesMixin.sources_panel,
    ]

    class Meta:
        verbose_name = _("home page")


class HomeSection(TranslatableMixin, Orderable):
    """One section of the home page: what it shows, under which words."""

    page = ParentalKey(HomePage, on_delete=models.CASCADE, related_name="sections")
    kind = models.CharField(_("shows"), max_length=12, choices=SectionKind.choices)
    heading = models.CharField(
        _("heading"), max_length=80, blank=True, help_text=_("Empty: the usual one.")
    )
    lead = models.CharField(_("sentence below the heading"), max_length=250, blank=True)

    panels = [FieldPanel("kind"), FieldPanel("heading"), FieldPanel("lead")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("section of the home page")
        verbose_name_plural = _("sections of the home page")

    def __str__(self) -> str:
        return self.heading or self.get_kind_display()


class FeaturedInnovation(Orderable):
    """An innovation on the front page. The source-language page stands for all languages."""

    page = ParentalKey(HomePage, on_delete=models.CASCADE, related_name="featured")
    innovation = models.ForeignKey(
        "showcase.InnovationPage",
        verbose_name=_("innovation"),
        on_delete=models.CASCADE,
        related_name="+",
    )

    panels = [PageChooserPanel("innovation", "showcase.InnovationPage")]

    class Meta(Orderable.Meta):
        verbose_name = _("featured innovation")

    def __str__(self) -> str:
        return self.innovation.title


class LaboratoryStageText(TranslatableMixin, Orderable):
    """One stage of the laboratory as the front page explains it."""

    page = ParentalKey(HomePage, on_delete=models.CASCADE, related_name="laboratory_stages")
    stage = models.CharField(_("stage"), max_length=10, choices=LabStage.choices)
    text = models.CharField(_("what happens in it"), max_length=200)
    source = models.CharField(
        _("source"), max_length=160, blank=True, help_text=_("Where it differs from the others'.")
    )

    panels = [FieldPanel("stage"), FieldPanel("text"), FieldPanel("source")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("laboratory stage")

    def __str__(self) -> str:
        return self.get_stage_display()


class StandardPage(CoverMixin, BodyMixin, SourcesMixin, BasePage):
    """A plain page: about, privacy, accessibility, contact."""

    page_kind = "page"
    builder = "home.pages.standard"
    template = "home/standard_page.html"
    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]

    introduction = models.TextField(_("introduction"), max_length=500, blank=True)

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("introduction"),
        CoverMixin.cover_panel,
        BodyMixin.body_panel,
        SourcesMixin.sources_panel,
    ]

    class Meta:
        verbose_name = _("plain page")
        verbose_name_plural = _("plain pages")
