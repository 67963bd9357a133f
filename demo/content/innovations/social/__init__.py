"""Invented innovations: social."""

from . import dapur_tetangga, jalur_landai, sapa_sepuh, sapa_sepuh_lama

INNOVATIONS = (
    sapa_sepuh_lama.INNOVATION,
    sapa_sepuh.INNOVATION,
    dapur_tetangga.INNOVATION,
    jalur_landai.INNOVATION,
)
