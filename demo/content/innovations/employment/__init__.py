"""Invented innovations: employment."""

from . import aku_siap, lapak_loker, magang_setengah_hari

INNOVATIONS = (
    magang_setengah_hari.INNOVATION,
    lapak_loker.INNOVATION,
    aku_siap.INNOVATION,
)
