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
    publisher=same("Lingkar Kudus"),
    title="Gelar KIPP, Bupati Kudus Dorong OPD Tingkatkan Pelayanan Publik",
    url="https://lingkarkudus.com/gelar-kipp-bupati-kudus-dorong-opd-tingkatkan-pelayanan-publik/",
    note=line(
        id="Tentang penyerahan penghargaan pada Kamis, 29 Desember 2022.",
        en="On the award ceremony of Thursday 29 December 2022.",
    ),
)
TRIBUN_JATENG_2022 = Source(
    publisher=same("tribunjateng.com"),
    title="Kompetisi Inovasi Pelayanan Publik di Kudus, Rangsang OPD Berikan Layanan yang "
    "Mudah dan Cepat",
    url="https://jateng.tribunnews.com/2022/10/19/"
    "kompetisi-inovasi-pelayanan-publik-di-kudus-rangsang-opd-berikan-layanan-yang-mudah-dan-cepat",
    published_on=date(2022, 10, 19),
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
    title="Kompetisi inovasi Kabupaten Kudus hasilkan 38 karya",
    url="https://jateng.antaranews.com/berita/518535/"
    "kompetisi-inovasi-kabupaten-kudus-hasilkan-38-karya",
    note=line(
        id="Tentang 38 karya peserta dan tiga pemenang KIPP 2023.",
        en="On the 38 entries and the three winners of KIPP 2023.",
    ),
)
LINGKAR_2024 = Source(
    publisher=same("lingkar.co"),
    title="Pemkab Kudus gelar KIPP, berikut enam instansi yang raih penghargaan",
    url="https://lingkar.co/pemkab-kudus-gelar-kipp-berikut-enam-instansi-yang-raih-penghargaan/amp",
    note=line(
        id="Tentang pengumuman KIPP 2024 pada Kamis, 12 Desember 2024, di HOM Hotel Kudus.",
        en="On the announcement of KIPP 2024 on Thursday 12 December 2024, HOM Hotel Kudus.",
    ),
)
JOGLO_JATENG_2024 = Source(
    publisher=same("Joglo Jateng"),
    title="Enam inovasi layanan publik Kudus raih penghargaan KIPP 2024",
    url="https://joglojateng.com/2024/12/16/"
    "enam-inovasi-layanan-publik-kudus-raih-penghargaan-kipp-2024/",
    published_on=date(2024, 12, 16),
)
RMOL_JATENG_2024 = Source(
    publisher=same("RMOL Jawa Tengah"),
    title="Keren, inovasi Simpan Budi Kudus raih Top 5 KIPP Jateng 2023",
    url="https://www.rmoljawatengah.id/keren-inovasi-simpan-budi-kudus-raih-top-5-kipp-jateng-2023",
)
TRIBUN_MURIA_2024 = Source(
    publisher=same("Tribun Muria"),
    url="https://muria.tribunnews.com",
    published_on=date(2024, 2, 28),
    note=line(
        id="Tentang penghargaan tingkat Jawa Tengah untuk Simpan Budi.",
        en="On the award of Central Java for Simpan Budi.",
    ),
)
GNFI_2017 = Source(
    publisher=same("Good News From Indonesia (GNFI)"),
    title="Pemkab Kudus Gelar Pameran Inovasi Publik",
    url="https://www.goodnewsfromindonesia.id/2017/12/20/pemkab-kudus-gelar-pameran-inovasi-publik",
    published_on=date(2017, 12, 20),
    note=line(
        id="Terbit sehari sebelum acara: yang ditulis adalah rencana, bukan hasil.",
        en="Published the day before the event: it tells what was planned, not what came of it.",
    ),
)
REPUBLIKA_2017 = Source(
    publisher=same("Republika"),
    title="Besok, Kudus gelar pameran inovasi daerah",
    url="https://news.republika.co.id/berita/p19ece291/besok-kudus-gelar-pameran-inovasi-daerah",
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
