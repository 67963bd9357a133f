"""How innovations and collections are edited: tabs, groups, order."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    MultipleChooserPanel,
    ObjectList,
    PageChooserPanel,
    Panel,
    TabbedInterface,
    TitleFieldPanel,
)

from core.models import AttachmentsMixin, BasePage, ContactMixin, CoverMixin, SourcesMixin
from showcase.models.completeness import completeness_of
from showcase.models.widgets import SectorCheckboxes, TopicWidget


class CompletenessPanel(Panel):
    """What a profile still lacks, at the head of its form."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "showcase/admin/completeness_panel.html"

        def is_shown(self) -> bool:
            return bool(self.instance.pk) and super().is_shown()

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            context["completeness"] = completeness_of(self.instance)
            return context


IDENTITY = [
    CompletenessPanel(),
    TitleFieldPanel("title", heading=_("Name")),
    FieldRowPanel([FieldPanel("expansion"), FieldPanel("other_names")]),
    FieldPanel("summary"),
    FieldPanel("organisation"),
    InlinePanel(
        "further_organisations", heading=_("Further organisations"), label=_("Organisation")
    ),
    CoverMixin.cover_panel,
]

CLASSIFICATION = [
    FieldPanel(
        "sectors",
        widget=SectorCheckboxes,
        classname="sector-boxes",
        help_text=_("Every sector the public would look under; the list is kept by PR editors."),
    ),
    FieldPanel("topics", widget=TopicWidget),
    FieldRowPanel([FieldPanel("kind"), FieldPanel("form")]),
    FieldRowPanel([FieldPanel("initiator_kind"), FieldPanel("government_function")]),
    MultiFieldPanel(
        [
            FieldRowPanel(
                [FieldPanel("stage"), FieldPanel("lab_stage"), FieldPanel("year_started")]
            ),
            FieldRowPanel(
                [FieldPanel("initiative_on"), FieldPanel("trial_on"), FieldPanel("adoption_on")]
            ),
        ],
        heading=_("Maturity"),
    ),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("status"), FieldPanel("last_verified_on")]),
            PageChooserPanel("succeeded_by", "showcase.InnovationPage"),
        ],
        heading=_("Is it still alive?"),
    ),
    FieldPanel("districts", classname="choice-boxes"),
    FieldPanel("sdgs", classname="choice-boxes"),
]

STORY = [
    FieldPanel("record_note"),
    FieldPanel("problem"),
    FieldPanel("solution"),
    FieldPanel("results"),
    FieldPanel("lessons"),
    FieldPanel("design_narrative"),
    FieldPanel("novelty"),
    FieldPanel("media"),
]

PROOF = [
    InlinePanel("impact_figures", heading=_("Impact"), label=_("Figure")),
    InlinePanel("awards", heading=_("Awards"), label=_("Award")),
    SourcesMixin.sources_panel,
]

PEOPLE_AND_REPLICATION = [
    InlinePanel(
        "people",
        heading=_("People credited"),
        label=_("Person"),
        help_text=_("Only people who agreed to be named. Never a NIK or a private number."),
    ),
    MultiFieldPanel(
        [
            PageChooserPanel("replicated_from", "showcase.InnovationPage"),
            FieldPanel("replication_note"),
            FieldPanel("replication_kit"),
            FieldPanel("replication_contact"),
        ],
        heading=_("Replication"),
    ),
    InlinePanel("adoptions", heading=_("Adopted by"), label=_("Adopter")),
    ContactMixin.contact_panel,
    AttachmentsMixin.attachments_panel,
]

INNOVATION_EDIT_HANDLER = TabbedInterface(
    [
        ObjectList(IDENTITY, heading=_("Identity")),
        ObjectList(CLASSIFICATION, heading=_("Classification")),
        ObjectList(STORY, heading=_("Story")),
        ObjectList(PROOF, heading=_("Impact and awards")),
        ObjectList(PEOPLE_AND_REPLICATION, heading=_("People and replication")),
        ObjectList(BasePage.promote_panels, heading=_("Promote")),
    ]
)

COLLECTION_CONTENT_PANELS = [
    TitleFieldPanel("title"),
    FieldPanel("summary"),
    FieldPanel("introduction"),
    CoverMixin.cover_panel,
    MultiFieldPanel(
        [
            FieldPanel("match"),
            FieldPanel(
                "sectors",
                widget=SectorCheckboxes,
                classname="sector-boxes",
                help_text=_("None ticked: only the topics count."),
            ),
            FieldPanel("topics", widget=TopicWidget),
            FieldRowPanel([FieldPanel("kinds"), FieldPanel("stages")]),
            FieldRowPanel([FieldPanel("year_from"), FieldPanel("year_to")]),
        ],
        heading=_("Which innovations belong to it"),
    ),
    MultipleChooserPanel(
        "pins",
        chooser_field_name="innovation",
        heading=_("Shown first"),
        label=_("Innovation"),
        help_text=_("In this order, even if the rule does not find them."),
    ),
    MultipleChooserPanel(
        "exclusions",
        chooser_field_name="innovation",
        heading=_("Left out"),
        label=_("Innovation"),
    ),
]
