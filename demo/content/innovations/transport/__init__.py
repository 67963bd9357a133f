"""Invented innovations: transport."""

from . import jalan_bareng, menata_simpang_sekolah, parkir_terang

INNOVATIONS = (
    jalan_bareng.INNOVATION,
    parkir_terang.INNOVATION,
    menata_simpang_sekolah.INNOVATION,
)
