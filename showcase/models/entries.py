"""The catalogue's read model: one denormalised row per innovation and language it is read in.

Why: docs/decisions. Written only by `showcase.services`; the pages stay the truth.
"""

from django.db import models


class InnovationEntry(models.Model):
    """Everything a card, a filter or a sort needs of one innovation in one language.

    `page` is the page whose text is shown: for a language without a translation that is the page
    in the site's first language.
    """

    page = models.ForeignKey(
        "showcase.InnovationPage", on_delete=models.CASCADE, related_name="catalogue_entries"
    )
    locale = models.ForeignKey("wagtailcore.Locale", on_delete=models.CASCADE, related_name="+")
    translation_key = models.UUIDField(db_index=True)
    title = models.CharField(max_length=255)
    sort_title = models.CharField(max_length=255)  # case folded, so that both databases agree
    kind = models.CharField(max_length=12, blank=True)
    form = models.CharField(max_length=16, blank=True)
    stage = models.CharField(max_length=12, blank=True)
    lab_stage = models.CharField(max_length=10, blank=True)
    year = models.PositiveSmallIntegerField(null=True)
    verified_on = models.DateField(null=True)
    published_at = models.DateTimeField()
    award_score = models.PositiveIntegerField(default=0)  # higher level and rank weigh more
    card = models.JSONField()
    digest = models.CharField(max_length=64)  # of all the above and the facets: finds drift

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


class EntryFacet(models.Model):
    """One value of a facet that may have several: sector, topic, agency, award, district, goal.

    `value` is language-neutral: a slug, a key or a number.
    """

    entry = models.ForeignKey(InnovationEntry, on_delete=models.CASCADE, related_name="facets")
    facet = models.CharField(max_length=12)
    value = models.CharField(max_length=100)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("entry", "facet", "value"), name="entry_facet_value")
        ]
        indexes = [models.Index(fields=("facet", "value", "entry"), name="facet_value_entry")]

    def __str__(self) -> str:
        return f"{self.facet}={self.value}"
