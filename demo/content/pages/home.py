"""The texts of the home page."""

from ..page_shapes import Home, LabStage, Section
from ..shapes import line
from ..sources import GNFI_2017, REPUBLIKA_2017

HOME = Home(
    title=line(id="Etalase Inovasi Kudus", en="Kudus Innovation Showcase"),
    explanation=line(
        id="""Tempat melihat cara-cara baru yang membuat layanan publik di Kudus lebih mudah, dan
        menirunya.""",
        en="""The place to see new ways of making public services in Kudus easier, and to copy
        them.""",
    ),
    summary=line(
        id="""Katalog inovasi, koleksi pilihan, pameran, dan layanan Kabupaten Kudus: siapa yang
        memulai, apa yang berubah, dan apa yang bisa ditiru.""",
        en="""Innovations, collections, exhibitions and services of Kudus Regency: who began them,
        what changed, and what you can copy.""",
    ),
    search_hint=line(
        id="Misalnya: antre, balita, sampah, donor darah",
        en="For example: queue, child, waste, blood donation",
    ),
    sections=(
        Section(
            key="sectors",
            heading=line(id="Jelajahi menurut sektor", en="Browse by sector"),
            lead=line(
                id="Empat belas pintu masuk, dari kesehatan sampai tata kelola.",
                en="Fourteen ways in, from health to governance.",
            ),
        ),
        Section(
            key="exhibition",
            heading=line(id="Pameran sekarang", en="On show now"),
            lead=line(
                id="Apa yang bisa diurus di sana, sampai jam berapa, dan apa yang perlu dibawa.",
                en="What you can get done there, until when, and what to bring.",
            ),
        ),
        Section(
            key="services",
            heading=line(id="Layanan yang bisa diurus", en="Services you can use"),
            lead=line(
                id="Syarat, waktu, dan biaya setiap layanan, lengkap dengan sumbernya.",
                en="What each service asks for, how long it takes and what it costs, with sources.",
            ),
        ),
        Section(
            key="featured",
            heading=line(id="Inovasi pilihan", en="Featured innovations"),
            lead=line(
                id="Profil lengkap dengan angka sebelum dan sesudah.",
                en="Full profiles with figures before and after.",
            ),
        ),
        Section(
            key="winners",
            heading=line(id="Pemenang kompetisi terakhir", en="Winners of the latest competition"),
            lead=line(
                id="Hasil Kompetisi Inovasi Pelayanan Publik (KIPP) seperti diberitakan.",
                en="Results of the public service innovation competition (KIPP) as reported.",
            ),
        ),
        Section(
            key="collections",
            heading=line(id="Koleksi", en="Collections"),
            lead=line(
                id="Inovasi yang dikumpulkan menurut satu pertanyaan.",
                en="Innovations gathered around a question.",
            ),
        ),
        Section(
            key="lab_stages",
            heading=line(id="Cara kerja laboratorium inovasi", en="How the innovation lab works"),
            lead=line(
                id="""Empat tahap disebut dalam pemberitaan pameran 2017. Tahap kelima, yaitu
                memamerkan, disebut dalam berita lain tentang acara yang sama. Situs ini adalah
                tahap kelima itu.""",
                en="""Reports on the 2017 expo name four stages. A fifth, display, is named in
                another report on the same event. This site is that fifth stage.""",
            ),
        ),
        Section(
            key="news",
            heading=line(id="Berita", en="News"),
        ),
    ),
    lab_stages=(
        LabStage(
            key="drum_up",
            description=line(
                id="Mengajak orang berbicara tentang apa yang tidak berjalan, dan siapa yang mau.",
                en="Get people talking about what does not work, and who is willing.",
            ),
            source=GNFI_2017,
        ),
        LabStage(
            key="diagnose",
            description=line(
                id="Mencari sebabnya di tempat kejadian, bukan di ruang rapat.",
                en="Look for the cause where it happens, not in a meeting room.",
            ),
            source=GNFI_2017,
        ),
        LabStage(
            key="design",
            description=line(
                id="Menyusun cara baru bersama pemakainya, lalu mencobanya dalam ukuran kecil.",
                en="Work out a new way together with those who use it, and try it on a small scale.",
            ),
            source=GNFI_2017,
        ),
        LabStage(
            key="deliver",
            description=line(
                id="Menjalankannya sungguh-sungguh dan mengukur apa yang berubah.",
                en="Put it to work in earnest and measure what changes.",
            ),
            source=GNFI_2017,
        ),
        LabStage(
            key="display",
            description=line(
                id="Menunjukkannya agar orang lain bisa bertanya, menilai, dan meniru.",
                en="Show it, so that others can ask, judge and copy.",
            ),
            source=REPUBLIKA_2017,
        ),
    ),
    featured=(
        "lahir-lengkap",
        "alarm-bambu",
        "mural-anggaran",
        "senja-sehat",
        "jumat-petak",
        "lapak-baca-pasar",
    ),
)
