"""What innovations are sorted by: sectors, free topics, government functions.

All are language-neutral; names in other languages stand in their `translations`.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from taggit.models import ItemBase, TagBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel

from core.enums import Motif
from core.keys import key_from
from core.models import LanguageRow, Translated
from showcase.enums import FunctionGroup


class VocabularyQuerySet(models.QuerySet):
    def with_names(self) -> "VocabularyQuerySet":
        """Names of every language are loaded too: `text("name")` starts no query then."""
        return self.prefetch_related("translations")


class KeyedTag(TagBase):
    """Abstract: a tag whose slug is never empty, in whatever letters its name is."""

    class Meta:
        abstract = True

    def slugify(self, tag: str, i: int | None = None) -> str:
        key = key_from(tag, 90, prefix="topik")
        return key if i is None else f"{key}_{i}"


class Sector(Translated, ClusterableModel, KeyedTag):
    """A sector the public browses by. A controlled tag: contributors choose, editors add."""

    free_tagging = False

    name = models.CharField(_("name"), max_length=100, unique=True)
    slug = models.SlugField(
        _("slug"),
        max_length=100,
        unique=True,
        help_text=_("Part of the catalogue's addresses; changing it breaks shared links."),
    )
    description = models.TextField(_("description"), blank=True)
    motif = models.CharField(
        _("batik motif"), max_length=20, choices=Motif.choices, default=Motif.KAWUNG
    )
    icon = models.CharField(
        _("icon"), max_length=40, default="tag", help_text=_("A name from the icon sprite.")
    )
    order = models.PositiveSmallIntegerField(_("order"), default=100)

    objects = VocabularyQuerySet.as_manager()

    panels = [
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldPanel("description"),
        FieldRowPanel([FieldPanel("motif"), FieldPanel("icon"), FieldPanel("order")]),
        InlinePanel("translations", heading=_("In other languages"), label=_("Language")),
    ]

    class Meta:
        verbose_name = _("sector")
        verbose_name_plural = _("sectors")
        ordering = ["order", "name"]

    def __str__(self) -> str:
        return self.text("name")


class SectorTranslation(LanguageRow):
    parent = ParentalKey(Sector, on_delete=models.CASCADE, related_name="translations")
    name = models.CharField(_("name"), max_length=100)
    description = models.TextField(_("description"), blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("parent", "language"), name="sector_language")
        ]


class Topic(Translated, ClusterableModel, KeyedTag):
    """A free tag: whoever writes an innovation may add one."""

    objects = VocabularyQuerySet.as_manager()

    panels = [
        FieldPanel("name"),
        FieldPanel("slug"),
        InlinePanel("translations", heading=_("In other languages"), label=_("Language")),
    ]

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.text("name")


class TopicTranslation(LanguageRow):
    parent = ParentalKey(Topic, on_delete=models.CASCADE, related_name="translations")
    name = models.CharField(_("name"), max_length=100)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("parent", "language"), name="topic_language")
        ]


class GovernmentFunction(Translated, ClusterableModel):
    """A government function (urusan pemerintahan) that an innovation serves."""

    slug = models.SlugField(_("slug"), max_length=100, unique=True)
    name = models.CharField(_("name"), max_length=160, unique=True)
    group = models.CharField(_("group"), max_length=12, choices=FunctionGroup.choices)
    order = models.PositiveSmallIntegerField(_("order"), default=100)

    objects = VocabularyQuerySet.as_manager()

    panels = [
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldRowPanel([FieldPanel("group"), FieldPanel("order")]),
        InlinePanel("translations", heading=_("In other languages"), label=_("Language")),
    ]

    class Meta:
        verbose_name = _("government function")
        verbose_name_plural = _("government functions")
        ordering = ["order", "name"]

    def __str__(self) -> str:
        return self.text("name")


class GovernmentFunctionTranslation(LanguageRow):
    parent = ParentalKey(GovernmentFunction, on_delete=models.CASCADE, related_name="translations")
    name = models.CharField(_("name"), max_length=160)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("parent", "language"), name="function_language")
        ]


class InnovationSector(ItemBase):
    tag = models.ForeignKey(Sector, on_delete=models.CASCADE, related_name="innovations")
    content_object = ParentalKey(
        "showcase.InnovationPage", on_delete=models.CASCADE, related_name="sector_items"
    )


class InnovationTopic(ItemBase):
    tag = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="innovations")
    content_object = ParentalKey(
        "showcase.InnovationPage", on_delete=models.CASCADE, related_name="topic_items"
    )
