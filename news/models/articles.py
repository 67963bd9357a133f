"""Articles: what happened, when, and where it is known from."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase
from wagtail.models import PageManager
from wagtail_localize.fields import SynchronizedField

from core.models import BasePage, BodyMixin, CoverMixin, SourcesMixin
from core.text import plain_text
from news.enums import NewsKind
from news.models.panels import NEWS_CONTENT_PANELS
from news.models.querysets import NewsPageQuerySet
from showcase.models import Topic


class NewsIndexPage(BasePage):
    """All articles, by year, kind and topic."""

    page_kind = "news_index"
    builder = "news.pages.news_index"
    template = "news/news_index_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["news.NewsPage"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("index of news")


def today() -> Any:
    return timezone.localdate()


class NewsPage(CoverMixin, BodyMixin, SourcesMixin, BasePage):
    """One article. Its summary is the lead."""

    page_kind = "news"
    builder = "news.pages.news"
    template = "news/news_page.html"
    parent_page_types = ["news.NewsIndexPage"]
    subpage_types: list[str] = []

    kind = models.CharField(
        _("kind"), max_length=12, choices=NewsKind.choices, default=NewsKind.NEWS
    )
    date = models.DateField(
        _("date"), default=today, help_text=_("The day it is news of. Articles are ordered by it.")
    )
    is_pinned = models.BooleanField(
        _("keep at the top"),
        default=False,
        help_text=_("Stands above the others until you take this away."),
    )
    topics = ClusterTaggableManager(through="news.NewsTopic", verbose_name=_("topics"), blank=True)
    corrected_on = models.DateField(_("corrected on"), null=True, blank=True)
    correction = models.TextField(
        _("correction"),
        max_length=600,
        blank=True,
        help_text=_("What was wrong and what is right. Shown above the text, and never removed."),
    )

    objects = PageManager.from_queryset(NewsPageQuerySet)()

    content_panels = NEWS_CONTENT_PANELS

    override_translatable_fields = [SynchronizedField("kind")]

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")

    def clean(self) -> None:
        super().clean()
        if self.correction.strip() and self.corrected_on is None:
            raise ValidationError({"corrected_on": _("Say on which day it was corrected.")})
        if self.corrected_on and not self.correction.strip():
            raise ValidationError({"correction": _("Say what was wrong and what is right.")})

    def search_body(self) -> str:
        return plain_text(f"{super().search_body()} {self.correction}")


class NewsTopic(ItemBase):
    tag = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="articles")
    content_object = ParentalKey(NewsPage, on_delete=models.CASCADE, related_name="topic_items")
