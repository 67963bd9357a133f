"""Exhibitions and their index."""

from typing import Any

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import path, re_path
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Locale
from wagtail_localize.fields import SynchronizedField

from core.freshness import TimedPage
from core.models import AttachmentsMixin, BasePage, ContactMixin, CoverMixin, SourcesMixin
from core.pages.sectioned import SectionedPage
from core.text import plain_text
from exhibition.hours.opening import dates_of
from exhibition.models.forms import ExhibitionPageForm
from exhibition.models.panels import EXHIBITION_EDIT_HANDLER, INDEX_CONTENT_PANELS
from exhibition.models.querysets import ExhibitionPageManager
from exhibition.models.rows import RowsMixin, organisations_named
from exhibition.plan.upload import plan_path
from showcase.blocks import MediaBlock
from showcase.models import Organisation

CALENDAR_FIELDS = ("title", "venue_name", "address")
NARRATIVE = ["bold", "italic", "ol", "ul", "link", "document-link"]


class ExhibitionIndexPage(TimedPage, BasePage):
    """All exhibitions: what is on now and next first, the others by year."""

    page_kind = "exhibition_index"
    builder = "exhibition.pages.exhibition_index"
    template = "exhibition/exhibition_index_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["exhibition.ExhibitionPage"]
    max_count_per_parent = 1

    introduction = RichTextField(_("introduction"), features=["bold", "italic", "link"], blank=True)

    content_panels = INDEX_CONTENT_PANELS

    class Meta:
        verbose_name = _("index of exhibitions")


class ExhibitionPage(
    TimedPage,  # first: a page with sections serves them without asking the classes after it
    SectionedPage,
    RowsMixin,
    CoverMixin,
    AttachmentsMixin,
    SourcesMixin,
    ContactMixin,
    BasePage,
):
    """An exhibition: when and where, what is there, its plan, its programme, what changed."""

    page_kind = "exhibition"
    builder = "exhibition.pages.exhibition"
    shows_coverage = True
    gets_code = True
    template = "exhibition/exhibition_page.html"
    parent_page_types = ["exhibition.ExhibitionIndexPage"]
    subpage_types = ["exhibition.BoothPage"]
    base_form_class = ExhibitionPageForm

    theme = models.CharField(_("theme"), max_length=250, blank=True)
    introduction = RichTextField(_("introduction"), features=NARRATIVE, blank=True)
    exhibits = RichTextField(
        _("what is shown"),
        features=NARRATIVE,
        blank=True,
        help_text=_("Where the booths are not known: what was announced, with its source."),
    )

    venue_name = models.CharField(_("venue"), max_length=160)
    address = models.TextField(_("address"), max_length=300, blank=True)
    latitude = models.DecimalField(
        _("latitude"),
        max_digits=9,
        decimal_places=6,
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
    )
    longitude = models.DecimalField(
        _("longitude"),
        max_digits=9,
        decimal_places=6,
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
    )
    map_url = models.URLField(
        _("link to a map"),
        blank=True,
        help_text=_("Empty: made from the coordinates. It opens the map app of a phone."),
    )
    accessibility = models.TextField(_("accessibility"), max_length=600, blank=True)
    parking = models.TextField(_("getting there and parking"), max_length=600, blank=True)

    plan_image = models.ForeignKey(
        "core.CustomImage",
        verbose_name=_("plan as an image"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    plan_drawing = models.FileField(
        _("plan as a drawing (SVG)"),
        upload_to=plan_path,
        blank=True,
        help_text=_(
            "Sharper and smaller than an image. Scripts, links and outside files in it are refused. "
            "Neither image nor drawing: the plan is drawn from the zones and places."
        ),
    )
    # Size of the drawing in its own units; set when it is uploaded.
    plan_width = models.FloatField(null=True, blank=True)
    plan_height = models.FloatField(null=True, blank=True)

    media = StreamField(MediaBlock(), verbose_name=_("pictures and video"), blank=True)

    # From the days, so that exhibitions can be found and sorted by date.
    first_day = models.DateField(null=True, editable=False, db_index=True)
    last_day = models.DateField(null=True, editable=False, db_index=True)
    # Raised when the name or the venue changes, which all its calendar entries show.
    calendar_sequence = models.PositiveIntegerField(default=0, editable=False)

    objects = ExhibitionPageManager()

    edit_handler = EXHIBITION_EDIT_HANDLER

    override_translatable_fields = [
        SynchronizedField("address"),
        SynchronizedField("contact_phone"),
        SynchronizedField("plan_drawing"),
    ]

    row_relations = ("days", "zones", "places", "announcements", "sessions", "organisers")

    def more_rows(self) -> dict[str, models.QuerySet]:
        chosen = Organisation.objects.filter(organised_exhibitions__page=self)
        return organisations_named(chosen) if self.pk else {}

    class Meta:
        verbose_name = _("exhibition")
        verbose_name_plural = _("exhibitions")

    def save(self, *args: Any, **kwargs: Any) -> None:
        dates = dates_of(self.days.all())
        self.first_day = dates[0] if dates else None
        self.last_day = dates[-1] if dates else None
        stored = type(self).objects.filter(pk=self.pk).first() if self.pk else None
        if stored is not None:
            changed = any(getattr(self, name) != getattr(stored, name) for name in CALENDAR_FIELDS)
            self.calendar_sequence = stored.calendar_sequence + changed
        super().save(*args, **kwargs)

    @cached_property
    def source_page(self) -> "ExhibitionPage | None":
        """The page in the site's first language that this one translates; one query."""
        if self.language_code == settings.LANGUAGE_CODE:
            return None
        return self.get_translation_or_none(Locale.get_default())

    @property
    def has_booths(self) -> bool:
        """Whether booths were made, in any state; one query for a translated page."""
        return bool(self.numchild or (self.source_page and self.source_page.numchild))

    @property
    def has_plan(self) -> bool:
        drawn = any(zone.has_area for zone in self.rows["zones"])
        return bool(self.plan_drawing or self.plan_image_id or drawn)

    def search_body(self) -> str:
        sessions = [f"{row.title} {row.speakers}" for row in self.sessions.all()]
        parts = [self.theme, self.introduction, self.exhibits, self.venue_name, *sessions]
        return plain_text(" ".join(parts))

    # --- Parts with addresses of their own -------------------------------------------------------

    @path("")
    def overview(self, request: HttpRequest) -> HttpResponse:
        return self.render(request, context_overrides=self.built("overview", request))

    @path("stan/", name="booths")
    def booths(self, request: HttpRequest) -> HttpResponse:
        return self.section(request, "booths", _("Booths"))

    @path("denah/", name="plan")
    def plan(self, request: HttpRequest) -> HttpResponse:
        return self.section(request, "plan", _("Floor plan"))

    @path("acara/", name="programme")
    def programme(self, request: HttpRequest) -> HttpResponse:
        return self.section(request, "programme", _("Programme"))

    @path("laporan/", name="report")
    def report(self, request: HttpRequest) -> HttpResponse:
        return self.section(request, "report", _("Report"))

    @re_path(r"^kalender\.ics/$", name="calendar")
    def calendar(self, request: HttpRequest) -> HttpResponse:
        return self.built("calendar", request)

    @re_path(r"^(?P<day>\d{4}-\d\d-\d\d)\.ics/$", name="calendar_day")
    def calendar_day(self, request: HttpRequest, day: str) -> HttpResponse:
        return self.built("calendar_day", request, day=day)

    @re_path(r"^acara\.ics/$", name="calendar_programme")
    def calendar_programme(self, request: HttpRequest) -> HttpResponse:
        return self.built("calendar_programme", request)

    @re_path(r"^acara/(?P<key>[0-9a-f-]{36})\.ics/$", name="calendar_session")
    def calendar_session(self, request: HttpRequest, key: str) -> HttpResponse:
        return self.built("calendar_session", request, key=key)
