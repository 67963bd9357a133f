"""Site settings: identity, contact, social media, navigation, footer, announcement."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import (
    FieldPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    PageChooserPanel,
    TabbedInterface,
)
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField
from wagtail.models import Orderable

from core import renditions
from core.blocks import FooterGroupsBlock
from core.models.vocabulary import LanguageRow, Translated
from core.pictures.showing import picture_from
from core.protocols import Picture


class AnnouncementTone(models.TextChoices):
    INFO = "info", _("Information")
    WARNING = "warning", _("Warning")


@register_setting(icon="cog", order=10)
class SiteSettings(Translated, ClusterableModel, BaseSiteSetting):
    """What is the same in every language; texts stand in `translations`, one row a language."""

    organisation_name = models.CharField(
        _("responsible organisation"), max_length=160, default="Pemerintah Kabupaten Kudus"
    )
    logo = models.ForeignKey(
        "core.CustomImage",
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Empty: the site's own emblem."),
    )
    email = models.EmailField(_("email"), blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    address = models.TextField(_("postal address"), blank=True)
    map_url = models.URLField(_("link to a map"), blank=True)
    facebook_url = models.URLField("Facebook", blank=True)
    instagram_url = models.URLField("Instagram", blank=True)
    youtube_url = models.URLField("YouTube", blank=True)
    x_url = models.URLField("X", blank=True)
    complaints_url = models.URLField(
        _("complaints channel"), blank=True, help_text=_("For example SP4N-LAPOR!")
    )

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    FieldPanel("organisation_name"),
                    FieldPanel("logo"),
                    InlinePanel(
                        "translations",
                        heading=_("Texts, one set a language"),
                        label=_("Texts"),
                        min_num=1,
                    ),
                ],
                heading=_("Identity and texts"),
            ),
            ObjectList(
                [
                    MultiFieldPanel(
                        [
                            FieldPanel("email"),
                            FieldPanel("phone"),
                            FieldPanel("address"),
                            FieldPanel("map_url"),
                            FieldPanel("complaints_url"),
                        ],
                        heading=_("Contact"),
                    ),
                    MultiFieldPanel(
                        [
                            FieldPanel("facebook_url"),
                            FieldPanel("instagram_url"),
                            FieldPanel("youtube_url"),
                            FieldPanel("x_url"),
                        ],
                        heading=_("Social media"),
                    ),
                ],
                heading=_("Contact"),
            ),
            ObjectList(
                [
                    HelpPanel(
                        content=_(
                            "Each entry shows the page's title in the visitor's language. "
                            "Five to seven entries fit a screen."
                        )
                    ),
                    InlinePanel("navigation_items", heading=_("Main navigation"), label=_("Entry")),
                ],
                heading=_("Navigation"),
            ),
        ]
    )

    class Meta:
        verbose_name = _("site settings")

    def text_in(self, language: str) -> "SiteText | None":
        """The texts in `language`, else those of the first row; None before any were entered."""
        rows = list(self.translations.all())
        return next((row for row in rows if row.language == language), rows[0] if rows else None)

    @cached_property
    def logo_picture(self) -> Picture | None:
        """The logo as the header shows it; None: the site's own emblem stands in for it."""
        return picture_from(self.logo, renditions.LOGO)

    def social_links(self) -> list[dict[str, str]]:
        pairs = [
            ("Facebook", self.facebook_url),
            ("Instagram", self.instagram_url),
            ("YouTube", self.youtube_url),
            ("X", self.x_url),
        ]
        return [{"label": label, "url": url} for label, url in pairs if url]


class SiteText(LanguageRow):
    """The site's texts in one language."""

    parent = ParentalKey(SiteSettings, on_delete=models.CASCADE, related_name="translations")
    site_name = models.CharField(_("name of the site"), max_length=80)
    tagline = models.CharField(_("one sentence that says what it is"), max_length=200, blank=True)
    footer_note = models.TextField(_("footer note"), blank=True)
    footer_groups = StreamField(FooterGroupsBlock(), verbose_name=_("footer links"), blank=True)
    announcement = models.CharField(
        _("announcement"),
        max_length=240,
        blank=True,
        help_text=_("Shown above every page until it is cleared or its time is over."),
    )
    announcement_url = models.CharField(
        _("announcement's link"), max_length=250, blank=True, help_text=_("Path or full address.")
    )
    announcement_tone = models.CharField(
        _("kind of announcement"),
        max_length=10,
        choices=AnnouncementTone.choices,
        default=AnnouncementTone.INFO,
    )
    announcement_until = models.DateTimeField(_("show until"), null=True, blank=True)

    panels = [
        FieldPanel("language"),
        FieldPanel("site_name"),
        FieldPanel("tagline"),
        FieldPanel("footer_note"),
        FieldPanel("footer_groups"),
        MultiFieldPanel(
            [
                FieldPanel("announcement"),
                FieldPanel("announcement_url"),
                FieldPanel("announcement_tone"),
                FieldPanel("announcement_until"),
            ],
            heading=_("Announcement"),
        ),
    ]

    class Meta:
        verbose_name = _("site texts")
        constraints = [
            models.UniqueConstraint(fields=("parent", "language"), name="site_text_language")
        ]

    def __str__(self) -> str:
        return f"{self.site_name} ({self.language})"

    def clean(self) -> None:
        super().clean()
        if self.announcement_url and not self.announcement_url.startswith(("/", "https://")):
            raise ValidationError(
                {"announcement_url": _("Give a path that starts with / or an https:// address.")}
            )

    @property
    def current_announcement(self) -> dict[str, Any] | None:
        expired = self.announcement_until and self.announcement_until <= timezone.now()
        if not self.announcement or expired:
            return None
        return {
            "text": self.announcement,
            "url": self.announcement_url,
            "tone": self.announcement_tone,
        }


class NavigationItem(Orderable):
    """A page in the main navigation, under its own title in each language."""

    parent = ParentalKey(SiteSettings, on_delete=models.CASCADE, related_name="navigation_items")
    page = models.ForeignKey(
        "wagtailcore.Page", verbose_name=_("page"), on_delete=models.CASCADE, related_name="+"
    )

    panels = [PageChooserPanel("page")]

    class Meta(Orderable.Meta):
        verbose_name = _("navigation entry")

    def __str__(self) -> str:
        return self.page.title
