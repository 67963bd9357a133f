"""Invented innovations: education."""

from . import bengkel_terbuka, kelas_sungai, kursi_tengah

INNOVATIONS = (
    kursi_tengah.INNOVATION,
    bengkel_terbuka.INNOVATION,
    kelas_sungai.INNOVATION,
)
