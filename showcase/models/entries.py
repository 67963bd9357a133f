"""The catalogue's read model: one denormalised row per innovation and language it is read in.

Why: docs/decisions/0005-catalogue-read-model.md. Written only by `showcase.catalogue.upkeep`; the
pages stay the truth.
"""

from django.db import models

from core.protocols import Card
from showcase.models.querysets import InnovationEntryQuerySet

CATALOGUE = "catalogue"  # topic of core.content_version: rows here, and the names in filters


class InnovationEntry(models.Model):
    """Everything a card, a filter or a sort needs of one innovation in one language.

    `page` is the page whose text is shown: for a language without a translation that is the page
    in the site's first language.
    """

    page = models.ForeignKey(
        "showcase.InnovationPage", on_delete=models.CASCADE, related_name="catalogue_entries"
    )
    locale = models.ForeignKey("wagtailcore.Locale", on_delete=models.CASCADE, related_name="+")
    # The row of the same page in the same language, if the page can be found by text. A relation
    # without a column of its own: the two read models cannot fall out of step here.
    search_entry = models.ForeignObject(
        "search.SearchEntry",
        from_fields=("page", "locale"),
        to_fields=("page", "locale"),
        on_delete=models.DO_NOTHING,
        related_name="+",
        null=True,
        editable=False,
    )
    translation_key = models.UUIDField()
    title = models.CharField(max_length=255)
    sort_title = models.CharField(max_length=255)  # case folded, without accents
    kind = models.CharField(max_length=12, blank=True)
    form = models.CharField(max_length=16, blank=True)
    stage = models.CharField(max_length=12, blank=True)
    year = models.PositiveSmallIntegerField(null=True)
    verified_on = models.DateField(null=True)
    published_at = models.DateTimeField()
    award_score = models.PositiveIntegerField(default=0)  # see showcase.catalogue.entry_rows
    card = models.JSONField()
    digest = models.CharField(max_length=64)  # of all the above and the facets: finds drift

    objects = InnovationEntryQuerySet.as_manager()

    # Of a row that is not saved yet: (facet, value) of what it is to be found by.
    wanted_facets: frozenset[tuple[str, str]] = frozenset()

    # Wagtail's "usage" of a page counts where editors have placed it; this is not such a place.
    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("page", "locale"), name="entry_page_locale"),
            models.UniqueConstraint(
                fields=("translation_key", "locale"), name="entry_innovation_locale"
            ),
        ]
        indexes = [
            models.Index(fields=("locale", "-published_at", "-id"), name="entry_newest"),
            models.Index(fields=("locale", "sort_title", "id"), name="entry_name"),
            models.Index(fields=("locale", "-verified_on", "-id"), name="entry_verified"),
            models.Index(fields=("locale", "-award_score", "-id"), name="entry_awards"),
        ]

    def __str__(self) -> str:
        return self.title

    def as_card(self) -> Card:
        return Card.from_dict(self.card)


class EntryFacet(models.Model):
    """One value of a facet that may have several: sector, topic, agency, award, district, goal.

    `facet` is the name of one of `showcase.facets.FACETS`; `value` is language-neutral: a slug, a
    key or a number.
    """

    entry = models.ForeignKey(InnovationEntry, on_delete=models.CASCADE, related_name="facets")
    facet = models.CharField(max_length=12)
    value = models.CharField(max_length=100)

    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("entry", "facet", "value"), name="entry_facet_value")
        ]
        indexes = [models.Index(fields=("facet", "value", "entry"), name="facet_value_entry")]

    def __str__(self) -> str:
        return f"{self.facet}={self.value}"
