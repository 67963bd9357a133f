"""News written afresh from published reports. Each article names its sources and says no more than
they do; where they differ, it says so.
"""

from dataclasses import dataclass
from datetime import date

from .shapes import Source
from .sources import (
    ANTARA_2023,
    GNFI_2017,
    JOGLO_JATENG_2024,
    LINGKAR_2022,
    LINGKAR_2024,
    REPUBLIKA_2017,
    RMOL_JATENG_2024,
    SUARA_MERDEKA_2022,
    TRIBUN_JATENG_2022,
    TRIBUN_MURIA_2024,
)
from .text import Text, line, prose, same


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """`subjects` are slugs of innovations and exhibitions, `organisations` and `topics` slugs."""

    slug: str
    english_slug: str
    title: Text
    lead: Text
    body: Text
    date: date
    kind: str = "news"
    sources: tuple[Source, ...]
    subjects: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()


SAMIN_NEWS_2022 = Source(
    publisher=same("samin-news.com"),
    url="https://samin-news.com/2022/10/tingkatkan-pelayanan-publik-melalui-kipp-kudus-2022.html",
    note=line(
        id="Menyebut tempat pembukaan: lantai 4 gedung Setda.",
        en="Names the place of the opening: floor 4 of the secretariat's building.",
    ),
)
ISKNEWS_2025 = Source(
    publisher=same("isknews.com"),
    url="https://isknews.com/kolaborasi-multisektor-antarbuah-manis-kudus-raih-predikat-kabupaten-sangat-inovatif",
)
ELSHINTA_2025 = Source(publisher=same("elshinta.com"))

ARTICLES = (
    Article(
        slug="kudus-kabupaten-sangat-inovatif-2025",
        english_slug="kudus-named-very-innovative-2025",
        title=line(
            id="Kudus mendapat predikat kabupaten sangat inovatif",
            en="Kudus is named a very innovative regency",
        ),
        lead=line(
            id="""Predikat itu diberikan pada Innovative Government Award 2025 di Jakarta. Nilainya
            tidak disebut dalam laporan yang kami baca.""",
            en="""The title was given at the Innovative Government Award 2025 in Jakarta. The
            reports that we read name no score.""",
        ),
        body=prose(
            id="""
            Pada Rabu, 10 Desember 2025, Kabupaten Kudus menerima predikat “kabupaten sangat
            inovatif” dalam Innovative Government Award 2025 di Jakarta. Bupati Kudus saat itu
            adalah Sam'ani Intakoris.

            Laporan yang kami baca tidak mencantumkan nilai indeks, sehingga halaman ini juga tidak
            mencantumkannya.
            """,
            en="""
            On Wednesday 10 December 2025 Kudus Regency received the title “very innovative
            regency” at the Innovative Government Award 2025 in Jakarta. The regent at the time
            was Sam'ani Intakoris.

            The reports that we read state no index score, so this page states none either.
            """,
        ),
        date=date(2025, 12, 10),
        sources=(ISKNEWS_2025, ELSHINTA_2025),
        organisations=("pemerintah-kabupaten-kudus",),
    ),
    Article(
        slug="pemenang-kipp-2024",
        english_slug="winners-of-kipp-2024",
        title=line(
            id="CETAR TB menjadi yang pertama di KIPP Kudus 2024",
            en="CETAR TB comes first at KIPP Kudus 2024",
        ),
        lead=line(
            id="""Tiga pemenang dan enam besar Kompetisi Inovasi Pelayanan Publik diumumkan pada
            Kamis, 12 Desember 2024 di Hotel HOM Kudus.""",
            en="""The three winners and the top six of the public service innovation competition
            were announced on Thursday 12 December 2024 at HOM Hotel Kudus.""",
        ),
        body=prose(
            id="""
            Juara pertama adalah CETAR TB dari RSUD dr. Loekmono Hadi, disusul SBN dari Dinas
            Kesehatan dan Pro InvestKu dari DPMPTSP. Tiga inovasi lain masuk enam besar: KUPAT ASEM
            dari Puskesmas Ngembal Kulon, AKSI Si Heka dari SMPN 1 Kudus, dan Lobster Alit dari SMPN
            1 Jati.

            Dewan juri berasal dari perguruan tinggi dan kalangan wartawan. Yang terbaik diajukan ke
            kompetisi tingkat Jawa Tengah.

            Kedua laporan menulis kepanjangan CETAR TB dan SBN secara berbeda. Kami mencantumkan
            keduanya di profil masing-masing, dengan sumbernya.
            """,
            en="""
            First place went to CETAR TB of the hospital RSUD dr. Loekmono Hadi, followed by SBN of
            the health agency and Pro InvestKu of the investment agency DPMPTSP. Three more reached
            the top six: KUPAT ASEM of the health centre Ngembal Kulon, AKSI Si Heka of the school
            SMPN 1 Kudus and Lobster Alit of SMPN 1 Jati.

            The jury came from universities and from journalism. The best go on to the competition
            of Central Java.

            The two reports spell out CETAR TB and SBN in different ways. Their profiles show both,
            each with its source.
            """,
        ),
        date=date(2024, 12, 12),
        sources=(LINGKAR_2024, JOGLO_JATENG_2024),
        subjects=(
            "cetar-tb",
            "sbn",
            "pro-investku",
            "kupat-asem",
            "aksi-si-heka",
            "lobster-alit",
        ),
        organisations=(
            "rsud-dr-loekmono-hadi",
            "dinas-kesehatan",
            "dpmptsp",
            "puskesmas-ngembal-kulon",
        ),
        topics=("tuberkulosis",),
    ),
    Article(
        slug="simpan-budi-lima-besar-jawa-tengah",
        english_slug="simpan-budi-top-five-of-central-java",
        title=line(
            id="Simpan Budi masuk lima besar Jawa Tengah",
            en="Simpan Budi is among the top five of Central Java",
        ),
        lead=line(
            id="""Perpanjangan buku secara mandiri dari Kudus menerima penghargaan KIPP Jawa Tengah
            2023 di Semarang pada Februari 2024.""",
            en="""The library loans that readers renew by themselves received an award of KIPP
            Central Java 2023 in Semarang in February 2024.""",
        ),
        body=prose(
            id="""
            Simpan Budi, singkatan dari Sistem Perpanjangan Buku Mandiri, lahir di Dinas Kearsipan
            dan Perpustakaan Kabupaten Kudus karena banyak buku terlambat dikembalikan. Anggota
            memperpanjang pinjamannya sendiri. Petugas menghemat waktu, anggota menghemat waktu dan
            biaya.

            Penghargaan lima besar kategori kabupaten/kota diserahkan di Gedung Gradhika Bhakti
            Praja, Semarang. Setahun sebelumnya inovasi ini menjadi juara pertama KIPP Kudus 2023.
            """,
            en="""
            Simpan Budi, the self-service renewal of books, was born at the archive and library
            agency of Kudus because many books came back late. Members renew their loans by
            themselves. That saves the staff time, and the members time and money.

            The award for the top five among regencies and cities was handed over in the Gradhika
            Bhakti Praja building in Semarang. The year before, it had come first at KIPP Kudus 2023.
            """,
        ),
        date=date(2024, 2, 28),
        kind="feature",
        sources=(RMOL_JATENG_2024, TRIBUN_MURIA_2024, ANTARA_2023),
        subjects=("simpan-budi",),
        topics=("literasi",),
        organisations=("dinas-kearsipan-dan-perpustakaan",),
    ),
    Article(
        slug="penghargaan-kipp-2022",
        english_slug="awards-of-kipp-2022",
        title=line(
            id="20 dari 42 perangkat daerah ikut KIPP Kudus 2022",
            en="20 of 42 agencies took part in KIPP Kudus 2022",
        ),
        lead=line(
            id="""Penghargaan diserahkan pada Kamis, 29 Desember 2022. Laporannya menyebut tiga
            terbaik tanpa urutan dan tanpa judul inovasi.""",
            en="""The awards were handed over on Thursday 29 December 2022. The report gives the
            best three without an order and without the titles of their innovations.""",
        ),
        body=prose(
            id="""
            Sebanyak 32 inovator dari 20 perangkat daerah mengikuti Kompetisi Inovasi Pelayanan
            Publik 2022; 22 perangkat daerah tidak ikut. Penghargaan diberikan dalam dua kategori,
            TOP 6 dan TOP 3, di ruang rapat lantai IV Gedung A Sekretariat Daerah.

            Tiga yang masuk TOP 3 berasal dari RSUD dr. Loekmono Hadi, Dinas Kesehatan, dan
            Puskesmas Kaliwungu. Laporan itu tidak mengurutkan ketiganya, jadi kami juga tidak.

            Laporan lain sebelumnya menulis bahwa setiap perangkat daerah wajib ikut.
            """,
            en="""
            32 innovators from 20 agencies took part in the public service innovation competition
            of 2022; 22 agencies did not. Awards were given in two categories, TOP 6 and TOP 3, in
            the meeting room on floor IV of building A of the regional secretariat.

            The TOP 3 came from RSUD dr. Loekmono Hadi, the health agency and the health centre
            Kaliwungu. The report does not rank them, so neither do we.

            An earlier report had written that every agency had to take part.
            """,
        ),
        date=date(2022, 12, 29),
        sources=(LINGKAR_2022, TRIBUN_JATENG_2022),
        organisations=("rsud-dr-loekmono-hadi", "dinas-kesehatan", "puskesmas-kaliwungu"),
    ),
    Article(
        slug="pembukaan-kipp-2022",
        english_slug="opening-of-kipp-2022",
        title=line(
            id="KIPP 2022 dibuka: inovasi sebagai budaya kerja",
            en="KIPP 2022 opens: innovation as a habit of work",
        ),
        lead=line(
            id="""Bupati HM Hartopo membuka kompetisi pada Rabu, 12 Oktober 2022. Usulan diterima
            melalui aplikasi Jos Pakk sampai 13 November.""",
            en="""Regent HM Hartopo opened the competition on Wednesday 12 October 2022. Proposals
            were taken through the application Jos Pakk until 13 November.""",
        ),
        body=prose(
            id="""
            Kompetisi ini diselenggarakan Bagian Organisasi Sekretariat Daerah. Pesan pembukaannya:
            inovasi hendaknya menjadi kebiasaan yang mempercepat dan menyederhanakan pelayanan,
            bukan perburuan hadiah.

            Jadwal yang dilaporkan:

            - usulan 13 Oktober sampai 13 November 2022;
            - penilaian 17 sampai 22 November, lalu presentasi dan wawancara;
            - penghargaan pada bulan Desember: piagam dan sebuah televisi pintar.

            Juri diambil dari Universitas Diponegoro, Universitas Muria Kudus, dan wartawan. Tujuan
            kompetisi ialah menemukan, mencatat, dan menyebarkan inovasi, serta menyusun pangkalan
            data pelayanan publik.
            """,
            en="""
            The competition was held by the organisation section of the regional secretariat. The
            message of the opening: innovation should become a habit that speeds up and simplifies
            services, not a hunt for prizes.

            The schedule as reported:

            - proposals from 13 October to 13 November 2022;
            - scoring from 17 to 22 November, then presentation and interview;
            - awards in December: a certificate and a smart television set.

            The jury was to come from Universitas Diponegoro, Universitas Muria Kudus and from
            journalism. The competition is meant to find, record and spread innovations, and to
            build a database of public services.
            """,
        ),
        date=date(2022, 10, 12),
        sources=(SUARA_MERDEKA_2022, SAMIN_NEWS_2022, TRIBUN_JATENG_2022),
        organisations=("bagian-organisasi",),
    ),
    Article(
        slug="rencana-pameran-inovasi-2017",
        english_slug="plans-for-the-innovation-exhibition-2017",
        title=line(
            id="Pameran inovasi direncanakan di halaman pendopo",
            en="An innovation exhibition is planned in the yard of the pendopo",
        ),
        lead=line(
            id="""Dua hari, Kamis dan Jumat, 21 dan 22 Desember 2017. Yang tercatat di sini adalah
            rencana sehari sebelumnya, bukan laporan dari acaranya.""",
            en="""Two days, Thursday 21 and Friday 22 December 2017. Recorded here is the plan of
            the day before, not a report from the event.""",
        ),
        body=prose(
            id="""
            Pemerintah Kabupaten Kudus merencanakan pameran inovasi pelayanan di bidang
            kependudukan, kesehatan, dan pendidikan, serta karya masyarakat, perusahaan, dan
            kalangan pendidikan. Desa Cerdas dan Command Center disebut akan diluncurkan.

            Layanan yang direncanakan dibuka di stan: dokumen kependudukan, pelayanan kesehatan
            gratis, kartu perpustakaan, BPJS Kesehatan, BPJS Ketenagakerjaan, donor darah, kartu
            pencari kerja, SIM online, dan Samsat terpadu.

            Kedua laporan berbeda tentang laboratorium inovasi: yang satu menyebut empat tahap, yang
            lain lima dengan “display” sebagai tahap terakhir.
            """,
            en="""
            The government of Kudus planned to show innovations in population, health and education
            services, and works of the community, of companies and of academia. Desa Cerdas and the
            Command Center were named as about to be launched.

            Services planned at the booths: population documents, free health care, library cards,
            BPJS Kesehatan, BPJS Ketenagakerjaan, blood donation, job-seeker cards, SIM online and
            the integrated Samsat.

            The two reports differ on the innovation laboratory: one names four stages, the other
            five, with “display” as the last.
            """,
        ),
        date=date(2017, 12, 20),
        kind="announcement",
        sources=(GNFI_2017, REPUBLIKA_2017),
        subjects=("pameran-inovasi-pendopo-2017",),
    ),
)
