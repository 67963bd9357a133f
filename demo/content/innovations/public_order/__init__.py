"""Invented innovations: public order."""

from . import ronda_ceria, sirene_senyap, tutur_dulu

INNOVATIONS = (
    ronda_ceria.INNOVATION,
    tutur_dulu.INNOVATION,
    sirene_senyap.INNOVATION,
)
