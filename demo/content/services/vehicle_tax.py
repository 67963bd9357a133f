"""Vehicle tax and registration."""

from ..exhibition_shapes import Requirement, Service
from ..shapes import line
from .parts import ASK_AT_COUNTER, KONTEKS_BERITA, LAPOR, counter_desk

VEHICLE_TAX = Service(
    slug="samsat-terpadu",
    name=line(id="Samsat terpadu: pajak kendaraan", en="Samsat: vehicle tax"),
    summary=line(
        id="Membayar pajak tahunan dan mengesahkan STNK.",
        en="Pay the yearly vehicle tax and have the registration (STNK) endorsed.",
    ),
    aliases=("Samsat", "STNK", "Pajak kendaraan", "PKB"),
    provider="samsat-kudus",
    icon="banknote",
    sectors=("transportasi",),
    requirements=(
        Requirement(
            text=line(
                id="KTP pemilik kendaraan, asli dan fotokopi",
                en="The owner's identity card (KTP), original and copy",
            ),
            source=KONTEKS_BERITA,
        ),
        Requirement(
            text=line(
                id="STNK, asli dan fotokopi", en="Vehicle registration (STNK), original and copy"
            ),
            source=KONTEKS_BERITA,
        ),
        Requirement(
            text=line(id="BPKB, asli dan fotokopi", en="Ownership book (BPKB), original and copy"),
            source=KONTEKS_BERITA,
        ),
        Requirement(
            text=line(
                id="Kendaraannya, untuk cek fisik", en="The vehicle itself, for a physical check"
            ),
            condition=line(
                id="Hanya untuk perpanjangan lima tahunan",
                en="Only for the five-yearly renewal",
            ),
            note=line(
                id="Menurut sumber, ini dilayani di Samsat induk.",
                en="According to the source, this is done at the main Samsat office.",
            ),
            source=KONTEKS_BERITA,
        ),
    ),
    procedure=(
        line(id="Serahkan berkas dan isi formulir.", en="Hand in your papers and fill in a form."),
        line(id="Petugas menghitung pajak.", en="Staff work out the tax."),
        line(id="Bayar di kasir.", en="Pay at the cashier."),
        line(
            id="Terima STNK yang sudah disahkan dan tanda bayarnya.",
            en="Receive the endorsed registration and your receipt.",
        ),
    ),
    duration=ASK_AT_COUNTER,
    cost_kind="varies",
    cost=line(
        id="Sebesar pajak kendaraan Anda; tertera pada tagihan",
        en="The tax due for your vehicle, as stated on the bill",
    ),
    product=line(
        id="STNK yang disahkan dan bukti pelunasan",
        en="An endorsed registration and proof of payment",
    ),
    complaints=(counter_desk(line(id="Samsat Kudus", en="Samsat Kudus")), LAPOR),
    sources=(KONTEKS_BERITA,),
)
