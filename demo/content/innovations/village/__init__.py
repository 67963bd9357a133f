"""Invented innovations: village."""

from . import loket_malam, mural_anggaran, rapat_setengah_jam

INNOVATIONS = (
    loket_malam.INNOVATION,
    mural_anggaran.INNOVATION,
    rapat_setengah_jam.INNOVATION,
)
