"""The fixed lists of the innovation catalogue. A leaf: nothing of ours is imported here.

Sources: forms and initiators follow Government Regulation (PP) 38/2017 on regional innovation.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _


class InitiatorKind(models.TextChoices):
    """Who proposed the innovation (PP 38/2017, article 7)."""

    REGIONAL_HEAD = "regional_head", _("Regional head")
    COUNCIL_MEMBER = "council_member", _("Member of the regional council")
    AGENCY = "agency", _("Regional agency")
    CIVIL_SERVANT = "civil_servant", _("Civil servant")
    COMMUNITY = "community", _("Member of the public")


class InnovationForm(models.TextChoices):
    """What is renewed (PP 38/2017, article 5)."""

    GOVERNANCE = "governance", _("Governance")
    PUBLIC_SERVICE = "public_service", _("Public service")
    OTHER = "other", _("Other forms")


class InnovationKind(models.TextChoices):
    DIGITAL = "digital", _("Digital")
    NON_DIGITAL = "non_digital", _("Non-digital")
    HYBRID = "hybrid", _("Hybrid")


class Stage(models.TextChoices):
    """Maturity on the ground."""

    INITIATIVE = "initiative", _("Initiative")
    TRIAL = "trial", _("Trial")
    ADOPTION = "adoption", _("Adoption")


class LabStage(models.TextChoices):
    """The regional innovation laboratory's way of working."""

    DRUM_UP = "drum_up", _("Drum up")
    DIAGNOSE = "diagnose", _("Diagnose")
    DESIGN = "design", _("Design")
    DELIVER = "deliver", _("Deliver")
    DISPLAY = "display", _("Display")


class Status(models.TextChoices):
    RUNNING = "running", _("Running")
    STOPPED = "stopped", _("Stopped")
    SUCCEEDED = "succeeded", _("Succeeded by another")


class BetterDirection(models.TextChoices):
    HIGHER = "higher", _("Higher is better")
    LOWER = "lower", _("Lower is better")


class AwardLevel(models.TextChoices):
    """Lowest first."""

    REGENCY = "regency", _("Regency")
    PROVINCE = "province", _("Province")
    NATION = "nation", _("National")
    INTERNATIONAL = "international", _("International")


class OrganisationKind(models.TextChoices):
    AGENCY = "agency", _("Regional agency")
    UNIT = "unit", _("Unit of an agency")
    VERTICAL = "vertical", _("Central body in the region")
    VILLAGE = "village", _("Village")
    SCHOOL = "school", _("School or university")
    COMMUNITY = "community", _("Community")
    COMPANY = "company", _("Company")
    OTHER = "other", _("Other")


class FunctionGroup(models.TextChoices):
    """Groups of government functions (Law 23/2014 on regional government, articles 11 and 12)."""

    BASIC = "basic", _("Obligatory, basic services")
    NON_BASIC = "non_basic", _("Obligatory, other")
    OPTIONAL = "optional", _("Optional")
    SUPPORT = "support", _("Supporting functions")


class SustainableDevelopmentGoal(models.IntegerChoices):
    """The seventeen goals of the United Nations' 2030 Agenda, by number."""

    NO_POVERTY = 1, _("No poverty")
    ZERO_HUNGER = 2, _("Zero hunger")
    GOOD_HEALTH = 3, _("Good health and well-being")
    QUALITY_EDUCATION = 4, _("Quality education")
    GENDER_EQUALITY = 5, _("Gender equality")
    CLEAN_WATER = 6, _("Clean water and sanitation")
    CLEAN_ENERGY = 7, _("Affordable and clean energy")
    DECENT_WORK = 8, _("Decent work and economic growth")
    INDUSTRY = 9, _("Industry, innovation and infrastructure")
    REDUCED_INEQUALITIES = 10, _("Reduced inequalities")
    SUSTAINABLE_CITIES = 11, _("Sustainable cities and communities")
    RESPONSIBLE_CONSUMPTION = 12, _("Responsible consumption and production")
    CLIMATE_ACTION = 13, _("Climate action")
    LIFE_BELOW_WATER = 14, _("Life below water")
    LIFE_ON_LAND = 15, _("Life on land")
    PEACE_AND_JUSTICE = 16, _("Peace, justice and strong institutions")
    PARTNERSHIPS = 17, _("Partnerships for the goals")


class CollectionMatch(models.TextChoices):
    ANY = "any", _("Any of the chosen sectors and topics")
    ALL = "all", _("All of the chosen sectors and topics")
