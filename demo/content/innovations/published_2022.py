"""The six finalists of KIPP 2022. Who of them was among the best three is not stated anywhere.

The sources give names and agencies and nothing else, so nothing else is written here.
"""

from ..shapes import Award, Innovation, Text, line, prose, same
from ..sources import BERMASA_2022, LINGKAR_2022

FINALIST = Award(
    level="regency",
    competition=line(
        id="Kompetisi Inovasi Pelayanan Publik (KIPP) Kabupaten Kudus",
        en="Public service innovation competition (KIPP) of Kudus Regency",
    ),
    year=2022,
    category=line(
        id="Finalis: enam karya yang diwawancarai", en="Finalist: one of six interviewed"
    ),
    source=line(
        id="bermasa.com, tentang wawancara 24 November 2022",
        en="bermasa.com, on the interviews of 24 November 2022",
    ),
)


def _finalist(
    *,
    slug: str,
    name: str,
    agency: Text,
    organisation: str,
    sectors: tuple[str, ...],
    aliases: tuple[str, ...] = (),
    topics: tuple[str, ...] = (),
    government_function: str = "",
) -> Innovation:
    return Innovation(
        slug=slug,
        name=same(name),
        aliases=aliases,
        summary=Text(
            id=f"Finalis KIPP Kudus 2022 dari {agency.id}. Uraiannya belum dilengkapi.",
            en=f"A finalist of KIPP Kudus 2022 from {agency.en}. Not yet described.",
        ),
        organisation=organisation,
        is_sample=False,
        form="public_service",
        government_function=government_function,
        sectors=sectors,
        topics=topics,
        record_note=prose(
            id=f"""
            Yang sudah tercatat: {name} diajukan oleh {agency.id} dan termasuk enam karya yang
            diwawancarai dewan juri pada Kamis, 24 November 2022, di ruang Command Center.
            Sebelumnya 25 dari 32 karya lolos seleksi administrasi.

            Yang belum tercatat: kepanjangan namanya, cara kerjanya, sejak kapan berjalan, dan
            dampaknya. Uraian itu menunggu dilengkapi oleh pengusulnya. Sumber yang kami pakai
            juga tidak menyebutkan judul karya para peraih tiga besar, jadi urutan keenam finalis
            tidak ditampilkan.
            """,
            en=f"""
            What is on record: {name} was put forward by {agency.en} and was one of the six
            entries whose makers the jury interviewed on Thursday 24 November 2022 in the Command
            Center. Before that, 25 of 32 entries had passed the screening.

            What is not: what the name stands for, how it works, since when it has been running
            and what it has changed. That is for those who proposed it to add. Nor do our sources
            say which entries made the best three, so the six finalists are shown without order.
            """,
        ),
        awards=(FINALIST,),
        sources=(BERMASA_2022, LINGKAR_2022),
        has_picture=False,
    )


PUBLISHED_2022 = (
    _finalist(
        slug="si-parijoto-wungu",
        name="Si Parijoto Wungu",
        agency=Text(id="Puskesmas Kaliwungu", en="the Kaliwungu health centre"),
        organisation="puskesmas-kaliwungu",
        sectors=("kesehatan",),
        government_function="kesehatan",
    ),
    _finalist(
        slug="simpang-kudus",
        name="SIMPANG KUDUS",
        aliases=("Simpang Kudus",),
        agency=Text(id="Bagian Pengadaan Barang/Jasa Setda", en="the procurement section"),
        organisation="bagian-pengadaan-barang-jasa",
        sectors=("tata-kelola",),
    ),
    _finalist(
        slug="terpal-kompas-tb",
        name="Terpal Kompas TB",
        agency=Text(id="RSUD dr. Loekmono Hadi", en="the dr. Loekmono Hadi hospital"),
        organisation="rsud-dr-loekmono-hadi",
        sectors=("kesehatan",),
        government_function="kesehatan",
    ),
    _finalist(
        slug="kaderku-laskar-sakina",
        name="Kaderku Laskar Sakina",
        agency=Text(id="Puskesmas Wergu Wetan", en="the Wergu Wetan health centre"),
        organisation="puskesmas-wergu-wetan",
        sectors=("kesehatan",),
        government_function="kesehatan",
    ),
    _finalist(
        slug="teman-bintangku",
        name="Teman Bintangku",
        agency=Text(id="Dinas Kesehatan", en="the Health Agency"),
        organisation="dinas-kesehatan",
        sectors=("kesehatan",),
        government_function="kesehatan",
    ),
    _finalist(
        slug="gardu-lolita",
        name="GARDU LOLITA",
        aliases=("Gardu Lolita",),
        agency=Text(id="Puskesmas Mejobo", en="the Mejobo health centre"),
        organisation="puskesmas-mejobo",
        sectors=("kesehatan",),
        government_function="kesehatan",
    ),
)
