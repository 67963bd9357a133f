"""The page every public page is: summary, sharing, finding, languages, structured data."""

import datetime
import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Locale, Page, PageViewRestriction
from wagtail.search import index

from core import printing, renditions
from core.building import part_of
from core.extensions import coverage_of
from core.keys import key_from
from core.languages import locale_by_pk, with_prefix
from core.languages import locales as all_locales
from core.pictures.showing import picture_from
from core.protocols import Card, Picture, Poster, SearchDocument, SpotPlan, Way
from core.visibility import is_restricted, restrictions_of, shown_now

JSON_LD_ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}


@dataclass(frozen=True)
class Head:
    """What stands in the `<head>` of a public page. Addresses are absolute."""

    title: str
    description: str
    canonical_url: str
    alternates: list[tuple[str, str]] = field(default_factory=list)
    image_url: str = ""
    robots: str = ""
    json_ld: str = ""


class BasePage(Page):
    """Abstract base of every public page.

    A subclass says what its `page_kind` is and names the `builder` of what it shows; nothing else
    needs to know its type.
    """

    page_kind = "page"  # key of the page type in cards, search rows and style sheets
    gets_code = False  # whether a code is issued for it, to be printed, when it is first published
    shows_coverage = False  # whether the page names the articles about it (`core.extensions`)
    builder = ""  # dotted name of the module that builds what the page shows: `core.building`

    summary = models.TextField(
        _("summary"),
        max_length=300,
        blank=True,
        help_text=_(
            "One or two plain sentences. Shown on cards, in search results and when shared."
        ),
    )
    is_sample = models.BooleanField(
        _("sample content"),
        default=False,
        help_text=_("The content is invented for demonstration. The page says so."),
    )
    share_title = models.CharField(
        _("title when shared"), max_length=120, blank=True, help_text=_("Empty: the page's title.")
    )
    share_image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("image when shared"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Shown in messages and social media, cropped to 1200 × 630 pixels."),
    )
    search_keywords = models.CharField(
        _("other words people search for"),
        max_length=255,
        blank=True,
        help_text=_("Words that are not on the page: abbreviations, older names, everyday words."),
    )
    hide_from_search = models.BooleanField(
        _("hide from search"),
        default=False,
        help_text=_("The page is left out of the site's search and of search engines."),
    )

    content_panels = [*Page.content_panels, FieldPanel("summary")]
    promote_panels = [
        MultiFieldPanel(
            [FieldPanel("slug"), FieldPanel("seo_title"), FieldPanel("search_description")],
            heading=_("For search engines"),
        ),
        MultiFieldPanel(
            [FieldPanel("search_keywords"), FieldPanel("hide_from_search")],
            heading=_("Finding on this site"),
        ),
        MultiFieldPanel(
            [FieldPanel("share_title"), FieldPanel("share_image")], heading=_("Sharing")
        ),
        printing.printed_code_panel(_("QR code")),
        MultiFieldPanel([FieldPanel("show_in_menus"), FieldPanel("is_sample")], heading=_("Page")),
    ]

    # The editor's search finds a page by what is printed for it.
    search_fields = [*Page.search_fields, index.AutocompleteField("printed_code")]

    class Meta:
        abstract = True

    @classmethod
    def from_db(cls, db: str | None, field_names: Any, values: Any) -> "BasePage":
        """Every address needs the page's locale, which this site knows without a query."""
        page = super().from_db(db, field_names, values)
        locale = locale_by_pk(page.__dict__.get("locale_id"))
        if locale is not None:
            page._state.fields_cache["locale"] = locale
        return page

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        """A title of signs that no address can hold gets an address all the same."""
        if not self.slug and self.title and not slugify(self.title, allow_unicode=True):  # type: ignore[has-type]
            key = key_from(self.title, prefix=self.page_kind.replace("_", "-"))
            self.slug = self._get_autogenerated_slug(key)
        super().full_clean(*args, **kwargs)

    # --- What a page promises (core.protocols.Presentable) ---------------------------------------

    def kind_label(self) -> str:
        return str(self._meta.verbose_name).capitalize()

    def card_picture(self) -> Picture | None:
        """The picture of the page's card; None: the batik stands in for it."""
        return picture_from(self.share_image, renditions.CARD)

    def card(self, locale: Locale | None = None) -> Card:
        """The page as it is listed in `locale` (default: its own language)."""
        card = self.plain_card(locale)
        build = part_of(self, "card")
        return build(self, card, locale) if build else card

    def plain_card(self, locale: Locale | None = None) -> Card:
        """What every card says, whatever the type of its page."""
        return Card(
            kind=self.page_kind,
            kind_label=self.kind_label(),
            title=self.title,
            url=self.url_in(locale),
            summary=self.summary,
            picture=self.card_picture(),
            pattern_seed=self.pattern_seed,
            language=self.language_code if locale and locale.pk != self.locale_id else "",
            is_sample=self.is_sample,
        )

    def search_document(self, locale: Locale | None = None) -> SearchDocument | None:
        """The page as search knows it in `locale`; None keeps it out of search."""
        if self.hide_from_search:
            return None
        document = SearchDocument(
            kind=self.page_kind,
            title=self.title,
            keywords=self.search_keywords,
            summary=self.summary,
            body=self.search_body(),
            card=self.card(locale),
        )
        build = part_of(self, "search_document")
        return build(self, document) if build else document

    def search_body(self) -> str:
        """The page's running text, without markup."""
        return ""

    def structured_data(self) -> dict[str, Any]:
        """The page in the vocabulary of schema.org, without its context and address."""
        build = part_of(self, "structured_data")
        if build:
            return build(self)
        return {"@type": "WebPage", "name": self.title, "description": self.summary}

    # --- What is printed of it -------------------------------------------------------------------

    def poster(self, locale: Locale | None = None) -> Poster:
        """What a printed sheet says of the page for readers of `locale` (default: its own language)."""
        card = self.card(locale)
        poster = Poster(
            title=self.title,
            kind_label=card.kind_label,
            language=self.language_code,
            summary=self.summary,
            pattern_seed=card.pattern_seed,
            pattern_motif=card.pattern_motif,
            is_sample=self.is_sample,
        )
        build = part_of(self, "poster")
        return build(self, poster, locale or self.locale) if build else poster

    def ends_at(self) -> datetime.datetime | None:
        """When what the page announces is over for good; None: it has no end."""
        build = part_of(self, "ends_at")
        return build(self) if build else None

    def ways_on(self, locale: Locale) -> list[Way]:
        """Where a visitor of `locale` goes on who came for this page and finds it over or gone."""
        build = part_of(self, "ways_on")
        return build(self, locale) if build else []

    def spots(self) -> SpotPlan | None:
        """Where the pages below stand on the page's plan; None: it has none."""
        build = part_of(self, "spots")
        return build(self) if build else None

    def printed_code(self) -> str:
        """The code printed for the page as people type it, with and without its hyphen; or ""."""
        return printing.words_of(self)

    @property
    def pattern_seed(self) -> str:
        """The same in every language, so that a page keeps its batik when it is translated."""
        return str(self.translation_key)

    # --- Languages -------------------------------------------------------------------------------

    @property
    def language_code(self) -> str:
        return self.locale.language_code

    def locales_served(
        self, locales: Iterable[Locale] | None = None, translated: Collection[str] | None = None
    ) -> list[Locale]:
        """Locales under whose prefix this page is read: its own, and those without a live translation.

        Only the site's first language stands in for another one. Who asks many pages passes all
        `locales` and the language codes in which this page is `translated`, instead of two queries.
        """
        if self.language_code != settings.LANGUAGE_CODE:
            return [self.locale]
        if translated is None:
            translated = set(
                shown_now(self.get_translations()).values_list("locale__language_code", flat=True)
            )
        return [
            locale
            for locale in (all_locales() if locales is None else locales)
            if locale.pk == self.locale_id or locale.language_code not in translated
        ]

    def url_in(self, locale: Locale | None = None, request: HttpRequest | None = None) -> str:
        """The site-relative address at which this very text is read by a visitor of `locale`."""
        url = self.get_url(request) or ""
        if locale is None or locale.pk == self.locale_id:
            return url
        return with_prefix(url, locale.language_code)

    # The locale in whose place an untranslated page is shown; None in the ordinary case.
    fallback_for: Locale | None = None

    @property
    def shown_locale(self) -> Locale:
        """The visitor's locale: the page's own, or the one in whose place it is read."""
        return self.fallback_for or self.locale

    def url_for_language(self, language_code: str, request: HttpRequest | None = None) -> str:
        """Where a visitor who switches to `language_code` goes on reading.

        The translation if there is one, else this text under that language's prefix.
        """
        own = self.get_url(request) or ""
        if language_code == self.language_code:
            return own
        for version in self.live_translations:
            if version.locale.language_code == language_code:
                return version.get_url(request) or ""
        if self.language_code == settings.LANGUAGE_CODE:
            return with_prefix(own, language_code)
        return with_prefix("/", language_code)

    # --- Rendering -------------------------------------------------------------------------------

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        find = part_of(self, "canonical_url")
        canonical = find(self, request) if find else None
        return redirect(canonical) if canonical else super().serve(request, *args, **kwargs)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        if prepare := part_of(self, "prepare"):
            prepare(self)
        context = super().get_context(request, *args, **kwargs)
        if build := part_of(self, "context"):
            context.update(build(self, request))
        if "head" not in context:
            context["head"] = self.head(request)
        context["breadcrumbs"] = self.breadcrumbs(request)
        if self.shows_coverage:
            context["coverage"] = coverage_of(self, self.shown_locale)
        context["printed_code"] = printing.printed_code(self)
        return context

    # Pages from the site's root down to the parent, set by `core.routing`.
    known_ancestors: list[Page] | None = None

    def ancestor_chain(self) -> list[Page]:
        """Pages from the site's root down to the parent; one query unless routing found them."""
        if self.known_ancestors is None:
            self.known_ancestors = list(self.get_ancestors().filter(depth__gte=2))
        return self.known_ancestors

    def breadcrumbs(self, request: HttpRequest) -> list[dict[str, str]]:
        """The way from the home page to here, this page left out."""
        return [
            {"label": ancestor.title, "url": self.in_shown_locale(ancestor.get_url(request) or "")}
            for ancestor in self.ancestor_chain()
        ]

    def get_view_restrictions(self) -> models.QuerySet[PageViewRestriction]:
        """Those of what this page translates as well; no query where nothing is restricted."""
        return restrictions_of(self) if is_restricted(self) else PageViewRestriction.objects.none()

    def serve_password_required_response(
        self, request: HttpRequest, form: Any, action_url: str
    ) -> HttpResponse:
        """Asks for the password; says nothing of the page but that it is there."""
        context = {"form": form, "action_url": action_url}
        return render(request, "core/password_required.html", context)

    def in_shown_locale(self, url: str) -> str:
        return with_prefix(url, self.fallback_for.language_code) if self.fallback_for else url

    def head(self, request: HttpRequest) -> Head:
        canonical = self.get_full_url(request) or ""
        return Head(
            title=self.marked(self.shared_title()),
            description=self.marked_description(self.search_description or self.summary),
            canonical_url=canonical,
            alternates=self.alternates(request),
            image_url=self.share_image_url(request),
            robots="noindex"
            if self.hide_from_search or self.fallback_for or self.is_sample
            else "",
            json_ld=self.json_ld(canonical),
        )

    def shared_title(self) -> str:
        """The title where the page is spoken of elsewhere: in tabs, results and messages."""
        return self.seo_title or self.title

    def marked(self, title: str) -> str:
        """`title`, saying of sample content that it is that, also where it leaves the site."""
        if not self.is_sample:
            return title
        with override(self.language_code):
            mark = str(_("(sample)"))
        return title if mark in title else f"{title} {mark}"

    def marked_description(self, text: str) -> str:
        """`text` after the words that sample content is invented."""
        if not self.is_sample:
            return text
        with override(self.language_code):
            mark = str(_("Sample content, invented for demonstration."))
        return f"{mark} {text}".strip()

    def alternates(self, request: HttpRequest) -> list[tuple[str, str]]:
        """(hreflang, absolute address) of each live language version, the first language as x-default."""
        versions = {self.language_code: self.get_full_url(request)}
        for translation in self.live_translations:
            if is_restricted(translation):
                continue
            versions[translation.locale.language_code] = translation.get_full_url(request)
        pairs = sorted((code, url) for code, url in versions.items() if url)
        default = versions.get(settings.LANGUAGE_CODE)
        return [*pairs, ("x-default", default)] if default and len(pairs) > 1 else pairs

    @cached_property
    def live_translations(self) -> list[Page]:
        """The translations that a visitor can open, or asks to open where they are restricted."""
        return list(shown_now(self.get_translations()).select_related("locale"))

    def photograph(self) -> Any:
        """The image that stands for the page where it is shared; None: one is drawn."""
        return self.share_image

    def share_image_url(self, request: HttpRequest) -> str:
        """The absolute address of a picture of 1200 by 630 pixels."""
        # Sample content is always drawn: the drawing says what it is, a picture would not.
        picture = None if self.is_sample else picture_from(self.photograph(), renditions.SHARE)
        if picture is not None:
            return request.build_absolute_uri(picture.url)
        if self.pk is None:
            return ""
        path = reverse("share_image", args=[self.pk, self.share_digest])
        return request.build_absolute_uri(path)

    @property
    def share_digest(self) -> str:
        """Changes with anything that the drawn picture shows."""
        from core.share_images import ShareImage  # it draws pages, so it knows them

        return ShareImage.of(self).digest

    def json_ld(self, canonical_url: str) -> SafeString:
        data = {
            "@context": "https://schema.org",
            "url": canonical_url,
            "inLanguage": self.language_code,
            **self.structured_data(),
        }
        if self.is_sample:
            data["name"] = self.marked(str(data.get("name", self.title)))
            data["description"] = self.marked_description(str(data.get("description", "")))
        text = json.dumps(data, ensure_ascii=False, default=str).translate(JSON_LD_ESCAPES)
        return mark_safe(text)
