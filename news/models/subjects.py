"""What an article is about: the article says it once, both sides show it."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, PageChooserPanel
from wagtail.models import Orderable

from news.models.articles import NewsPage

# Page types that can be reported on. Rooms beside this one are named, never imported.
SUBJECT_TYPES = [
    "showcase.InnovationPage",
    "showcase.CollectionPage",
    "exhibition.ExhibitionPage",
    "exhibition.ServicePage",
]


class NewsSubject(Orderable):
    """A page that the article is about. The source-language page stands for all languages."""

    page = ParentalKey(NewsPage, on_delete=models.CASCADE, related_name="subjects")
    subject = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page"),
        on_delete=models.CASCADE,
        related_name="+",
    )

    panels = [PageChooserPanel("subject", SUBJECT_TYPES)]

    class Meta(Orderable.Meta):
        verbose_name = _("page it is about")
        constraints = [
            models.UniqueConstraint(fields=("page", "subject"), name="news_subject_once")
        ]

    def __str__(self) -> str:
        return self.subject.title


class NewsOrganisation(Orderable):
    """An organisation that the article is about. No text: language-neutral."""

    page = ParentalKey(NewsPage, on_delete=models.CASCADE, related_name="organisations")
    organisation = models.ForeignKey(
        "showcase.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.CASCADE,
        related_name="articles",
    )

    panels = [FieldPanel("organisation")]

    class Meta(Orderable.Meta):
        verbose_name = _("organisation it is about")
        constraints = [
            models.UniqueConstraint(fields=("page", "organisation"), name="news_organisation_once")
        ]

    def __str__(self) -> str:
        return str(self.organisation)
