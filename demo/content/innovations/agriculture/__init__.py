"""Invented innovations: agriculture."""

from . import kandang_resik, panen_bareng, sawah_kering_basah

INNOVATIONS = (
    sawah_kering_basah.INNOVATION,
    kandang_resik.INNOVATION,
    panen_bareng.INNOVATION,
)
