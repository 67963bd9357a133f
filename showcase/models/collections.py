"""Collections: a rule over sectors and topics, with innovations pinned and left out."""

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase
from wagtail.admin.panels import PageChooserPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, PageManager

from core.fields import ChoiceListField
from core.models import BasePage, CoverMixin
from core.text import plain_text
from showcase.enums import CollectionMatch, InnovationKind, Stage
from showcase.models.panels import COLLECTION_CONTENT_PANELS
from showcase.models.querysets import ShowcasePageQuerySet
from showcase.models.vocabulary import Sector, Topic


class CollectionIndexPage(BasePage):
    """All collections, each with the number of innovations it finds."""

    page_kind = "collection_index"
    builder = "showcase.pages.collection_index"
    template = "showcase/collection_index_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["showcase.CollectionPage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("index of collections")


class CollectionPage(CoverMixin, BasePage):
    """Innovations that belong together: what the rule finds, plus pins, minus exclusions."""

    page_kind = "collection"
    builder = "showcase.pages.collection"
    shows_coverage = True
    gets_code = True
    template = "showcase/collection_page.html"
    parent_page_types = ["showcase.CollectionIndexPage"]
    subpage_types: list[str] = []

    introduction = RichTextField(
        _("introduction"), features=["bold", "italic", "link", "ul"], blank=True
    )
    match = models.CharField(
        _("must have"),
        max_length=3,
        choices=CollectionMatch.choices,
        default=CollectionMatch.ANY,
    )
    sectors = ClusterTaggableManager(
        through="showcase.CollectionSector", verbose_name=_("sectors"), blank=True
    )
    topics = ClusterTaggableManager(
        through="showcase.CollectionTopic", verbose_name=_("topics"), blank=True
    )
    kinds = ChoiceListField(
        _("only these kinds"), options=InnovationKind.choices, help_text=_("None: all.")
    )
    stages = ChoiceListField(
        _("only these stages"), options=Stage.choices, help_text=_("None: all.")
    )
    year_from = models.PositiveSmallIntegerField(
        _("started from"), null=True, blank=True, validators=[MinValueValidator(1990)]
    )
    year_to = models.PositiveSmallIntegerField(
        _("started until"), null=True, blank=True, validators=[MinValueValidator(1990)]
    )

    objects = PageManager.from_queryset(ShowcasePageQuerySet)()

    content_panels = COLLECTION_CONTENT_PANELS

    class Meta:
        verbose_name = _("collection")
        verbose_name_plural = _("collections")

    def clean(self) -> None:
        super().clean()
        if self.year_from and self.year_to and self.year_to < self.year_from:
            raise ValidationError({"year_to": _("The end lies before the start.")})

    def search_body(self) -> str:
        return plain_text(self.introduction)


class CollectionSector(ItemBase):
    tag = models.ForeignKey(Sector, on_delete=models.CASCADE, related_name="collections")
    content_object = ParentalKey(
        CollectionPage, on_delete=models.CASCADE, related_name="sector_items"
    )


class CollectionTopic(ItemBase):
    tag = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="collections")
    content_object = ParentalKey(
        CollectionPage, on_delete=models.CASCADE, related_name="topic_items"
    )


class CollectionChoice(Orderable):
    """Abstract: one innovation chosen by hand. The source-language page stands for all."""

    innovation = models.ForeignKey(
        "showcase.InnovationPage",
        verbose_name=_("innovation"),
        on_delete=models.CASCADE,
        related_name="+",
    )

    panels = [PageChooserPanel("innovation")]

    class Meta(Orderable.Meta):
        abstract = True

    def __str__(self) -> str:
        return self.innovation.title


class CollectionPin(CollectionChoice):
    page = ParentalKey(CollectionPage, on_delete=models.CASCADE, related_name="pins")


class CollectionExclusion(CollectionChoice):
    page = ParentalKey(CollectionPage, on_delete=models.CASCADE, related_name="exclusions")
