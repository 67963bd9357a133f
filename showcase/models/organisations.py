"""Agencies, units, schools, companies, communities, villages: whoever has a profile."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.search import index

from core.enums import District
from core.keys import free_key, key_from
from core.models import LanguageRow, Translated
from showcase.enums import OrganisationKind

SLUG_LENGTH = 100


class OrganisationQuerySet(models.QuerySet):
    def with_names(self) -> "OrganisationQuerySet":
        """Names of every language are loaded too."""
        return self.prefetch_related("translations")


class Organisation(Translated, index.Indexed, ClusterableModel):
    """An organisation that runs, shares or shows innovations. One row in all languages."""

    slug = models.SlugField(
        _("slug"),
        max_length=SLUG_LENGTH,
        unique=True,
        blank=True,
        help_text=_("Empty: made from the name."),
    )
    name = models.CharField(_("name"), max_length=160, unique=True)
    short_name = models.CharField(_("short name or abbreviation"), max_length=40, blank=True)
    kind = models.CharField(_("kind"), max_length=12, choices=OrganisationKind.choices)
    parent = models.ForeignKey(
        "self",
        verbose_name=_("belongs to"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="units",
        help_text=_("For a unit (UPTD): the agency it is under."),
    )
    district = models.CharField(_("district"), max_length=12, choices=District.choices, blank=True)
    logo = models.ForeignKey(
        "core.CustomImage",
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    website = models.URLField(_("website"), blank=True)
    description = models.TextField(_("description"), blank=True)
    is_sample = models.BooleanField(_("sample content"), default=False)

    objects = OrganisationQuerySet.as_manager()

    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("short_name"), FieldPanel("slug")]),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("parent")]),
        FieldRowPanel([FieldPanel("district"), FieldPanel("website")]),
        FieldPanel("logo"),
        FieldPanel("description"),
        InlinePanel("translations", heading=_("In other languages"), label=_("Language")),
        FieldPanel("is_sample"),
    ]

    search_fields = [
        index.SearchField("name", boost=2),
        index.AutocompleteField("name"),
        index.SearchField("short_name"),
        index.AutocompleteField("short_name"),
        index.FilterField("kind"),
    ]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.text("name")

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.make_slug()
        super().save(*args, **kwargs)

    def make_slug(self) -> None:
        """In whatever letters the name is written, there is an address for it."""
        if self.slug or not self.name:
            return
        others = Organisation.objects.exclude(pk=self.pk)
        key = key_from(self.name, SLUG_LENGTH, prefix="organisasi")
        self.slug = free_key(key, lambda slug: others.filter(slug=slug).exists(), SLUG_LENGTH)

    def clean(self) -> None:
        super().clean()
        self.make_slug()
        ancestor, seen = self.parent, {self.pk}
        while ancestor is not None:
            if ancestor.pk in seen:
                raise ValidationError(
                    {"parent": _("An organisation cannot belong to one of its own units.")}
                )
            seen.add(ancestor.pk)
            ancestor = ancestor.parent

    @property
    def label(self) -> str:
        """The short name where there is one: for chips, facets and cards."""
        return self.short_name or self.text("name")

    def get_absolute_url(self) -> str:
        """The profile in the active language."""
        return reverse("organisation", args=[self.slug])


class OrganisationTranslation(LanguageRow):
    parent = ParentalKey(Organisation, on_delete=models.CASCADE, related_name="translations")
    name = models.CharField(_("name"), max_length=160)
    description = models.TextField(_("description"), blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("parent", "language"), name="organisation_language")
        ]
