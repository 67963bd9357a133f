"""Choices used by more than one room. A leaf: nothing of ours is imported here."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class District(models.TextChoices):
    """The nine districts (kecamatan) of Kudus Regency."""

    KALIWUNGU = "kaliwungu", "Kaliwungu"
    KOTA_KUDUS = "kota_kudus", "Kota Kudus"
    JATI = "jati", "Jati"
    UNDAAN = "undaan", "Undaan"
    MEJOBO = "mejobo", "Mejobo"
    JEKULO = "jekulo", "Jekulo"
    BAE = "bae", "Bae"
    GEBOG = "gebog", "Gebog"
    DAWE = "dawe", "Dawe"


class Motif(models.TextChoices):
    """Families of the batik pattern that stands in for a photograph."""

    KAWUNG = "kawung", _("Kawung")
    PARANG = "parang", _("Parang")
    TRUNTUM = "truntum", _("Truntum")
    CEPLOK = "ceplok", _("Ceplok")
    MEGA = "mega", _("Clouds")
    PARIJOTO = "parijoto", _("Parijoto berries")
    MENARA = "menara", _("Menara brick")
    TEMBAKAU = "tembakau", _("Tobacco leaf")
    KAPAL = "kapal", _("Stranded ship")
    BUKETAN = "buketan", _("Bouquet")
    GEBYOK = "gebyok", _("Carved teak panel")
    BERAS = "beras", _("Scattered rice")
    GRINGSING = "gringsing", _("Scales")
    MURIA = "muria", _("Slopes of Muria")
