"""The parts of the home page. A leaf: nothing of ours is imported here."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SectionKind(models.TextChoices):
    """What a section of the home page shows, in the order of a home page nobody has arranged."""

    SECTORS = "sectors", _("Sectors with counts")
    EXHIBITION = "exhibition", _("Exhibition on now or next")
    SERVICES = "services", _("Services")
    FEATURED = "featured", _("Featured innovations")
    WINNERS = "winners", _("Award winners of the latest year")
    COLLECTIONS = "collections", _("Collections")
    LABORATORY = "laboratory", _("Stages of the laboratory")
