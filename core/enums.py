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


class PictureState(models.TextChoices):
    """How far a picture of the library is."""

    PREPARING = "preparing", _("being prepared")
    READY = "ready", _("ready")
    FAILED = "failed", _("failed")


class PictureFault(models.TextChoices):
    """Why a picture cannot be shown, and what helps."""

    MISSING = "missing", _("The file is missing. Upload the picture again.")
    DAMAGED = "damaged", _("The file is damaged. Upload the picture again.")
    TOO_LARGE = (
        "too_large",
        _("The picture has too many pixels. Upload a smaller one: 4000 pixels are plenty."),
    )
    OTHER = "other", _("The sizes could not be made. Try again; the site's log says why.")
