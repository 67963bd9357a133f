"""Renewal of a driving licence."""

from ..exhibition_shapes import Requirement, Service, Tariff
from ..shapes import line
from .parts import ASK_AT_COUNTER, GARUDA_TV, GENCIL_NEWS, LAPOR, counter_desk

DRIVING_LICENCE = Service(
    slug="sim-online",
    name=line(id="SIM online: perpanjangan SIM", en="SIM online: driving licence renewal"),
    summary=line(
        id="Memperpanjang SIM A atau SIM C yang masih berlaku.",
        en="Renew a licence for cars (SIM A) or motorcycles (SIM C) that is still valid.",
    ),
    aliases=("SIM", "Perpanjangan SIM", "SIM keliling"),
    provider="polres-kudus",
    icon="car",
    sectors=("transportasi", "keamanan-ketertiban"),
    requirements=(
        Requirement(
            text=line(id="KTP dan fotokopinya", en="Identity card (KTP) and a copy"),
            source=GARUDA_TV,
        ),
        Requirement(
            text=line(id="SIM lama yang masih berlaku", en="Your old licence, still valid"),
            source=GARUDA_TV,
        ),
        Requirement(
            text=line(
                id="Ajukan SIM baru, bukan perpanjangan",
                en="Apply for a new licence instead of a renewal",
            ),
            condition=line(
                id="Bila masa berlaku SIM sudah lewat, walau satu hari",
                en="If the licence has lapsed, even by a day",
            ),
            note=line(
                id="Ada pengecualian untuk keadaan kahar, misalnya kantor tutup pada hari libur.",
                en="There are exceptions, for instance when the office was closed for a holiday.",
            ),
            source=GENCIL_NEWS,
        ),
        Requirement(
            text=line(id="Surat sehat dari dokter", en="A doctor's certificate"), source=GARUDA_TV
        ),
        Requirement(
            text=line(id="Surat lulus tes psikologi", en="Proof of the psychological test"),
            source=GARUDA_TV,
        ),
        Requirement(
            text=line(
                id="Bukti peserta aktif BPJS Kesehatan", en="Proof of active health insurance"
            ),
            note=line(
                id="Tanyakan dulu apakah sudah diberlakukan di sini.",
                en="Ask first whether this is already required here.",
            ),
            source=GARUDA_TV,
        ),
    ),
    procedure=(
        line(id="Petugas memeriksa berkas.", en="Staff check your papers."),
        line(id="Bayar tarif resmi.", en="Pay the official fee."),
        line(
            id="Foto, sidik jari, dan tanda tangan.", en="Photograph, fingerprints and signature."
        ),
        line(id="Terima SIM baru.", en="Receive the new licence."),
    ),
    duration=ASK_AT_COUNTER,
    cost_kind="tariff",
    cost=line(
        id="Tarif PNBP menurut Peraturan Pemerintah Nomor 76 Tahun 2020",
        en="State fees under Government Regulation 76 of 2020",
    ),
    tariffs=(
        Tariff(
            label=line(id="Perpanjangan SIM A", en="Renewal of SIM A (car)"),
            amount=80_000,
            note=line(
                id="Belum termasuk tes kesehatan dan psikologi",
                en="Without the medical and psychological tests",
            ),
        ),
        Tariff(
            label=line(id="Perpanjangan SIM C", en="Renewal of SIM C (motorcycle)"),
            amount=75_000,
            note=line(
                id="Belum termasuk tes kesehatan dan psikologi",
                en="Without the medical and psychological tests",
            ),
        ),
    ),
    product=line(id="SIM yang berlaku lima tahun", en="A licence valid for five years"),
    complaints=(counter_desk(line(id="Polres Kudus", en="the Kudus police")), LAPOR),
    sources=(GARUDA_TV, GENCIL_NEWS),
)
