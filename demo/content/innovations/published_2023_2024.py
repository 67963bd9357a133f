"""The winners of KIPP 2023 and 2024 and the other finalists (TOP 6) of 2024, as reports name them.

What a report says of an entry (agency, maker, what the name stands for) is on record with its
source. How it works and what it has changed no report says, so nothing is written of it.
"""

from dataclasses import dataclass

from ..shapes import Award, Innovation, Source, Text, line, prose, same
from ..sources import (
    ANTARA_2023,
    JOGLO_JATENG_2024,
    LINGKAR_2024,
    RMOL_JATENG_2024,
    TRIBUN_MURIA_2024,
)

KIPP = line(
    id="Kompetisi Inovasi Pelayanan Publik (KIPP) Kabupaten Kudus",
    en="Public service innovation competition (KIPP) of Kudus Regency",
)
ORDINALS = {
    1: Text(id="juara pertama", en="first place"),
    2: Text(id="juara kedua", en="second place"),
    3: Text(id="juara ketiga", en="third place"),
}
FINALIST = line(id="finalis enam besar (TOP 6)", en="a finalist, one of the TOP 6")
SOURCES = {2023: (ANTARA_2023,), 2024: (LINGKAR_2024, JOGLO_JATENG_2024)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the reports say of an entry; without a rank it was among the other finalists."""

    slug: str
    name: str
    year: int
    organisation: str
    agency: Text
    maker: str = ""
    rank: int | None = None
    aliases: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    government_function: str = ""
    about: Text | None = None
    further_awards: tuple[Award, ...] = ()
    further_sources: tuple[Source, ...] = ()


def _innovation(entry: Entry) -> Innovation:
    place = ORDINALS[entry.rank] if entry.rank else FINALIST
    reached = f"took {place.en}" if entry.rank else f"was {place.en},"
    became = f"meraih {place.id}" if entry.rank else f"menjadi {place.id}"
    about = entry.about or Text(id="", en="")
    maker = Text(
        id=f"Inovatornya menurut pemberitaan: {entry.maker}." if entry.maker else "",
        en=f"The reports name {entry.maker} as its maker." if entry.maker else "",
    )
    sources = SOURCES[entry.year]
    return Innovation(
        slug=entry.slug,
        name=same(entry.name),
        aliases=entry.aliases,
        summary=Text(
            id=f"{place.id[0].upper()}{place.id[1:]} KIPP Kudus {entry.year} dari "
            f"{entry.agency.id}. Uraiannya belum dilengkapi.",
            en=f"From {entry.agency.en}: it {reached} in KIPP Kudus {entry.year}. Not yet described.",
        ),
        organisation=entry.organisation,
        is_sample=False,
        form="public_service",
        sectors=entry.sectors,
        government_function=entry.government_function,
        record_note=prose(
            id=f"""
            Yang sudah tercatat: {entry.name} diajukan oleh {entry.agency.id} dan {became}
            Kompetisi Inovasi Pelayanan Publik tingkat Kabupaten Kudus tahun {entry.year}.
            {maker.id} {about.id}

            Yang belum tercatat: cara kerjanya selengkapnya, sejak kapan berjalan, dan dampaknya
            dalam angka. Uraian itu menunggu dilengkapi oleh pengusulnya.
            """,
            en=f"""
            What is on record: {entry.name} was put forward by {entry.agency.en} and {reached} in
            the public service innovation competition of Kudus Regency in {entry.year}.
            {maker.en} {about.en}

            What is not: how it works in detail, since when it has been running and what it has
            changed in figures. That is for those who proposed it to add.
            """,
        ),
        awards=(
            Award(
                level="regency",
                competition=KIPP,
                year=entry.year,
                rank=entry.rank,
                category=None if entry.rank else line(id="Finalis (TOP 6)", en="Finalist (TOP 6)"),
                source=sources[0].publisher,
                source_url=sources[0].url,
            ),
            *entry.further_awards,
        ),
        sources=(*sources, *entry.further_sources),
        has_picture=False,
    )


ENTRIES = (
    Entry(
        slug="simpan-budi",
        name="Simpan Budi",
        year=2023,
        rank=1,
        organisation="dinas-kearsipan-dan-perpustakaan",
        agency=line(id="Dinas Kearsipan dan Perpustakaan", en="the Archives and Library Agency"),
        maker="Ninik Mustikawati",
        aliases=("Sistem Perpanjangan Buku Mandiri",),
        sectors=("perpustakaan-arsip",),
        government_function="perpustakaan",
        about=line(
            id="""Namanya singkatan dari Sistem Perpanjangan Buku Mandiri. Alasannya: banyak buku
            perpustakaan terlambat dikembalikan. Anggota memperpanjang pinjaman sendiri, sehingga
            waktu petugas serta waktu dan biaya anggota dihemat. Di tingkat Jawa Tengah karya ini
            masuk lima besar KIPP 2023; penghargaannya diserahkan di Gedung Gradhika Bhakti Praja,
            Semarang, pada Februari 2024.""",
            en="""The name is short for a system of renewing books by oneself. The reason: many
            library books came back late. Members renew their loans themselves, which saves the
            staff time, and the members time and money. In Central Java it was among the best five
            of KIPP 2023; the award was handed over in Gedung Gradhika Bhakti Praja, Semarang, in
            February 2024.""",
        ),
        further_awards=(
            Award(
                level="province",
                competition=line(
                    id="Kompetisi Inovasi Pelayanan Publik (KIPP) Jawa Tengah",
                    en="Public service innovation competition (KIPP) of Central Java",
                ),
                year=2023,
                category=line(id="Lima besar (TOP 5)", en="Best five (TOP 5)"),
                source=RMOL_JATENG_2024.publisher,
                source_url=RMOL_JATENG_2024.url,
            ),
        ),
        further_sources=(RMOL_JATENG_2024, TRIBUN_MURIA_2024),
    ),
    Entry(
        slug="siandung-esmaku",
        name="Siandung Esmaku",
        year=2023,
        rank=2,
        organisation="smp-5-kudus",
        agency=same("SMP 5 Kudus"),
        maker="Abdul Rochim",
        sectors=("pendidikan",),
        government_function="pendidikan",
        about=line(
            id="Namanya singkatan dari Sistem Anti Perundungan SMP 5 Kudus.",
            en="The name is short for the anti-bullying system of SMP 5 Kudus.",
        ),
    ),
    Entry(
        slug="permata-cintaku",
        name="Permata Cintaku",
        year=2023,
        rank=3,
        organisation="puskesmas-kaliwungu",
        agency=line(id="Puskesmas Kaliwungu", en="the Kaliwungu health centre"),
        maker="Intan Nourma Meilawati",
        sectors=("kesehatan",),
        government_function="kesehatan",
        about=line(
            id="Isinya makanan tambahan dari bahan lokal untuk mencegah stunting dan wasting.",
            en="It is about extra food from local ingredients against stunting and wasting.",
        ),
    ),
    Entry(
        slug="cetar-tb",
        name="CETAR TB",
        year=2024,
        rank=1,
        organisation="rsud-dr-loekmono-hadi",
        agency=line(id="RSUD dr. Loekmono Hadi", en="the dr. Loekmono Hadi hospital"),
        maker="Arif Mujiono",
        aliases=("Cetar TB",),
        sectors=("kesehatan",),
        government_function="kesehatan",
        about=line(
            id="""Kepanjangannya ditulis berbeda: “Cegah Tangkal dan Rawan TBC” dan “Cegah Tangkal
            dan Rawat TBC”.""",
            en="""What the name stands for is spelled in two ways: “Cegah Tangkal dan Rawan TBC” and
            “Cegah Tangkal dan Rawat TBC”.""",
        ),
    ),
    Entry(
        slug="sbn",
        name="SBN",
        year=2024,
        rank=2,
        organisation="dinas-kesehatan",
        agency=line(id="Dinas Kesehatan", en="the Health Agency"),
        maker="Ririn Wardani Zuhruf",
        sectors=("kesehatan",),
        government_function="kesehatan",
        about=line(
            id="""Kepanjangannya ditulis berbeda: “Sekolah Bebas Nyamuk” dan “Sarang Bebas Nyamuk”.
            Isinya pemberantasan sarang nyamuk (PSN) untuk mencegah demam berdarah.""",
            en="""What the name stands for is spelled in two ways: “Sekolah Bebas Nyamuk” and “Sarang
            Bebas Nyamuk”. It is about doing away with the breeding places of mosquitoes (PSN)
            against dengue.""",
        ),
    ),
    Entry(
        slug="pro-investku",
        name="Pro InvestKu",
        year=2024,
        rank=3,
        organisation="dpmptsp",
        agency=line(id="DPMPTSP", en="the Investment and One-Stop Service Agency"),
        maker="Harso Widodo",
        sectors=("perizinan-investasi",),
        about=line(id="Isinya promosi penanaman modal.", en="It is about promoting investment."),
    ),
    Entry(
        slug="kupat-asem",
        name="KUPAT ASEM",
        year=2024,
        organisation="puskesmas-ngembal-kulon",
        agency=line(id="Puskesmas Ngembal Kulon", en="the Ngembal Kulon health centre"),
        aliases=("Kupat Asem", "Aku Patuh Aku Sembuh"),
        sectors=("kesehatan",),
        government_function="kesehatan",
        about=line(
            id="Namanya singkatan dari “Aku PATuh Aku SEMbuh”.",
            en="The name is short for “Aku PATuh Aku SEMbuh”: I comply, I get well.",
        ),
    ),
    Entry(
        slug="aksi-si-heka",
        name="AKSI Si Heka",
        year=2024,
        organisation="smpn-1-kudus",
        agency=same("SMPN 1 Kudus"),
        sectors=("pendidikan",),
        government_function="pendidikan",
    ),
    Entry(
        slug="lobster-alit",
        name="Lobster Alit",
        year=2024,
        organisation="smpn-1-jati",
        agency=same("SMPN 1 Jati"),
        sectors=("pendidikan", "perpustakaan-arsip"),
        government_function="pendidikan",
        about=line(
            id="Namanya singkatan dari Strategi Preservasi dan Revitalisasi Perpustakaan.",
            en="The name is short for a strategy to preserve and revive the library.",
        ),
    ),
)

PUBLISHED_2023_2024 = tuple(_innovation(entry) for entry in ENTRIES)
