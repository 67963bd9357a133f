"""Membership of the public library."""

from ..exhibition_shapes import Requirement, Service
from ..shapes import line
from .parts import AKURASI, ASK_AT_COUNTER, LAPOR, SIPPN_POHUWATO, counter_desk

LIBRARY_CARD = Service(
    slug="kartu-perpustakaan",
    name=line(id="Kartu perpustakaan", en="Library card"),
    summary=line(
        id="Menjadi anggota perpustakaan daerah dan langsung boleh meminjam.",
        en="Join the public library and start borrowing.",
    ),
    aliases=("Kartu anggota perpustakaan",),
    provider="dinas-kearsipan-dan-perpustakaan",
    icon="library",
    sectors=("perpustakaan-arsip", "pendidikan"),
    requirements=(
        Requirement(
            text=line(id="KTP atau kartu pelajar", en="Identity card or student card"),
            note=line(
                id="Di beberapa daerah cukup fotokopinya.", en="In some regions a copy will do."
            ),
            source=AKURASI,
        ),
        Requirement(
            text=line(id="Formulir pendaftaran", en="Registration form"),
            note=line(id="Diisi di tempat.", en="You fill it in on the spot."),
            source=SIPPN_POHUWATO,
        ),
    ),
    procedure=(
        line(id="Isi formulir pendaftaran.", en="Fill in the registration form."),
        line(id="Tunjukkan kartu identitas.", en="Show your card."),
        line(id="Petugas mencetak kartu anggota.", en="Staff print your membership card."),
    ),
    duration=ASK_AT_COUNTER,
    cost_kind="free",
    cost=line(id="Tidak dipungut biaya", en="Free of charge"),
    product=line(id="Kartu anggota perpustakaan", en="Library card"),
    complaints=(
        counter_desk(
            line(id="Dinas Kearsipan dan Perpustakaan", en="the Archives and Library Agency")
        ),
        LAPOR,
    ),
    sources=(SIPPN_POHUWATO, AKURASI),
)
