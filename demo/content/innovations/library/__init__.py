"""Invented innovations: library."""

from . import arsip_keluarga, dongeng_simbah, lapak_baca_pasar

INNOVATIONS = (
    lapak_baca_pasar.INNOVATION,
    arsip_keluarga.INNOVATION,
    dongeng_simbah.INNOVATION,
)
