"""The published reports behind everything that is not invented, one constant each."""

from datetime import date

from .shapes import Source, line, same

SUARA_MERDEKA_2022 = Source(
    publisher=same("suaramerdeka-muria.com"),
    published_on=None,
    note=line(
        id="Tentang pembukaan KIPP pada Rabu, 12 Oktober 2022.",
        en="On the opening of KIPP on Wednesday 12 October 2022.",
    ),
)
LINGKAR_2022 = Source(
    publisher=same("lingkarjateng.id"),
    title="Gelar KIPP, Bupati Kudus Dorong OPD Tingkatkan Pelayanan Publik",
    note=line(
        id="Tentang penyerahan penghargaan pada Kamis, 29 Desember 2022.",
        en="On the award ceremony of Thursday 29 December 2022.",
    ),
)
TRIBUN_JATENG_2022 = Source(
    publisher=same("tribunjateng.com"),
    title="Kompetisi Inovasi Pelayanan Publik di Kudus, Rangsang OPD Berikan Layanan yang "
    "Mudah dan Cepat",
    note=line(
        id="Tentang jadwal, juri, dan hadiah KIPP 2022.",
        en="On the schedule, jury and prizes of KIPP 2022.",
    ),
)
BERMASA_2022 = Source(
    publisher=same("bermasa.com"),
    note=line(
        id="""Melaporkan bahwa 25 dari 32 karya lolos seleksi administrasi dan enam di antaranya
        diwawancarai pada 24 November 2022. Judul dan tanggal terbit belum dicatat.""",
        en="""Reports that 25 of 32 entries passed the screening and that six of them were
        interviewed on 24 November 2022. Title and date of publication not yet recorded.""",
    ),
)
ANTARA_2023 = Source(
    publisher=same("Antara"),
    note=line(
        id="""Melaporkan 38 karya peserta dan tiga pemenang KIPP 2023. Judul dan tanggal terbit
        belum dicatat.""",
        en="""Reports 38 entries and the three winners of KIPP 2023. Title and date of
        publication not yet recorded.""",
    ),
)
REPORTS_2024 = Source(
    publisher=line(id="Laporan media, 2024", en="Press reports, 2024"),
    note=line(
        id="""Memuat urutan tiga pemenang dan TOP 6 KIPP 2024. Penerbit dan tanggalnya belum
        dicatat.""",
        en="""Give the three winners and the TOP 6 of KIPP 2024. Publishers and dates not yet
        recorded.""",
    ),
)
GNFI_2017 = Source(
    publisher=same("Good News From Indonesia (GNFI)"),
    title="Pemkab Kudus Gelar Pameran Inovasi Publik",
    published_on=date(2017, 12, 20),
    note=line(
        id="Terbit sehari sebelum acara: yang ditulis adalah rencana, bukan hasil.",
        en="Published the day before the event: it tells what was planned, not what came of it.",
    ),
)
REPUBLIKA_2017 = Source(
    publisher=same("Republika"),
    published_on=date(2017, 12, 20),
    note=line(
        id="Mengutip seorang pejabat pada acara yang sama, yang menyebut lima tahap.",
        en="Quotes an official of the same event who names five stages.",
    ),
)
JURNALINDO_2022 = Source(
    publisher=same("jurnalindo.com"),
    title="Bappeda Pati, Dorong Setiap OPD Tingkatkan Pelayanan Dengan Ciptakan Inovasi",
    note=line(
        id="Tentang lokakarya di Kabupaten Pati, bukan Kudus, pada Selasa, 13 Desember 2022.",
        en="On a workshop in Pati Regency, not in Kudus, on Tuesday 13 December 2022.",
    ),
)
GOVERNMENT_REGULATION_38_2017 = Source(
    publisher=line(id="Pemerintah Republik Indonesia", en="Government of Indonesia"),
    title="Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah, Pasal 6",
)
