"""How exhibitions, booths and services are edited: tabs, groups, order."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    MultipleChooserPanel,
    ObjectList,
    TabbedInterface,
    TitleFieldPanel,
)

from core.models import AttachmentsMixin, BasePage, ContactMixin, CoverMixin, SourcesMixin
from exhibition.plan.panels import BoothPositionPanel, PlanEditorPanel

INDEX_CONTENT_PANELS = [*BasePage.content_panels, FieldPanel("introduction")]

EXHIBITION_EDIT_HANDLER = TabbedInterface(
    [
        ObjectList(
            [
                TitleFieldPanel("title"),
                FieldPanel("theme"),
                FieldPanel("summary"),
                CoverMixin.cover_panel,
                FieldPanel("introduction"),
                InlinePanel("organisers", heading=_("Organisers"), label=_("Organiser")),
                InlinePanel(
                    "days",
                    heading=_("Days and opening hours"),
                    label=_("Day"),
                    help_text=_("A day with a break has two rows."),
                ),
            ],
            heading=_("What and when"),
        ),
        ObjectList(
            [
                FieldPanel("venue_name"),
                FieldPanel("address"),
                FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
                FieldPanel("map_url"),
                FieldPanel("parking"),
                FieldPanel("accessibility"),
                ContactMixin.contact_panel,
            ],
            heading=_("Venue"),
        ),
        ObjectList(
            [
                PlanEditorPanel(heading=_("Booths on the plan")),
                FieldPanel("plan_drawing"),
                FieldPanel("plan_image"),
                InlinePanel(
                    "places",
                    heading=_("Stages, rooms, entrances"),
                    label=_("Place"),
                    help_text=_(
                        "Sessions are held at these places. With a position, the plan shows them."
                    ),
                ),
                InlinePanel("zones", heading=_("Zones"), label=_("Zone")),
            ],
            heading=_("Plan"),
        ),
        ObjectList(
            [InlinePanel("sessions", heading=_("Programme"), label=_("Session"))],
            heading=_("Programme"),
        ),
        ObjectList(
            [
                InlinePanel(
                    "announcements",
                    heading=_("Announcements"),
                    label=_("Announcement"),
                    help_text=_("Shown on every page of the exhibition as soon as you publish."),
                )
            ],
            heading=_("Announcements"),
        ),
        ObjectList(
            [
                FieldPanel("exhibits"),
                MultipleChooserPanel(
                    "announced_services",
                    chooser_field_name="service",
                    heading=_("Services announced without a booth"),
                    label=_("Service"),
                ),
                MultipleChooserPanel(
                    "announced_innovations",
                    chooser_field_name="innovation",
                    heading=_("Innovations announced without a booth"),
                    label=_("Innovation"),
                ),
                FieldPanel("media"),
                AttachmentsMixin.attachments_panel,
                SourcesMixin.sources_panel,
            ],
            heading=_("More"),
        ),
        ObjectList(BasePage.promote_panels, heading=_("Promote")),
    ]
)

BOOTH_EDIT_HANDLER = TabbedInterface(
    [
        ObjectList(
            [
                FieldRowPanel([FieldPanel("code"), TitleFieldPanel("title", heading=_("Name"))]),
                FieldPanel("summary"),
                FieldRowPanel([FieldPanel("exhibitor"), FieldPanel("exhibitor_type")]),
                MultiFieldPanel(
                    [
                        FieldRowPanel([FieldPanel("status"), FieldPanel("moved_to")]),
                        FieldPanel("status_note"),
                    ],
                    heading=_("Status"),
                ),
                InlinePanel("services", heading=_("What can be done here"), label=_("Service")),
                MultipleChooserPanel(
                    "innovations",
                    chooser_field_name="innovation",
                    heading=_("Innovations shown"),
                    label=_("Innovation"),
                ),
            ],
            heading=_("Booth"),
        ),
        ObjectList(
            [
                FieldPanel("zone"),
                BoothPositionPanel(
                    [FieldRowPanel([FieldPanel("position_x"), FieldPanel("position_y")])],
                    heading=_("Position on the plan"),
                ),
            ],
            heading=_("Plan"),
        ),
        ObjectList(
            [
                FieldPanel("description"),
                CoverMixin.cover_panel,
                FieldPanel("media"),
                ContactMixin.contact_panel,
            ],
            heading=_("More"),
        ),
        ObjectList(BasePage.promote_panels, heading=_("Promote")),
    ]
)

SERVICE_EDIT_HANDLER = TabbedInterface(
    [
        ObjectList(
            [
                TitleFieldPanel("title"),
                FieldPanel("summary"),
                FieldPanel("provider"),
                FieldRowPanel([FieldPanel("sectors"), FieldPanel("icon")]),
                CoverMixin.cover_panel,
            ],
            heading=_("Identity"),
        ),
        ObjectList(
            [
                InlinePanel("requirements", heading=_("1. What to bring"), label=_("Requirement")),
                FieldPanel("procedure", heading=_("2. How it goes, step by step")),
                FieldPanel("duration", heading=_("3. How long it takes")),
                MultiFieldPanel(
                    [
                        FieldRowPanel([FieldPanel("cost_kind"), FieldPanel("cost")]),
                        InlinePanel("tariffs", heading=_("Tariff table"), label=_("Tariff")),
                    ],
                    heading=_("4. What it costs"),
                ),
                FieldPanel("product", heading=_("5. What one gets")),
                InlinePanel(
                    "complaints_channels",
                    heading=_("6. Complaints, suggestions, praise"),
                    label=_("Channel"),
                    min_num=1,
                ),
                FieldPanel("note"),
            ],
            heading=_("Service standard"),
        ),
        ObjectList(
            [ContactMixin.contact_panel, SourcesMixin.sources_panel],
            heading=_("Contact and sources"),
        ),
        ObjectList(BasePage.promote_panels, heading=_("Promote")),
    ]
)
