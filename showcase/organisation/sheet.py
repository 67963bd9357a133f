"""Organisations as a spreadsheet: the columns of the list, and the template to fill in."""

import io
from typing import BinaryIO

from openpyxl import Workbook

from core.enums import District
from core.spreadsheets import Column, Table, read_table
from showcase.enums import OrganisationKind

LIST = (
    Column(
        "name",
        (
            "nama",
            "nama organisasi",
            "nama instansi",
            "nama opd",
            "nama perangkat daerah",
            "nama penyelenggara",
            "organisasi",
            "instansi",
            "opd",
            "perangkat daerah",
            "organisation",
            "organization",
            "organisation name",
            "name id",
        ),
        required=True,
    ),
    Column("slug", ("alamat halaman", "alamat pendek", "kode", "kunci", "address", "key")),
    Column("short_name", ("singkatan", "nama singkat", "nama pendek", "akronim", "abbreviation")),
    Column(
        "kind",
        ("jenis", "jenis organisasi", "jenis instansi", "tipe", "kategori", "type", "category"),
        required=True,
    ),
    Column(
        "parent",
        (
            "induk",
            "instansi induk",
            "opd induk",
            "di bawah",
            "bagian dari",
            "part of",
            "belongs to",
        ),
    ),
    Column("district", ("kecamatan", "wilayah", "subdistrict", "sub district")),
    Column("website", ("situs", "situs web", "laman", "web", "url", "site")),
    Column(
        "description",
        ("keterangan", "deskripsi", "penjelasan", "uraian", "notes"),
        multiline=True,
    ),
    Column(
        "name_en",
        ("nama bahasa inggris", "nama inggris", "nama en", "english name", "name english"),
    ),
    Column(
        "description_en",
        (
            "keterangan bahasa inggris",
            "keterangan inggris",
            "keterangan en",
            "deskripsi bahasa inggris",
            "deskripsi inggris",
            "deskripsi en",
            "english description",
            "description english",
        ),
        multiline=True,
    ),
)
COLUMNS = tuple(column.key for column in LIST)
MAX_ROWS = 5_000

EXAMPLE = {
    "name": "Puskesmas Contoh",
    "slug": "puskesmas-contoh",
    "kind": "unit",
    "parent": "dinas-kesehatan",
    "district": "bae",
    "name_en": "Example Health Centre",
}


def read_list(file: BinaryIO, name: str) -> Table:
    """The organisations in a CSV or XLSX file.

    Raises UnreadableListError when it is neither, lacks a column, or has too many rows.
    """
    return read_table(file, name, LIST, max_rows=MAX_ROWS)


def template_file() -> bytes:
    """An XLSX with the columns, an example, and the values that kind and district may have."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "organisations"
    sheet.append(COLUMNS)
    sheet.append([EXAMPLE.get(column, "") for column in COLUMNS])
    values = workbook.create_sheet("values")
    values.append(["column", "value", "meaning"])
    for column, choices in (("kind", OrganisationKind), ("district", District)):
        for key, label in choices.choices:
            values.append([column, key, str(label)])
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()
