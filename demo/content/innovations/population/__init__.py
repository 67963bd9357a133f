"""Invented innovations: population."""

from . import eja_nama, ketuk_pintu_rekam, lahir_lengkap

INNOVATIONS = (
    lahir_lengkap.INNOVATION,
    ketuk_pintu_rekam.INNOVATION,
    eja_nama.INNOVATION,
)
