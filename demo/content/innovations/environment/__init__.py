"""Invented innovations: environment."""

from . import alarm_bambu, ketuk_sampah, sabtu_kali_resik

INNOVATIONS = (
    alarm_bambu.INNOVATION,
    ketuk_sampah.INNOVATION,
    sabtu_kali_resik.INNOVATION,
)
