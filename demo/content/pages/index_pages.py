"""Titles and introductions of the listing pages."""

from ..page_shapes import IndexPage
from ..shapes import line

INDEX_PAGES = (
    IndexPage(
        key="catalogue",
        slug="inovasi",
        english_slug="innovations",
        title=line(id="Katalog inovasi", en="Innovation catalogue"),
        summary=line(
            id="Semua inovasi Kudus, bisa disaring menurut sektor, tahun, dan penyelenggara.",
            en="All innovations of Kudus, to filter by sector, year and organisation.",
        ),
        introduction=line(
            id="""Cari dengan kata sendiri, atau saring sampai ketemu. Profil berlabel
            “konten contoh” adalah rekaan.""",
            en="""Search in your own words, or filter until you find it. Profiles marked
            “sample content” are invented.""",
        ),
    ),
    IndexPage(
        key="organisations",
        slug="penyelenggara",
        english_slug="organisations",
        title=line(id="Penyelenggara", en="Organisations"),
        summary=line(
            id="Perangkat daerah, sekolah, desa, komunitas, dan perusahaan di balik inovasi.",
            en="The agencies, schools, villages, communities and firms behind the innovations.",
        ),
        introduction=line(
            id="""Kudus memiliki 42 perangkat daerah. Yang belum disebut dalam sumber kami diganti
            nama contoh, dan diberi label.""",
            en="""Kudus has 42 regency agencies. Those that our sources do not name are replaced
            by sample names, and labelled.""",
        ),
    ),
    IndexPage(
        key="collections",
        slug="koleksi",
        english_slug="collections",
        title=line(id="Koleksi", en="Collections"),
        summary=line(
            id="Inovasi yang dikumpulkan menurut tema.",
            en="Innovations brought together by theme.",
        ),
        introduction=line(
            id="Setiap koleksi diperbarui sendiri ketika ada inovasi baru yang cocok.",
            en="Each collection updates itself when a new innovation fits.",
        ),
    ),
    IndexPage(
        key="exhibitions",
        slug="pameran",
        english_slug="exhibitions",
        title=line(id="Pameran", en="Exhibitions"),
        summary=line(
            id="Pameran inovasi di Kudus: yang sedang berlangsung, yang akan datang, dan arsipnya.",
            en="Innovation exhibitions in Kudus: on now, coming up and past.",
        ),
        introduction=line(
            id="Lihat denah, jadwal, dan layanan sebelum berangkat.",
            en="Look at the plan, the programme and the services before you set out.",
        ),
    ),
    IndexPage(
        key="services",
        slug="layanan",
        english_slug="services",
        title=line(id="Layanan", en="Services"),
        summary=line(
            id="Apa yang perlu dibawa, berapa lama, dan berapa biayanya.",
            en="What to bring, how long it takes and what it costs.",
        ),
        introduction=line(
            id="""Syarat di sini bersifat umum dan mencantumkan sumber serta tanggal pemeriksaan.
            Bila ragu, tanyakan kepada penyedia layanan.""",
            en="""The requirements here are general ones, with their source and the date they were
            checked. When in doubt, ask the provider.""",
        ),
    ),
    IndexPage(
        key="competitions",
        slug="kompetisi",
        english_slug="competitions",
        title=line(id="Kompetisi inovasi", en="Innovation competitions"),
        summary=line(
            id="Kompetisi Inovasi Pelayanan Publik (KIPP) Kabupaten Kudus dari tahun ke tahun.",
            en="The public service innovation competition (KIPP) of Kudus, year by year.",
        ),
        introduction=line(
            id="Peserta, finalis, dan pemenang, sejauh tercatat dalam pemberitaan.",
            en="Entrants, finalists and winners as far as the press has recorded them.",
        ),
    ),
    IndexPage(
        key="news",
        slug="berita",
        english_slug="news",
        title=line(id="Berita", en="News"),
        summary=line(
            id="Kabar tentang inovasi, pameran, dan kompetisi.",
            en="News of innovations, exhibitions and competitions.",
        ),
        introduction=line(
            id="Setiap berita mencantumkan sumbernya. Ralat ditulis di tempat yang sama.",
            en="Every story gives its source. Corrections appear in the same place.",
        ),
    ),
)
