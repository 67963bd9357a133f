"""The winners of KIPP 2023 and the TOP 6 of KIPP 2024, by name and rank only.

The reports used do not say which agency put them forward. The regency stands as organisation
and no sector is guessed from a name.
"""

from ..shapes import Award, Innovation, Source, Text, line, prose, same
from ..sources import ANTARA_2023, REPORTS_2024

KIPP = line(
    id="Kompetisi Inovasi Pelayanan Publik (KIPP) Kabupaten Kudus",
    en="Public service innovation competition (KIPP) of Kudus Regency",
)
ORDINALS = {
    1: Text(id="juara pertama", en="first place"),
    2: Text(id="juara kedua", en="second place"),
    3: Text(id="juara ketiga", en="third place"),
}
SOURCE_LINES = {
    2023: same("Antara, 2023"),
    2024: line(id="Laporan media, 2024", en="Press reports, 2024"),
}


def _entry(
    *,
    slug: str,
    name: str,
    year: int,
    source: Source,
    rank: int | None = None,
    aliases: tuple[str, ...] = (),
    further_awards: tuple[Award, ...] = (),
    note_id: str = "",
    note_en: str = "",
) -> Innovation:
    place = ORDINALS[rank] if rank else Text(id="enam besar (TOP 6)", en="the TOP 6")
    reached = f"took {place.en}" if rank else f"was among {place.en}"
    return Innovation(
        slug=slug,
        name=same(name),
        aliases=aliases,
        summary=Text(
            id=f"{place.id[0].upper()}{place.id[1:]} KIPP Kudus {year}. Uraiannya belum "
            "dilengkapi.",
            en=f"It {reached} in KIPP Kudus {year}. Not yet described.",
        ),
        organisation="pemerintah-kabupaten-kudus",
        is_sample=False,
        form="public_service",
        record_note=prose(
            id=f"""
            Yang sudah tercatat: {name} meraih {place.id} Kompetisi Inovasi Pelayanan Publik
            tingkat Kabupaten Kudus tahun {year}. {note_id}

            Yang belum tercatat: perangkat daerah pengusulnya, cara kerjanya, sejak kapan
            berjalan, dan dampaknya. Uraian itu menunggu dilengkapi oleh pengusulnya; kami tidak
            menebaknya dari nama.
            """,
            en=f"""
            What is on record: {name} {reached} in the public service innovation competition of
            Kudus Regency in {year}. {note_en}

            What is not: which agency proposed it, how it works, since when it has been running
            and what it has changed. That is for those who proposed it to add; we do not guess
            from a name.
            """,
        ),
        awards=(
            Award(
                level="regency",
                competition=KIPP,
                year=year,
                rank=rank,
                category=None if rank else same("TOP 6"),
                source=SOURCE_LINES[year],
            ),
            *further_awards,
        ),
        sources=(source,),
        has_picture=False,
    )


PUBLISHED_2023_2024 = (
    _entry(
        slug="simpan-budi",
        name="Simpan Budi",
        year=2023,
        rank=1,
        source=ANTARA_2023,
        further_awards=(
            Award(
                level="province",
                competition=line(
                    id="Kompetisi inovasi pelayanan publik tingkat Jawa Tengah",
                    en="Public service innovation competition of Central Java",
                ),
                year=None,
                category=same("Top 5"),
                source=line(
                    id="Laporan media; tahunnya belum dicatat",
                    en="Press reports; the year is not yet recorded",
                ),
            ),
        ),
        note_id="Karya ini kemudian masuk lima besar tingkat Jawa Tengah.",
        note_en="It later reached the top five of Central Java.",
    ),
    _entry(slug="siandung-esmaku", name="Siandung Esmaku", year=2023, rank=2, source=ANTARA_2023),
    _entry(slug="permata-cintaku", name="Permata Cintaku", year=2023, rank=3, source=ANTARA_2023),
    _entry(
        slug="cetar-tb",
        name="CETAR TB",
        aliases=("Cetar TB",),
        year=2024,
        rank=1,
        source=REPORTS_2024,
    ),
    _entry(
        slug="sbn",
        name="SBN",
        year=2024,
        rank=2,
        source=REPORTS_2024,
        note_id="""Sumber-sumber berbeda mengenai kepanjangan SBN, jadi di sini hanya dipakai
            singkatannya.""",
        note_en="""The sources disagree on what SBN stands for, so only the abbreviation is
            used here.""",
    ),
    _entry(
        slug="pro-investku",
        name="Pro InvestKu",
        year=2024,
        rank=3,
        source=REPORTS_2024,
    ),
    _entry(
        slug="kupat-asem",
        name="KUPAT ASEM",
        aliases=("Kupat Asem",),
        year=2024,
        source=REPORTS_2024,
    ),
    _entry(slug="aksi-si-heka", name="AKSI Si Heka", year=2024, source=REPORTS_2024),
    _entry(slug="lobster-alit", name="Lobster Alit", year=2024, source=REPORTS_2024),
)
