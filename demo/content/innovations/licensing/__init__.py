"""Invented innovations: licensing."""

from . import izin_terang, jumat_petak, papan_izin

INNOVATIONS = (
    jumat_petak.INNOVATION,
    papan_izin.INNOVATION,
    izin_terang.INNOVATION,
)
