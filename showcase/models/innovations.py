"""The innovation profile: typed, so that it can be filtered, compared and exported."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from wagtail.fields import RichTextField, StreamField
from wagtail.models import PageManager
from wagtail.search import index

from core.blocks import DocumentListBlock
from core.enums import District
from core.fields import ChoiceListField
from core.freshness import TimedPage
from core.models import (
    AttachmentsMixin,
    BasePage,
    ContactMixin,
    CoverMixin,
    SourcesMixin,
    require_order,
)
from core.text import plain_text
from showcase.blocks import MediaBlock
from showcase.enums import (
    InitiatorKind,
    InnovationForm,
    InnovationKind,
    LabStage,
    Stage,
    Status,
    SustainableDevelopmentGoal,
)
from showcase.models.lineage import leads_back
from showcase.models.panels import INNOVATION_EDIT_HANDLER
from showcase.models.querysets import InnovationQuerySet

NARRATIVE = ["bold", "italic", "ol", "ul", "link", "document-link"]


class InnovationPage(TimedPage, CoverMixin, AttachmentsMixin, SourcesMixin, ContactMixin, BasePage):
    """A renewal in running local government, its story and its proof."""

    page_kind = "innovation"
    builder = "showcase.pages.innovation"
    shows_coverage = True
    gets_code = True
    template = "showcase/innovation_page.html"
    parent_page_types = ["showcase.CatalogueIndexPage"]
    subpage_types: list[str] = []

    # Identity
    expansion = models.CharField(
        _("what the acronym stands for"),
        max_length=250,
        blank=True,
        help_text=_("Only if the name is an acronym."),
    )
    other_names = models.CharField(
        _("other names"), max_length=250, blank=True, help_text=_("Separated by commas.")
    )
    organisation = models.ForeignKey(
        "showcase.Organisation",
        verbose_name=_("responsible organisation"),
        on_delete=models.PROTECT,
        related_name="innovations",
    )

    # Classification
    initiator_kind = models.CharField(
        _("initiator"), max_length=16, choices=InitiatorKind.choices, blank=True
    )
    form = models.CharField(_("form"), max_length=16, choices=InnovationForm.choices, blank=True)
    kind = models.CharField(_("kind"), max_length=12, choices=InnovationKind.choices, blank=True)
    government_function = models.ForeignKey(
        "showcase.GovernmentFunction",
        verbose_name=_("government function"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="innovations",
    )
    sectors = ClusterTaggableManager(
        through="showcase.InnovationSector", verbose_name=_("sectors"), blank=True
    )
    topics = ClusterTaggableManager(
        through="showcase.InnovationTopic",
        verbose_name=_("topics"),
        blank=True,
        help_text=_("Free tags, separated by commas."),
        related_name="topic_pages",
    )
    districts = ChoiceListField(
        _("districts covered"),
        options=District.choices,
        help_text=_("None ticked: not recorded. For the whole regency tick all nine."),
    )
    sdgs = ChoiceListField(
        _("Sustainable Development Goals"), options=SustainableDevelopmentGoal.choices
    )

    # Maturity
    stage = models.CharField(_("stage"), max_length=12, choices=Stage.choices, blank=True)
    initiative_on = models.DateField(_("initiative since"), null=True, blank=True)
    trial_on = models.DateField(_("trial since"), null=True, blank=True)
    adoption_on = models.DateField(_("adopted since"), null=True, blank=True)
    lab_stage = models.CharField(
        _("laboratory stage"), max_length=10, choices=LabStage.choices, blank=True
    )
    year_started = models.PositiveSmallIntegerField(
        _("year started"), null=True, blank=True, validators=[MinValueValidator(1990)]
    )
    status = models.CharField(
        _("status"),
        max_length=10,
        choices=Status.choices,
        blank=True,
        help_text=_("Empty: nobody has recorded whether it still runs."),
    )
    succeeded_by = models.ForeignKey(
        "self",
        verbose_name=_("succeeded by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="predecessors",
    )
    last_verified_on = models.DateField(
        _("last verified"),
        null=True,
        blank=True,
        help_text=_(
            "The day on which someone checked with the organisation that this is still so."
        ),
    )

    # Story
    record_note = RichTextField(
        _("note on what is recorded"),
        features=NARRATIVE,
        blank=True,
        help_text=_("Where the sources tell little: what is known, and what is still missing."),
    )
    problem = RichTextField(_("problem"), features=NARRATIVE, blank=True)
    solution = RichTextField(_("solution"), features=NARRATIVE, blank=True)
    results = RichTextField(_("results"), features=NARRATIVE, blank=True)
    lessons = RichTextField(_("lessons"), features=NARRATIVE, blank=True)
    design_narrative = RichTextField(
        _("design narrative"), features=NARRATIVE, blank=True, help_text=_("How it works.")
    )
    novelty = RichTextField(
        _("novelty"),
        features=NARRATIVE,
        blank=True,
        help_text=_("What is new compared with before."),
    )
    media = StreamField(MediaBlock(), verbose_name=_("pictures and video"), blank=True)

    # Replication
    replicated_from = models.ForeignKey(
        "self",
        verbose_name=_("replicated from"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="replicas",
    )
    replication_note = RichTextField(_("how to replicate it"), features=NARRATIVE, blank=True)
    replication_kit = StreamField(
        DocumentListBlock(), verbose_name=_("documents for those who replicate"), blank=True
    )
    replication_contact = models.CharField(
        _("contact for replication"),
        max_length=160,
        blank=True,
        help_text=_("An office and how to reach it, not a person."),
    )

    objects = PageManager.from_queryset(InnovationQuerySet)()

    edit_handler = INNOVATION_EDIT_HANDLER

    search_fields = [
        *BasePage.search_fields,
        index.FilterField("stage"),
        index.FilterField("kind"),
        index.FilterField("organisation_id"),
    ]

    class Meta:
        verbose_name = _("innovation")
        verbose_name_plural = _("innovations")

    # --- Rules -----------------------------------------------------------------------------------

    def clean(self) -> None:
        super().clean()
        errors: dict[str, ValidationError] = {}
        require_order(errors, self.initiative_on, self.trial_on, "trial_on")
        require_order(errors, self.trial_on or self.initiative_on, self.adoption_on, "adoption_on")
        today = timezone.localdate()
        if self.year_started and self.year_started > today.year + 1:
            errors["year_started"] = ValidationError(_("This year lies in the future."), "future")
        if self.last_verified_on and self.last_verified_on > today:
            errors["last_verified_on"] = ValidationError(
                _("This day lies in the future."), "future"
            )
        if self.status == Status.SUCCEEDED and self.succeeded_by_id is None:
            errors["succeeded_by"] = ValidationError(
                _("Choose the innovation that succeeded it."), "required"
            )
        if leads_back(self, "replicated_from"):
            errors["replicated_from"] = ValidationError(
                _("This would make a circle: an innovation cannot be its own origin."),
                code="cycle",
            )
        if leads_back(self, "succeeded_by"):
            errors["succeeded_by"] = ValidationError(
                _("This would make a circle: an innovation cannot succeed itself."), code="cycle"
            )
        if errors:
            raise ValidationError(errors)

    # --- What the page promises ------------------------------------------------------------------

    @property
    def other_name_list(self) -> list[str]:
        return [name.strip() for name in self.other_names.split(",") if name.strip()]

    @property
    def district_labels(self) -> list[str]:
        field: Any = self._meta.get_field("districts")
        return field.labels(self.districts)

    @property
    def sdg_labels(self) -> list[tuple[int, str]]:
        return [
            (goal.value, str(goal.label))
            for goal in SustainableDevelopmentGoal
            if goal.value in self.sdgs
        ]

    @property
    def motif(self) -> str:
        """The batik family of the first sector."""
        sectors = sorted(self.sectors.all(), key=lambda sector: (sector.order, sector.name))
        return sectors[0].motif if sectors else ""

    def search_body(self) -> str:
        parts = [
            self.record_note,
            self.problem,
            self.solution,
            self.results,
            self.lessons,
            self.design_narrative,
            self.novelty,
        ]
        figures = [figure.name for figure in self.impact_figures.all()]
        awards = [f"{award.competition} {award.category}" for award in self.awards.all()]
        return plain_text(" ".join([*parts, *figures, *awards]))
