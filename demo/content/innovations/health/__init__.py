"""Invented innovations: health."""

from . import lampu_bumil, petik_obat, ruang_tenang, senja_sehat

INNOVATIONS = (
    senja_sehat.INNOVATION,
    petik_obat.INNOVATION,
    ruang_tenang.INNOVATION,
    lampu_bumil.INNOVATION,
)
