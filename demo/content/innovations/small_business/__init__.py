"""Invented innovations: small business."""

from . import catat_tiga, foto_bagus, timbang_jujur

INNOVATIONS = (
    foto_bagus.INNOVATION,
    timbang_jujur.INNOVATION,
    catat_tiga.INNOVATION,
)
