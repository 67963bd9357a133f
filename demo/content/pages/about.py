"""What this site is, what counts as an innovation, and what its sources say."""

from ..page_shapes import Block, StandardPage
from ..shapes import Source, Text, line, prose
from ..sources import (
    BERMASA_2022,
    GNFI_2017,
    GOVERNMENT_REGULATION_38_2017,
    JURNALINDO_2022,
    LINGKAR_2022,
    REPUBLIKA_2017,
    TRIBUN_JATENG_2022,
)


def _heading(id: str, en: str) -> Block:
    return Block(kind="heading", text=Text(id=id, en=en))


def _paragraph(id: str, en: str, source: Source | None = None) -> Block:
    return Block(kind="paragraph", text=prose(id, en), source=source)


ABOUT = StandardPage(
    slug="tentang",
    english_slug="about",
    title=line(id="Tentang etalase ini", en="About this showcase"),
    summary=line(
        id="Mengapa inovasi perlu dipajang, dan bagaimana isi situs ini disusun.",
        en="Why innovations belong on display, and how this site is put together.",
    ),
    blocks=(
        _paragraph(
            """
            Banyak cara kerja baru lahir di kantor kecil, di balai desa, atau di ruang kelas, lalu
            hilang ketika orangnya pindah tugas. Etalase ini mencatatnya di satu tempat: apa
            masalahnya, apa yang dicoba, apa yang berubah, dan siapa yang bisa ditanya.
            """,
            """
            Many new ways of working are born in a small office, a village hall or a classroom, and
            are lost when the people move on. This showcase keeps them in one place: what the
            problem was, what was tried, what changed and whom to ask.
            """,
        ),
        _heading("Lima tahap laboratorium", "The five stages of the laboratory"),
        _paragraph(
            """
            Menjelang pameran Desember 2017, Bupati saat itu, Musthofa Wardoyo, menjelaskan bahwa
            Kudus sudah lama punya laboratorium inovasi yang bekerja dalam empat tahap: menggugah,
            mendiagnosis, merancang, dan melaksanakan.
            """,
            """
            On the eve of the expo of December 2017 the regent at the time, Musthofa Wardoyo,
            explained that Kudus had long had an innovation laboratory that works in four stages:
            drum up, diagnose, design and deliver.
            """,
            GNFI_2017,
        ),
        _paragraph(
            """
            Dalam berita lain tentang acara yang sama, seorang pejabat menyebut lima tahap; yang
            kelima adalah memamerkan. Situs ini mengambil peran tahap kelima itu, sepanjang tahun.
            """,
            """
            In another report on the same event an official names five stages, the fifth being
            display. This site takes on that fifth stage, all year round.
            """,
            REPUBLIKA_2017,
        ),
        _heading("Apa yang disebut inovasi", "What counts as an innovation"),
        _paragraph(
            """
            Peraturan Pemerintah tentang inovasi daerah memberi lima syarat:

            - ada pembaruan;
            - ada manfaat bagi daerah atau warganya;
            - tidak menambah beban atau larangan;
            - menjadi kewenangan daerah;
            - bisa ditiru tempat lain.
            """,
            """
            The government regulation on regional innovation sets five conditions:

            - it contains something new;
            - it benefits the region or its people;
            - it adds no burden and no restriction;
            - it lies within the powers of the region;
            - it can be copied elsewhere.
            """,
            GOVERNMENT_REGULATION_38_2017,
        ),
        _paragraph(
            """
            Inovasi tidak harus berupa aplikasi. Seorang narasumber Kementerian Dalam Negeri
            menegaskan hal itu dalam lokakarya di Kabupaten Pati: yang dihitung adalah perubahan,
            dampak yang bisa diukur, cara kerja yang diperbarui, dan kerja sama.
            """,
            """
            An innovation need not be an app. A speaker from the Ministry of Home Affairs made that
            point at a workshop in neighbouring Pati: what counts is change, an effect that can be
            measured, a renewed way of working and cooperation.
            """,
            JURNALINDO_2022,
        ),
        _heading("Isi dan sumbernya", "Contents and sources"),
        _paragraph(
            """
            Ada dua macam isi. Yang pertama memakai pemberitaan, dan hanya memuat apa yang tertulis
            di sana; bila keterangannya belum ada, kami menulis “belum tercatat”. Yang kedua
            berlabel “konten contoh”: inovasi rekaan yang memperlihatkan seperti apa
            profil lengkap. Tidak ada orang sungguhan di dalamnya dan angkanya bukan hasil kerja
            instansi mana pun.
            """,
            """
            There are two kinds of content. The first rests on press reports and holds only what
            they say; where a detail is missing we write “not on record”. The second is marked
            “sample content”: invented innovations that show what a full profile looks like. They
            contain no real person, and their figures are not the results of any real agency.
            """,
        ),
        Block(
            kind="accordion",
            title=line(
                id="Wajibkah semua perangkat daerah ikut KIPP 2022?",
                en="Did every agency have to enter KIPP 2022?",
            ),
            text=prose(
                """
                Sumbernya berbeda. Tribun Jateng menulis bahwa semua perangkat daerah harus ikut.
                Lingkar melaporkan hasilnya: 32 inovator dari 20 perangkat daerah, sedangkan
                seluruhnya ada 42, jadi 22 tidak ikut. Keduanya kami tampilkan.
                """,
                """
                The sources differ. Tribun Jateng wrote that all agencies had to take part. Lingkar
                reported the outcome: 32 innovators from 20 agencies, while there are 42 in all, so
                22 stayed away. We show both.
                """,
            ),
            source=TRIBUN_JATENG_2022,
        ),
        Block(
            kind="accordion",
            title=line(
                id="Mengapa tiga besar 2022 tidak diberi peringkat?",
                en="Why are the best three of 2022 not ranked?",
            ),
            text=prose(
                """
                Berita tentang penyerahan penghargaan pada Kamis, 29 Desember 2022, menyebut tiga
                inovator tanpa urutan dan tanpa judul karyanya. Menyusun peringkat berarti menebak.
                """,
                """
                The report on the award ceremony of Thursday 29 December 2022 names three innovators
                without an order and without the titles of their work. A ranking would be a guess.
                """,
            ),
            source=LINGKAR_2022,
        ),
        Block(
            kind="accordion",
            title=line(
                id="Dari mana nama enam finalis 2022?",
                en="Where do the six finalists of 2022 come from?",
            ),
            text=prose(
                """
                Dari laporan tentang wawancara pada Kamis, 24 November 2022: 25 dari 32 karya lolos
                seleksi administrasi, dan enam di antaranya diwawancarai.
                """,
                """
                From a report on the interviews of Thursday 24 November 2022: 25 of 32 entries passed
                the screening, and six of them were interviewed.
                """,
            ),
            source=BERMASA_2022,
        ),
        Block(
            kind="call_to_action",
            title=line(id="Buka katalog", en="Open the catalogue"),
            text=line(
                id="Punya cara baru yang layak dilihat orang? Mulailah dengan melihat contohnya.",
                en="Do you have a new way that others should see? Begin with an example.",
            ),
            target="catalogue",
        ),
    ),
)
