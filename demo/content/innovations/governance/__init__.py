"""Invented innovations: governance."""

from . import kotak_dengar, kuitansi_cepat, satu_formulir, tukar_meja

INNOVATIONS = (
    satu_formulir.INNOVATION,
    tukar_meja.INNOVATION,
    kuitansi_cepat.INNOVATION,
    kotak_dengar.INNOVATION,
)
