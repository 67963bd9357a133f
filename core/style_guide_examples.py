"""Example data of the style guide: what a page would hand to each component. All of it invented."""

import datetime
from dataclasses import replace
from decimal import Decimal
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote

from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

from core.printing import PrintedCode
from core.protocols import Badge, Card, Picture

# A drawing stands in for a photograph: the style guide needs no uploads.
_DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 360">'
    '<path fill="#dbe8f1" d="M0 0h480v360H0z"/><circle fill="#e8a87c" cx="350" cy="110" r="46"/>'
    '<path fill="#3f6d49" d="M0 300L150 130 260 250 330 180 480 310V360H0z"/>'
    '<path fill="#8f3019" d="M90 360V220h-14v-14h28v-20h56v20h28v14h-14v140z"/></svg>'
)
PICTURE = Picture(
    url="data:image/svg+xml," + quote(_DRAWING),
    width=480,
    height=360,
    alternative_text="Menara bata di depan lereng Muria",
)

CARDS = [
    Card(
        kind="innovation",
        kind_label="Inovasi",
        title="Antre Ringkas",
        url="#card",
        summary="Warga mengambil nomor antrean puskesmas dari rumah dan datang saat gilirannya "
        "dekat, sehingga ruang tunggu tidak lagi penuh sejak subuh.",
        pattern_seed="antre-ringkas",
        pattern_motif="parijoto",
        badges=(Badge("Kesehatan", "berry"), Badge("Penerapan", "leaf")),
        facts=("Puskesmas Contoh", "2021"),
        is_sample=True,
    ),
    Card(
        kind="innovation",
        kind_label="Inovasi",
        title="Akta Sekali Datang",
        url="#card",
        summary="Akta kelahiran, kartu keluarga dan KIA selesai dalam satu kunjungan.",
        pattern_seed="akta-sekali-datang",
        pattern_motif="kawung",
        badges=(Badge("Kependudukan", "teak"), Badge("Juara kabupaten", "brick")),
        facts=("Dinas Contoh", "2022"),
        is_sample=True,
    ),
    Card(
        kind="collection",
        kind_label="Koleksi",
        title="Inovasi untuk ibu dan anak",
        url="#card",
        summary="Dari pemeriksaan kehamilan sampai kelas orang tua.",
        pattern_seed="ibu-dan-anak",
        pattern_motif="buketan",
        facts=("12 inovasi",),
    ),
    Card(
        kind="organisation",
        kind_label="Penyelenggara",
        title="Dinas Pertanian dan Pangan (contoh) Kabupaten Kudus",
        url="#card",
        pattern_seed="dinas-pertanian",
        pattern_motif="beras",
        facts=("OPD", "5 inovasi"),
        is_sample=True,
    ),
    Card(
        kind="exhibition",
        kind_label="Pameran",
        title="A fair of ideas in the yard of the pendopo",
        url="#card",
        summary="Booths of agencies, schools and villages, open from nine to four.",
        pattern_seed="fair",
        pattern_motif="kapal",
        badges=(Badge("Buka hari ini", "leaf"),),
        facts=("21–22 Desember", "32 stan"),
        language="en",
    ),
    Card(
        kind="news",
        kind_label="Berita",
        title="Pendaftaran inovasi tahun ini dibuka",
        url="#card",
        summary="Perangkat daerah, sekolah, desa dan warga dapat mengajukan karya.",
        pattern_seed="pendaftaran",
        pattern_motif="menara",
        facts=("13 Oktober",),
    ),
]

FACTS = [
    {"label": _("Agency"), "value": "Puskesmas Contoh", "url": "#facts", "icon": "building-2"},
    {"label": _("Sector"), "value": "Kesehatan", "url": "#facts", "icon": "tag"},
    {"label": _("Kind"), "value": _("Digital"), "icon": "lightbulb"},
    {"label": _("Stage"), "value": _("Adoption"), "note": _("since March 2022"), "icon": "layers"},
    {"label": _("Last verified"), "value": "14 Agustus 2024", "icon": "badge-check"},
]

FIGURES = [
    SimpleNamespace(
        name=_("Waiting time at the counter"),
        before=Decimal("125.00"),
        after=Decimal("38.50"),
        unit=_("minutes"),
        basis=_("Mean of 400 visits, three counters"),
        measured_on=datetime.date(2024, 6, 28),
        source=_("Agency's own count"),
        source_url="",
        change_percent=Decimal("-69.2"),
        is_improvement=True,
    ),
    SimpleNamespace(
        name=_("Families served in a month"),
        before=Decimal("410"),
        after=Decimal("1260"),
        unit=_("families"),
        basis="",
        measured_on=None,
        source="",
        source_url="",
        change_percent=Decimal("207.3"),
        is_improvement=True,
    ),
    SimpleNamespace(
        name=_("Cost for each document"),
        before=Decimal("9500"),
        after=Decimal("11000"),
        unit="Rp",
        basis=_("Budget 2023 and 2024"),
        measured_on=None,
        source="",
        source_url="",
        change_percent=Decimal("15.8"),
        is_improvement=False,
    ),
    SimpleNamespace(
        name=_("Villages taking part"),
        before=None,
        after=Decimal("27"),
        unit=_("villages"),
        basis="",
        measured_on=datetime.date(2024, 1, 31),
        source="",
        source_url="",
        change_percent=None,
        is_improvement=None,
    ),
]

EVENTS = [
    {
        "date": datetime.date(2022, 10, 13),
        "title": "Pengajuan karya",
        "text": "Melalui aplikasi, sampai 13 November.",
        "state": "done",
    },
    {"date_text": "17–22 November 2022", "title": "Penilaian dewan juri", "state": "current"},
    {"date_text": "Desember 2022", "title": "Pengumuman", "url": "#timeline", "state": "next"},
]

AWARDS = [
    {
        "level": "regency",
        "competition": "KIPP Kabupaten Kudus (contoh)",
        "year": 2022,
        "rank": 1,
        "category": "TOP 3",
        "source": "Keputusan Bupati (contoh)",
    },
    {
        "level": "province",
        "competition": "KIPP Jawa Tengah (contoh)",
        "year": 2023,
        "rank": None,
        "category": "TOP 30",
    },
]

FACET_CHOICES = [
    {"value": value, "label": label, "count": count, "selected": value == "kesehatan"}
    for value, label, count in (
        ("kesehatan", "Kesehatan", 24),
        ("kependudukan", "Kependudukan", 11),
        ("pendidikan", "Pendidikan", 17),
        ("perizinan", "Perizinan & investasi", 6),
        ("sosial", "Sosial", 9),
        ("ketenagakerjaan", "Ketenagakerjaan", 4),
        ("perpustakaan", "Perpustakaan & arsip", 3),
        ("pertanian", "Pertanian & pangan", 0),
        ("lingkungan", "Lingkungan", 8),
    )
]

EXAMPLES: dict[str, Any] = {
    "example_picture": PICTURE,
    "example_pictures": [
        {"thumbnail": PICTURE, "full_url": PICTURE.url, "caption": caption, "credit": credit}
        for caption, credit in (("Pagi di pendopo", "Diskominfo"), ("Lereng Muria", ""), ("", ""))
    ],
    "cards": CARDS,
    "facts": FACTS,
    "figures": FIGURES,
    "events": EVENTS,
    "awards": AWARDS,
    "example_announcement": {
        "text": "Stan layanan SIM pindah ke sisi timur pendopo.",
        "url": "#announcement",
        "tone": "warning",
    },
    "example_printed_code": PrintedCode(
        letters="7KX-2M9",
        address="inovasi.example.org/q/7kx2m9/",
        drawing=mark_safe(
            '<svg viewBox="0 0 9 9"><path d="M1 1h3v3H1zM5 1h3v3H5zM1 5h3v3H1zM6 6h1v1H6z"/></svg>'
        ),
    ),
    "example_coverage": [
        replace(CARDS[0], title="Antre Ringkas dipakai puskesmas kedua", facts=("12 Mei 2026",)),
        replace(CARDS[0], title="Puskesmas menerima tamu", facts=("3 Maret 2026",), is_sample=True),
    ],
    "example_breadcrumbs": [
        {"label": "Beranda", "url": "/"},
        {"label": "Inovasi", "url": "#breadcrumbs"},
    ],
    "badges": [
        Badge("Netral"),
        Badge("Juara", "brick"),
        Badge("Kesehatan", "berry"),
        Badge("Kependudukan", "teak"),
        Badge("Penerapan", "leaf"),
        Badge("Digital", "sky"),
    ],
    "hero_actions": [
        {"label": _("See the impact"), "url": "#figures", "primary": True, "icon": "arrow-right"},
        {"label": _("Print one page"), "url": "#hero", "icon": "printer"},
    ],
    "suggestions": [
        {"label": _("Without “Dawe”"), "url": "#empty", "count": 12},
        {"label": _("Without “2019”"), "url": "#empty", "count": 31},
    ],
    "empty_actions": [
        {"label": _("Show all innovations"), "url": "#empty", "icon": "rotate-ccw"},
    ],
    "key_figures": [
        {"value": "20", "unit": _("of 42"), "label": _("agencies took part")},
        {"value": "32", "label": _("works entered"), "source": "Lingkar, 2022"},
        {"value": "1.250", "unit": _("families"), "label": _("served each month")},
    ],
    "stages": [
        {"label": _("Initiative"), "state": "done", "date_text": "Mei 2020"},
        {"label": _("Trial"), "state": "done", "date_text": "Januari 2021"},
        {"label": _("Adoption"), "state": "current", "date_text": "Maret 2022"},
    ],
    "lab_stages": [
        {"label": "Drum up", "state": "done"},
        {"label": "Diagnose", "state": "done"},
        {"label": "Design", "state": "current", "note": _("Prototype with three villages")},
        {"label": "Deliver", "state": "next"},
    ],
    "people": [
        {"name": "Nama Contoh, S.KM", "role": _("Initiator")},
        {"name": "Tim Inovasi Puskesmas", "role": _("Team")},
    ],
    "documents": [
        {
            "label": _("Operating procedure"),
            "url": "#document",
            "file_type": "PDF",
            "size": 482_000,
        },
        {"label": _("Replication kit"), "url": "#document", "file_type": "ZIP", "size": 8_400_000},
    ],
    "sources": [
        {
            "publisher": "Lingkar",
            "title": "Penghargaan inovasi pelayanan publik",
            "published_on": datetime.date(2022, 12, 29),
            "url": "https://example.org/lingkar",
            "note": _("Numbers of works and agencies."),
        },
        {"publisher": "Setda", "title": "Notulen", "published_on": None, "url": "", "note": ""},
    ],
    "questions": [
        {
            "question": _("Must an innovation be an application?"),
            "answer": mark_safe("<p>Tidak. Cara kerja baru tanpa aplikasi juga inovasi.</p>"),
        },
        {
            "question": _("Who may take part?"),
            "answer": mark_safe("<p>Perangkat daerah, desa, sekolah dan warga.</p>"),
        },
    ],
    "sectors": [
        {"label": "Kesehatan", "icon": "heart-pulse", "motif": "parijoto", "count": 24},
        {"label": "Kependudukan", "icon": "id-card", "motif": "kawung", "count": 11},
        {"label": "Pendidikan", "icon": "graduation-cap", "motif": "truntum", "count": 17},
        {"label": "Pertanian & pangan", "icon": "wheat", "motif": "beras", "count": 1},
        {"label": "Transportasi", "icon": "bus", "motif": "kapal", "count": 2},
        {"label": "Tata kelola", "icon": "landmark", "motif": "menara", "count": 9},
    ],
    "facet_choices": FACET_CHOICES,
    "facet_groups": [
        {"name": "sector", "label": _("Sector"), "choices": FACET_CHOICES, "open": True},
        {
            "name": "stage",
            "label": _("Stage"),
            "choices": [
                {"value": "initiative", "label": _("Initiative"), "count": 7, "selected": False},
                {"value": "trial", "label": _("Trial"), "count": 12, "selected": False},
                {"value": "adoption", "label": _("Adoption"), "count": 40, "selected": False},
            ],
        },
    ],
    "chosen": [
        {"label": "Kesehatan", "group": _("Sector"), "remove_url": "#results-bar"},
        {"label": "2022", "group": _("Year"), "remove_url": "#results-bar"},
    ],
    "sorts": [
        {"label": _("Newest"), "url": "#results-bar", "current": True},
        {"label": _("Name"), "url": "#results-bar", "current": False},
        {"label": _("Most awarded"), "url": "#results-bar", "current": False},
    ],
    "views": [
        {"label": _("Grid"), "icon": "layout-grid", "url": "#results-bar", "current": True},
        {"label": _("List"), "icon": "list", "url": "#results-bar", "current": False},
    ],
    "tabs": [
        {"label": _("All"), "url": "#search", "current": True, "count": 128},
        {"label": _("Innovations"), "url": "#search", "current": False, "count": 96},
        {"label": _("News"), "url": "#search", "current": False, "count": 32},
    ],
    "table_header": ["Kecamatan", "Desa", "Inovasi"],
    "table_rows": [["Kaliwungu", 15, 8], ["Kota Kudus", 25, 14], ["Undaan", 16, 3]],
}
