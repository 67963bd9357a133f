"""The fixed lists of exhibitions. A leaf: nothing of ours is imported here."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ExhibitorType(models.TextChoices):
    """Who shows something at a booth. Each has a colour and a shape on the floor plan."""

    AGENCY = "agency", _("Regional agency")
    VERTICAL = "vertical", _("Central body in the region")
    PRIVATE = "private", _("Company")
    COMMUNITY = "community", _("Community")
    ACADEMIC = "academic", _("School or university")
    VILLAGE = "village", _("Village")


class BoothStatus(models.TextChoices):
    OPEN = "open", _("Open")
    PAUSED = "paused", _("Paused")
    MOVED = "moved", _("Moved")
    CLOSED = "closed", _("Closed")


class AnnouncementKind(models.TextChoices):
    INFORMATION = "information", _("Information")
    MOVED = "moved", _("Moved")
    CLOSED = "closed", _("Closed")
    QUOTA = "quota", _("Quota used up")


class SessionKind(models.TextChoices):
    CEREMONY = "ceremony", _("Ceremony")
    TALK = "talk", _("Talk")
    WORKSHOP = "workshop", _("Workshop")
    PERFORMANCE = "performance", _("Performance")
    DEMONSTRATION = "demonstration", _("Demonstration")
    CONTEST = "contest", _("Contest")


class CostKind(models.TextChoices):
    """How a service is paid. "Free" is said, never meant by an empty field."""

    FREE = "free", _("Free of charge")
    TARIFF = "tariff", _("Fixed tariff")
    VARIES = "varies", _("Varies")


class Tone(models.TextChoices):
    """The tones of badges, for zones."""

    BRICK = "brick", _("Brick red")
    BERRY = "berry", _("Berry")
    TEAK = "teak", _("Teak brown")
    LEAF = "leaf", _("Leaf green")
    SKY = "sky", _("Sky blue")
    NEUTRAL = "neutral", _("Grey")


class PlaceKind(models.TextChoices):
    """What a place on the plan is; the value is the name of its icon."""

    ENTRANCE = "log-in", _("Entrance")
    STAGE = "presentation", _("Stage or room")
    INFORMATION = "info", _("Information desk")
    REGISTRATION = "clipboard-check", _("Registration")
    TOILET = "droplet", _("Toilets")
    PRAYER = "moon", _("Prayer room")
    NURSING = "baby", _("Nursing room")
    FIRST_AID = "heart-pulse", _("First aid")
    FOOD = "utensils", _("Food and drink")
    PARKING = "circle-parking", _("Parking")
    STEP_FREE = "accessibility", _("Step-free access")
    CHARGING = "wifi", _("Internet and charging")
    OTHER = "map-pin", _("Other")
