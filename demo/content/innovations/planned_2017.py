"""Two plans named on the eve of the 2017 expo. Whether they were launched there is not known."""

from ..shapes import Innovation, line, prose
from ..sources import BERMASA_2022, GNFI_2017

PLANNED_2017 = (
    Innovation(
        slug="desa-cerdas",
        name=line(id="Desa Cerdas", en="Desa Cerdas (Smart Village)"),
        summary=line(
            id="Rencana yang disebut menjelang pameran inovasi 2017. Uraiannya belum dilengkapi.",
            en="A plan named on the eve of the 2017 innovation expo. Not yet described.",
        ),
        organisation="pemerintah-kabupaten-kudus",
        is_sample=False,
        sectors=("desa",),
        record_note=prose(
            id="""
            Yang sudah tercatat: sehari sebelum pameran inovasi di halaman pendopo, yang
            dijadwalkan Kamis, 21 Desember 2017, sebuah berita menyebut bahwa pemerintah kabupaten
            berencana meluncurkan Desa Cerdas.

            Yang belum tercatat: apakah peluncuran itu jadi dilakukan, apa isinya, dan desa mana
            yang ikut. Halaman ini tidak menyatakan lebih dari rencananya.
            """,
            en="""
            What is on record: one day before the innovation expo in the yard of the pendopo,
            due to open on Thursday 21 December 2017, a news report said that the regency planned
            to launch Desa Cerdas.

            What is not: whether the launch took place, what it consisted of and which villages
            took part. This page claims no more than the plan.
            """,
        ),
        sources=(GNFI_2017,),
        has_picture=False,
    ),
    Innovation(
        slug="command-center",
        name=line(id="Command Center Kudus", en="Kudus Command Center"),
        summary=line(
            id="Rencana yang disebut menjelang pameran inovasi 2017; ruangnya dipakai pada 2022.",
            en="A plan named on the eve of the 2017 expo; its room was in use in 2022.",
        ),
        organisation="pemerintah-kabupaten-kudus",
        is_sample=False,
        sectors=("tata-kelola",),
        record_note=prose(
            id="""
            Yang sudah tercatat: sehari sebelum pameran inovasi Desember 2017, sebuah berita
            menyebut rencana peluncuran Command Center. Lima tahun kemudian, pada 24 November
            2022, wawancara finalis KIPP berlangsung di ruang bernama Command Center.

            Yang belum tercatat: kapan ruang itu mulai dipakai, untuk apa sehari-hari, dan apakah
            peluncurannya terjadi pada pameran 2017.
            """,
            en="""
            What is on record: one day before the innovation expo of December 2017, a news report
            spoke of plans to launch a Command Center. Five years later, on 24 November 2022, the
            finalists of KIPP were interviewed in a room of that name.

            What is not: since when the room has been used, what it is for from day to day, and
            whether it was launched at the 2017 expo.
            """,
        ),
        sources=(GNFI_2017, BERMASA_2022),
        has_picture=False,
    ),
)
