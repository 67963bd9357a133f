"""The read model of everything public: one row per live page and locale in which it is read."""

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils.translation import gettext_lazy as _

from core.protocols import Card
from search.querysets import SearchEntryQuerySet

SEARCH = "search"  # topic of core.content_version: the rows here


class SearchEntry(models.Model):
    """What listings and search need of a page, without loading the page.

    Written by `search.index` only. A page that is not translated has an entry in its own
    locale and one in each locale where it stands in for the translation.
    """

    page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page"),
        on_delete=models.CASCADE,
        related_name="search_entries",
    )
    locale = models.ForeignKey(
        "wagtailcore.Locale",
        verbose_name=_("locale"),
        on_delete=models.CASCADE,
        related_name="+",
    )
    language = models.CharField(
        _("language of the text"),
        max_length=100,
        help_text=_("That of the page; another than the locale's where it stands in."),
    )
    kind = models.CharField(_("kind"), max_length=40)
    kind_label = models.CharField(_("name of the kind"), max_length=80)
    title = models.CharField(_("title"), max_length=255)
    keywords = models.TextField(_("keywords"), blank=True)
    summary = models.TextField(_("summary"), blank=True)
    body = models.TextField(_("text"), blank=True)
    url = models.TextField(_("address"))
    card = models.JSONField(_("card"), encoder=DjangoJSONEncoder)
    published_at = models.DateTimeField(_("published"), null=True)
    updated_at = models.DateTimeField(_("updated"))
    digest = models.CharField(_("digest of the content"), max_length=64)

    objects = SearchEntryQuerySet.as_manager()

    # Wagtail's "usage" of a page counts where editors have placed it; this is not such a place.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("search entry")
        verbose_name_plural = _("search entries")
        constraints = [
            models.UniqueConstraint(fields=("page", "locale"), name="search_entry_page_locale")
        ]
        indexes = [
            models.Index(fields=("locale", "kind"), name="search_entry_kind"),
            models.Index(fields=("locale", "-published_at"), name="search_entry_newest"),
        ]

    def __str__(self) -> str:
        return self.title

    def as_card(self) -> Card:
        return Card.from_dict(self.card)


class FullTextField(models.Field):
    """A column of the full text; what it holds and which lookups it has is up to the backend."""

    def get_internal_type(self) -> str:
        return "TextField"


class FullText(models.Model):
    """The full text of an entry, to be searched through the relation `fulltext`.

    Made and kept by `search.backends`: a view of an FTS5 table on SQLite, a table of tsvectors on
    PostgreSQL.
    """

    entry = models.OneToOneField(
        SearchEntry, on_delete=models.DO_NOTHING, primary_key=True, related_name="fulltext"
    )
    document = FullTextField()  # what a query is matched against
    ranking = FullTextField()  # what its relevance is computed from

    wagtail_reference_index_ignore = True

    class Meta:
        managed = False
        db_table = "search_fulltext"

    def __str__(self) -> str:
        return str(self.pk)
